import type { Dataset } from "../model/dataset.ts";
import type { IndicatorTable } from "./compute.ts";
import type { IndicatorResult } from "./definition.ts";
import { type GroupKind, groupClusters } from "./groups.ts";
import { bootstrapMedianInterval, fewestToSummarise, median, quantile, quartiles } from "./statistics.ts";

/** One result with the id of its record. */
export interface RecordResult {
  readonly record: string;
  readonly result: Pick<IndicatorResult, "value" | "year"> | undefined;
}

export interface SummaryPoint {
  readonly record: string;
  readonly value: number;
  readonly year: number | null;
}

/** What a group of records shows about one indicator. Unit and decimals are those of the indicator. */
export interface Summary {
  /** Number of records with a value. */
  readonly n: number;
  /** Number of records in the group. */
  readonly records: number;
  /** Share of the records that have a value, 0 to 1. */
  readonly coverage: number;
  /** Fewer than five values: the points are shown, and nothing is summarised. */
  readonly tooFew: boolean;
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  readonly range: readonly [number, number] | null;
  /** 90 % bootstrap interval of the median. */
  readonly interval: readonly [number, number] | null;
  /** All values from low to high. */
  readonly points: readonly SummaryPoint[];
}

/**
 * Summarises the results of one indicator. Records without a value lower the coverage and touch nothing else.
 * @param seed decides over the samples of the interval; use the id of the indicator, so that equal values have equal intervals in every group
 */
export function summarise(results: readonly RecordResult[], seed: string): Summary {
  const points = results
    .flatMap(({ record, result }) =>
      result?.value === null || result?.value === undefined
        ? []
        : [{ record, value: result.value, year: result.year }],
    )
    .sort((a, b) => a.value - b.value);
  const values = points.map(({ value }) => value);
  const n = values.length;
  const tooFew = n < fewestToSummarise;
  const [low, high] = [quantile(values, 0), quantile(values, 1)];
  return {
    n,
    records: results.length,
    coverage: results.length === 0 ? 0 : n / results.length,
    tooFew,
    median: tooFew ? null : median(values),
    quartiles: tooFew ? null : quartiles(values),
    range: tooFew || low === null || high === null ? null : [low, high],
    interval: bootstrapMedianInterval(values, { seed }),
    points,
  };
}

/** Summaries of one cluster indicator by group, in the order of the vocabulary; only groups that have clusters. */
export function summariseByGroup(
  dataset: Dataset,
  table: IndicatorTable,
  indicatorId: string,
  kind: GroupKind,
): Map<string, Summary> {
  const results = table.ofIndicator(indicatorId);
  const summaries = new Map<string, Summary>();
  for (const [group, clusters] of groupClusters(dataset, kind)) {
    const own = clusters.map(({ id }) => ({ record: id, result: results.get(id) }));
    summaries.set(group, summarise(own, indicatorId));
  }
  return summaries;
}
