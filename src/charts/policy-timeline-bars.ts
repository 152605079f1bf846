/** The drawing of the policy timeline. Years and level stand beside each bar, so that nothing must be read off. */
import * as Plot from "@observablehq/plot";
import { ticks } from "d3-array";
import type { Frame } from "./drawing.ts";
import type { LabelledRow } from "./labelled-rows.ts";
import { layoutRows } from "./labelled-rows.ts";
import { boxes, dots, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import type { StartedPolicy } from "./policy-timeline.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

interface PlacedPolicy {
  row: StartedPolicy;
  at: LabelledRow;
  /** Left edge, and right edge without the arrow. */
  x1: number;
  x2: number;
  shape: "bar" | "point" | "ongoing" | "open";
}

/** Length of the stub that stands for an end nobody reports. It is a sign, not a duration. */
const stub = 14;

export function drawTimeline(
  frame: Frame,
  rows: readonly StartedPolicy[],
  words: ChartWords,
  until?: number,
): string {
  const wide = frame.variant === "wide";
  const layout = layoutRows(frame, rows, {
    barHeight: wide ? 15 : 14,
    top: 26,
    gap: wide ? 6 : 9,
    labelWidth: 270,
  });
  const first = Math.min(...rows.map((row) => row.start));
  const last = Math.max(until ?? 0, ...rows.map((row) => row.end ?? row.start));
  // A year is drawn as long as it lasts, so the scale ends where the last year does.
  const x = linearScale([first, last + 1], [layout.left + 2, frame.width - 12]);
  const placed = rows.flatMap((row, index): PlacedPolicy[] => {
    const at = layout.rows[index];
    return at ? [placePolicy(row, at, x, last)] : [];
  });
  const years = ticks(first, last, wide ? 7 : 4).filter(Number.isInteger);
  const bottom = layout.height + 8;
  return renderMarks(frame, bottom + 20, [
    uprights(years.map(x), 20, bottom),
    layout.labels,
    drawShapes(placed, words),
    drawSpans(frame, placed, layout.left, words),
    drawYears(years, x, frame, [10, bottom + 10]),
  ]);
}

function placePolicy(
  row: StartedPolicy,
  at: LabelledRow,
  x: (year: number) => number,
  last: number,
): PlacedPolicy {
  const x1 = x(row.start);
  if (row.end === null && row.ongoing) return { row, at, x1, x2: x(last + 1), shape: "ongoing" };
  if (row.end === null) return { row, at, x1, x2: x1 + stub, shape: "open" };
  const x2 = x(row.end + 1);
  if (row.end === row.start) return { row, at, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, shape: "point" };
  return { row, at, x1, x2, shape: "bar" };
}

/** Name, years and level of a policy, for who points at its bar. */
function titleOf({ row }: PlacedPolicy, words: ChartWords): string {
  return `${row.label}, ${words.timeline.span(row.start, row.end, row.ongoing)}, ${row.level}`;
}

function drawShapes(placed: readonly PlacedPolicy[], words: ChartWords): Plot.Markish[] {
  const of = (...shapes: PlacedPolicy["shape"][]): PlacedPolicy[] =>
    placed.filter((p) => shapes.includes(p.shape));
  const solid = of("bar", "ongoing").map((policy) => ({
    x1: policy.x1,
    x2: policy.x2,
    y1: policy.at.top,
    y2: policy.at.bottom,
    fill: paint("dot"),
    title: titleOf(policy, words),
  }));
  const points = of("point").map((policy) => ({
    x: policy.x1,
    y: policy.at.middle,
    title: titleOf(policy, words),
    href: null,
  }));
  const height = placed[0] ? placed[0].at.bottom - placed[0].at.top : 0;
  return [
    boxes(solid),
    dots(points, { r: height / 2 - 2, color: paint("dot") }),
    arrows(of("ongoing"), { fill: paint("dot"), stroke: paint("dot") }),
    // Hollow and dashed: begun, and then the sources fall silent.
    Plot.link(of("open"), {
      x1: "x1",
      x2: (p: PlacedPolicy) => p.x2,
      y1: (p: PlacedPolicy) => p.at.middle,
      y2: (p: PlacedPolicy) => p.at.middle,
      stroke: paint("dot"),
      strokeWidth: 2,
      strokeDasharray: "3 2",
      title: (policy: PlacedPolicy) => titleOf(policy, words),
    }),
    arrows(of("open"), { fill: paint("paper"), stroke: paint("dot") }),
  ];
}

/** Heads of arrows, one closed path for all of a kind. */
function arrows(placed: readonly PlacedPolicy[], look: { fill: string; stroke: string }): Plot.Markish {
  const corners = placed.flatMap(({ x2, at }, z) => [
    { x: x2, y: at.top - 1.5, z },
    { x: x2 + 8, y: at.middle, z },
    { x: x2, y: at.bottom + 1.5, z },
  ]);
  return Plot.line(corners, { x: "x", y: "y", z: "z", curve: "linear-closed", strokeWidth: 1, ...look });
}

interface SpanText {
  text: string;
  x: number;
  y: number;
  where: "after" | "before" | "inside";
}

/** Years and level right of the bar, left of it or on it: the first place with room, without the level if need be. */
function placeSpan(
  frame: Frame,
  placed: PlacedPolicy,
  left: number,
  words: ChartWords,
): SpanText | undefined {
  const { row, at, x1, x2, shape } = placed;
  const years = words.timeline.span(row.start, row.end, row.ongoing);
  const after = x2 + (shape === "bar" ? 7 : 13);
  const before = x1 - (shape === "point" ? 12 : 7);
  for (const text of [`${years} · ${row.level}`, years]) {
    const width = textWidth(text, frame.small);
    if (after + width <= frame.width) return { text, x: after, y: at.middle, where: "after" };
    if (before - width >= left) return { text, x: before, y: at.middle, where: "before" };
    if (x2 - x1 >= width + 12) return { text, x: x1 + 6, y: at.middle, where: "inside" };
  }
  return undefined;
}

function drawSpans(
  frame: Frame,
  placed: readonly PlacedPolicy[],
  left: number,
  words: ChartWords,
): Plot.Markish[] {
  const spans = placed.flatMap((policy) => placeSpan(frame, policy, left, words) ?? []);
  const at = (where: SpanText["where"]): SpanText[] => spans.filter((span) => span.where === where);
  const style = { size: frame.small, fill: paint("muted"), halo: true } as const;
  return [
    texts(at("after"), style),
    texts(at("before"), { ...style, anchor: "end" }),
    texts(at("inside"), { size: frame.small, fill: paint("paper") }),
  ];
}

function drawYears(
  years: readonly number[],
  x: (year: number) => number,
  frame: Frame,
  ys: readonly number[],
): Plot.Markish {
  const items = ys.flatMap((y) => years.map((year) => ({ x: x(year), y, text: String(year) })));
  const style = { size: frame.small, fill: paint("muted") } as const;
  const [start, rest] = [items.filter((item) => item.x < 16), items.filter((item) => item.x >= 16)];
  return [texts(start, style), texts(rest, { ...style, anchor: "middle" })];
}
