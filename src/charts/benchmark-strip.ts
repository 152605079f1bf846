/**
 * One indicator, all clusters as dots on one scale: the own one large, its peers smaller, the others small. Median and
 * middle half are those of the peers, or of all others where no peers are told apart.
 */

import { drawStrip } from "./benchmark-strip-dots.ts";
import type { ChartColumn, ChartDrawing, ChartOptions } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import type { Summary } from "./facts.ts";
import { highest, lowest, summarise, yearSpan } from "./facts.ts";
import type { ChartWords } from "./words.ts";

export interface StripValue {
  id: string;
  label: string;
  href: string | null;
  value: number;
  year: number | null;
  /** The cluster that the page is about; it is left out of median and quartiles. */
  own?: boolean;
  /** A comparable cluster, where the chart tells these from the others. */
  peer?: boolean;
}

export interface StripOptions extends ChartOptions {
  /** Ends of the scale; values beyond them widen it. */
  min?: number;
  max?: number;
  /** Whether median and middle half are those of the peers only; by default of all but the own one. */
  summaryOf?: "peers" | "others";
  /** Writes a value with its unit. */
  format?: (value: number) => string;
}

export function drawBenchmarkStrip(
  rows: readonly StripValue[],
  words: ChartWords,
  options: StripOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.cluster },
    { key: "value", label: words.columns.value, numeric: true },
    { key: "year", label: words.columns.year, numeric: true },
    { key: "kind", label: words.columns.kind },
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  const ofPeers = options.summaryOf === "peers";
  const summarised = rows.filter((row) => !row.own && (row.peer || !ofPeers));
  const summary = summarise(summarised.map((row) => row.value));
  const format = options.format ?? words.number;
  return {
    ...drawVariants(options.id, (frame) => drawStrip(frame, rows, summary, format, words, options)),
    description: describe(rows, summary, format, words),
    table: {
      columns,
      rows: rows.map(({ label, value, year, own, peer }) => ({
        label,
        value,
        year,
        kind: own ? words.strip.own : peer || !ofPeers ? words.strip.peer : words.strip.other,
      })),
    },
  };
}

function describe(
  rows: readonly StripValue[],
  summary: Summary | null,
  format: (value: number) => string,
  words: ChartWords,
): string {
  const [low, high] = [lowest(rows), highest(rows)];
  if (!low || !high) return words.noData;
  return words.strip.describe({
    n: rows.length,
    lowest: low,
    highest: high,
    summary,
    own: rows.find((row) => row.own) ?? null,
    years: yearSpan(rows.map((row) => row.year)),
    format,
  });
}
