/** Policies over time: a bar from start to end, an arrow where the end is open, a point for a single year. */
import { compareText } from "../model/problem.ts";
import { median } from "../model/statistics.ts";
import type { ChartColumn, ChartDrawing, ChartOptions } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { lowest } from "./facts.ts";
import { drawTimeline } from "./policy-timeline-bars.ts";
import type { ChartWords } from "./words.ts";

export interface DatedPolicy {
  id: string;
  label: string;
  href: string | null;
  /** Null when no source gives it: such a policy is listed and counted, not drawn. */
  start: number | null;
  end: number | null;
  /** Still at work at the date of the data, by a source or because its planned end lies later. */
  ongoing: boolean;
  /** For example "national"; already in the reader's language. */
  level: string;
}

/** A policy that can be drawn. */
export type StartedPolicy = DatedPolicy & { start: number };

export interface TimelineOptions extends ChartOptions {
  /** The year of the data: where the bars of policies that still run end. Taken from the rows when left out. */
  until?: number;
}

export function drawPolicyTimeline(
  rows: readonly DatedPolicy[],
  words: ChartWords,
  options: TimelineOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.policy },
    { key: "level", label: words.columns.level },
    { key: "start", label: words.columns.start, numeric: true },
    { key: "end", label: words.columns.end, numeric: true },
  ];
  rows.forEach(refuseWrongOrder);
  const started = rows
    .filter((row): row is StartedPolicy => row.start !== null)
    .sort(
      (a, b) =>
        a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity) || compareText(a.label, b.label),
    );
  const table = {
    columns,
    rows: [...started, ...rows.filter((row) => row.start === null)].map((row) => tableRow(row, words)),
  };
  if (started.length === 0)
    return {
      ...drawEmpty(options.id, words, columns, table.rows),
      description: describe(rows, started, words),
    };
  return {
    ...drawVariants(options.id, (frame) => drawTimeline(frame, started, words, options.until)),
    description: describe(rows, started, words),
    table,
  };
}

function refuseWrongOrder(row: DatedPolicy): void {
  if (row.start !== null && row.end !== null && row.end < row.start) {
    throw new RangeError(`The policy "${row.label}" ends in ${row.end}, before it starts in ${row.start}.`);
  }
}

function tableRow(row: DatedPolicy, words: ChartWords): Record<string, string | number | null> {
  const end = row.end === null && row.ongoing ? words.timeline.ongoing : row.end;
  return { label: row.label, level: row.level, start: row.start, end };
}

function describe(
  rows: readonly DatedPolicy[],
  started: readonly StartedPolicy[],
  words: ChartWords,
): string {
  if (rows.length === 0) return words.noData;
  return words.timeline.describe({
    n: rows.length,
    withoutStart: rows.length - started.length,
    earliest: lowest(started.map((row) => ({ label: row.label, value: row.start }))) ?? null,
    ongoing: started.filter((row) => row.ongoing).length,
    unknownEnd: started.filter((row) => row.end === null && !row.ongoing).length,
    // Both years count: a programme from 2010 to 2012 ran three years.
    medianYears: median(
      started.flatMap((row) => (row.end === null || row.ongoing ? [] : [row.end - row.start + 1])),
    ),
  });
}
