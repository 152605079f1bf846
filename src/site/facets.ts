import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import {
  comparedRegionOf,
  comparedRegions,
  countriesOfCluster,
  groupingsOfCountry,
} from "../model/geography.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import { figuresHeld, figuresHeldBy } from "./figures-held.ts";
import { financingClasses, financingClassOf } from "./financing-class.ts";
import type { Portfolio } from "./portfolio.ts";
import { newestAssessment } from "./stage.ts";

/** One value of a facet with the clusters that have it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly clusters: readonly Cluster[];
}

/** A way to divide the clusters: by region, stage, sector … */
export interface Facet {
  readonly id: string;
  readonly values: readonly FacetValue[];
  /** Clusters that have no value, because no source states it. */
  readonly without: number;
  /** Whether the values have pages made for this facet; others lead to pages of their own kind. */
  readonly ownPages: boolean;
}

interface FacetSource {
  readonly id: string;
  /** The list that holds the values: a vocabulary, or one of our own with its words in the catalogue. */
  readonly vocabulary:
    | string
    | { readonly order: readonly string[]; readonly labels: Readonly<Record<string, string>> };
  readonly valuesOf: (cluster: Cluster, dataset: Dataset) => readonly string[];
  /** Address of a value; by default a page of the facet itself. */
  readonly path?: (id: string) => string;
}

const facetSources: readonly FacetSource[] = [
  {
    id: "region",
    vocabulary: "regions",
    valuesOf: (cluster, dataset) => listed(comparedRegionOf(dataset, cluster) ?? undefined),
    path: address.region,
  },
  { id: "country", vocabulary: "countries", valuesOf: countriesOfCluster, path: address.country },
  {
    id: "grouping",
    vocabulary: "groupings",
    valuesOf: (cluster, dataset) =>
      countriesOfCluster(cluster).flatMap((country) => groupingsOfCountry(dataset, country)),
    path: address.grouping,
  },
  {
    id: "stage",
    vocabulary: "stages",
    valuesOf: (cluster, dataset) => listed(newestAssessment(cluster, dataset)?.stage),
    path: address.stage,
  },
  {
    id: "sector",
    vocabulary: "sectors",
    valuesOf: ({ record }) => [record.sector, ...(record.secondary_sectors ?? [])],
    path: address.sector,
  },
  { id: "entity", vocabulary: "entity-types", valuesOf: ({ record }) => [record.entity] },
  { id: "shape", vocabulary: "shapes", valuesOf: ({ record }) => listed(record.shape) },
  { id: "driver", vocabulary: "drivers", valuesOf: ({ record }) => record.initiation?.drivers ?? [] },
  {
    id: "legal-form",
    vocabulary: "legal-forms",
    valuesOf: ({ record }) => listed(record.governance?.legal_form),
  },
  { id: "status", vocabulary: "statuses", valuesOf: ({ record }) => listed(record.status?.state) },
  {
    id: "label",
    vocabulary: "labels",
    valuesOf: ({ record }) => (record.labels ?? []).map(({ label }) => label),
  },
  {
    id: "financing",
    vocabulary: { order: financingClasses, labels: text.explorer.financingClasses },
    valuesOf: (cluster, dataset) => listed(financingClassOf(cluster, dataset)),
  },
  {
    id: "figures",
    vocabulary: { order: figuresHeld, labels: text.explorer.figuresHeld },
    valuesOf: figuresHeldBy,
  },
];

/**
 * All facets with their values in the order of the vocabulary; values that no cluster has are left out.
 *
 * @param portfolios pages that values lead to; a value has the clusters that its page lists, which may be more than
 *   those that name the value: the page of a wide sector lists those of its narrower sectors too
 */
export function buildFacets(dataset: Dataset, portfolios: readonly Portfolio[]): Facet[] {
  const listedOn = new Map(portfolios.map(({ path, clusters }) => [path, clusters]));
  return facetSources.map(({ id, vocabulary, valuesOf, path }) => {
    const { order, labels } = termsOf(dataset, id, vocabulary);
    const having = new Map<string, Cluster[]>(order.map((value) => [value, []]));
    let without = 0;
    for (const cluster of dataset.clusters) {
      const found = new Set(valuesOf(cluster, dataset));
      if (found.size === 0) without += 1;
      for (const value of found) having.get(value)?.push(cluster);
    }
    const values = order
      .map((value) => ({
        id: value,
        label: labels[value] ?? value,
        path: path ? path(value) : address.facet(id, value),
        clusters: having.get(value) ?? [],
      }))
      .filter(({ clusters }) => clusters.length > 0)
      .map((value) => ({ ...value, clusters: listedOn.get(value.path) ?? value.clusters }));
    return { id, values, without, ownPages: path === undefined };
  });
}

/** The values of a facet in their order, with their labels. */
function termsOf(dataset: Dataset, id: string, vocabulary: FacetSource["vocabulary"]) {
  if (typeof vocabulary !== "string") return vocabulary;
  const { terms } = vocabularyOf(dataset, vocabulary);
  // Groupings are looked for by their letters: COMESA, EU.
  const labels = Object.fromEntries(
    [...terms].map(([term, { label, short_label: short }]) => [
      term,
      id === "grouping" && short && /^[A-Z][A-Z0-9]+s?$/.test(short) ? `${short}, ${label}` : label,
    ]),
  );
  return { order: id === "region" ? comparedRegions : [...terms.keys()], labels };
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
