import type { FinancingMix as MixBar } from "../charts/financing-mix.ts";
import type { ThreePartMix } from "../charts/ternary.ts";
import { type ChosenMix, chosenMix } from "../indicators/financing-mix.ts";
import { buckets, hasMixedPart, shareOf, sharesByBucket } from "../indicators/financing-parts.ts";
import { sum } from "../indicators/statistics.ts";
import type { Cluster, FinancingPattern } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import type { Shown } from "./area.ts";
import { byPublicShare, mixCircumstances, partsOf, patternBar, usableShares } from "./mix-bars.ts";
import { patternsOfCluster, standsForArea } from "./pattern-views.ts";

/** Rows for charts about financing. The choice of the mix and its shares come from the indicators. */

/** The mix that stands for a cluster in the landscape. */
export interface ClusterMix {
  readonly cluster: Cluster;
  readonly name: string;
  readonly chosen: ChosenMix;
  /** Per cent; null when the mix does not tell it. */
  readonly publicShare: number | null;
}

/** One mix per cluster, by public share from high to low; those without a known public share come last. */
export function clusterMixes({ dataset }: Shown, clusters: readonly Cluster[]): ClusterMix[] {
  return clusters
    .flatMap((cluster): ClusterMix[] => {
      const chosen = chosenMix(cluster, dataset);
      if (typeof chosen === "string") return [];
      const share = shareOf(dataset, chosen, "public");
      return [
        { cluster, name: cluster.record.name, chosen, publicShare: typeof share === "number" ? share : null },
      ];
    })
    .sort(byPublicShare);
}

/** Clusters whose figures cannot be turned into shares, with the reason; a wish for the future is no figure. */
export function unusableMixes(
  { dataset }: Shown,
  clusters: readonly Cluster[],
): { cluster: Cluster; reason: keyof typeof text.pages.absence }[] {
  return clusters.flatMap((cluster) => {
    const chosen = chosenMix(cluster, dataset);
    return typeof chosen === "string" && chosen !== "not-reported" ? [{ cluster, reason: chosen }] : [];
  });
}

/** Bars of the landscape; `place` adds region and stage below the name. */
export function landscapeBars(
  site: Shown,
  mixes: readonly ClusterMix[],
  place: (cluster: Cluster) => string,
): MixBar[] {
  return mixes.map(({ cluster, name, chosen }) => ({
    label: name,
    sub: [mixCircumstances(site, chosen.mix), place(cluster)].filter(Boolean).join(" · "),
    ...partsOf(site, chosen.shares, chosen.isWhole),
    href: site.href(address.cluster(cluster.id)),
  }));
}

/** Mixes that really have three parts: complete, each of the three named, and nothing beside them. */
export function ternaryRows(
  site: Shown,
  mixes: readonly ClusterMix[],
  patterns: readonly FinancingPattern[],
): ThreePartMix[] {
  const ofClusters = mixes.flatMap(({ cluster, name, chosen }): ThreePartMix[] => {
    const three = chosen.isWhole ? threeParts(site, chosen.shares) : null;
    const href = site.href(address.cluster(cluster.id));
    return three
      ? [{ id: cluster.id, label: name, href, ...three, year: yearOf(chosen.mix.year), kind: "cluster" }]
      : [];
  });
  const ofPatterns = patterns.filter(standsForArea).flatMap(({ id, record }): ThreePartMix[] => {
    const shares = record.mix?.completeness === "complete" ? usableShares(record.mix) : null;
    const three = shares && threeParts(site, shares);
    const href = site.href(address.pattern(id));
    return three
      ? [{ id, label: record.name, href, ...three, year: yearOf(record.period), kind: "pattern" }]
      : [];
  });
  return [...ofClusters, ...ofPatterns];
}

function threeParts(
  { dataset }: Shown,
  shares: ReadonlyMap<string, number>,
): Pick<ThreePartMix, "public" | "private" | "projects"> | null {
  const groups = sharesByBucket(dataset, shares);
  const [publicShare, privateShare, projects] = [
    groups.get("public"),
    groups.get("private"),
    groups.get("projects"),
  ];
  if (publicShare === undefined || privateShare === undefined || projects === undefined) return null;
  const rest = sum(buckets.slice(3).map((bucket) => groups.get(bucket) ?? 0));
  return rest > 0 || hasMixedPart(dataset, shares)
    ? null
    : { public: publicShare, private: privateShare, projects };
}

/** Bars of the published patterns for the country of a cluster. */
export function patternBarsOfCluster(site: Shown, cluster: Cluster): MixBar[] {
  return patternsOfCluster(site, cluster).flatMap((pattern) => {
    const label = text.financing.chart.pattern(pattern.record.name);
    return patternBar(site, pattern, label, site.href(address.pattern(pattern.id))) ?? [];
  });
}

/** Bars of all mixes of one cluster that can be drawn, the oldest first and undated ones last; targets are named as such. */
export function clusterMixBars(site: Shown, { record }: Cluster): MixBar[] {
  const year = (mix: { year: number | string }): number => yearOf(mix.year) ?? Number.POSITIVE_INFINITY;
  return [...(record.financing ?? [])]
    .sort((a, b) => (year(a) === year(b) ? 0 : year(a) - year(b)))
    .flatMap((mix) => {
      const shares = usableShares(mix);
      if (!shares) return [];
      const parts = partsOf(site, shares, mix.completeness === "complete");
      return [
        {
          label: record.name,
          sub: [mixCircumstances(site, mix), mix.scope].filter(Boolean).join(", "),
          ...parts,
        },
      ];
    });
}
