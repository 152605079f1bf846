import type { RegionalStatistic } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { RegionalStatisticRecord } from "../model/types.generated.ts";
import { fewestToSummarise, quartiles } from "./statistics.ts";

type Employment = NonNullable<RegionalStatisticRecord["employment"]>[number];

/** How much more of an industry a region has than the whole to which it belongs. */
export interface LocationQuotient {
  /** Id of the statistic record that holds the region. */
  readonly record: string;
  /** Path of the figures in the record. */
  readonly field: string;
  readonly industry: string;
  readonly year: number | null;
  /** (E_ir / E_r) / (E_i / E); null when a divisor is 0. */
  readonly quotient: number | null;
  /** 1 for the highest quotient among comparable regions; equal quotients have equal ranks; null without a quotient. */
  readonly rank: number | null;
  /** Number of comparable regions with a quotient. */
  readonly regions: number;
  /** Whether the rule for a strong specialisation holds; null when it cannot be decided. */
  readonly strong: boolean | null;
  readonly employment: number;
  readonly establishments: number | null;
}

/** The rule in words, for the pages. Must match `isStrong`. */
export const strongRule =
  "Strong: the quotient is at least 1 and at least the third quartile of all comparable regions, with jobs and " +
  `establishments above their first quartiles. Decided from ${fewestToSummarise} regions on.`;

/** Location quotient of one entry; null when nothing can be divided by. */
function locationQuotient(entry: Employment): number | null {
  const { region_industry: own, region_all: region, whole_industry: industry, whole_all: whole } = entry;
  return region === 0 || whole === 0 || industry === 0 ? null : own / region / (industry / whole);
}

/**
 * Location quotients of all regions, in the order of the records. Regions are comparable when industry, year and the
 * figures of the whole are the same. After the rule that US Cluster Mapping publishes, but missing values stay missing
 * and equal values have equal ranks.
 */
export function locationQuotients(statistics: readonly RegionalStatistic[]): LocationQuotient[] {
  const rows = statistics.flatMap(({ id, record }) =>
    (record.employment ?? []).map((entry, index) => ({
      id,
      entry,
      index,
      quotient: locationQuotient(entry),
    })),
  );
  const comparable = Map.groupBy(rows, ({ entry }) =>
    [entry.industry, entry.year, entry.whole_industry, entry.whole_all].join("|"),
  );
  const judged = new Map(
    [...comparable.values()].flatMap((group) => {
      const thresholds = thresholdsOf(group);
      return group.map((row) => [row, judge(row, thresholds)] as const);
    }),
  );
  return rows.map((row) => {
    const { id, entry, index, quotient } = row;
    const { rank = null, regions = 0, strong = null } = judged.get(row) ?? {};
    return {
      record: `statistics/${id}`,
      field: `employment[${index}]`,
      industry: entry.industry,
      year: yearOf(entry.year),
      quotient,
      rank,
      regions,
      strong,
      employment: entry.region_industry,
      establishments: entry.establishments ?? null,
    };
  });
}

interface Row {
  readonly entry: Employment;
  readonly quotient: number | null;
}

interface Thresholds {
  readonly quotients: readonly number[];
  /** Third quartile of the quotients, first quartiles of jobs and establishments; null when too few are known. */
  readonly quotient: number | null;
  readonly employment: number | null;
  readonly establishments: number | null;
}

function thresholdsOf(group: readonly Row[]): Thresholds {
  const quotients = group.flatMap(({ quotient }) => quotient ?? []);
  const quartile = (values: readonly number[], which: 0 | 1): number | null =>
    values.length < fewestToSummarise ? null : (quartiles(values)?.[which] ?? null);
  return {
    quotients,
    quotient: quartile(quotients, 1),
    employment: quartile(
      group.map(({ entry }) => entry.region_industry),
      0,
    ),
    establishments: quartile(
      group.flatMap(({ entry }) => entry.establishments ?? []),
      0,
    ),
  };
}

function judge(row: Row, thresholds: Thresholds) {
  const { quotient } = row;
  const rank = quotient === null ? null : 1 + thresholds.quotients.filter((other) => other > quotient).length;
  return { rank, regions: thresholds.quotients.length, strong: isStrong(row, thresholds) };
}

/** One condition that fails is enough for no; an unknown one among the rest leaves it open. */
function isStrong({ quotient, entry }: Row, thresholds: Thresholds): boolean | null {
  if (thresholds.quotient === null || quotient === null) return null;
  const conditions = [
    quotient >= thresholds.quotient && quotient >= 1,
    thresholds.employment === null ? null : entry.region_industry > thresholds.employment,
    thresholds.establishments === null || entry.establishments === undefined
      ? null
      : entry.establishments > thresholds.establishments,
  ];
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}
