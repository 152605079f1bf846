/** Words of the page on the quality of the data, and of the command that prints the same. */
export const quality = {
  title: "Quality of the data",
  lead: "What our records can carry and what they cannot: where they are thin, old, one-sided or in doubt. It judges our evidence, never the clusters.",
  facts: {
    clusters: "Clusters",
    countries: (count: string) => `in ${count}`,
    documents: "Documents behind them",
    perRecord: (median: string) => `median ${median} a record`,
    singleSource: "Rest on one document",
    ofRecords: (count: string, all: string) => `${count} of ${all}`,
    doubleCoded: "Stages judged twice",
    kappa: (kappa: string) => `Cohen’s kappa ${kappa}`,
    noKappa: "no kappa yet",
  },
  coverage: {
    title: "What the records know, by region",
    note: (n: string, all: string) =>
      `Share of clusters whose record has the section, per cent, n = ${n} of ${all}; for the others the sources name no region so narrow. A light cell is a gap in our knowledge, not a fault of the clusters.`,
  },
  regions: {
    title: "Gaps by region",
    lead: (thin: string, clusters: string, share: string) =>
      thin
        ? `Thinly covered: ${thin}. There we have fewer than ${clusters} clusters, or clusters in fewer than a third of the countries. Do not read our numbers as a picture of these regions.`
        : `No region is thin: each has at least ${clusters} clusters and a record in a third of its countries or more.${share}`,
    largest: (region: string, share: string) =>
      `${region} alone has ${share} of the clusters that lie in one region. That shows where sources were found, not where clusters are.`,
    region: "Region",
    clusters: "Clusters",
    share: "Share",
    countries: "Countries and areas with a record",
    of: (some: string, all: string) => `${some} of ${all}`,
    sections: "Hardly known (in at most one record of ten)",
    none: "none of the main sections",
    empty: "no cluster on record",
    thin: "Thin",
    yes: "thin",
    no: "no",
  },
  sectors: {
    title: "Gaps by sector",
    lead: (thin: string, fewest: string) =>
      thin
        ? `Fewer than ${fewest} clusters each: ${thin}.`
        : `Every group of sectors has at least ${fewest} clusters.`,
    sector: "Group of sectors",
    regions: "Regions",
  },
  ages: {
    title: "Age of the figures",
    lead: (old: string, undated: string, all: string) =>
      `Of ${all} figures, ${old} are older than ten years and ${undated} carry no year in their source. Age counts from the year of the figure to the year of the data.`,
    section: "Kind",
    figures: "Figures",
    bands: {
      "0-2": "Up to 2 years",
      "3-5": "3 to 5",
      "6-10": "6 to 10",
      "11-": "Over 10",
      later: "Planned for later",
      undated: "Year not stated",
    },
    all: "All",
  },
  evidence: {
    title: "Documents behind each record",
    lead: (single: string, self: string, all: string) =>
      `${single} of ${all} records rest on one document; ${self} cite nothing but what the cluster says about itself. Such a record is a lead to follow, not proof.`,
    documents: "Documents cited",
    records: "Records",
    share: "Share",
    from: (from: string) => `${from} or more`,
    range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  },
  coding: {
    title: "Agreement on the stages",
    lead: (coded: string, all: string, double: string) =>
      `${coded} of ${all} clusters have enough evidence for a stage. ${
        double === coded
          ? "Each of these was judged by two coders who did not look at each other’s judgement."
          : `${double} of these were judged by two coders who did not look at each other’s judgement; the others are marked single-coded.`
      }`,
    agreement: (n: string, observed: string, expected: string, kappa: string) =>
      `With the cases that stayed without a stage, ${n} clusters were judged twice. The two coders agreed on ${observed} of them; chance alone would give ${expected}. Cohen’s kappa is ${kappa} over the four stages and “too little evidence” (1 is full agreement, 0 no better than chance).`,
    staged: (n: string, kappa: string, weighted: string) =>
      `Over the ${n} for which both named a stage kappa is ${kappa}, with linear weights ${weighted}. Both coders read the same extracts of the sources, so the agreement says nothing about what the extracts leave out.`,
    tooLittle: "Too little evidence",
    undefinedKappa: "not defined",
    nobody: "No stage has been judged twice.",
    table: "First coder in rows, second coder in columns",
    first: "First coder",
    all: "All",
  },
  conflicts: {
    title: "Values that disagree",
    lead: (conflicts: string, clusters: string) =>
      `${conflicts} in ${clusters} have values of one year that cannot all be right. We keep them side by side, each with its source.`,
    none: "No values of one year contradict each other.",
    cluster: "Cluster",
    what: "What",
    year: "Year",
    values: "Values",
    fields: {
      total: "members",
      headcount: "staff",
      fte: "staff, full-time equivalents",
      firms: "firms",
      employees: "employees",
      turnover: "turnover",
      exports: "exports",
      export_share: "export share",
      value_added: "value added",
    } as Record<string, string>,
  },
  duplicates: {
    title: "Records that may describe one cluster",
    lead: "These pairs look alike, and neither record says that they differ.",
    none: "No two records look like the same cluster.",
    first: "Record",
    second: "Looks like",
    reasons: "Because of",
  },
  more: "How to read a figure, and what was left out, stands on the pages of the indicators and of the sources.",
} as const;
