import { count } from "../format.ts";

const clusters = (number: number): string => count(number, "cluster", "clusters");

/** Words of the financing landscape and of pages of published patterns. */
export const financing = {
  title: "How clusters are financed",
  kind: "Financing pattern",
  description:
    "Where the money of cluster organisations comes from: the mixes of single clusters, published patterns of regions, security and ways to own income.",
  opening: {
    mixes: (mixes: number, all: number) =>
      `A source states how the money is made up for ${mixes} of ${all} clusters.`,
    none: (all: number) => `No source states yet how the money is made up for any of the ${all} clusters.`,
    whole: (whole: number, mixes: number) =>
      whole === mixes
        ? "All of these mixes are complete."
        : `${whole} of these mixes ${whole === 1 ? "is" : "are"} complete; the rest name only a part.`,
    publicRange: (n: number, low: string, high: string) =>
      `Among the ${n} with a known public share, it runs from ${low} to ${high}.`,
    publicOne: (name: string, share: string) => `The one known public share is ${share}, of ${name}.`,
    caution: (europe: number, mixes: number) =>
      [
        // With a handful of mixes their spread over the world says nothing.
        ...(mixes < 5 ? [] : [`${europe} of ${clusters(mixes)} lie in Europe.`]),
        "Years differ or are not stated: read each bar by itself. A low public share is not better as such.",
      ].join(" "),
  },
  numbersLead: "Small numbers lead to the source on the page of the record.",
  mixes: {
    title: "Mixes of single clusters",
    lead: "The latest mix of each cluster, money received before money promised or planned. Sorted by the public share; mixes whose public share is not stated come last.",
    figure: (n: number) => `What the money of ${clusters(n)} is made of`,
    note: "Share of the whole, per cent. Year and basis stand below each name. Hatched: not stated in the source.",
    none: "No mix can be drawn yet.",
    table: "The figures and their sources",
    cluster: "Cluster",
    shares: "Shares",
    notStated: (share: string) => `not stated ${share}`,
    unusable: (n: number) => `For ${clusters(n)} figures exist that cannot be turned into shares:`,
  },
  basis: { "not-stated": "basis not stated" } as Record<string, string>,
  ternary: {
    title: "Three parts: public, private, projects",
    lead: "Only complete mixes that tell these three parts apart and have no other part.",
    figure: (n: number) =>
      `${n === 1 ? "1 financing mix has" : `${n} financing mixes have`} all three parts: public, private and projects`,
    note: "A point at a corner would mean that all money is of this kind.",
    none: (mixes: number) =>
      mixes === 0
        ? "No mix is stated yet, so there is nothing to place between the three corners."
        : `None of the ${mixes} mixes on record tells public money, private income and projects apart as three complete parts, so no triangle is drawn.`,
  },
  groups: {
    title: "By region and stage",
    lead: "Public share of the mixes above. Median only with five values and more.",
    region: "Region",
    stage: "Stage",
    all: "Clusters",
    mixes: "With a mix",
    known: "Public share known",
    range: "Public share",
    median: "Median",
    tooFew: "too few to summarise",
    between: (low: string, high: string) => `${low} to ${high}`,
    noStage: "not coded",
    noRegion: "no compared region",
  },
  patterns: {
    title: "Published patterns",
    lead: "What surveys, programme rules and rules of thumb say about whole regions or programmes. Most print one or two shares only.",
    figure: (n: number) =>
      `Financing shares that ${n === 1 ? "1 published pattern prints" : `${n} published patterns print`}`,
    note: "Share of the whole, per cent. Hatched: not stated in the source.",
    none: "No pattern prints a share yet.",
    table: (n: number) => `Shares and levels that ${n === 1 ? "1 pattern gives" : `${n} patterns give`}`,
    others: "Patterns without shares",
    name: "Pattern",
    shares: "Shares printed",
    words: "In words",
  },
  kinds: {
    survey: "survey",
    "programme-rule": "programme rule",
    "rule-of-thumb": "rule of thumb",
    "single-case": "single case",
    instrument: "instrument",
  },
  kindNote: {
    survey: "Rests on a survey. It describes those who answered, in the years named.",
    "programme-rule": "What a programme prescribes or allows, not what clusters receive.",
    "rule-of-thumb":
      "A rule of thumb of its authors: context for reading figures, never a verdict on a cluster.",
    "single-case": "The account of one organisation or project. It says nothing about a region.",
    instrument: "The terms of one instrument. It says nothing about a region.",
  },
  security: {
    title: "How secure the money is",
    lead: "Share of clusters by how long their financing is secured, as published; and the class that sources state for single clusters.",
    pattern: "Pattern",
    unnamed: "In none of the classes named",
    of: (share: string) => `${share} of clusters`,
    noClusters: "No record of a single cluster states a class.",
    clusters: "Single clusters",
    class: "Class",
    cluster: "Cluster",
    year: "Year",
    share: "Clusters",
    none: "No pattern prints shares by class yet.",
  },
  ownIncome: {
    title: "Ways to own income",
    lead: "What clusters earn themselves. High is not better as such: purely private money can turn a cluster into an interest group, as the GIZ guide warns.",
    cluster: "Cluster",
    parts: "Own income as printed",
    share: "Self-financing",
    year: "Year",
    none: "No mix on record names own income.",
    figures: "Targets and durations that sources name",
    measure: "Measure",
    value: "Value",
    covers: "Covers",
    record: "Record",
  },
  rules: {
    title: "Rules of thumb",
    lead: "What authors conclude from experience. Context for the figures above; no cluster here is judged by them.",
    none: "No rule of thumb is recorded.",
  },
  chart: {
    pattern: (name: string) => `Pattern: ${name}`,
  },
  pattern: {
    kind: "Rests on",
    area: "Area",
    period: "Period",
    sample: "Sample",
    mix: "The mix",
    source: "Source of money",
    share: "Share",
    notStated: "Not stated in the source",
    levels: "In words",
    security: "Security of financing",
    statements: "What the source says",
    clusters: "Clusters it speaks of",
    policy: "Policy whose rule it is",
    used: "Compared with it",
    usedLead: "Clusters whose mix is set against this pattern.",
  },
} as const;
