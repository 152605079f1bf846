import { type AreaProfile, describeArea } from "../indicators/area-profile.ts";
import type { ClusterIndicator } from "../indicators/definition.ts";
import { type Summary, summarise } from "../indicators/summary.ts";
import type { Cluster } from "../model/dataset.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** One indicator with what some clusters show about it. */
export interface IndicatorSummary {
  readonly indicator: ClusterIndicator;
  readonly summary: Summary;
}

/**
 * Summaries of all indicators over some clusters; indicators for which none has a value are left out, and so are those
 * whose values must not be compared, or only within one definition.
 *
 * @param group address of the page, which seeds the intervals so that they are the same in each build
 */
export function summariseClusters(
  site: Site,
  clusters: readonly Cluster[],
  group: string,
): IndicatorSummary[] {
  return site.lists.clusterIndicators
    .filter((indicator) => indicator.comparison === undefined)
    .map((indicator) => ({
      indicator,
      summary: summarise(
        clusters.map(({ id }) => ({ record: id, result: site.indicators.result(id, indicator.id) })),
        `${indicator.id}/${group}`,
      ),
    }))
    .filter(({ summary }) => summary.n > 0);
}

/** Stages, financing, labels and continuity of policies of a region, country, grouping or sector. */
export function profileOf(
  { dataset }: Pick<Site, "dataset">,
  { clusters, policies }: Portfolio,
): AreaProfile {
  return describeArea(dataset, clusters, policies);
}
