/** How many records fall into each category: horizontal bars in the order handed in, with the count at the end. */
import type { ChartColumn, ChartDrawing, ChartOptions, Frame } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { highest, lowest, total } from "./facts.ts";
import { layoutRows } from "./labelled-rows.ts";
import { boxes, texts, uprights } from "./marks.ts";
import { paint } from "./palette.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";
import type { ChartWords, Named } from "./words.ts";

export interface CategoryCount {
  label: string;
  /** Null when the count is not reported: the words stand where the bar would be. */
  value: number | null;
  href?: string | null;
}

export interface DistributionOptions extends ChartOptions {
  /** Writes a value at the end of its bar; plain numbers when left out. */
  format?: (value: number) => string;
}

export function drawDistribution(
  rows: readonly CategoryCount[],
  words: ChartWords,
  options: DistributionOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.category },
    { key: "value", label: words.columns.count, numeric: true },
  ];
  const table = { columns, rows: rows.map(({ label, value }) => ({ label, value })) };
  if (rows.every((row) => row.value === null)) return drawEmpty(options.id, words, columns, table.rows);
  const format = options.format ?? words.number;
  return {
    ...drawVariants(options.id, (frame) => drawBars(frame, rows, format, words)),
    description: describe(rows, words),
    table,
  };
}

function drawBars(
  frame: Frame,
  rows: readonly CategoryCount[],
  format: (value: number) => string,
  words: ChartWords,
): string {
  const wide = frame.variant === "wide";
  const layout = layoutRows(frame, rows, { barHeight: wide ? 14 : 10, top: 2, gap: wide ? 8 : 10 });
  const end = (row: CategoryCount): string => (row.value === null ? words.notReported : format(row.value));
  const room =
    Math.max(...rows.filter((row) => row.value !== null).map((row) => textWidth(end(row), frame.font))) + 8;
  // A domain of at least one keeps a list of zeros from dividing by zero.
  const x = linearScale(
    [0, Math.max(1, ...rows.map((row) => row.value ?? 0))],
    [layout.left, frame.width - room],
  );
  const placed = rows.map((row, index) => ({
    row,
    at: layout.rows[index] ?? { top: 0, bottom: 0, middle: 0 },
  }));
  const bars = placed
    .filter(({ row }) => row.value !== null)
    .map(({ row, at }) => ({
      x1: x(0),
      x2: x(row.value ?? 0),
      y1: at.top,
      y2: at.bottom,
      fill: paint("dot"),
    }));
  const label = ({ row, at }: (typeof placed)[number]) => ({
    x: x(row.value ?? 0) + 6,
    y: at.middle,
    text: end(row),
  });
  return renderMarks(frame, layout.height + 4, [
    layout.labels,
    boxes(bars),
    // On a phone the line would run through the labels.
    wide ? uprights([x(0)], 0, layout.height + 4, paint("muted")) : [],
    texts(placed.filter(({ row }) => row.value !== null).map(label), { size: frame.font }),
    texts(placed.filter(({ row }) => row.value === null).map(label), {
      size: frame.small,
      fill: paint("muted"),
    }),
  ]);
}

function describe(rows: readonly CategoryCount[], words: ChartWords): string {
  const known = rows.flatMap(({ label, value }): Named[] => (value === null ? [] : [{ label, value }]));
  return words.distribution.describe({
    n: total(known.map((item) => item.value)),
    categories: rows.length,
    most: highest(known) ?? null,
    fewest: lowest(known) ?? null,
    notReported: rows.length - known.length,
  });
}
