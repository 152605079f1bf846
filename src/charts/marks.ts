/** Plot marks in pixel coordinates, named for what charts draw with them. */
import * as Plot from "@observablehq/plot";
import type { MarkSymbol } from "./drawing.ts";
import { paint } from "./palette.ts";

export interface TextItem {
  x: number;
  y: number;
  text: string;
  href?: string | null;
}

export interface TextStyle {
  size: number;
  anchor?: "start" | "middle" | "end";
  fill?: string;
  weight?: number;
  /** Paper-coloured outline, for text that crosses lines or hatching. */
  halo?: boolean;
  rotate?: number;
  /** Distance between lines of a text with line breaks. */
  line?: number;
}

/** Text whose middle stands at y. */
export function texts(items: readonly TextItem[], style: TextStyle): Plot.Markish {
  const { size, anchor = "start", fill = paint("ink"), weight, halo = false, rotate, line } = style;
  return Plot.text(items, {
    x: "x",
    y: "y",
    text: "text",
    href: (item: TextItem) => item.href ?? null,
    fontSize: size,
    fontVariant: "normal",
    textAnchor: anchor,
    lineHeight: (line ?? size) / size,
    // Plot lowers text by the share of the line height; this puts its middle back on y.
    dy: -0.32 * ((line ?? size) - size),
    fill,
    ...(weight === undefined ? {} : { fontWeight: weight }),
    ...(rotate === undefined ? {} : { rotate }),
    ...(halo ? { stroke: paint("paper"), strokeWidth: 4 } : {}),
  });
}

export interface BoxItem {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  title?: string;
  opacity?: number;
}

/** Filled rectangles. Stroke is paint and width, drawn on the edge. */
export function boxes(items: readonly BoxItem[], stroke?: { color: string; width: number }): Plot.Markish {
  return Plot.rect(items, {
    x1: "x1",
    x2: "x2",
    y1: "y1",
    y2: "y2",
    fill: "fill",
    ...(items.some((item) => item.opacity !== undefined)
      ? { fillOpacity: (item: BoxItem) => item.opacity ?? 1 }
      : {}),
    ...(items.some((item) => item.title !== undefined)
      ? { title: (item: BoxItem) => item.title ?? null }
      : {}),
    ...(stroke === undefined ? {} : { stroke: stroke.color, strokeWidth: stroke.width }),
  });
}

export interface DotItem {
  x: number;
  y: number;
  title: string;
  href: string | null;
}

export interface DotStyle {
  r: number;
  color: string;
  hollow?: boolean;
  symbol?: MarkSymbol;
}

/**
 * Dots of one kind. Filled ones get a thin edge of paper so that neighbours stay countable; hollow ones are filled
 * with paper and outlined, and have the same outer size.
 */
export function dots(
  items: readonly DotItem[],
  { r, color, hollow = false, symbol = "circle" }: DotStyle,
): Plot.Markish {
  const edge = hollow ? 1.5 : 0.75;
  return Plot.dot(items, {
    x: "x",
    y: "y",
    title: "title",
    href: "href",
    symbol,
    r: hollow ? r - edge / 2 : r,
    fill: hollow ? paint("paper") : color,
    stroke: hollow ? color : paint("paper"),
    strokeWidth: edge,
  });
}

/** Vertical hairlines from top to bottom. */
export function uprights(xs: readonly number[], y1: number, y2: number, color = paint("line")): Plot.Markish {
  return Plot.ruleX(xs, { x: (x: number) => x, y1, y2, stroke: color });
}

/** Horizontal hairlines from left to right. */
export function levels(ys: readonly number[], x1: number, x2: number, color = paint("line")): Plot.Markish {
  return Plot.ruleY(ys, { y: (y: number) => y, x1, x2, stroke: color });
}
