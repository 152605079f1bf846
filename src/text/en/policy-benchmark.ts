import { count, formatNumber, list } from "../format.ts";

const policies = (number: number): string => count(number, "policy", "policies");
const others = (number: number): string => count(number, "other", "others");

/** "national or regional level" of labels of levels. */
const atLevel = (levels: readonly string[]): string =>
  `at ${list(levels.map((level) => level.toLowerCase())).replaceAll(" and ", " or ")} level`;

/** Words of the parts of a policy page that set it beside others. */
export const policyBenchmark = {
  inShort: {
    title: "In short",
    duration: "Is it long enough?",
    dimensions: "Which dimensions does it cover?",
    stages: "Which stage does it fit?",
    elsewhere: "Who did something alike elsewhere?",
    ran: (years: string) => `${years} from the first to the last year.`,
    soFar: (years: string) => `It had run for ${years} when last seen.`,
    tooShort: "The GIZ guide calls two to three years too short.",
    noDuration: "No source gives both a beginning and an end.",
    medianOthers: (years: string, n: number) => `The median of ${others(n)} at its level is ${years}.`,
    actsOn: (own: number, all: number, names: string) => `${own} of ${all}: ${names}.`,
    shareOf: (name: string, part: number, whole: number) =>
      `${name} (${formatNumber(part, 0)} of ${formatNumber(whole, 0)} others at its level)`,
    notNamed: (names: readonly string[]) =>
      `No source names ${[names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" or ")}.`,
    noDimensions: "No source says which.",
    othersName: (names: string, levels: readonly string[]) => `Named by others ${atLevel(levels)}: ${names}.`,
    noStages: "No source says for which stages it is meant.",
    meantFor: (stages: string) => `It is meant for ${stages}.`,
    noClusterStages: "Of no cluster that names it is the stage known.",
    fitting: (fitting: number, known: number) =>
      known === 1
        ? `The one supported cluster with a known stage stands ${fitting === 1 ? "there" : "in another"}.`
        : `${fitting === 0 ? "None" : formatNumber(fitting, 0)} of ${formatNumber(known, 0)} supported clusters with a known stage ${fitting === 1 ? "stands" : "stand"} there.`,
    clustersIn: (parts: string) => `Supported clusters by stage: ${parts}.`,
    /** A look-alike with its distance. */
    named: (name: string, distance: string) => `${name} (${distance})`,
    nearest: (names: string) => `Nearest, with the distance from 0 to 1: ${names}.`,
    studied: (studied: number, n: number) =>
      n === 1
        ? studied === 1
          ? "Its effects were or are studied."
          : "No study of its effects is on record."
        : `Of ${formatNumber(n, 0)} look-alikes, ${studied === 0 ? "none is" : studied === 1 ? "1 is" : `${formatNumber(studied, 0)} are`} known to have been evaluated or to be under evaluation.`,
  },
  beside: {
    title: "Beside policies at the same level",
    lead: (number: number, levels: readonly string[]) =>
      `Compared with ${count(number, "other policy", "other policies")} on record ${atLevel(levels)}. Records hold what has been written about, not all that exists, and no value here is a verdict.`,
    noLevel: "No source tells at which level of government this policy stands, so it is set beside none.",
    alone: (levels: readonly string[]) => `No other policy on record stands ${atLevel(levels)}.`,
    own: "this policy",
    peer: "other policy",
    /** Others with a value, and those without. */
    known: (n: number, missing: number) =>
      `${others(n)} with a value${missing > 0 ? `, ${formatNumber(missing, 0)} not reported` : ""}`,
    summary: (median: string, low: string, high: string) =>
      `Median of the others ${median}; the middle half from ${low} to ${high}.`,
    percentile: (percentile: string) => `This policy: percentile ${percentile}.`,
    tooFew: (n: number) =>
      n === 0 ? "No other has a value." : "Too few others with a value for a median or percentile.",
    /** Length of a bar in words: "41 of 64". */
    of: (part: number, whole: number) => `${formatNumber(part, 0)} of ${formatNumber(whole, 0)}`,
    thisOne: "this policy",
    /** Classes of counts of clusters. */
    classes: (from: number, to: number) => (from === 0 ? `up to ${to} clusters` : `${from}\u2013${to}`),
    above: (end: number) => `more than ${end}`,
  },
  shares: {
    /** Behind a mark of the policy: how many others have it. */
    share: (part: number, whole: number) => `${formatNumber(part, 0)} of ${formatNumber(whole, 0)} others`,
    yes: "yes",
    notKnown: "not known",
    silent: "No source says what it acts on.",
    nothingKnown: "No source says which, so none is marked.",
    noteKnown: (dimensions: number, areas: number, all: number, levels: readonly string[]) =>
      `Others: ${count(all, "policy", "policies")} ${atLevel(levels)}. Their dimensions are known for ${formatNumber(dimensions, 0)}, their areas for ${formatNumber(areas, 0)}; the rest is not reported.`,
  },
  budget: {
    title: "Budget per cluster and year",
    own: (money: string) => `This policy: ${money}.`,
    none: (reason: string) => `Not known for this policy: ${reason}.`,
    noOther: (missing: number) =>
      missing === 0 ? "" : `None of the ${formatNumber(missing, 0)} others has such an amount.`,
    caption: "Amounts of the others",
    policy: "Policy",
    amount: "Per cluster and year",
    year: "Year",
    comparable: "Comparable",
    yes: "yes",
    note: "Own currency, neither converted nor adjusted for prices.",
    missing: (missing: number) => `${formatNumber(missing, 0)} others: not reported.`,
  },
  time: {
    title: "How long, and how steadily",
    duration: "Duration",
    continuity: "Continuity",
    before: "Before and after",
    tooShort: "Three years or fewer. The guide calls two to three years too short.",
    longEnough: "Longer than the two to three years that the guide calls too short.",
    openEnd:
      "It was still running, so it may become longer than the two to three years that the guide calls too short.",
    soFar: "so far",
    limits: "A short round may be one of many in a long line of support.",
    noPeriod: "No source gives both a beginning and an end, so the duration is not known.",
    noOther: "No record names a predecessor or successor.",
    method: "about p. 56",
  },
  stages: {
    title: "Stages: meant for and reached",
    lead: "The stages that the policy is meant for, and where the clusters that name it stand today.",
    targeted: "meant for this stage",
    notTargeted: "not named as a target",
    noTargets: "No source says for which stages it is meant.",
    notCoded: "Stage not coded",
    none: "none on record",
    noClusters: "No cluster recorded here names this policy, so its fit with stages cannot be seen.",
    fit: (fitting: number, known: number) =>
      known === 1
        ? `The one with a known stage stands ${fitting === 1 ? "in a stage it is meant for" : "in another stage than it is meant for"}.`
        : `${fitting === 0 ? "None" : formatNumber(fitting, 0)} of the ${formatNumber(known, 0)} ${fitting === 1 ? "stands" : "stand"} in a stage it is meant for.`,
    known: (known: number, all: number) =>
      `${count(all, "cluster on record names", "clusters on record name")} it; the stage is known for ${known === 0 ? "none" : formatNumber(known, 0)}.`,
    counted: (count: string) => `Its sources count ${count} in all; the others have no record here.`,
    grown: "The newest stage counts: a cluster that grew out of the targeted stage looks like a misfit.",
    adviceTitle: "What the guide asks of policy",
    advice: [
      { text: "In early stages, pay for the capacity of the cluster management.", pages: "about p. 49-50" },
      { text: "In advanced stages, help hands-on with strategy.", pages: "about p. 49-50" },
      {
        text: "Serve framework conditions, cluster actors and cluster organisations together, and for a long time.",
        pages: "about p. 45-47",
      },
    ],
    adviceNote: "Which of the four stages count as early or advanced is left open here.",
  },
  lookAlikes: {
    title: "Look-alikes elsewhere",
    lead: "The nearest policies that cover none of the same countries, by the way they are built. Region, money and results stay out of the distance.",
    notEffect: "Similar on paper; this is not evidence of effect.",
    reason: {
      "too-little-known":
        "Too little is known of this policy to say which are like it: less than half of what is compared is on record.",
      "area-not-known": "No source tells which countries it covers, so nobody can say what lies elsewhere.",
      "none-elsewhere": "Every other policy on record covers a country that this one covers too.",
      "none-known-well-enough":
        "No policy elsewhere is known well enough: less than half of what is compared is on record for both.",
    },
    distance: (distance: string) => `Distance ${distance}`,
    scale: "0 is alike in everything, 1 in nothing. What is not known counts half. Parts are rounded.",
    from: "from",
    nothing: "nothing: all that is compared is the same",
    noYears: "period not reported",
    known: (share: string) => `${share} of the weight is known for both.`,
    part: (label: string, contribution: string) => `${label} ${contribution}`,
    partUnknown: (label: string, contribution: string) => `${label} not known ${contribution}`,
    shared: "In common",
    nothingShared: "no single point that is on record for both",
    years: (own: string, other: string) => `${own} here, ${other} there`,
    evaluation: "Evaluation",
    place: "Where and when",
    compare: "Compare the two",
    compareSpoken: (one: string, other: string) => `Compare ${one} and ${other}`,
    variables: {
      dimensions: "dimensions",
      instruments: "instruments",
      levels: "level",
      areas: "areas",
      stages: "stages",
      kind: "kind",
      sectors: "sector groups",
      duration: "duration",
    },
    method: (weights: string) =>
      `Gower distance. Weights: ${weights}. Sets differ by the share of terms that only one has; of durations, a doubling counts a third. A pair needs half of the weight known for both.`,
    methodTitle: "How the distance is made",
  },
  list: {
    counts: {
      title: "Where they come from",
      caption: "Policies by region and level",
      region: "Region",
      all: "All",
      noLevel: "Level not reported",
      note: "A policy with two levels counts in each of them, once in all.",
      several: "Several regions, or the world",
      unknown: "Area not known",
    },
    groups: {
      title: "All policies",
      lead: "Grouped by region; open one to see its policies. Small numbers lead to the source on the page of the record.",
      name: "Policy",
      level: "Level",
      place: "Place",
      period: "Period",
      dimensions: "Dimensions",
      evaluated: "Evaluated",
      budget: "Budget as stated",
      axis: (from: string, to: string) => `Bars from ${from} to ${to}`,
      caption: (region: string) => `Policies: ${region}`,
      none: "No policy is on record yet.",
    },
    timeline: {
      longest: (shown: number, dated: number) =>
        `The ${shown} policies that ran longest, of ${dated} with a known duration`,
      longestNote: (n: number, dated: number) =>
        `${policies(n)} on record; beginning and end, or a beginning and that it was running, are known for ${dated}. The others stand in the tables above.`,
    },
    tooShort: (short: number, known: number) =>
      `${short === 0 ? "None" : formatNumber(short, 0)} of the ${formatNumber(known, 0)} with a known duration ran three years or fewer, which the GIZ guide calls too short.`,
  },
} as const;
