/** Words of the guides: data, contributing, about, glossary. */
export const guides = {
  data: {
    title: "Data",
    lead: "Everything on this site as files. Use, change and share it; name the source.",
    downloads: "Downloads",
    file: "File",
    table: "Table",
    fileOf: (table: string, format: string, size: string) => `${table} as ${format}, ${size}`,
    whole: "Everything in one file",
    byTable: "Table by table",
    holds: "What it holds",
    rows: "Rows",
    size: "Size",
    formats: {
      csv: "CSV",
      json: "JSON",
      jsonl: "JSON Lines",
      parquet: "Parquet",
      sqlite: "SQLite",
      geojson: "GeoJSON",
      xlsx: "Excel",
      zip: "ZIP",
    } as Record<string, string>,
    wholeRecords: {
      clusters: "All cluster records with sources and indicators.",
      policies: "All policy records.",
    },
    each: "Every page as data",
    eachText: [
      "Put .json in place of the last slash of an address: /clusters/fishery-cluster-uganda/ has /clusters/fishery-cluster-uganda.json beside it.",
      "The JSON of a record holds its fields with sources spelt out, and every indicator with its inputs.",
    ],
    empty: "How missing values look",
    emptyText:
      "An empty cell means that no source we read states the value, or that the column does not apply to the row. It never means zero. The year “unknown” means that the source gives no date.",
    withheld: (entries: number) =>
      entries === 1
        ? "One entry is shown on its page and left out of every file: its only source forbids passing its figures on."
        : `${entries} entries are shown on their pages and left out of every file: their only sources forbid passing their figures on.`,
    licence: "Licence",
    licenceText: (licence: string) =>
      `The data are under ${licence}: use them for any purpose and name the source.`,
    more: "Understand the data",
    fields: "Field reference",
    fieldsNote: "each field of a record, for contributors",
    vocabularies: "Vocabularies",
    vocabulariesNote: "all closed lists with their definitions",
    indicatorsNote: "how each number is made",
    sourcesNote: "every document and what cites it",
    quality: "Quality and coverage",
    edition: (
      { version, isRelease, release }: { version: string; isRelease: boolean; release: string | null },
      date: string,
    ) =>
      isRelease
        ? `Version ${version}, data of ${date}.`
        : `Version ${version}, data of ${date}: ${release ? `changed since release ${release}` : "not yet released"}.`,
    checks: "Sizes, rows and hashes of all files, to check a download:",
    loadingNote: "one line for Python, R, DuckDB, Excel and others",
    tablesNote: "what each column of the files means",
    queryNote: "in the browser, without installing anything",
    releases: "Releases and changes",
    releasesNote: "numbered states of the data and what differs",
    apiNote: "every record, list and indicator as JSON, for programs",
    qualityNote: "gaps, age, conflicts, agreement of coders",
  },
  fields: {
    title: "Field reference",
    lead: "Every field a record may have, from the schemas against which each record is checked, with the number of places in which it is filled. A field inside another one is counted where that other one stands.",
    filesInstead: "The columns of the files for download are explained under",
    field: "Field",
    meaning: "Meaning",
    type: "Type",
    needed: "required",
    example: "Example",
    terms: "Allowed terms",
    since: "Since",
    notReleased: "next release",
    filled: "Filled",
    fill: (filled: string, places: string) => (places === "0" ? "nowhere yet" : `${filled} of ${places}`),
    kinds: {
      cluster: "Cluster",
      policy: "Policy",
      "financing-pattern": "Financing pattern",
      statistic: "Regional statistic",
      source: "Source",
      vocabulary: "Vocabulary",
      correction: "Correction",
      redirects: "Moved records",
      site: "Site settings",
    } as Record<string, string>,
  },
  vocabularies: {
    title: "Vocabularies",
    lead: "The closed lists from which records choose. Each list has one home, a file in data/vocabularies.",
    term: "Term",
    id: "Id",
    definition: "Definition",
    broader: "Part of",
    isic: "ISIC Rev. 4",
    ecosystems: "Industrial ecosystems (EU)",
    unit: "Unit",
    terms: (count: string) => `${count} terms`,
  },
  contribute: {
    title: "Add or correct a case",
    lead: "One file holds one case. You need a text editor and ten minutes; a check tells you what is missing, line by line.",
    steps: [
      [
        "Start from the small example",
        "Copy the lines below into a new file in data/clusters. The name of the file is the id: lower-case letters, digits and hyphens, for example my-cluster.yaml.",
      ],
      [
        "Give every number its year and source",
        "A source that only your case cites stands at the end of your file. A document that several cases cite has a file in data/sources. If the source gives no year, write unknown.",
      ],
      [
        "Write in your own words",
        "Facts are free, sentences are not. Say what the source says, plainly, and keep to what it says.",
      ],
      ["Check it", "Run npm run validate. Each problem comes with its line and a remedy."],
      [
        "Send it",
        "Open a pull request with the one file, or send the file to the maintainers. You need not be a programmer.",
      ],
    ],
    example: "A small complete case",
    evidence: "What counts as evidence",
    evidenceText: [
      "A report, a web page, a statute, an annual account or an interview that others can find. Name the page.",
      "What the cluster says about itself counts, and is marked as such.",
      "What you conclude is marked provenance: derived. What is estimated is marked estimated.",
      "Two sources that disagree both stay, each with its year.",
      "What you looked for and did not find goes under missing. That saves the next person the search.",
    ],
    stages: "How stages are coded",
    stagesText:
      "Name a stage only where sources carry at least two of its criteria, and write the source beside each criterion. The criteria stand on the pages of the stages.",
    rules: "What the check looks at",
    rulesLead: "Beside the shape of each record, these rules hold.",
    rule: "Rule",
    severity: "Severity",
    severities: { error: "error: must be mended", warning: "warning: look again", note: "note" },
    more: "Field reference",
    repository: "Repository",
    noAddress:
      "This copy of the site names no repository and no address to write to. Its operator can add both in data/site.yaml.",
  },
  about: {
    title: "About",
    lead: "An open observatory of industrial clusters: what they are, how they are paid for, how they grow, and what policy did.",
    sections: [
      [
        "What a cluster is",
        [
          "A cluster is a concentration of linked firms and institutions in one place and sector. A cluster initiative is the organised effort to develop it. A cluster organisation is the body that runs this effort.",
        ],
      ],
      [
        "How the data are made",
        [
          "Each case is a file that people write from public sources. A check refuses a number without year and source. Indicators are computed from these files in the open; each indicator page shows formula, inputs and limits.",
          "What no source states stays visibly unknown. What we infer is marked. Values that disagree stand side by side; where one must be shown first, it is the newest, and within a year the stated before the computed.",
        ],
      ],
      [
        "What the data cannot say",
        [
          "The cases were not drawn as a sample. Europe is written about more than other regions, and success more than failure. Counts say what was recorded.",
          "There is no agreed common set of key figures for clusters. Figures differ in definition and year, which is why both are always shown.",
          "A low share of public money is not better by itself, and a complete record is not a better cluster.",
        ],
      ],
      [
        "Privacy",
        [
          "This site sets no cookies, counts no visitors and asks no other site for anything. Search runs in your browser.",
        ],
      ],
    ] as readonly (readonly [string, readonly string[]])[],
    licences: "Licences",
    licencesText: (data: string, code: string) =>
      `Data: ${data}. Code: ${code}. The land outline is from Natural Earth, the serif type is Source Serif 4 (SIL Open Font Licence).`,
    contact: "Contact",
    publisher: (name: string) => `Published by ${name}.`,
  },
  glossary: {
    title: "Glossary",
    lead: "Terms of the field, in one sentence each.",
    lists: [
      "entity-types",
      "shapes",
      "stages",
      "drivers",
      "financing-sources",
      "financing-bases",
      "legal-forms",
      "governance-bodies",
      "policy-dimensions",
      "perimeters",
    ],
  },
} as const;
