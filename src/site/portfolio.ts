import type {
  Cluster,
  Dataset,
  FinancingPattern,
  Policy,
  RegionalStatistic,
  Term,
} from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import {
  countriesCovered,
  countriesOfCluster,
  countriesOfRegion,
  groupingsOfCountry,
  regionLineage,
  regionOfCountry,
  regionsOfCluster,
} from "../model/geography.ts";
import type { AreaCovered } from "../model/types.generated.ts";
import { address } from "./address.ts";

/** Ways to gather clusters on a page of their own. */
export const portfolioKinds = ["region", "country", "grouping", "sector"] as const;

export type PortfolioKind = (typeof portfolioKinds)[number];

/** What a region, country, grouping or sector page is about: its clusters and everything that speaks of the same area. */
export interface Portfolio {
  readonly kind: PortfolioKind;
  readonly id: string;
  readonly term: Term;
  readonly path: string;
  readonly clusters: readonly Cluster[];
  readonly policies: readonly Policy[];
  readonly patterns: readonly FinancingPattern[];
  readonly statistics: readonly RegionalStatistic[];
  /** Wider and narrower pages, for example the regions of a country and the countries of a region. */
  readonly wider: readonly Link[];
  readonly narrower: readonly Link[];
  /** Countries of the area by ISO code; empty for a sector. */
  readonly countries: readonly string[];
}

/** The page of the world gathers everything; lists that stand on pages of their own are not repeated there. */
export const worldPath = address.region("world");

/** A page as others lead to it, with the number of clusters on it where it is known. */
export interface Link {
  readonly label: string;
  readonly path: string;
  readonly count?: number;
}

/** All portfolios that hold at least one cluster, policy or statistic, in the order of their vocabularies. */
export function buildPortfolios(dataset: Dataset): Portfolio[] {
  return [
    ...areaPortfolios(dataset, "region"),
    ...areaPortfolios(dataset, "country"),
    ...areaPortfolios(dataset, "grouping"),
    ...sectorPortfolios(dataset),
  ].filter(({ clusters, policies, statistics }) => clusters.length + policies.length + statistics.length > 0);
}

const vocabularyOfKind = {
  region: "regions",
  country: "countries",
  grouping: "groupings",
  sector: "sectors",
} as const;

function areaPortfolios(dataset: Dataset, kind: "region" | "country" | "grouping"): Portfolio[] {
  return [...vocabularyOf(dataset, vocabularyOfKind[kind]).terms.values()].map((term) => {
    const countries = countriesOfArea(dataset, kind, term);
    const inArea = new Set(countries);
    const covers = (area: AreaCovered): boolean => speaksOf(dataset, area, kind, term.id, inArea);
    return {
      kind,
      id: term.id,
      term,
      path: address[kind](term.id),
      clusters: dataset.clusters.filter((cluster) => liesIn(dataset, cluster, kind, term.id, inArea)),
      policies: dataset.policies.filter(({ record }) => covers(record.covers)),
      patterns: dataset.patterns.filter(({ record }) => covers(record.covers)),
      statistics: dataset.statistics.filter(({ record }) => covers(record.covers)),
      wider: widerAreas(dataset, kind, term),
      narrower: narrowerAreas(dataset, kind, term, countries),
      countries,
    };
  });
}

function countriesOfArea(dataset: Dataset, kind: "region" | "country" | "grouping", term: Term): string[] {
  if (kind === "country") return [term.id];
  return kind === "grouping" ? [...(term.members ?? [])] : countriesOfRegion(dataset, term.id);
}

function liesIn(
  dataset: Dataset,
  cluster: Cluster,
  kind: PortfolioKind,
  id: string,
  countries: ReadonlySet<string>,
): boolean {
  if (kind === "region" && regionsOfCluster(dataset, cluster).includes(id)) return true;
  return countriesOfCluster(cluster).some((country) => countries.has(country));
}

/**
 * Whether a record speaks of an area: it names the area itself, or only countries inside it. A record about the whole
 * world is not listed on every country's page.
 */
