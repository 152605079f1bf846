/** Words of the interface for programs: its page, and its description in OpenAPI. */
export const api = {
  title: "API",
  lead: "Every record, list, indicator and term as JSON at an address that stays.",
  opening:
    "The API is made of files. Nothing runs on a server: no key, no limit of requests, no cost. Every file names the edition of the data that it was made from.",
  what: "What there is",
  holds: "What it holds",
  entries: "Entries",
  list: "List",
  each: "One entry",
  ids: "In the address of an indicator, hyphens stand in place of dots and underscores. Codes of countries are in lower case.",
  example: {
    title: "One answer",
    text: "Every answer has the same envelope. What was asked for stands in data.",
    cut: "cut to its first row",
  },
  envelope: [
    ["api", "Version of the interface."],
    ["kind", "What data holds."],
    ["url, page", "Address of this answer, and of the page that shows the same to people."],
    ["edition", "Version, date and content hash of the data. Name them when you cite."],
    ["licence", "Licence of the data, as an SPDX id."],
    ["data", "A record, or a list of short rows. Each row has the address of the whole."],
  ] as [string, string][],
  paging: {
    title: "Read everything",
    text: [
      "Lists are not cut into pages: one file holds all rows. Read the list, then the records that you need, each at the address in the field api of its row.",
      "If you want all figures of all records at once, the tables on the data page are the shorter way.",
    ],
  },
  trace: {
    title: "Recompute an indicator",
    text: [
      "Each result in a record holds its formula, its unit and every input: the record and field that it comes from, its value and year, and the documents and pages that it rests on.",
      "The command npm run verify-trace reads the published files alone. It computes every indicator of every cluster and policy again and fails on the first bit that differs.",
    ],
    cut: "one of its results",
  },
  errors: {
    title: "Errors and gaps",
    notFound:
      "No such id. A static server answers with its own page in HTML, so look at the status before you read the body.",
    rows: [
      [
        "404",
        "No such id. A static server answers with its own page in HTML, so look at the status before you read the body.",
      ],
      [
        "Moved",
        "Ids never die. When a record was renamed or split, its old address answers with status 200 and the kind moved; data says to which records, when and why.",
      ],
      [
        "null",
        "No source states the value; where the value is a result, a reason stands beside it. It is never 0. A field that a record does not have is left out.",
      ],
    ] as [string, string][],
  },
  promise: {
    title: "What stays within v1",
    rules: [
      "Addresses, fields, types and units stay. No field is taken away, and none changes its meaning.",
      "New fields, new answers, new terms of vocabularies and new kinds may be added. A program should pass over what it does not know.",
      "Figures change when the data change. The edition says which data they are.",
      "What would break this promise goes to /api/v2/, beside v1.",
    ],
  },
  cors: {
    title: "From the page of another site",
    text: "Scripts of other sites may read every file: the server sends Access-Control-Allow-Origin: *. Settings for the usual static hosts come with the site.",
  },
  openApiLink: "Description in OpenAPI 3.1",
  openApiNote: "all addresses and shapes, for code generators",
  indexLink: "Index of the API",
  indexNote: "where a program begins",
  dataLink: "Tables and downloads",
  dataNote: "all records in one file",
  openApi: {
    title: (site: string) => `${site} API`,
    description: [
      "Static files in JSON. No key is needed, and nothing is limited. Every answer has the same envelope, and `data` holds what was asked for.",
      "A static server answers 404 with its own page in HTML. An old id answers with the kind `moved`.",
    ],
    server: "The published site",
    index: "What there is",
    itself: "This description",
    list: (what: string) => `List: ${what}`,
    one: (what: string) => `One of: ${what}`,
    id: {
      usual: "Id, as in the list.",
      indicators: "Id of the indicator with hyphens in place of dots and underscores.",
      countries: "ISO 3166-1 alpha-2 code in lower case.",
    } as Record<string, string>,
    tags: {
      clusters: "Clusters, cluster initiatives and cluster organisations",
      policies: "Cluster policies and programmes",
      financing: "Published financing patterns",
      statistics: "Regional statistics",
      sources: "Documents that records cite",
      indicators: "Indicators with their definitions and all results",
      vocabularies: "Closed lists of terms",
      regions: "Regions of the United Nations (M49)",
      countries: "Countries",
      groupings: "Groupings of countries",
      sectors: "Sectors",
      stages: "Maturity stages",
    } as Record<string, string>,
  },
};
