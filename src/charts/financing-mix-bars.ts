/** The drawing of financing mixes: labels, bars and what can be said inside them. */
import type * as Plot from "@observablehq/plot";
import type { Frame } from "./drawing.ts";
import type { FinancingMix } from "./financing-mix.ts";
import { sources } from "./financing-sources.ts";
import { hatchDefinition, hatchFill } from "./hatching.ts";
import type { LabelledRow } from "./labelled-rows.ts";
import { layoutRows } from "./labelled-rows.ts";
import type { BoxItem } from "./marks.ts";
import { boxes, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

export function drawMixBars(frame: Frame, rows: readonly FinancingMix[], words: ChartWords): string {
  const wide = frame.variant === "wide";
  const layout = layoutRows(frame, rows, { barHeight: wide ? 26 : 22, top: 2, gap: wide ? 10 : 16 });
  // Half of "100 %" sticks out on the right of the scale, where there is one.
  const overhang = wide ? textWidth(words.percent(100), frame.small) / 2 : 0;
  const x = linearScale([0, 100], [layout.left, frame.width - overhang]);
  const pieces = rows.flatMap((row, index) => {
    const at = layout.rows[index];
    return at ? placePieces(row, at, x, frame, words) : [];
  });
  const marks = [
    layout.labels,
    boxes(pieces, { color: paint("paper"), width: 1 }),
    ...pieces.map((piece) => pieceLabel(piece, frame)),
  ];
  // On a phone every bar has the full width, and lines from bar to bar would cross the labels.
  if (!wide) return renderMarks(frame, layout.height + 2, marks, hatchDefinition(frame));
  const bottom = layout.height + 8;
  const steps = [0, 25, 50, 75, 100];
  const numbers = steps.map((step) => ({ x: x(step), y: bottom + 10, text: words.percent(step) }));
  const axis = [
    uprights(steps.map(x), 0, bottom),
    texts(numbers, { size: frame.small, anchor: "middle", fill: paint("muted") }),
  ];
  return renderMarks(frame, bottom + 18, [...axis, ...marks], hatchDefinition(frame));
}

interface Piece extends BoxItem {
  /** What may stand inside, the longest first. */
  candidates: string[];
  ink: string;
  /** Text on hatching gets a sheet of paper under it. */
  onPaper: boolean;
}

function placePieces(
  row: FinancingMix,
  at: LabelledRow,
  x: (value: number) => number,
  frame: Frame,
  words: ChartWords,
): Piece[] {
  let start = 0;
  const pieces: Piece[] = [];
  const add = (size: number, look: Pick<Piece, "fill" | "candidates" | "ink" | "onPaper">): void => {
    const x1 = x(start);
    const title = [row.label, look.candidates[0], row.sub].filter(Boolean).join(", ");
    // Rounded shares may pass 100 by the tolerance; the bar may not.
    start = Math.min(100, start + size);
    if (size > 0) pieces.push({ x1, x2: x(start), y1: at.top, y2: at.bottom, title, ...look });
  };
  for (const [key, token] of sources) {
    for (const part of row.parts.filter((candidate) => candidate.key === key)) {
      const value = words.percent(part.share);
      add(part.share, {
        fill: paint(token),
        candidates: [`${value} ${part.label}`, value, words.number(part.share)],
        ink: paint(`on-${token}`),
        onPaper: false,
      });
    }
  }
  const value = words.percent(row.unknownShare);
  add(row.unknownShare, {
    fill: hatchFill(frame),
    candidates: [`${value} ${words.notPrinted}`, words.notPrinted, value],
    ink: paint("ink"),
    onPaper: true,
  });
  return pieces;
}

/** The longest text that fits into the piece; none when even the number does not. */
function pieceLabel(piece: Piece, frame: Frame): Plot.Markish {
  const room = piece.x2 - piece.x1 - 8;
  const text = piece.candidates.find((candidate) => textWidth(candidate, frame.small) <= room);
  if (text === undefined) return [];
  const at = { x: (piece.x1 + piece.x2) / 2, y: (piece.y1 + piece.y2) / 2, text };
  const label = texts([at], { size: frame.small, anchor: "middle", fill: piece.ink });
  if (!piece.onPaper) return label;
  const half = textWidth(text, frame.small) / 2 + 2;
  const sheet = { x1: at.x - half, x2: at.x + half, y1: at.y - 8, y2: at.y + 8, fill: paint("paper") };
  return [boxes([sheet]), label];
}
