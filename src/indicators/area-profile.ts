import type { Cluster, Dataset, Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { labelValidity } from "../model/label-validity.ts";
import { chosenMix } from "./financing-mix.ts";
import { type Bucket, buckets, sharesByBucket } from "./financing-parts.ts";
import { currentAssessment } from "./maturity.ts";
import { fewestToSummarise, median } from "./statistics.ts";

/** A count of one category, with the number of records that could have been counted. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

/** What the clusters and policies of a region, country, grouping, sector or stage are made of. */
export interface AreaProfile {
  /** Clusters by stage in the order of the stages; clusters whose stage is not coded are told apart. */
  readonly stages: readonly Count[];
  readonly notCoded: number;
  /** Labels that are valid at the date of the data. */
  readonly labels: readonly Count[];
  readonly mix: MixProfile;
  /** Policies by kind of continuity; those whose sources do not tell it are told apart. */
  readonly continuity: readonly Count[];
  readonly continuityNotStated: number;
}

/** The typical financing mix of some clusters. Only complete mixes with all parts told apart count. */
export interface MixProfile {
  /** Number of complete mixes. */
  readonly n: number;
  /** Median share in per cent by group of sources; empty with fewer than five mixes, which are too few to summarise. */
  readonly medians: ReadonlyMap<Bucket, number>;
}

const continuityKinds = ["continuous", "interrupted", "single"] as const;

/** Describes an area by what is recorded in it. Pure counting; nothing that is missing is taken as zero. */
export function describeArea(
  dataset: Dataset,
  clusters: readonly Cluster[],
  policies: readonly Policy[],
): AreaProfile {
  const stages = clusters.map((cluster) => currentAssessment(cluster, dataset)?.entry.stage);
  const labels = clusters.flatMap(({ record }) =>
    (record.labels ?? []).filter((label) => {
      const { until, expired } = labelValidity(dataset, label);
      return until !== null && !expired;
    }),
  );
  const continuity = policies.map(({ record }) => record.period?.continuity);
  const known = continuity.filter((kind) => continuityKinds.some((other) => other === kind));
  return {
    stages: countBy(stages, [...vocabularyOf(dataset, "stages").terms.keys()]),
    notCoded: stages.filter((stage) => stage === undefined).length,
    labels: countBy(
      labels.map(({ label }) => label),
      [...vocabularyOf(dataset, "labels").terms.keys()],
    ).filter(({ count }) => count > 0),
    mix: describeMixes(dataset, clusters),
    continuity: countBy(known, continuityKinds),
    continuityNotStated: policies.length - known.length,
  };
}

function countBy(values: readonly (string | undefined)[], order: readonly string[]): Count[] {
  return order.map((id) => ({ id, count: values.filter((value) => value === id).length }));
}

/**
 * Median share of each group of sources over the latest complete mix of each cluster. Medians of parts need not add up
 * to 100; they are a profile, not a mix.
 */
export function describeMixes(dataset: Dataset, clusters: readonly Cluster[]): MixProfile {
  const mixes = clusters.flatMap((cluster) => {
    const chosen = chosenMix(cluster, dataset);
    if (typeof chosen === "string" || chosen.mix.completeness !== "complete") return [];
    return [sharesByBucket(dataset, chosen.shares)];
  });
  const used: readonly Bucket[] = [...buckets, "mixed"];
  const medians = new Map<Bucket, number>();
  if (mixes.length < fewestToSummarise) return { n: mixes.length, medians };
  for (const bucket of used) {
    if (!mixes.some((shares) => shares.has(bucket))) continue;
    // A complete mix without a group has none of it.
    const middle = median(mixes.map((shares) => shares.get(bucket) ?? 0));
    if (middle !== null) medians.set(bucket, middle);
  }
  return { n: mixes.length, medians };
}
