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
  fields: "/data/fields/",
  quality: "/data/quality/",
  vocabularies: "/data/vocabularies/",
  vocabulary: (id: string): string => `/data/vocabularies/${id}/`,
  contribute: "/contribute/",
  sources: "/sources/",
  source: (id: string): string => `/sources/${id}/`,
  charts: "/charts/",
  chart: (id: string): string => `/charts/${id}/`,
  chartEmbed: (id: string): string => `/charts/${id}/embed/`,
  changes: "/changes/",
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

/** Folder of a kind of record in data/ and its pages. */
export const pageOfRecord: Record<string, (id: string) => string> = {
  clusters: address.cluster,
  policies: address.policy,
  financing: address.pattern,
  statistics: address.statistic,
};
