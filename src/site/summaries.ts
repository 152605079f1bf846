import { type AreaProfile, describeArea } from "../indicators/area-profile.ts";
import type { ClusterIndicator } from "../indicators/definition.ts";
import { type Summary, summarise } from "../indicators/summary.ts";
import type { Cluster } from "../model/dataset.ts";
import { stripRows } from "./cluster-charts.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** One indicator with what some clusters show about it. */
export interface IndicatorSummary {
  readonly indicator: ClusterIndicator;
  readonly summary: Summary;
  /** What decides over the samples of the interval; published, so that everybody can draw the same ones. */
  readonly seed: string;
  /** What the values count, where only equal definitions compare: a term of the member definitions. */
  readonly definition: string | null;
  /** Clusters with a value by another definition, which are left out. */
  readonly otherDefinitions: number;
}

/**
 * Summaries of all indicators over some clusters. Left out are indicators for which none has a value, and those whose
 * values must not be compared. Where only equal definitions compare, the most frequent one is summarised and named.
 */
export function summariseClusters(site: Site, clusters: readonly Cluster[]): IndicatorSummary[] {
  return site.lists.clusterIndicators
    .filter(({ comparison }) => comparison !== "none")
    .map((indicator) => summariseIndicator(site, indicator, clusters))
    .filter(({ summary }) => summary.n > 0);
}

/** One indicator over some clusters; all of them count in the coverage, with or without a value. */
export function summariseIndicator(
  site: Site,
  indicator: ClusterIndicator,
  clusters: readonly Cluster[],
): IndicatorSummary {
  // The indicator alone decides over the samples: equal values have equal intervals on whichever page they stand.
  const seed = indicator.id;
  const resultOf = (id: string) => site.indicators.result(id, indicator.id);
  const isShared = indicator.comparison === "same-definition";
  const compared = isShared
    ? new Set(stripRows(site, indicator, clusters).map(({ id }) => id))
    : new Set(clusters.map(({ id }) => id));
  const summary = summarise(
    clusters.map(({ id }) => ({ record: id, result: compared.has(id) ? resultOf(id) : undefined })),
    seed,
  );
  const [first] = summary.points;
  const withValue = clusters.filter(({ id }) => typeof resultOf(id)?.value === "number").length;
  return {
    indicator,
    summary,
    seed,
    definition: isShared && first ? String(resultOf(first.record)?.extra?.counted ?? "") || null : null,
    otherDefinitions: withValue - summary.n,
  };
}

/**
 * One indicator over some clusters, only of those whose value counts what the definition says: a term of the member
 * definitions, or a currency. All clusters count in the coverage.
 */
export function summariseByDefinition(
  site: Site,
  indicator: ClusterIndicator,
  clusters: readonly Cluster[],
  definition: string | null,
): IndicatorSummary {
  const results = clusters.map(({ id }) => ({
    record: id,
    result: site.indicators.result(id, indicator.id),
  }));
  const summary = summarise(
    results.map(({ record, result }) => ({
      record,
      result: result?.extra?.counted === definition ? result : undefined,
    })),
    indicator.id,
  );
  const withValue = results.filter(({ result }) => typeof result?.value === "number").length;
  return { indicator, summary, seed: indicator.id, definition, otherDefinitions: withValue - summary.n };
}

/** Stages, financing, labels and continuity of policies of a region, country, grouping or sector. */
export function profileOf(
  { dataset }: Pick<Site, "dataset">,
  { clusters, policies }: Pick<Portfolio, "clusters" | "policies">,
): AreaProfile {
  return describeArea(dataset, clusters, policies);
}
