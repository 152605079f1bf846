/** What the records know: for each field and region the share of records that report it. */

import type { GridCell } from "./cell-grid.ts";
import { drawCellGrid, fitsCell } from "./cell-grid.ts";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { distinct, highest, lowest, total } from "./facts.ts";
import { paint } from "./palette.ts";
import type { ChartWords } from "./words.ts";

export interface FieldCoverage {
  field: string;
  region: string;
  /** 0 to 1; null when the region has no records that could report the field. */
  share: number | null;
  /** Records that could report it. */
  n: number;
}

/** Fields and regions keep the order in which the rows first name them. */
export function drawCoverageHeatMap(
  rows: readonly FieldCoverage[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const fields = distinct(rows.map((row) => row.field));
  const regions = distinct(rows.map((row) => row.region));
  const columns: ChartColumn[] = [
    { key: "field", label: words.columns.field },
    { key: "region", label: words.columns.region },
    { key: "share", label: words.columns.share, numeric: true },
    { key: "n", label: words.columns.records, numeric: true },
  ];
  const table = {
    columns,
    rows: rows.map(({ field, region, share, n }) => ({
      field,
      region,
      share: share === null ? null : percentOf(share),
      n,
    })),
  };
  if (rows.every((row) => row.share === null)) return drawEmpty(options.id, words, columns, table.rows);
  const cellsFor = (frame: Frame): GridCell[][] =>
    fields.map((field) =>
      regions.map((region) => coverageCell(find(rows, field, region), regions.length, frame, words)),
    );
  return {
    ...drawVariants(options.id, (frame) =>
      drawCellGrid(frame, { rows: fields, columns: regions, cells: cellsFor(frame) }),
    ),
    description: describe(rows, fields, regions, words),
    table,
    legend: rows.some((row) => row.share === null)
      ? [{ label: words.coverage.noRecords, color: paint("fin-unknown"), hatched: true }]
      : [],
  };
}

function find(rows: readonly FieldCoverage[], field: string, region: string): FieldCoverage | undefined {
  return rows.find((row) => row.field === field && row.region === region);
}

/** Whole per cent, but never 0 or 100 for what is only nearly so. */
function percentOf(share: number): number {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 1;
  if (percent === 100 && share < 1) return 99;
  return percent;
}

function coverageCell(
  row: FieldCoverage | undefined,
  columns: number,
  frame: Frame,
  words: ChartWords,
): GridCell {
  if (row === undefined || row.share === null)
    return { text: "", tint: null, spoken: words.coverage.noRecords };
  const percent = percentOf(row.share);
  const full = words.percent(percent);
  const fits = fitsCell(words.percent(100), columns, frame);
  return {
    text: fits ? full : words.number(percent),
    spoken: `${full}, ${words.coverage.records(row.n)}`,
    tint: row.share,
    ...(percent === 0 ? { muted: true } : {}),
  };
}

function describe(
  rows: readonly FieldCoverage[],
  fields: readonly string[],
  regions: readonly string[],
  words: ChartWords,
): string {
  const known = rows.flatMap((row) => (row.share === null ? [] : [{ ...row, share: row.share }]));
  // Share over all regions, weighted by their records, because small regions would otherwise count as much as large.
  const overall = fields.flatMap((field) => {
    const own = known.filter((row) => row.field === field);
    const records = total(own.map((row) => row.n));
    return records === 0
      ? []
      : [{ label: field, value: (100 * total(own.map((row) => row.share * row.n))) / records }];
  });
  const [best, worst] = [highest(overall), lowest(overall)];
  if (!best || !worst) return words.noData;
  return words.coverage.describe({
    n: total(
      regions.map((region) => Math.max(...rows.filter((row) => row.region === region).map((row) => row.n))),
    ),
    fields: fields.length,
    regions: regions.length,
    best,
    worst,
    noRecords: regions.filter((region) => rows.every((row) => row.region !== region || row.share === null))
      .length,
  });
}
