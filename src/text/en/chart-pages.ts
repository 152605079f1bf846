import { count } from "../format.ts";

const clusters = (n: number): string => count(n, "cluster", "clusters");

/** Words of the list of charts, of the page of one chart, and of the line of links below each. */
export const chartPages = {
  title: "Charts",
  lead: (n: string) =>
    `${n} charts, each with its own address, its values as a table, and files to take along. Use them with their source.`,
  kinds: {
    overview: "All clusters",
    financing: "Financing",
    policies: "Policies",
    indicators: "Indicators",
    region: "Regions",
    country: "Countries",
    grouping: "Groupings",
    sector: "Sectors",
    members: "Members of one cluster over time",
    mixes: "Financing of one cluster",
    patterns: "Published financing patterns",
    stage: "Stages",
  },
  kicker: "Chart",
  charts: (n: number) => count(n, "chart", "charts"),
  links: {
    label: "This chart",
    svg: "SVG",
    csv: "CSV",
    json: "JSON",
    embed: "Embed",
    own: "Own page",
  },
  standsOn: "Stands on the page",
  take: "Take it along",
  takeText: (licence: string) =>
    `The files hold the same values as the drawing; title and source are inside. The data are under ${licence}.`,
  cite: "Cite",
  citation: (publisher: string, chart: string, site: string, date: string, url: string) =>
    `${publisher}, “${chart}”. Chart in ${site}, data of ${date}, ${url}`,
  embed: "Embed",
  embedText:
    "This code puts the chart into another page. It follows the reader’s light or dark setting and takes the width it is given; on a narrow column it scrolls.",
  embedField: "Code to embed the chart",
  embedTitle: (title: string) => `${title} (to embed)`,
  from: (site: string) => `From ${site}`,
  titles: {
    indicator: (label: string, n: number) => `${label}: ${clusters(n)} on one scale`,
    stagesByCountry: (area: string) => `${area}: clusters by country and stage`,
    stagesByRegion: (name: string) => `${name}: clusters by region and stage`,
    places: (name: string) => `${name}: where the clusters are`,
    of: (name: string, what: string) => `${name}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    members: (name: string) => `${name}: members over time`,
    mix: (name: string) => `${name}: how it is financed`,
    mixBesidePatterns: (name: string) => `${name}: how it is financed, beside published patterns`,
    pattern: (name: string) => `Financing pattern: ${name}`,
  },
  through: (documents: string, site: string) => `${documents}; read by ${site}.`,
  stageNote: (coded: string, all: string) => `Stage is coded for ${coded} of ${all}.`,
  membersNote: "Number by year.",
} as const;
