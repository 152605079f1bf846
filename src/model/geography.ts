import type { Cluster, Dataset } from "./dataset.ts";
import { vocabularyOf } from "./dataset.ts";
import type { AreaCovered } from "./types.generated.ts";

type Geography = Pick<Dataset, "vocabularies">;

/** The region itself and all regions above it, from the smallest to the world (UN M49). Empty for an unknown id. */
export function regionLineage(dataset: Geography, regionId: string | undefined): string[] {
  const regions = vocabularyOf(dataset, "regions").terms;
  const lineage: string[] = [];
  for (let id = regionId; id !== undefined && !lineage.includes(id); id = regions.get(id)?.broader) {
    if (!regions.has(id)) break;
    lineage.push(id);
  }
  return lineage;
}

/** The smallest M49 region of a country; undefined for an unknown code. */
export function regionOfCountry(dataset: Geography, country: string | undefined): string | undefined {
  return country === undefined ? undefined : vocabularyOf(dataset, "countries").terms.get(country)?.region;
}

/** All regions a cluster lies in, from the smallest to the world: by its country, or by the region it states. */
export function regionsOfCluster(dataset: Geography, cluster: Cluster): string[] {
  const { country, region } = cluster.record;
  return regionLineage(dataset, regionOfCountry(dataset, country) ?? region);
}

/**
 * Regions that charts and pages compare: the M49 continents with Africa, America and Asia divided, since their parts
 * differ too much to be one row. Kept in this order when counts are equal.
 */
export const comparedRegions = [
  "europe",
  "sub-saharan-africa",
  "northern-africa",
  "latin-america-and-the-caribbean",
  "northern-america",
  "western-asia",
  "southern-asia",
  "central-asia",
  "eastern-asia",
  "south-eastern-asia",
  "oceania",
] as const;

export type ComparedRegion = (typeof comparedRegions)[number];

/** The compared region of a cluster; null when its source names only a wider area such as Asia. */
export function comparedRegionOf(dataset: Geography, cluster: Cluster): ComparedRegion | null {
  const lineage = regionsOfCluster(dataset, cluster);
  return comparedRegions.find((region) => lineage.includes(region)) ?? null;
}

/** All countries of a cluster by ISO code, the main one first. */
export function countriesOfCluster(cluster: Cluster): string[] {
  const { country, other_countries: others = [] } = cluster.record;
  return country === undefined ? [...others] : [country, ...others.filter((other) => other !== country)];
}

/** Countries of a region, in the order of the vocabulary. */
export function countriesOfRegion(dataset: Geography, regionId: string): string[] {
  return [...vocabularyOf(dataset, "countries").terms.values()]
    .filter((country) => regionLineage(dataset, country.region).includes(regionId))
    .map((country) => country.id);
}

/** Countries that an area covers, by ISO code. An area given only as the source names it covers none. */
export function countriesCovered(dataset: Geography, covers: AreaCovered): Set<string> {
  const groupings = vocabularyOf(dataset, "groupings").terms;
  return new Set([
    ...(covers.countries ?? []),
    ...(covers.regions ?? []).flatMap((region) => countriesOfRegion(dataset, region)),
    ...(covers.groupings ?? []).flatMap((grouping) => groupings.get(grouping)?.members ?? []),
  ]);
}

/** Groupings that a country belongs to, in the order of the vocabulary. */
export function groupingsOfCountry(dataset: Geography, country: string): string[] {
  return [...vocabularyOf(dataset, "groupings").terms.values()]
    .filter((grouping) => grouping.members?.includes(country))
    .map((grouping) => grouping.id);
}
