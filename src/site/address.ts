/** Addresses of pages, below the path prefix. The one place where the shape of an address is decided. */
export const address = {
  home: "/",
  clusters: "/clusters/",
  cluster: (id: string): string => `/clusters/${id}/`,
  clusterBrief: (id: string): string => `/clusters/${id}/brief/`,
  compare: "/compare/",
  whatIf: "/benchmark/",
  twinning: "/twinning/",
  composites: "/indicators/composites/",
  comparing: "/about/comparing/",
  facet: (facet: string, value: string): string => `/clusters/by/${facet}/${value.toLowerCase()}/`,
  regions: "/regions/",
  region: (id: string): string => `/regions/${id}/`,
  countries: "/countries/",
  country: (code: string): string => `/countries/${code.toLowerCase()}/`,
  groupings: "/groupings/",
  grouping: (id: string): string => `/groupings/${id}/`,
  sectors: "/sectors/",
  sector: (id: string): string => `/sectors/${id}/`,
  stages: "/stages/",
  stage: (id: string): string => `/stages/${id}/`,
  financing: "/financing/",
  pattern: (id: string): string => `/financing/${id}/`,
  policies: "/policies/",
  policy: (id: string): string => `/policies/${id}/`,
  indicators: "/indicators/",
  indicator: (id: string): string => `/indicators/${id.replaceAll(/[._]/g, "-")}/`,
  statistics: "/statistics/",
  statistic: (id: string): string => `/statistics/${id}/`,
  data: "/data/",
  api: "/api/",
  fields: "/data/fields/",
  tables: "/data/tables/",
  loading: "/data/load/",
  query: "/data/query/",
  quality: "/data/quality/",
  cite: "/data/cite/",
  vocabularies: "/data/vocabularies/",
  vocabulary: (id: string): string => `/data/vocabularies/${id}/`,
  contribute: "/contribute/",
  sources: "/sources/",
  source: (id: string): string => `/sources/${id}/`,
  charts: "/charts/",
  chart: (id: string): string => `/charts/${id}/`,
  chartEmbed: (id: string): string => `/charts/${id}/embed/`,
  changes: "/changes/",
  release: (version: string): string => `/changes/${version}/`,
  search: "/search/",
  about: "/about/",
  glossary: "/about/glossary/",
} as const;

/** The overview page of each kind of portfolio. */
export const overviewOfKind = {
  region: address.regions,
  country: address.countries,
  grouping: address.groupings,
  sector: address.sectors,
} as const;

/** The benchmark as data, for the pages that compute in the browser. */
export const benchmarkFile = "/data/benchmark.json";

/** The brief of a region, country, grouping or sector, below its page. */
export function briefOf(path: string): string {
  return `${path}brief/`;
}

/** Address of the data behind a page: `/clusters/hegan/` → `/clusters/hegan.json`; the home page has `/index.json`. */
export function dataAddress(page: string, ending: "json" | "csv" | "svg" | "jsonld" = "json"): string {
  return page === "/" ? `/index.${ending}` : `${page.slice(0, -1)}.${ending}`;
}

/** What the first version of the interface for programs answers below; see src/publish/api. */
export const apiRoot = "/api/v1";

/** Address at which programs read what a page shows: `/clusters/hegan/` → `/api/v1/clusters/hegan.json`. */
export function apiAddress(page: string): string {
  const below = page.startsWith(address.vocabularies) ? page.slice(address.data.length - 1) : page;
  return below === "/" ? `${apiRoot}/index.json` : `${apiRoot}${dataAddress(below)}`;
}

/**
 * Address of a citation as a file: that of the data of a page stands beside the page, that of the page below it:
 * `/clusters/hegan/` → `/clusters/hegan.bib` and `/clusters/hegan/page.bib`.
 */
export function citationAddress(page: string, part: "data" | "page", ending: string): string {
  return part === "data" ? `${page.slice(0, -1)}.${ending}` : `${page}page.${ending}`;
}

/** Folder of a kind of record in data/ and its pages. */
export const pageOfRecord: Record<string, (id: string) => string> = {
  clusters: address.cluster,
  policies: address.policy,
  financing: address.pattern,
  statistics: address.statistic,
};
