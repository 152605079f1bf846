import { count } from "../format.ts";

const clusters = (number: number): string => count(number, "cluster", "clusters");
const policies = (number: number): string => count(number, "policy", "policies");
const are = (number: number): string => (number === 1 ? "is" : "are");

/** The area that the settings set beside every other one. */
const forReference = (label: string | null): string => (label === null ? "" : `, for a reference (${label})`);

/** Words of the pages of one region, country, grouping or sector: what is known of it, beside others, and what is not. */
export const areaPage = {
  contents: "On this page",
  explorer: "Filter these clusters",
  twinning: "Who should twin with whom",
  /** Short names of sections for the list of contents; a section without one goes by its title. */
  sections: {
    stages: "Stages",
    policies: "Policies",
    gaps: "Gaps",
  } as Record<string, string>,
  all: (number: number) => `All ${number}`,
  headline: {
    none: "No cluster is recorded here yet.",
    one: (name: string) => `One cluster is recorded: ${name}.`,
    many: (number: number) => `${clusters(number)} are recorded.`,
    inCountries: (number: number, countries: string) => `${clusters(number)} are recorded in ${countries}.`,
    ofMembers: (number: number, present: number, all: number, what: string) =>
      `${clusters(number)} ${are(number)} recorded, in ${present} of ${all} ${what}.`,
    memberStates: "member states",
    countries: "countries and territories",
    oneStage: (stage: string) => `It stands at the stage of ${stage}.`,
    oneNotCoded: "Its sources do not carry a stage.",
    notCoded: "No source carries a stage for any of them.",
    coded: (coded: number, all: number) =>
      coded === all ? `A stage is coded for all ${all}` : `A stage is coded for ${coded} of them`,
    commonest: (number: number, coded: number, stage: string) =>
      number === coded
        ? `${number === 1 ? "it stands" : number === 2 ? "both stand" : `all ${number} stand`} at ${stage}.`
        : `${number} of these stand${number === 1 ? "s" : ""} at ${stage}, more than at any other.`,
    tied: (number: number, stages: string) => `${stages} have ${number} each, more than any other.`,
    noMix: (number: number) =>
      number === 1
        ? "No source states how its money is made up."
        : "No source states how the money of any of them is made up.",
    oneMix: (complete: boolean) =>
      `Its record states how the money is made up${complete ? "" : ", in part"}.`,
    mixes: (mixes: number, complete: number) =>
      `How the money is made up is stated for ${mixes}, completely for ${complete === 0 ? "none" : complete}.`,
    policies: (own: number) => `${policies(own)} of its own ${are(own)} recorded.`,
    wider: (number: number) =>
      `${policies(number)} of wider areas ${number === 1 ? "covers" : "cover"} it too.`,
    limits: "Counts say what was found and read, not what exists.",
  },
  beside: {
    title: "Beside others",
    lead: (reference: string | null) =>
      `The same figures for wider and neighbouring areas${forReference(reference)} and for the world. Areas overlap: a cluster counts in each that it lies in.`,
    leadSector: (reference: string | null) =>
      `The same figures for the wider sector${forReference(reference)} and for all clusters on record.`,
    stages: "Stages: number of clusters, and share of those with a coded stage",
    money: "Money: what clusters state, and what is published for the area",
    size: "Members and age",
    area: "Area",
    own: "this page",
    world: "World (all clusters)",
    clusters: "Clusters",
    coded: "Stage coded",
    share: (number: string, share: string) => `${number} (${share})`,
    mixes: "With a mix",
    complete: "Complete",
    publicShare: "Public share, median",
    pattern: "Published pattern",
    noPattern: "no mix published",
    noPatternSector: "none for sectors",
    reach: (covered: number, all: number) =>
      covered === all
        ? "stands for all of it"
        : `stands for ${covered} of ${count(all, "country", "countries")}`,
    more: (number: number) => `and ${number} more`,
    members: (definition: string) => `Members (counted as ${definition}), median`,
    membersPlain: "Members, median",
    age: "Age, median",
    sharesFrom: "Shares of stages stand only where five clusters and more are coded.",
  },
  summary: {
    of: (n: number, all: number) => `n = ${n} of ${all}`,
    byRule: (number: number) => `${number} of these by a programme rule`,
    interval: (from: string, to: string) => `90 % interval ${from} to ${to}`,
    middle: (from: string, to: string) => `middle half ${from} to ${to}`,
    range: (from: string, to: string) => `lowest ${from}, highest ${to}`,
    tooFew: "too few to summarise",
    median: (value: string) => `median ${value}`,
    yearNotStated: "year not stated",
    definition: (definition: string, others: number) =>
      `Counted as ${definition}.${others === 0 ? "" : ` ${clusters(others)} ${others === 1 ? "counts" : "count"} something else and ${are(others)} left out.`}`,
  },
  indicators: {
    title: "Indicators",
    lead: "One dot a cluster with a value; point at it for name and year. Shaded: the middle half. Line: the median, with its 90 % bootstrap interval in words. With fewer than five values nothing is summarised and each is named.",
    none: "No indicator has a value here yet.",
    table: "All indicators as a table",
    values: (n: number) => `The ${n} values by name`,
    indicator: "Indicator",
    n: "With a value",
    median: "Median",
    middle: "Middle half",
    interval: "90 % interval",
    range: "Lowest and highest",
    valueList: "Single values",
    between: (from: string, to: string) => `${from} to ${to}`,
    seed: "The intervals are drawn with a fixed seed for each indicator: equal values always give the same interval. The data file beside this page names the seeds.",
  },
  financing: {
    title: "Financing",
    noMix: (number: number) =>
      number === 1
        ? "No source states how the money of the one cluster on record is made up."
        : `No source states how the money of any of the ${number} clusters on record is made up.`,
    mixes: (mixes: number, complete: number, all: number) =>
      `How the money is made up is stated for ${mixes} of ${clusters(all)}; ${complete === 0 ? "none" : complete} of these mixes ${complete === 1 ? "is" : "are"} complete. Each bar has its own year and basis, so read it by itself.`,
    medians: (n: number, mix: string) =>
      `Median shares of the ${n} complete mixes: ${mix}. Medians need not add up to 100 %.`,
    tooFewMixes: (n: number) => `${count(n, "complete mix is", "complete mixes are")} too few to summarise.`,
    bucket: {
      public: "public",
      private: "private",
      projects: "projects",
      donor: "donors",
      other: "other",
      mixed: "services and projects",
    },
    figure: (mixes: number, patterns: number) =>
      [
        mixes > 0 ? `the money of ${clusters(mixes)}` : "",
        patterns > 0 ? count(patterns, "published pattern", "published patterns") : "",
      ]
        .filter(Boolean)
        .join(" and ")
        .replace(/^./, (letter) => letter.toUpperCase()),
    /** Many patterns are called so; the word is not said twice. */
    patternName: (name: string) => (name.startsWith("Financing pattern") ? name : `Pattern: ${name}`),
    note: "Share of the whole, per cent. Year and basis stand below each name. Hatched: not stated in the source.",
    table: "The figures and their sources",
    everything: (number: number) => `The mixes of all ${clusters(number)}, each by name`,
    patterns: "What is published for the area",
    pattern: "Pattern",
    printed: "Shares printed",
    rests: "Rests on",
    standsFor: "Stands for",
    wholeArea: "the whole area",
    noPattern: "No pattern with shares is published for any country here.",
    noPatternSector: "Patterns are published for countries and regions, not for sectors.",
    without: (countries: string) => `No pattern with shares is published for ${countries}.`,
    withoutMany: (number: number, all: number) =>
      `For ${number} of the ${all} countries no pattern with shares is published.`,
    others: "Other published accounts of money here, without shares for the area",
    security: "How secure the money is",
    supporters: (named: number, all: number) =>
      `Supporters such as donors and ministries are named for ${named} of ${all}; see the pages of the clusters.`,
  },
  stages: {
    title: "Stages",
    titleCoded: (coded: number, all: number) => `Stage coded for ${coded} of ${all}`,
    list: "The clusters by stage",
    ladder: "One dot a cluster",
    notCoded: "stage not coded",
    empty: "none on record",
  },
  clusters: { title: "Clusters", table: (number: number) => `All ${clusters(number)} as a table` },
  map: "On the map",
  policies: {
    title: "Policies",
    titleOwn: (own: number, wider: number) =>
      wider === 0 ? policies(own) : `${policies(own)} of its own, ${wider} of wider areas`,
    lead: "Small numbers lead to the source on the page of the policy. Budgets stand as the source gives them.",
    own: "Own policies",
    wider: "Policies of wider areas that also cover it",
    none: "No policy of its own is recorded.",
    figure: (started: number, all: number) =>
      `${started} of ${policies(all)} ${all === 1 ? "has" : "have"} a known beginning`,
    note: "One bar a policy, from the first to the last year. An arrow: running when the source was written. A dashed arrow: end not reported.",
    timeline: "Timeline",
    everything: (number: number) => `All ${policies(number)} with timeline and table`,
    name: "Policy",
    level: "Level",
    period: "Period",
    budget: "Budget",
    evaluated: "Evaluation",
    clusters: "Clusters supported",
    silent: (columns: string) => `Not reported for any of them: ${columns}.`,
    named: (number: number) => `${number} on record`,
    continuity: (kinds: string, notStated: number) =>
      `Continuity of its own policies: ${kinds}, not stated ${notStated}.`,
  },
  gaps: {
    title: "Gaps in what is known",
    wanted: "What would help most",
    wantedLine: (section: string, number: number, of: number) =>
      `${section} of ${number === of ? `all ${of}` : `${number} of the ${of}`} clusters with a coded stage`,
    wantedStage: (number: number) => `Evidence for the stage of ${clusters(number)}`,
    wantedNone: "A first case from here.",
    add: "Add or correct a case",
    countries: (number: number, all: number) =>
      `No cluster is on record from ${number} of ${count(all, "country", "countries")}`,
    sections: "Sections that records lack",
    lead: "How many of the clusters here have a record without the section. Looked for: somebody searched and noted that nothing was found.",
    section: "Section",
    missing: "Missing in",
    sought: "Looked for",
    share: "Share",
    of: (number: number, all: number) => `${number} of ${all}`,
  },
} as const;
