import type { Cluster, Dataset } from "../model/dataset.ts";
import { parsePeriod, yearOf } from "../model/period.ts";
import type { ClusterRecord } from "../model/types.generated.ts";
import { assessmentPreference } from "./maturity.ts";
import { chooseLatest, placedWhere } from "./preference.ts";
import { stagesInOrder } from "./stages.ts";

/** Clusters that are known to have moved up: their record holds assessments of several years. */

/** Something a record dates to a year before the move. */
export interface DatedBefore {
  /** Section of the record. */
  readonly field: keyof ClusterRecord;
  /** Earliest year that the section names. */
  readonly year: number;
}

export interface Move {
  readonly cluster: Cluster;
  readonly from: { readonly stage: string; readonly year: number };
  readonly to: { readonly stage: string; readonly year: number };
  /** Sections with a figure or fact of a year before the later assessment, in the order of the list below. */
  readonly before: readonly DatedBefore[];
}

/** Sections whose entries carry years, with the years of each. */
const datedSections: readonly {
  readonly field: keyof ClusterRecord;
  readonly yearsOf: (record: ClusterRecord) => readonly (number | string | undefined)[];
}[] = [
  { field: "founded", yearsOf: ({ founded }) => [founded?.year] },
  { field: "members", yearsOf: ({ members = [] }) => members.map(({ year }) => year) },
  { field: "financing", yearsOf: ({ financing = [] }) => financing.map(({ year }) => year) },
  { field: "services", yearsOf: ({ services = [] }) => services.map(({ year }) => year) },
  { field: "tools_used", yearsOf: ({ tools_used = [] }) => tools_used.map(({ year }) => year) },
  { field: "labels", yearsOf: ({ labels = [] }) => labels.map(({ awarded }) => awarded) },
  { field: "policies", yearsOf: ({ policies = [] }) => policies.map(({ period }) => period) },
];

/** One assessment for each dated year, by the rule of all indicators, from the first year to the last. */
function datedAssessments(dataset: Dataset, cluster: Cluster): { stage: string; year: number }[] {
  const dated = placedWhere(cluster.record.maturity, ({ year }) => yearOf(year) !== null);
  const years = [...new Set(dated.map(({ entry }) => yearOf(entry.year)))];
  return years
    .flatMap((year) => {
      const ofYear = dated.filter(({ entry }) => yearOf(entry.year) === year);
      const chosen = chooseLatest(ofYear, assessmentPreference(cluster, dataset))?.entry;
      return chosen && year !== null ? [{ stage: chosen.stage, year }] : [];
    })
    .sort((a, b) => a.year - b.year);
}

/** Number of clusters with a stage in two different years and more: only of these a move could be seen. */
export function countAssessedTwice(dataset: Dataset): number {
  return dataset.clusters.filter((cluster) => datedAssessments(dataset, cluster).length >= 2).length;
}

/** Moves up to a stage between two neighbouring assessments of one cluster, in the order of the dataset. */
export function movesUpTo(dataset: Dataset, stage: string): Move[] {
  const order = stagesInOrder(dataset).map(({ id }) => id);
  return dataset.clusters.flatMap((cluster) => {
    const assessments = datedAssessments(dataset, cluster);
    return assessments.flatMap((to, index): Move[] => {
      const from = assessments[index - 1];
      if (!from || to.stage !== stage || order.indexOf(from.stage) >= order.indexOf(to.stage)) return [];
      return [{ cluster, from, to, before: datedBefore(cluster.record, to.year) }];
    });
  });
}

function datedBefore(record: ClusterRecord, year: number): DatedBefore[] {
  return datedSections.flatMap(({ field, yearsOf }) => {
    const years = yearsOf(record).flatMap((value) => parsePeriod(value)?.to ?? []);
    const earliest = Math.min(...years);
    return years.length > 0 && earliest < year ? [{ field, year: earliest }] : [];
  });
}
