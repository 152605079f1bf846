import { count, list } from "../format.ts";

/** Words of the page on which clusters, areas and policies are set beside each other. */
export const compare = {
  title: "Compare",
  lead: "Two to five side by side: what they are, what is known of them, and what keeps the figures apart. The address holds the choice, so it can be sent, kept and printed.",
  noScript: "Comparing needs JavaScript. What works without it:",
  loading: "The figures are being fetched.",
  failed:
    "The figures could not be fetched. Check the connection, then try again. Your choice stays in the address.",
  retry: "Try again",
  kindsLabel: "What to compare",
  kinds: {
    clusters: { one: "cluster", many: "Clusters", add: "Add a cluster" },
    regions: { one: "region", many: "Regions", add: "Add a region" },
    countries: { one: "country", many: "Countries", add: "Add a country" },
    groupings: { one: "grouping of countries", many: "Groupings of countries", add: "Add a grouping" },
    sectors: { one: "sector", many: "Sectors", add: "Add a sector" },
    stages: { one: "stage", many: "Stages", add: "Add a stage" },
    policies: { one: "policy", many: "Policies", add: "Add a policy" },
  },
  notices: {
    unknown: (kind: keyof typeof kindNames, ids: readonly string[], more: number) =>
      `There is no ${kindNames[kind]} with the id ${either([...ids.map((id) => `“${id}”`), ...(more > 0 ? [`${more} others`] : [])])}.`,
    suggest: (name: string) => `Did you mean ${name}?`,
    unknownKind: (kind: string) => `“${kind}” cannot be compared, so this page compares clusters. Choose:`,
    moved: (id: string, names: readonly string[]) => `“${id}” is an old id; it now leads to ${list(names)}.`,
    movedAway: (id: string) => `“${id}” is an old id; what it stood for is now told elsewhere:`,
    repeated: (names: readonly string[]) => `Named more than once, shown once: ${list(names)}.`,
    tooMany: (most: number, names: readonly string[]) =>
      `At most ${most} fit side by side. Left out: ${list(names.length > 12 ? [...names.slice(0, 12), `${names.length - 12} more`] : names)}.`,
    one: (name: string) => `Only ${name} is chosen. Add a second one to compare it with.`,
  },
  picker: {
    hint: "Type a name and choose from the list, then press Enter.",
    add: "Add",
    full: (most: number) => `${most} are chosen, more do not fit side by side. Remove one to add another.`,
    empty: "Type a name first.",
    unknown: (kind: keyof typeof kindNames, name: string) =>
      `There is no ${kindNames[kind]} called “${name}”.`,
    several: (number: number, names: readonly string[]) =>
      `${number} names hold these letters: ${list(withRest(names, number))}.`,
    calledSo: (number: number, names: readonly string[]) =>
      `${number} are called so: ${list(withRest(names, number))}. Choose one from the list, or type it as it stands here.`,
    /** A name that several bear, with what tells it apart. */
    distinct: (name: string, id: string) => `${name} (${id})`,
    already: (name: string) => `${name} is in the comparison already.`,
    added: (name: string) => `${name} was added.`,
    removed: (name: string) => `${name} was removed.`,
    chosen: "Compared",
    remove: (name: string) => `Remove ${name}`,
  },
  peers: {
    title: "Add one of the nearest",
    nearest: (name: string) => `By structure these are nearest to ${name}:`,
    others: "Of these most is recorded:",
  },
  empty: {
    title: "Nothing chosen yet",
    text: (kind: string) => `Choose two to five ${kind.toLowerCase()} above, or start from an example:`,
    none: "There are not two records of one kind yet, so there is nothing to compare.",
  },
  examples: {
    clusters: (names: readonly string[]) => `Clusters much is known of: ${list(names)}`,
    regions: (names: readonly string[]) => `Regions: ${list(names)}`,
    countries: (names: readonly string[]) => `Countries: ${list(names)}`,
    groupings: (names: readonly string[]) => `Groupings without a common member: ${list(names)}`,
    sectors: (names: readonly string[]) => `Sectors: ${list(names)}`,
    stages: (names: readonly string[]) => `Stages: ${list(names)}`,
    policies: (names: readonly string[]) => `Policies: ${list(names)}`,
  },
  documentTitle: (names: readonly string[]) => `Compare ${list(names)}`,
  tableTitle: "Side by side",
  differences: {
    title: "Differences worth seeing",
    rule: "Chosen by rule: first stage, sector and kind where they differ by two thirds of the scale or more, then the figures whose spread is largest, measured in widths of the middle half of all clusters with a value; at least one width, at most two of one group, at most five lines. Figures in other currencies, by other definitions or of other perimeters are never set against each other.",
    none: "No figure that two of them share differs by more than the middle half of all clusters, and stage, sector and kind are near each other.",
    spread: (times: string, n: number) =>
      times === "1"
        ? `The spread is as wide as the middle half of the ${n} clusters that have it.`
        : `The spread is ${times} times as wide as the middle half of the ${n} clusters that have it.`,
    left: (letters: readonly string[]) =>
      letters.length === 1
        ? `${letters[0]} has a figure by another definition, which is left out.`
        : `${list(letters)} have figures by other definitions, which are left out.`,
    criterionShown: "a source shows it",
    criterionMissing: "a source says that it is missing",
    areasRule:
      "Chosen by rule: indicators whose median intervals do not overlap, the widest gap first, measured in widths of the middle half; at most five lines. Where intervals overlap nothing is said here.",
    areasNone:
      "No medians can be told apart: where two of them have enough values, their 90 % intervals overlap.",
    apart: "The 90 % intervals do not overlap.",
    policiesRule:
      "Chosen by rule: the traits in which two of them share least, then a run at least twice as long; at most five lines. Budgets are never set against each other.",
    policiesNone: "In everything that is reported of two of them they share most traits.",
    only: (terms: readonly string[]) => `alone has ${list(terms)}`,
  },
  pairs: {
    title: "How far apart they are by structure",
    lead: "Structural distance: 0 is alike in all that makes clusters comparable, 1 as different as can be. What is unknown of one of the two counts as half a difference.",
    pair: "Pair",
    distance: "Distance",
    known: "Known of both",
    most: "What adds most",
    unknown: (label: string) => `${label}, not known of both, so it counts as half`,
    nothing: "nothing: alike in all that is known",
    part: (label: string, part: string) => `${label} (${part} of the distance)`,
  },
  structure: {
    title: "Structure",
    place: "Place",
    sectors: "Sectors",
    stage: "Stage",
    entity: "Kind of record",
    shape: "Shape",
    state: "State",
    founded: "Founded",
    members: "Members",
    counted: (what: string) => `counted: ${what.toLowerCase()}`,
    currency: (currency: string) => `amounts in ${currency} only`,
    newest: "the newest count; its year and definition are on the page",
    drivers: "Begun by",
    legalForm: "Legal form",
    coded: (year: string, met: number, notMet: number) =>
      `assessed ${year}; ${count(met, "criterion", "criteria")} shown${notMet > 0 ? `, ${notMet} missing by a source` : ""}`,
    main: "main sector first",
  },
  figures: {
    title: "Figures",
    lead: "Each value leads to the page with its sources. A mark such as C4 beside a row says what keeps the values apart.",
  },
  criteria: "Criteria of the stages",
  governanceMarks: "Governance",
  services: "Services",
  tools: "Tools",
  inPlace: {
    title: "What is in place",
    lead: "“Not shown” means that no source we read shows it. It may exist all the same.",
    met: "shown",
    notMet: "missing, says a source",
    unknown: "not shown",
  },
  without: "Not reported for any:",
  withoutShown: "Not shown for any:",
  voice: { self: "own word", independent: "independent source", unknown: "" },
  status: { reported: "", assessed: "", derived: "computed", estimated: "estimated" },
  yearNotStated: "year not stated",
  notReported: "not reported",
  perimeter: (what: string) => `covers: ${what.toLowerCase()}`,
  strips: {
    title: "Where they stand",
    lead: "Grey dots are all clusters with a value by the same definition; the letters are those compared.",
    areasLead:
      "The letter is the median, the bar its 90 % interval. Small rings are single values where fewer than five are known.",
    policiesLead: "Grey dots are all policies with a value; the letters are those compared.",
    note: (n: number, definition: string) =>
      `${count(n, "other cluster", "other clusters")}${definition ? `, ${definition.toLowerCase()}` : ""}`,
    left: (letters: readonly string[]) => `not drawn, by another definition: ${list(letters)}`,
    policies: (n: number) => count(n, "other policy", "other policies"),
    loading: "Being drawn.",
    failed: "The drawings could not be fetched. The table above has all values.",
    describe: (label: string, lanes: readonly string[]) => `${label}: ${lanes.join("; ")}.`,
  },
  warnings: {
    title: "What the marks mean",
    text: {
      C1: "A network of members and an industrial park do different things. Read every figure with that in mind.",
      C2: "Something may have changed between the two years.",
      C3: "Amounts stand as their sources state them. Do not set them against each other.",
      C4: "“Members” of one may be firms, of the other firms and institutes. Do not set them against each other.",
      C5: "The one was told by those whom it describes.",
      C6: "The one figure may describe many more firms than the other.",
    },
    ofPairs: (pairs: readonly string[]) => `Different in kind or shape: ${list(pairs)}.`,
  },
  areas: {
    portfolio: "What is recorded",
    records: "Records",
    lead: "Counts say what was recorded, not what exists. More has been written about clusters in Europe than elsewhere.",
    figuresLead:
      "Medians of the clusters with a value, with the middle half and a 90 % bootstrap interval of the median; below five values the values themselves. Whether medians can be told apart is said where two and more have one.",
    clusters: "Clusters",
    policies: "Policies",
    countries: "Countries",
    ofCountries: (present: number, all: number) => `${present} of ${all} with a cluster`,
    stages: "Stages",
    stagesLead:
      "Clusters by coded stage. A stage is named where coders found enough in the sources; not every criterion has to be shown.",
    coded: "Stage coded",
    ofAll: (number: number, all: number) => `${number} of ${all}`,
    financing: "Financing",
    financingLead: "Median shares over complete mixes. Medians of parts need not add up to 100.",
    mixes: "Complete mixes",
    policiesTitle: "Policies by continuity",
    continuityNotStated: "Not stated",
    labels: "Labels valid at the date of the data",
    median: (value: string) => `median ${value}`,
    n: (n: number, all: number) => `n = ${n} of ${all}`,
    medianOf: (median: string, n: number) => `${median} (n = ${n})`,
    medianDrawn: (median: string, n: number) => `${median}, n = ${n}`,
    middle: (from: string, to: string) => `middle half ${from} – ${to}`,
    interval: (from: string, to: string) => `interval ${from} – ${to}`,
    tooFew: (values: string) => `single values: ${values}`,
    cannot: "The medians cannot be told apart.",
    apart: (pairs: readonly string[]) => `Can be told apart: ${list(pairs)}. The other medians cannot.`,
    allApart: "The medians can be told apart.",
    tooFewMixes: "too few to summarise",
    shared: (name: string, other: string, clusters: number) =>
      `${name} and ${other} share ${count(clusters, "cluster", "clusters")}, so they are not independent of each other.`,
    facts: (clusters: number, policies: number) =>
      `${count(clusters, "cluster", "clusters")}, ${count(policies, "policy", "policies")}`,
  },
  policies: {
    lead: "Amounts stand as their sources state them: never converted, never adjusted for prices.",
    what: "What it is",
    place: "Area",
    kind: "Kind",
    level: "Level",
    owners: "Owner",
    sectors: "Sectors",
    design: "What it does",
    dimensions: "Dimensions",
    areas: "Fields of policy",
    instruments: "Instruments",
    stages: "Stages it is meant for",
    selection: "How clusters are chosen",
    time: "Time and money",
    period: "Period",
    duration: "Duration",
    years: (years: number) => count(years, "year", "years"),
    yearsSoFar: (years: number) => `${count(years, "year", "years")} so far`,
    soFar: "so far",
    state: "State",
    budget: "Budgets as stated",
    results: "Reach and effects",
    supported: "Clusters supported",
    here: "Clusters recorded here",
    evaluated: "Evaluated",
    figures: "Figures",
  },
  citation: (title: string, names: string, date: string) =>
    `${title}: comparison of ${names}. Data of ${date}.`,
  cite: "Cite this comparison",
  link: {
    peers: "Compare with its nearest peers",
    aside: "Side by side",
    among: (names: readonly string[]) => `All figures of ${list(names)} side by side`,
  },
} as const;

/** Some names of a number of them, and how many there are besides. */
function withRest(names: readonly string[], number: number): readonly string[] {
  return number > names.length ? [...names, `${number - names.length} more`] : names;
}

/** "a", "a or b", "a, b or c". */
function either(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

const kindNames = {
  clusters: "cluster",
  regions: "region",
  countries: "country",
  groupings: "grouping of countries",
  sectors: "sector",
  stages: "stage",
  policies: "policy",
} as const;
