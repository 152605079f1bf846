import type { StripValue } from "../charts/benchmark-strip.ts";
import type { FieldCoverage } from "../charts/coverage-heat-map.ts";
import type { MappedCluster } from "../charts/map.ts";
import type { MemberCount } from "../charts/members-over-time.ts";
import type { StageCount } from "../charts/stage-by-region.ts";
import type { StagedCluster } from "../charts/stage-ladder.ts";
import type { ClusterIndicator } from "../indicators/definition.ts";
import type { Cluster } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { comparedRegionOf, comparedRegions } from "../model/geography.ts";
import { yearOf } from "../model/period.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import type { Site } from "./site.ts";
import { isDoubleCoded, newestAssessment, stageRank } from "./stage.ts";

/** Rows for charts: which clusters and values are drawn. The charts themselves choose nothing. */

/** Clusters that have coordinates. */
export function mapRows(site: Site, clusters: readonly Cluster[]): MappedCluster[] {
  return clusters.flatMap((cluster) => {
    const [latitude, longitude] = cluster.record.place?.coordinates ?? [];
    if (latitude === undefined || longitude === undefined) return [];
    return {
      id: cluster.id,
      label: cluster.record.name,
      href: site.href(address.cluster(cluster.id)),
      latitude,
      longitude,
      standIn: cluster.record.place?.stand_in ?? false,
      stage: stageRank(newestAssessment(cluster, site.dataset)?.stage),
    };
  });
}

/** Number of clusters by compared region and stage; 0 stands for a stage that is not coded. */
export function stageCounts(
  site: Site,
  clusters: readonly Cluster[],
  rowOf = (cluster: Cluster) => site.regionLabel(cluster),
): StageCount[] {
  const counts = new Map<string, StageCount>();
  for (const cluster of clusters) {
    const region = rowOf(cluster);
    const stage = stageRank(newestAssessment(cluster, site.dataset)?.stage);
    const key = `${region}|${stage}`;
    counts.set(key, { region, stage, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Every cluster with its stage and region, for the stage ladder. */
export function ladderRows(site: Site, clusters: readonly Cluster[]): StagedCluster[] {
  return clusters.map((cluster) => {
    const assessment = newestAssessment(cluster, site.dataset);
    return {
      id: cluster.id,
      label: cluster.record.name,
      href: site.href(address.cluster(cluster.id)),
      region: site.regionLabel(cluster),
      stage: stageRank(assessment?.stage),
      year: yearOf(assessment?.year),
      doubleCoded: assessment !== undefined && isDoubleCoded(assessment),
    };
  });
}

/** How many clusters the stage ladder draws, and how many it cannot. */
export function ladderNote({ dataset }: Pick<Site, "dataset">): string {
  const { clusters } = dataset;
  const coded = clusters.filter((cluster) => newestAssessment(cluster, dataset)).length;
  return text.pages.regions.ladderNote(String(coded), String(clusters.length));
}

/**
 * Values of one indicator that may be drawn on one scale; clusters without a value are left out, never drawn as zero.
 * Where only equal definitions compare, the values that count the same thing as most of them do. Nothing for an indicator that nobody should compare.
 */
export function stripRows(
  site: Site,
  { id, comparison }: ClusterIndicator,
  clusters: readonly Cluster[],
  linked = false,
): StripValue[] {
  if (comparison === "none") return [];
  const rows = clusters.flatMap((cluster) => {
    const result = site.indicators.result(cluster.id, id);
    if (result?.value === null || result?.value === undefined) return [];
    const strip: StripValue = {
      id: cluster.id,
      label: cluster.record.name,
      href: linked ? site.href(address.cluster(cluster.id)) : null,
      value: result.value,
      year: result.year,
    };
    return [{ strip, definition: String(result.extra?.counted ?? "") }];
  });
  if (comparison !== "same-definition") return rows.map(({ strip }) => strip);
  const wanted = mostFrequent(rows.map(({ definition }) => definition));
  return rows.filter(({ definition }) => definition === wanted).map(({ strip }) => strip);
}

/** The most frequent text, the first of equals; undefined for none. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of texts) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Dated totals of members, for the chart over time; undated ones stand in the table only. */
export function memberRows(site: Site, cluster: Cluster): MemberCount[] {
  return (cluster.record.members ?? []).flatMap(({ year, total, counted }) => {
    const at = yearOf(year);
    return at === null || total === undefined
      ? []
      : { year: at, total, definition: site.label("member-definitions", counted) };
  });
}

/** Sections of a cluster record whose presence the coverage chart counts, by their field. */
export const coveredFields = [
  "story",
  "status",
  "founded",
  "initiation",
  "maturity",
  "governance",
  "people",
  "members",
  "economy",
  "financing",
  "goals",
  "services",
  "joint_actions",
  "policies",
  "labels",
] as const;

/** Label of a region for a narrow column. */
function shortLabel(site: Site, region: string): string {
  const term = vocabularyOf(site.dataset, "regions").terms.get(region);
  return term?.short_label ?? term?.label ?? region;
}

/** Share of clusters of each compared region whose record has each section. */
export function coverageRows(
  site: Site,
  titleOf: (field: (typeof coveredFields)[number]) => string,
): FieldCoverage[] {
  const regions = comparedRegions
    .map((region) => ({
      region,
      clusters: site.dataset.clusters.filter((cluster) => comparedRegionOf(site.dataset, cluster) === region),
    }))
    .filter(({ clusters }) => clusters.length > 0);
  return coveredFields.flatMap((field) =>
    regions.map(({ region, clusters }) => ({
      field: titleOf(field),
      region: shortLabel(site, region),
      share: clusters.filter(({ record }) => record[field] !== undefined).length / clusters.length,
      n: clusters.length,
    })),
  );
}