function speaksOf(
  dataset: Dataset,
  area: AreaCovered,
  kind: PortfolioKind,
  id: string,
  countries: ReadonlySet<string>,
): boolean {
  if (kind === "region" && area.regions?.some((region) => region === id)) return true;
  if (kind === "grouping" && area.groupings?.some((grouping) => grouping === id)) return true;
  if (kind === "country") {
    const wide = area.regions?.includes("world") ?? false;
    return !wide && countriesCovered(dataset, area).has(id);
  }
  const covered = [...countriesCovered(dataset, area)];
  const inside = covered.filter((country) => countries.has(country)).length;
  // Nearly all is enough: the European Union belongs to Europe although M49 puts Cyprus into Asia.
  return inside > 0 && inside / covered.length >= 0.9;
}

function widerAreas(dataset: Dataset, kind: PortfolioKind, term: Term): Link[] {
  const regions = vocabularyOf(dataset, "regions").terms;
  const start =
    kind === "country" ? regionOfCountry(dataset, term.id) : kind === "region" ? term.broader : undefined;
  const links = regionLineage(dataset, start)
    .reverse()
    .map((id) => ({ label: regions.get(id)?.label ?? id, path: address.region(id) }));
  const groupings = kind === "country" ? groupingsOfCountry(dataset, term.id) : [];
  const labels = vocabularyOf(dataset, "groupings").terms;
  return [
    ...links,
    ...groupings.map((id) => ({ label: labels.get(id)?.label ?? id, path: address.grouping(id) })),
  ];
}

function narrowerAreas(
  dataset: Dataset,
  kind: PortfolioKind,
  term: Term,
  countries: readonly string[],
): Link[] {
  if (kind === "country") return [];
  const counts = new Map<string, number>();
  for (const cluster of dataset.clusters)
    for (const code of countriesOfCluster(cluster)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const labels = vocabularyOf(dataset, "countries").terms;
  const regions = [...vocabularyOf(dataset, "regions").terms.values()].filter(
    ({ broader }) => kind === "region" && broader === term.id,
  );
  const regionLinks = regions.map(({ id, label }) => {
    // Counted as its page lists them: a cluster of two countries lies in the regions of both.
    const inside = new Set(countriesOfRegion(dataset, id));
    const count = dataset.clusters.filter((cluster) => liesIn(dataset, cluster, kind, id, inside)).length;
    return { label, path: address.region(id), count };
  });
  const countryLinks = countries.map((code) => ({
    label: labels.get(code)?.label ?? code,
    path: address.country(code),
    count: counts.get(code) ?? 0,
  }));
  // A continent leads to its regions, a region without parts to its countries.
  return regionLinks.length > 0 ? regionLinks : countryLinks;
}

function sectorPortfolios(dataset: Dataset): Portfolio[] {
  const { terms } = vocabularyOf(dataset, "sectors");
  return [...terms.values()].map((term) => {
    const family = new Set([
      term.id,
      ...[...terms.values()].filter(({ broader }) => broader === term.id).map(({ id }) => id),
    ]);
    const broader = term.broader === undefined ? undefined : terms.get(term.broader);
    const clusters = dataset.clusters.filter(({ record }) =>
      [record.sector, ...(record.secondary_sectors ?? [])].some((sector) => family.has(sector)),
    );
    return {
      kind: "sector",
      id: term.id,
      term,
      path: address.sector(term.id),
      clusters,
      policies: dataset.policies.filter(({ record }) => record.sectors?.some((sector) => family.has(sector))),
      patterns: [],
      statistics: dataset.statistics.filter(({ record }) =>
        record.sectors?.some((sector) => family.has(sector)),
      ),
      wider: broader ? [{ label: broader.label, path: address.sector(broader.id) }] : [],
      narrower: [...family]
        .filter((id) => id !== term.id)
        .map((id) => ({
          label: terms.get(id)?.label ?? id,
          path: address.sector(id),
          count: clusters.filter(
            ({ record }) => record.sector === id || record.secondary_sectors?.some((sector) => sector === id),
          ).length,
        })),
      countries: [],
    };
  });
}
