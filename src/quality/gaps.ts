import { profileSections } from "../indicators/evidence-completeness.ts";
import { groupClusters } from "../indicators/groups.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import {
  comparedRegionOf,
  comparedRegions,
  countriesOfCluster,
  countriesOfRegion,
} from "../model/geography.ts";

/** Below these numbers nobody should speak of a region or sector as a whole. */
export const thinRegion = { clusters: 15, countryShare: 1 / 3 } as const;
export const thinSector = 10;

/** What is known of one part of the world. */
export interface RegionCoverage {
  readonly region: string;
  readonly clusters: number;
  /** Share of all clusters that lie in a compared region, 0 to 1. */
  readonly share: number;
  readonly countries: number;
  readonly countriesWithRecord: number;
  /** Main sections of a profile that no more than one record in ten fills; none where there is no record at all. */
  readonly thinSections: readonly (typeof profileSections)[number][];
  readonly isThin: boolean;
}

export interface SectorCoverage {
  readonly sector: string;
  readonly clusters: number;
  /** Compared regions in which the sector has a record. */
  readonly regions: number;
  readonly isThin: boolean;
}

const thinSectionShare = 0.1;

export function regionCoverage(dataset: Dataset): RegionCoverage[] {
  const byRegion = Map.groupBy(dataset.clusters, (cluster) => comparedRegionOf(dataset, cluster));
  const placed = dataset.clusters.length - (byRegion.get(null)?.length ?? 0);
  return comparedRegions.map((region) => {
    const clusters = byRegion.get(region) ?? [];
    const countries = countriesOfRegion(dataset, region);
    const present = new Set(clusters.flatMap(countriesOfCluster));
    const withRecord = countries.filter((country) => present.has(country)).length;
    return {
      region,
      clusters: clusters.length,
      share: placed === 0 ? 0 : clusters.length / placed,
      countries: countries.length,
      countriesWithRecord: withRecord,
      thinSections:
        clusters.length === 0 ? [] : profileSections.filter((section) => isThinlyFilled(clusters, section)),
      isThin:
        clusters.length < thinRegion.clusters || withRecord < thinRegion.countryShare * countries.length,
    };
  });
}

function isThinlyFilled(clusters: readonly Cluster[], section: (typeof profileSections)[number]): boolean {
  const filled = clusters.filter(({ record }) => record[section] !== undefined).length;
  return filled <= thinSectionShare * clusters.length;
}

/** Groups of sectors, the widest terms of the vocabulary; a cluster counts in the group of its main sector. */
export function sectorCoverage(dataset: Dataset): SectorCoverage[] {
  const groups = groupClusters(dataset, "sector");
  return [...vocabularyOf(dataset, "sectors").terms.values()]
    .filter(({ broader }) => broader === undefined)
    .map(({ id }) => {
      const clusters = groups.get(id) ?? [];
      const regions = new Set(clusters.map((cluster) => comparedRegionOf(dataset, cluster)));
      regions.delete(null);
      return {
        sector: id,
        clusters: clusters.length,
        regions: regions.size,
        isThin: clusters.length < thinSector,
      };
    });
}
