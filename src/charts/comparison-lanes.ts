/** One indicator of a few records that are compared: each on a lane of its own under its letter, all others as grey dots. */
import type * as Plot from "@observablehq/plot";
import { ticks } from "d3-array";
import type { Frame } from "./drawing.ts";
import { boxes, dots, levels, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import { dodge } from "./pile.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";

/** One of the compared. */
export interface ComparedLane {
  readonly letter: string;
  readonly name: string;
  /** Where the letter stands; null where only single values are known. */
  readonly value: number | null;
  /** Interval of the value, drawn as a bar; null where there is none. */
  readonly interval: readonly [number, number] | null;
  /** Single values, drawn as rings. */
  readonly points: readonly number[];
  /** Value with unit and year, beside the letter. */
  readonly text: string;
}

export interface LaneOptions {
  readonly id: string;
  readonly format: (value: number) => string;
}

/** Heights in pixels: the pile of the others, one lane, the axis. */
const [pileHeight, laneHeight, axisHeight] = [38, 22, 20];
const letterRadius = 8;

/**
 * Draws the lanes on one scale that holds all values. The frame is that of a phone: small multiples stand side by side on
 * a wide screen and one below the other on a narrow one.
 */
export function drawComparisonLanes(
  lanes: readonly ComparedLane[],
  others: readonly number[],
  { id, format }: LaneOptions,
): string {
  const frame: Frame = { id, variant: "narrow", width: 326, font: 12, small: 11, line: 15 };
  const values = [
    ...others,
    ...lanes.flatMap(({ value, interval, points }) => [value ?? [], interval ?? [], points].flat()),
  ];
  const [low, high] = scaleEnds(values);
  const x = linearScale([low, high], [letterRadius + 1, frame.width - letterRadius - 1]);
  const top = others.length > 0 ? pileHeight : 4;
  const bottom = top + lanes.length * laneHeight;
  const middles = lanes.map((_, index) => top + (index + 0.5) * laneHeight);
  return renderMarks(frame, bottom + axisHeight, [
    pile(others, x),
    levels(middles, x(low), x(high)),
    lanes.map((lane, index) => drawLane(lane, middles[index] ?? 0, x, frame)),
    axis(low, high, x, bottom, format, frame),
  ]);
}

/** Ends of the scale; a single value stands in the middle. */
function scaleEnds(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  return low < high ? [low, high] : [low - 0.5, high + 0.5];
}

function pile(others: readonly number[], x: (value: number) => number): Plot.Markish {
  const positions = others.map(x);
  const offsets = dodge(positions, 5, 3);
  const items = positions.map((position, index) => ({
    x: position,
    y: pileHeight / 2 + (offsets[index] ?? 0) * 4,
    title: "",
    href: null,
  }));
  return dots(items, { r: 2.5, color: paint("fin-unknown") });
}

/** Bar, rings, letter, and the value on the side that has room. */
function drawLane(lane: ComparedLane, y: number, x: (value: number) => number, frame: Frame): Plot.Markish {
  const { letter, name, value, interval, points, text } = lane;
  const title = `${letter} ${name}: ${text}`;
  const at = value === null ? null : x(value);
  const bar = interval
    ? boxes([{ x1: x(interval[0]), x2: x(interval[1]), y1: y - 3, y2: y + 3, fill: paint("dot"), title }])
    : [];
  const rings = dots(
    points.map((point) => ({ x: x(point), y, title, href: null })),
    { r: 4, color: paint("dot"), hollow: true },
  );
  const ends = [at ?? [], interval ? interval.map(x) : [], points.map(x)].flat();
  const sign =
    at === null
      ? []
      : [
          dots([{ x: at, y, title, href: null }], { r: letterRadius, color: paint("accent") }),
          texts([{ x: at, y, text: letter }], {
            size: 11,
            anchor: "middle",
            fill: paint("paper"),
            weight: 700,
          }),
        ];
  return [bar, rings, sign, label(at === null ? `${letter}: ${text}` : text, ends, y, frame)];
}

/** To the right of everything on the lane, else to its left, else above the line where there is most room. */
function label(text: string, ends: readonly number[], y: number, frame: Frame): Plot.Markish {
  const gap = letterRadius + 4;
  const width = textWidth(text, frame.small);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  if (right + gap + width <= frame.width)
    return texts([{ x: right + gap, y, text }], { size: frame.small, halo: true });
  if (left - gap - width >= 0)
    return texts([{ x: left - gap, y, text }], { size: frame.small, anchor: "end", halo: true });
  const middle = Math.max(width / 2, Math.min(frame.width - width / 2, (left + right) / 2));
  return texts([{ x: middle, y: y - laneHeight / 2 + 2, text }], {
    size: frame.small,
    anchor: "middle",
    halo: true,
  });
}

/** Both ends and a few steps between them, as many as fit. */
function axis(
  low: number,
  high: number,
  x: (value: number) => number,
  y: number,
  format: (value: number) => string,
  frame: Frame,
): Plot.Markish {
  const steps = ticks(low, high, 4);
  const items = steps.map((step) => {
    const text = format(step);
    const half = textWidth(text, frame.small) / 2;
    return { x: Math.max(half, Math.min(frame.width - half, x(step))), y: y + 12, text };
  });
  return [
    uprights(steps.map(x), y, y + 4, paint("muted")),
    texts(items, { size: frame.small, anchor: "middle", fill: paint("muted") }),
  ];
}
