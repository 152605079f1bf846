import type { FinancingMix as MixBar } from "../charts/financing-mix.ts";
import { patternOf } from "../indicators/financing-pattern-choice.ts";
import type { Cluster, FinancingPattern } from "../model/dataset.ts";
import { countriesCovered } from "../model/geography.ts";
import { address } from "./address.ts";
import type { Shown } from "./area.ts";
import { byPublicShare, patternBar } from "./mix-bars.ts";

/** Which published patterns stand for an area, and their bars. */

/**
 * Whether a pattern can stand for an area. Must match src/indicators/financing-pattern-choice.ts: the account of one
 * organisation and the terms of one instrument say nothing about a region.
 */
export function standsForArea({ record }: FinancingPattern): boolean {
  return record.kind !== "single-case" && record.kind !== "instrument";
}

/** Bars of patterns that print shares for an area, by public share; those that do not print it come last. */
export function patternBars(site: Shown, patterns: readonly FinancingPattern[]): MixBar[] {
  return patterns
    .filter(standsForArea)
    .flatMap(
      (pattern) =>
        patternBar(site, pattern, pattern.record.name, site.href(address.pattern(pattern.id))) ?? [],
    )
    .map((bar) => ({
      bar,
      name: bar.label,
      publicShare: bar.parts.find(({ key }) => key === "public")?.share ?? null,
    }))
    .sort(byPublicShare)
    .map(({ bar }) => bar);
}

/** Published patterns with a mix that cover the country of a cluster, the ones for fewer countries first. */
export function patternsOfCluster(
  { dataset }: Shown,
  { record: { country, subdivision } }: Cluster,
): FinancingPattern[] {
  if (country === undefined) return [];
  return dataset.patterns
    .filter((pattern) => pattern.record.mix !== undefined && standsForArea(pattern))
    .map((pattern) => ({ pattern, covered: countriesCovered(dataset, pattern.record.covers) }))
    .filter(
      ({
        pattern: {
          record: { covers },
        },
        covered,
      }) => {
        const parts = covers.subdivisions;
        return (
          covered.has(country) &&
          (parts === undefined || (subdivision !== undefined && parts.includes(subdivision)))
        );
      },
    )
    .sort((a, b) => a.covered.size - b.covered.size)
    .map(({ pattern }) => pattern);
}

/** Clusters whose mix is compared with this pattern. */
export function clustersComparedWith(
  { dataset }: Pick<Shown, "dataset">,
  pattern: FinancingPattern,
): Cluster[] {
  if (!pattern.record.mix || !standsForArea(pattern)) return [];
  return dataset.clusters.filter(
    (cluster) => cluster.record.financing && patternOf(cluster, dataset) === pattern,
  );
}
