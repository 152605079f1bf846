import type { VNode } from "preact";

/** A piece of a bar: its length in percent of the whole bar, and the class that gives its look. */
export interface BarPiece {
  readonly width: number;
  readonly look: "own" | "others" | "known" | "unknown" | "whole" | "running" | "open";
  /** Left edge in percent; by default where the piece before ends. */
  readonly x?: number;
}

/** A thin bar. What it shows stands beside it in words, so that it is hidden from those who listen. */
export function Bar({ pieces }: { pieces: readonly BarPiece[] }): VNode {
  let end = 0;
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {pieces.map(({ width, look, x = end }, index) => {
        end = x + width;
        // A hair of paper parts the pieces.
        const drawn = pieces.length > 1 ? Math.max(0.2, width - 0.4) : width;
        return <rect key={index} class={look} x={round(x)} width={round(drawn)} height="6" />;
      })}
    </svg>
  );
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** One line of a distribution: a name, how many of all, and whether the policy of the page is among them. */
export interface ShareLine {
  readonly label: string;
  readonly count: number;
  readonly isOwn: boolean;
}

/** How many others fall into each class, as bars with their counts; the class of the own policy is marked in words too. */
export function ShareBars(props: {
  lines: readonly ShareLine[];
  of: number;
  words: { of: (part: number, whole: number) => string; thisOne: string };
}): VNode {
  return (
    <ul class="share-bars">
      {props.lines.map(({ label, count, isOwn }) => (
        <li key={label} class={isOwn ? "own" : undefined}>
          <span>
            {label}
            {isOwn && <strong> {props.words.thisOne}</strong>}
          </span>
          <Bar
            pieces={[
              { width: props.of === 0 ? 0 : (100 * count) / props.of, look: isOwn ? "own" : "others" },
            ]}
          />
          <span class="share-count">{props.words.of(count, props.of)}</span>
        </li>
      ))}
    </ul>
  );
}
