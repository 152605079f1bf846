/** Ranks of several records, each as a line over the ranks in which it stays and a dot at the middle one. */
import { ticks } from "d3-array";
import {
  type ChartColumn,
  type ChartDrawing,
  type ChartOptions,
  drawVariants,
  type Frame,
} from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { layoutRows } from "./labelled-rows.ts";
import { boxes, dots, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import { linearScale, renderMarks } from "./surface.ts";
import type { ChartWords } from "./words.ts";

export interface BandRow {
  id: string;
  label: string;
  href: string | null;
  /** Ranks, 1 is the highest value. */
  low: number;
  middle: number;
  high: number;
  notDistinguishable: number;
}

/** Room for the numbers above the rows. */
const axisHeight = 22;

export function drawRankBands(
  rows: readonly BandRow[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.cluster },
    { key: "middle", label: words.bands.middle, numeric: true },
    { key: "low", label: words.bands.low, numeric: true },
    { key: "high", label: words.bands.high, numeric: true },
    { key: "alike", label: words.bands.alike, numeric: true },
  ];
  const [first] = rows;
  if (!first) return drawEmpty(options.id, words, columns);
  const widest = rows.reduce((best, row) => (row.high - row.low > best.high - best.low ? row : best), first);
  return {
    ...drawVariants(options.id, (frame) => draw(frame, rows, words)),
    description: words.bands.describe({
      n: rows.length,
      first: first.label,
      widest: { label: widest.label, low: widest.low, high: widest.high },
    }),
    table: {
      columns,
      rows: rows.map(({ label, middle, low, high, notDistinguishable }) => ({
        label,
        middle,
        low,
        high,
        alike: notDistinguishable,
      })),
    },
  };
}

function draw(frame: Frame, rows: readonly BandRow[], words: ChartWords): string {
  const layout = layoutRows(frame, rows, { barHeight: 10, top: axisHeight, gap: 8 });
  const last = Math.max(2, ...rows.map(({ high }) => high));
  const x = linearScale([1, last], [layout.left + 8, frame.width - 8]);
  const steps = [1, ...ticks(2, last - 1, frame.variant === "wide" ? 8 : 4), last].filter(Number.isInteger);
  const placed = rows.map((row, index) => ({ row, y: layout.rows[index]?.middle ?? 0 }));
  const title = ({ label, low, middle, high }: BandRow): string =>
    words.bands.title(label, middle, low, high);
  return renderMarks(frame, layout.height + 4, [
    texts(
      steps.map((step) => ({ x: x(step), y: 7, text: String(step) })),
      { size: 11, anchor: "middle", fill: paint("muted") },
    ),
    uprights(steps.map(x), axisHeight - 6, layout.height),
    layout.labels,
    boxes(
      placed.map(({ row, y }) => ({
        x1: x(row.low) - 1.5,
        x2: x(row.high) + 1.5,
        y1: y - 1.5,
        y2: y + 1.5,
        fill: paint("dot"),
      })),
    ),
    dots(
      placed.map(({ row, y }) => ({ x: x(row.middle), y, title: title(row), href: null })),
      { r: 4.5, color: paint("dot") },
    ),
  ]);
}
