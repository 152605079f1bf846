import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import {
  countriesOfCluster,
  groupingsOfCountry,
  regionLineage,
  regionOfCountry,
} from "../model/geography.ts";
import { currentAssessment } from "./maturity.ts";
import { oncePerDataset } from "./memo.ts";
import { broaderTerms } from "./vocabulary-lookup.ts";

/** Ways to divide clusters; each is a vocabulary whose terms are the groups. */
const groupKinds = {
  region: "regions",
  country: "countries",
  grouping: "groupings",
  sector: "sectors",
  stage: "stages",
} as const;

export type GroupKind = keyof typeof groupKinds;

/** Regions and groupings by country, since both are asked for every cluster. */
const placeMemory = oncePerDataset(
  () => new Map<string, { regions: readonly string[]; groupings: readonly string[] }>(),
);

function placesOf(dataset: Dataset, country: string) {
  const memory = placeMemory(dataset);
  let places = memory.get(country);
  if (!places) {
    const regions = regionLineage(dataset, regionOfCountry(dataset, country));
    places = { regions, groupings: groupingsOfCountry(dataset, country) };
    memory.set(country, places);
  }
  return places;
}

/**
 * Groups that a cluster belongs to. A cluster counts in its sector and every wider one, in every region up to the world,
 * and, when it crosses borders, in each of its countries. It belongs to no group where the record does not tell.
 */
export function groupsOfCluster(dataset: Dataset, cluster: Cluster, kind: GroupKind): string[] {
  const { record } = cluster;
  const countries = countriesOfCluster(cluster);
  switch (kind) {
    case "country":
      return countries;
    case "region": {
      const lineages = countries.flatMap((country) => placesOf(dataset, country).regions);
      return [...new Set(countries.length > 0 ? lineages : regionLineage(dataset, record.region))];
    }
    case "grouping":
      return [...new Set(countries.flatMap((country) => placesOf(dataset, country).groupings))];
    case "sector":
      return [record.sector, ...broaderTerms(dataset, "sectors", record.sector)];
    case "stage": {
      const stage = currentAssessment(cluster, dataset)?.entry.stage;
      return stage === undefined ? [] : [stage];
    }
  }
}

/** Clusters of each group that has any, in the order of the vocabulary. */
export function groupClusters(dataset: Dataset, kind: GroupKind): Map<string, Cluster[]> {
  const groups = new Map<string, Cluster[]>();
  for (const id of vocabularyOf(dataset, groupKinds[kind]).terms.keys()) groups.set(id, []);
  for (const cluster of dataset.clusters) {
    for (const id of groupsOfCluster(dataset, cluster, kind)) groups.get(id)?.push(cluster);
  }
  for (const [id, clusters] of groups) if (clusters.length === 0) groups.delete(id);
  return groups;
}
