/** The drawing of a benchmark strip: band, dots, median and the few numbers that belong beside them. */
import type * as Plot from "@observablehq/plot";
import { max, min, ticks } from "d3-array";
import type { StripOptions, StripValue } from "./benchmark-strip.ts";
import type { Frame } from "./drawing.ts";
import type { Summary } from "./facts.ts";
import { boxes, dots, levels, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import { dodge } from "./pile.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

/** Upper line of text, axis of the dots, base of the band, ticks. Together they make the height. */
const [textLine, centre, bandTop, bandBottom, tickLine, height] = [8, 31, 17, 45, 54, 62];

/** Lines of piled dots overlap a little: seven of them go into the band, and each dot can still be counted. */
const lineStep = 4;

export function drawStrip(
  frame: Frame,
  rows: readonly StripValue[],
  summary: Summary | null,
  format: (value: number) => string,
  words: ChartWords,
  options: StripOptions,
): string {
  const values = rows.map((row) => row.value);
  const low = Math.min(options.min ?? Infinity, min(values) ?? 0);
  const high = Math.max(options.max ?? -Infinity, max(values) ?? 1);
  // One value, or all equal: the dot stands in the middle, and only its own value is on the scale.
  const isSpread = low < high;
  const [from, to] = isSpread ? [low, high] : [low - 0.5, high + 0.5];
  const edge = Math.max(textWidth(format(from), frame.small), textWidth(format(to), frame.small)) / 2 + 2;
  const x = linearScale([from, to], [edge, frame.width - edge]);
  const steps = isSpread ? tickSteps(from, to, frame.variant === "wide" ? 6 : 4, values) : [low];
  const offsets = dodge(values.map(x), 6, 3);
  const placed = rows.map((row, index) => ({
    x: x(row.value),
    y: centre + (row.own ? 0 : (offsets[index] ?? 0) * lineStep),
    title: [row.label, format(row.value), row.year ?? words.yearNotReported].join(", "),
    href: row.href,
    kind: row.own ? "own" : row.peer || options.summaryOf !== "peers" ? "peer" : "other",
  }));
  const ofKind = (kind: string) => placed.filter((dot) => dot.kind === kind);
  return renderMarks(frame, height, [
    summary
      ? boxes([
          { x1: x(summary.lower), x2: x(summary.upper), y1: bandTop, y2: bandBottom, fill: paint("band") },
        ])
      : [],
    levels([centre], x(from), x(to)),
    uprights(steps.map(x), bandBottom, bandBottom + 3, paint("muted")),
    texts(
      steps.map((step) => ({ x: x(step), y: tickLine, text: format(step) })),
      {
        size: 11,
        anchor: "middle",
        fill: paint("muted"),
      },
    ),
    dots(ofKind("other"), { r: 2.5, color: paint("fin-unknown") }),
    dots(ofKind("peer"), { r: options.summaryOf === "peers" ? 4 : 3, color: paint("dot") }),
    summary ? uprights([x(summary.median)], bandTop - 2, bandBottom, paint("ink")) : [],
    dots(ofKind("own"), { r: 6, color: paint("accent") }),
    drawLabels(frame, rows, summary, x, format, words),
  ]);
}

/** The own value above its dot, and the median above its line where the two do not meet. */
function drawLabels(
  frame: Frame,
  rows: readonly StripValue[],
  summary: Summary | null,
  x: (value: number) => number,
  format: (value: number) => string,
  words: ChartWords,
): Plot.Markish[] {
  const place = (value: number, text: string) => {
    const half = textWidth(text, 12) / 2;
    const middle = Math.min(frame.width - half, Math.max(half, x(value)));
    return { x: middle, y: textLine, text, left: middle - half, right: middle + half };
  };
  const own = rows.filter((row) => row.own).map((row) => place(row.value, format(row.value)));
  const median = summary ? [place(summary.median, `${words.strip.median} ${format(summary.median)}`)] : [];
  const free = median.filter((text) =>
    own.every((other) => text.right + 6 < other.left || text.left - 6 > other.right),
  );
  return [
    texts(free, { size: 11, anchor: "middle", fill: paint("muted") }),
    texts(own, { size: 12, anchor: "middle", fill: paint("accent"), weight: 600 }),
  ];
}

/** Whole steps for scores and counts: nobody has half a mark. */
function tickSteps(from: number, to: number, count: number, values: readonly number[]): number[] {
  const steps = ticks(from, to, count);
  const whole = steps.filter(Number.isInteger);
  return values.every(Number.isInteger) && whole.length >= 2 ? whole : steps;
}
