import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import { ageYears } from "./age.ts";
import { describeMixes, type MixProfile } from "./area-profile.ts";
import type { ClusterIndicator } from "./definition.ts";
import { publicShareOfFinance } from "./financing-shares.ts";
import { governanceMarks } from "./governance.ts";
import { currentAssessment } from "./maturity.ts";
import { type Summary, summarise } from "./summary.ts";

/**
 * What clusters of a group have in place: criteria, marks of governance, services, tools, joint actions, money, age. Pure
 * counting over what records tell; a record that is silent about something is in neither number.
 */

/** One thing that clusters can have. */
export interface Having {
  /** Term of the vocabulary, or name of the mark. */
  readonly id: string;
  /** Ids of the clusters whose record shows it, in the order given. */
  readonly clusters: readonly string[];
  /** Number of clusters whose record tells anything about things of this kind; the share is `clusters.length / known`. */
  readonly known: number;
}

export interface InPlace {
  /** Number of clusters in the group. */
  readonly clusters: number;
  /** Every criterion of every stage; known where the newest assessment calls it met or not met. */
  readonly criteria: readonly Having[];
  /** The four marks of governance; known where the mark is met, met in part or not met. Met in part does not count. */
  readonly governance: readonly Having[];
  /** Services, tools and joint actions that at least one cluster names; known where the record lists any. Not listed is not absent. */
  readonly services: readonly Having[];
  readonly tools: readonly Having[];
  readonly jointActions: readonly Having[];
  /** Years since founding at the date of the data, or to the end of a cluster that has ended. */
  readonly age: Summary;
  /** Years from the founding to the year for which the stage was judged. */
  readonly ageAtAssessment: Summary;
  /** Public share of the money, per cent. */
  readonly publicShare: Summary;
  readonly mixes: MixProfile;
}

/** Describes what the clusters of a group have in place. The intervals are seeded by the indicator, so that they never change. */
export function whatIsInPlace(dataset: Dataset, clusters: readonly Cluster[]): InPlace {
  return {
    clusters: clusters.length,
    criteria: criteriaOf(dataset, clusters),
    governance: governanceOf(clusters),
    services: named(dataset, clusters, "services", ({ record }) =>
      record.services?.map(({ service }) => service),
    ),
    tools: named(dataset, clusters, "tools", ({ record }) => record.tools_used?.map(({ tool }) => tool)),
    jointActions: named(dataset, clusters, "joint-actions", ({ record }) =>
      record.joint_actions?.map(({ action }) => action),
    ),
    age: summaryOf(dataset, clusters, ageYears),
    ageAtAssessment: summarise(
      clusters.map((cluster) => ({ record: cluster.id, result: yearsToAssessment(cluster, dataset) })),
      "years-to-assessment",
    ),
    publicShare: summaryOf(dataset, clusters, publicShareOfFinance),
    mixes: describeMixes(dataset, clusters),
  };
}

/** Clusters whose current assessment names the stage, in the order of the dataset. */
export function clustersAtStage(dataset: Dataset, stage: string): Cluster[] {
  return dataset.clusters.filter((cluster) => currentAssessment(cluster, dataset)?.entry.stage === stage);
}

function criteriaOf(dataset: Dataset, clusters: readonly Cluster[]): Having[] {
  const assessments = clusters.map((cluster) => ({
    id: cluster.id,
    entry: currentAssessment(cluster, dataset)?.entry,
  }));
  return [...vocabularyOf(dataset, "criteria").terms.keys()].map((criterion) => ({
    id: criterion,
    clusters: assessments
      .filter(({ entry }) => Object.hasOwn(entry?.met ?? {}, criterion))
      .map(({ id }) => id),
    known: assessments.filter(
      ({ entry }) =>
        Object.hasOwn(entry?.met ?? {}, criterion) || Object.hasOwn(entry?.not_met ?? {}, criterion),
    ).length,
  }));
}

function governanceOf(clusters: readonly Cluster[]): Having[] {
  return governanceMarks.map((mark) => {
    const known = clusters.filter(
      ({ record }) => (record.governance?.marks?.[mark] ?? "unknown") !== "unknown",
    );
    return {
      id: mark,
      clusters: known.filter(({ record }) => record.governance?.marks?.[mark] === "met").map(({ id }) => id),
      known: known.length,
    };
  });
}

/** Terms that records name, the most frequent first, equal ones in the order of the vocabulary. */
function named(
  dataset: Dataset,
  clusters: readonly Cluster[],
  vocabulary: string,
  termsOf: (cluster: Cluster) => readonly string[] | undefined,
): Having[] {
  const told = clusters.flatMap((cluster) => {
    const terms = termsOf(cluster);
    return terms === undefined ? [] : [{ id: cluster.id, terms: new Set(terms) }];
  });
  return [...vocabularyOf(dataset, vocabulary).terms.keys()]
    .map((term) => ({
      id: term,
      clusters: told.filter(({ terms }) => terms.has(term)).map(({ id }) => id),
      known: told.length,
    }))
    .filter((having) => having.clusters.length > 0)
    .sort((a, b) => b.clusters.length - a.clusters.length);
}

function summaryOf(dataset: Dataset, clusters: readonly Cluster[], indicator: ClusterIndicator): Summary {
  return summarise(
    clusters.map((cluster) => ({ record: cluster.id, result: indicator.compute(cluster, dataset) })),
    indicator.id,
  );
}

/** Null where the founding or the assessment is not dated, or the assessment speaks of the years before the founding. */
function yearsToAssessment(
  cluster: Cluster,
  dataset: Dataset,
): { value: number | null; year: number | null } {
  const founded = yearOf(cluster.record.founded?.year);
  const assessed = yearOf(currentAssessment(cluster, dataset)?.entry.year);
  const value = founded === null || assessed === null || assessed < founded ? null : assessed - founded;
  return { value, year: value === null ? null : assessed };
}
