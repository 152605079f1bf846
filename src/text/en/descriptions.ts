import { count, list } from "../format.ts";

/** What the descriptions of the dataset say to catalogues, in the words of people. */
export const descriptions = {
  keywords: [
    "industrial clusters",
    "cluster policy",
    "cluster organisations",
    "cluster financing",
    "regional development",
    "innovation policy",
    "open data",
  ],
  /** Added to the description of the site, so that a catalogue tells what is inside. */
  holds: (
    counts: Readonly<Record<"clusters" | "policies" | "patterns" | "statistics" | "sources", number>>,
  ) =>
    `The data hold ${list([
      count(counts.clusters, "cluster", "clusters"),
      count(counts.policies, "policy", "policies"),
      count(counts.patterns, "financing pattern", "financing patterns"),
      count(counts.statistics, "regional statistic", "regional statistics"),
    ])}, read from ${count(counts.sources, "document", "documents")}. Each figure keeps its year, what was counted and the document it comes from. What no document tells stays empty; it is never zero.`,
  /** How the values came about. */
  method:
    "People read published documents and write down what they state, with the place in the document. A check tests every record against schemas and rules. Indicators are computed from the records by published formulas.",
  cluster: {
    /** Added to the summary of a cluster. */
    holds: (title: string, figures: string) =>
      `This record of ${title} holds ${figures}, with the document that each comes from, and its year where one is given. What no document tells stays empty.`,
    noFigures: "what documents tell in words",
    name: (cluster: string, title: string) => `${cluster}: record of the ${title}`,
    file: "The whole record as JSON",
  },
  provenance:
    "Every statement names the document it was read in, with page or address; the table of sources lists all documents. Values that were computed, judged or estimated are marked as such.",
  rights: "The data may be used and changed for any purpose if the source is named.",
  activity: "Publication of the data",
  api: {
    title: (title: string) => `${title}: records as JSON`,
    description:
      "Each record, list, vocabulary and indicator as one JSON file at a stable address. No key is needed.",
  },
  vocabularies: {
    title: (title: string) => `Vocabularies of the ${title}`,
    description:
      "The closed lists of terms that the records use: sectors, stages, sources of financing, services, kinds of policy and others, each term with its label and, where it has one, its definition and its broader term.",
    turtle: "All vocabularies as SKOS in Turtle",
    jsonLd: "All vocabularies as SKOS in JSON-LD",
  },
  formats: {
    csv: "CSV",
    json: "JSON",
    jsonl: "JSON Lines",
    parquet: "Parquet",
    sqlite: "SQLite",
    geojson: "GeoJSON",
    xlsx: "Excel workbook",
    zip: "ZIP archive",
  },
  sources: "Documents that the records cite",
  pageOfData: "Page of the dataset",
  emptyCell: "not known",
  themes: { ECON: "Economy and finance", REGI: "Regions and cities", GOVE: "Government and public sector" },
  themeTaxonomy: "Data themes",
  continents: {
    africa: "Africa",
    americas: "America",
    asia: "Asia",
    europe: "Europe",
    oceania: "Oceania",
  } as Readonly<Record<string, string>>,
  coverage: "Places of the recorded clusters",
  frequency: "irregular",
  publicAccess: "public",
  english: "English",
  availability: "stable",
  statistical: "Statistical data",
  codeList: "Code list",
  attribution: "Attribution",
  contact: (publisher: string) => publisher,
  /** How to name the data, in citation files. */
  citeMessage: "If you use the data, please cite them as below.",
  yearsOfFigures: "Years that the figures are of",
  /** Licences in a few words, by SPDX id. */
  licences: {
    "CC-BY-4.0": "Use and change for any purpose; name the source.",
    "CC0-1.0": "No rights reserved.",
  } as Readonly<Record<string, string>>,
  /** The section of the data page. */
  section: {
    title: "Descriptions for catalogues",
    lead: "The same dataset in the words of each standard. All name the same version, licence and files.",
    standard: "Standard",
    use: "Read by",
    uses: {
      dataPackage: "Frictionless tools, to load and check the tables with their types and keys",
      csvw: "CSV on the Web tools, to turn the tables into linked data",
      dcat: "Data portals such as data.europa.eu, to harvest the dataset",
      croissant: "Machine learning tools, to load the tables",
      roCrate: "Research archives, as packing list of the folder",
      dataCite: "Repositories that register a DOI",
      citation: "Reference managers, to cite the data",
      zenodo: "Zenodo, when it archives a release",
      codeMeta: "Software catalogues, about the program behind the site",
      skos: "Linked data tools, for the vocabularies",
      linkSet: "Crawlers that follow typed links",
    },
  },
} as const;
