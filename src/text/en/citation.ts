import { count } from "../format.ts";

/** Words of citations: the box on pages, the guide, and the parts of a reference. */
export const citation = {
  apa: {
    version: (version: string) => `Version ${version}`,
    hash: (digits: string) => `SHA-256 ${digits}`,
    dataset: "Data set",
    retrieved: (date: string) => `Retrieved ${date}, from `,
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
  },
  box: {
    title: "Cite",
    data: "The data",
    page: "This page",
    site: "This site",
    /** What a citation of data names. */
    ofData: {
      dataset: (version: string, date: string) => `All data, version ${version} of ${date}.`,
      record: (version: string, date: string) => `The data of this record, version ${version} of ${date}.`,
    },
    ofRows: (rows: number, version: string, date: string) =>
      `${count(rows, "row", "rows")} with the columns shown, data of version ${version}, ${date}.`,
    ofPage: (date: string) => `The page as of ${date}. A page changes; to rely on a figure, cite the data.`,
    hash: "Content hash",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Could not copy. Please select the text.",
    save: "Save as",
    guide: "How to cite",
    loading: "Loading …",
    failed: "This part could not be loaded. Please reload the page.",
  },
  guide: {
    title: "How to cite",
    note: "page or data, versions, content hashes, checking a citation",
    lead: "Cite so that a reader finds the figure again, and can tell whether it still holds.",
    choose: "The page or the data",
    chooseText: [
      "A page is cited for what it tells. It changes with the data, so its reference names the date and the day you read it.",
      "Data are cited for their figures. Their reference names the version of the data; its files also hold the content hash, so that a program can check it.",
    ],
    what: "What you can cite",
    whatHead: "Cited",
    whereHead: "Where to find its citation",
    kinds: [
      ["All data", "Below, and on the data page."],
      [
        "The data of one record",
        "“Cite” at the end of the page of a cluster, policy, financing pattern or statistic.",
      ],
      [
        "The rows that a filter shows",
        "“Cite” above the list of clusters. The address in the citation holds filters, order and columns.",
      ],
      ["A page", "“This page” in the same places."],
    ] as readonly (readonly [string, string])[],
    version: "Version and content hash",
    versionText: [
      "A release has a version such as 1.2.0. Data between releases have the version of the last release with the first eight digits of their content hash behind a plus sign. 0.0.0 stands for data before the first release.",
      "The content hash is a SHA-256 checksum. Equal content has an equal hash, and one changed figure gives another. For all data it covers records, documents and vocabularies; for a record its facts and the documents it cites; for a filter the rows with the columns shown, in any order.",
      "CSV and JSON files from the list of clusters carry citation, version and content hash with them. Keep the file: from it alone the command below can tell which figures changed.",
    ],
    verify: "Check a citation",
    verifyText: [
      "The command compares a saved file with the data of today. It takes a CSV or JSON file from the list of clusters, the JSON of a record, and citations as BibTeX, RIS or CSL-JSON.",
      "It names each record and column that changed, with the cited value, the value now, and the reason where the record gives one. Records that moved are named with their new id. With --release it compares with a release instead of today.",
      "A BibTeX, RIS or CSL-JSON file holds the hash only. The command then tells whether the data changed, but not where.",
    ],
    verifyCommand: (file: string) => `npm run cite -- verify ${file}`,
    verifyRelease: (file: string) => `npm run cite -- verify ${file} --release TAG`,
    exits:
      "Exit codes: 0 the figures hold, 1 they changed or the file was edited, 2 the file cannot be read.",
    all: "Cite all data",
    example: "An example",
    exampleText: (name: string) => `The data of ${name}, and its page:`,
  },
  /** Title of a filtered view: "Cluster Observatory: 14 of 423 clusters (Grouping: COMESA)". */
  viewTitle: (site: string, shown: number, all: number, chosen: string) =>
    shown === all
      ? `${site}: all ${count(all, "cluster", "clusters")}`
      : `${site}: ${shown} of ${count(all, "cluster", "clusters")}${chosen ? ` (${chosen})` : ""}`,
} as const;
