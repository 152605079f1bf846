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
  /** Decimals that `format` writes: steps of the axis between them would repeat a number. */
  readonly decimals: number;
}

/** Heights in pixels: the pile of the others, one lane, a line of text that finds no room on its lane, the axis. */
const [pileHeight, laneHeight, lineHeight, axisHeight] = [38, 22, 13, 20];
const letterRadius = 8;
/** From the middle of a sign to the text beside it. */
const gap = letterRadius + 4;

/**
 * Draws the lanes on one scale that holds all values. The frame is that of a phone: small multiples stand side by side on
 * a wide screen and one below the other on a narrow one.
 */
export function drawComparisonLanes(
  lanes: readonly ComparedLane[],
  others: readonly number[],
  { id, format, decimals }: LaneOptions,
): string {
  const frame: Frame = { id, variant: "narrow", width: 326, font: 12, small: 11, line: 15 };
  const values = [...others, ...lanes.flatMap(valuesOf)];
  const [low, high] = scaleEnds(values);
  const x = linearScale([low, high], [letterRadius + 1, frame.width - letterRadius - 1]);
  const placed = placeLanes(lanes, others.length > 0 ? pileHeight : 4, x, frame);
  const bottom = placed.at(-1)?.bottom ?? pileHeight;
  return renderMarks(frame, bottom + axisHeight, [
    pile(others, x),
    levels(
      placed.map(({ y }) => y),
      x(low),
      x(high),
    ),
    placed.map((lane) => drawLane(lane, x, frame)),
    axis([low, high], x, bottom, { format, decimals }, frame),
  ]);
}

/** Everything that is drawn on a lane. */
function valuesOf({ value, interval, points }: ComparedLane): number[] {
  return [value ?? [], interval ?? [], points].flat();
}

/** Ends of the scale; a single value stands in the middle. */
function scaleEnds(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  return low < high ? [low, high] : [low - 0.5, high + 0.5];
}

interface PlacedLane {
  readonly lane: ComparedLane;
  /** Middle of the lane, and where the next one begins. */
  readonly y: number;
  readonly bottom: number;
  /** Text with its place: beside everything on the lane, or on a line of its own above it. */
  readonly text: { readonly text: string; readonly x: number; readonly y: number };
  readonly anchor: "start" | "end";
}

/** Gives each lane its place. Text stands to the right of all signs, else to their left, else above the lane. */
function placeLanes(
  lanes: readonly ComparedLane[],
  top: number,
  x: (value: number) => number,
  frame: Frame,
): PlacedLane[] {
  let bottom = top;
  return lanes.map((lane) => {
    const text = lane.value === null ? `${lane.letter}: ${lane.text}` : lane.text;
    const width = textWidth(text, frame.small);
    const signs = valuesOf(lane).map(x);
    const [left, right] = signs.length > 0 ? [Math.min(...signs), Math.max(...signs)] : [0, -gap];
    const isRight = right + gap + width <= frame.width;
    const isLeft = !isRight && left - gap - width >= 0;
    const start = bottom;
    const y = start + (isRight || isLeft ? 0 : lineHeight) + laneHeight / 2;
    bottom = y + laneHeight / 2;
    return {
      lane,
      y,
      bottom,
      anchor: isLeft ? "end" : "start",
      text: isRight
        ? { text, x: right + gap, y }
        : isLeft
          ? { text, x: left - gap, y }
          : { text, x: 0, y: start + lineHeight / 2 + 2 },
    };
  });
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

/** Bar, rings and letter with the text. */
function drawLane(
  { lane, y, text, anchor }: PlacedLane,
  x: (value: number) => number,
  frame: Frame,
): Plot.Markish {
  const { letter, name, value, interval, points } = lane;
  const title = `${letter} ${name}: ${lane.text}`;
  const bar = interval
    ? boxes([{ x1: x(interval[0]), x2: x(interval[1]), y1: y - 3, y2: y + 3, fill: paint("dot"), title }])
    : [];
  const rings = dots(
    points.map((point) => ({ x: x(point), y, title, href: null })),
    { r: 4, color: paint("dot"), hollow: true },
  );
  const words = texts([text], { size: frame.small, anchor, halo: true });
  if (value === null) return [bar, rings, words];
  return [
    bar,
    rings,
    dots([{ x: x(value), y, title, href: null }], { r: letterRadius, color: paint("accent") }),
    texts([{ x: x(value), y, text: letter }], {
      size: 11,
      anchor: "middle",
      fill: paint("paper"),
      weight: 700,
    }),
    words,
  ];
}

/** A few steps that can be written with the decimals of the indicator. */
function axis(
  [low, high]: readonly [number, number],
  x: (value: number) => number,
  y: number,
  { format, decimals }: Pick<LaneOptions, "format" | "decimals">,
  frame: Frame,
): Plot.Markish {
  const unit = 10 ** decimals;
  const steps = ticks(low, high, 4).filter((step) => Math.abs(step * unit - Math.round(step * unit)) < 1e-6);
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
