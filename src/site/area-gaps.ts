import { currentAssessment } from "../indicators/maturity.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { countriesOfCluster } from "../model/geography.ts";
import { coveredFields } from "./cluster-charts.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** What nobody can say about an area because no record tells it. */
export interface AreaGaps {
  /** Countries of the area without a single cluster on record. */
  readonly countries: readonly string[];
  /** Sections that some record lacks, the most frequent gap first. */
  readonly sections: readonly SectionGap[];
  /** The gaps whose closing would say most about the area, the most useful first; at most three. */
  readonly wanted: readonly Wanted[];
}

export interface SectionGap {
  readonly field: (typeof coveredFields)[number];
  /** Clusters that lack the section although it applies, and those of them where somebody looked for it in vain. */
  readonly missing: number;
  readonly sought: number;
}

/** A section to look for first, with the clusters where it would tell most: those whose stage is known. */
export interface Wanted {
  readonly field: (typeof coveredFields)[number];
  readonly clusters: readonly Cluster[];
}

/** What comparisons between areas rest on, the most telling first. */
const telling = ["financing", "members", "founded", "governance", "services"] as const;

export function gapsOf({ dataset }: Pick<Site, "dataset">, portfolio: Portfolio): AreaGaps {
  const { clusters, countries } = portfolio;
  const present = new Set(clusters.flatMap(countriesOfCluster));
  return {
    countries: countries.filter((country) => !present.has(country)),
    sections: coveredFields
      .map((field) => gapOf(clusters, field))
      .filter(({ missing }) => missing > 0)
      .sort((a, b) => b.missing - a.missing),
    wanted: wantedOf(dataset, clusters),
  };
}

function gapOf(clusters: readonly Cluster[], field: SectionGap["field"]): SectionGap {
  const missing = clusters.filter(
    ({ record }) => record[field] === undefined && record.missing?.[field] !== "not-applicable",
  );
  const sought = missing.filter(({ record }) => record.missing?.[field] !== undefined).length;
  return { field, missing: missing.length, sought };
}

/**
 * A coded stage without money, members or age cannot be compared, so these come first: the sections that more than half
 * of the coded clusters lack. Without coded clusters the stage itself is wanted.
 */
function wantedOf(dataset: Dataset, clusters: readonly Cluster[]): Wanted[] {
  if (clusters.length === 0) return [];
  const coded = clusters.filter((cluster) => currentAssessment(cluster, dataset));
  if (coded.length === 0) return [{ field: "maturity", clusters }];
  return telling
    .map((field) => ({ field, clusters: coded.filter(({ record }) => record[field] === undefined) }))
    .filter((wanted) => wanted.clusters.length > coded.length / 2)
    .slice(0, 3);
}
