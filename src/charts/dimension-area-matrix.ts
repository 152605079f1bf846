/** What policies address: dimensions down, areas across, the number of policies in each cell. */

import type { GridCell } from "./cell-grid.ts";
import { drawCellGrid } from "./cell-grid.ts";
import type { ChartColumn, ChartDrawing, ChartOptions } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { distinct, total } from "./facts.ts";
import type { ChartWords } from "./words.ts";

export interface DimensionAreaCount {
  dimension: string;
  area: string;
  /** Number of policies; a pair that no row names counts as zero. */
  count: number;
}

/** Sign for zero: counted and none found, so neither blank nor tinted. */
const zeroSign = "•";

/** Dimensions and areas keep the order in which the rows first name them. */
export function drawDimensionAreaMatrix(
  rows: readonly DimensionAreaCount[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const dimensions = distinct(rows.map((row) => row.dimension));
  const areas = distinct(rows.map((row) => row.area));
  const columns: ChartColumn[] = [
    { key: "dimension", label: words.columns.dimension },
    ...areas.map((area, index) => ({ key: `area-${index}`, label: area, numeric: true })),
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  const counts = dimensions.map((dimension) => areas.map((area) => countOf(rows, dimension, area)));
  const largest = Math.max(...counts.flat());
  const cells = counts.map((line) => line.map((count) => tintedCell(count, largest, words)));
  return {
    ...drawVariants(options.id, (frame) => drawCellGrid(frame, { rows: dimensions, columns: areas, cells })),
    description: describe(dimensions, areas, counts, words),
    table: {
      columns,
      rows: dimensions.map((dimension, row) => ({
        dimension,
        ...Object.fromEntries(areas.map((_, column) => [`area-${column}`, counts[row]?.[column] ?? 0])),
      })),
    },
  };
}

function countOf(rows: readonly DimensionAreaCount[], dimension: string, area: string): number {
  return total(
    rows.filter((row) => row.dimension === dimension && row.area === area).map((row) => row.count),
  );
}

function tintedCell(count: number, largest: number, words: ChartWords): GridCell {
  if (count === 0) return { text: zeroSign, tint: 0, muted: true, spoken: words.number(0) };
  return { text: words.number(count), tint: count / largest };
}

function describe(
  dimensions: readonly string[],
  areas: readonly string[],
  counts: readonly (readonly number[])[],
  words: ChartWords,
): string {
  const all = counts.flat();
  const n = total(all);
  if (n === 0) return words.noData;
  const index = all.indexOf(Math.max(...all));
  return words.matrix.describe({
    n,
    most: {
      dimension: dimensions[Math.floor(index / areas.length)] ?? "",
      area: areas[index % areas.length] ?? "",
      count: all[index] ?? 0,
    },
    empty: all.filter((count) => count === 0).length,
    cells: all.length,
  });
}
