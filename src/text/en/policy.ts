import { count } from "../format.ts";

const policies = (number: number): string => count(number, "policy", "policies");

/** Words of the list of policies and of policy pages. */
export const policy = {
  title: "Policies and programmes",
  kind: "Policy",
  overview: {
    description:
      "Policies, programmes and rules that support clusters, with period, budget, instruments and the clusters they reached.",
    recorded: (n: number, europe: number) =>
      `${policies(n)} on record, ${europe} of them in Europe or a part of it: this is what has been written about, not what exists.`,
    started: (started: number, n: number) => `A source names the year of beginning for ${started} of ${n}.`,
    ended: (ended: number, median: string) =>
      ended === 1
        ? `The one of these whose end is known too ran for ${median}.`
        : `The ${ended} of these whose end is known too ran for ${median} at the median.`,
    allThree: (all: number, known: number) =>
      `Of the ${known} whose dimensions are known, ${all} act${all === 1 ? "s" : ""} on all three: framework conditions, cluster actors and cluster organisations.`,
    timeline: {
      title: "When they ran",
      noLevel: "level not reported",
      figure: (started: number, n: number) => `${started} of ${n} policies have a known beginning`,
      note: "One bar a policy, from the first to the last year. An arrow: running when the source was written. A dashed arrow: end not reported. A beginning or end that a source gives as a span of years is drawn at its last year.",
    },
    matrix: {
      title: "What they act on",
      figure: (n: number) => `Dimensions and areas of ${policies(n)}`,
      note: (n: number, all: number) =>
        `Number of policies that act on a dimension and belong to an area; a policy with several counts in each. Both are known for ${n} of ${all}.`,
      none: "No record names both a dimension and an area yet.",
    },
  },
  facts: {
    level: "Level",
    period: "Period",
    budget: "Budget",
    clusters: "Clusters supported",
    evaluation: "Evaluation",
    recorded: (number: number) => `${number} recorded here`,
  },
  period: {
    between: (start: string, end: string) => `${start} to ${end}`,
    in: (year: string) => year,
    since: (start: string) => `since ${start}`,
    openEnd: (start: string) => `from ${start}, end not reported`,
    openStart: (end: string) => `until ${end}, beginning not reported`,
    begun: (span: string) => `begun ${span}`,
    ended: (span: string) => `ended ${span}`,
    runningIn: (year: string) => `running in ${year}`,
    state: { planned: "planned", running: "running", ended: "ended", unknown: "state not known" },
    stateIn: (state: string, year: string) => `${state} in ${year}`,
    continuity: {
      continuous: "without a break",
      interrupted: "with breaks",
      single: "a single round",
      unknown: "continuity not known",
    },
  },
  budgets: {
    title: "Budgets",
    amount: "Amount",
    for: "Covers",
    scope: "For what",
    year: "Year",
    note: "Note",
    covers: {
      "whole-policy": "the whole policy",
      "part-of-policy": "one part of the policy",
      "per-year": "one year",
      "per-cluster": "one cluster",
      "per-project": "one project",
      "one-round": "one round",
    },
  },
  reach: {
    title: "What it acts on",
    dimensions: "Dimensions",
    areas: "Areas",
    stages: "Stages it is meant for",
    sectors: "Sectors",
    phases: "Phases of policy",
    approach: "Direction",
    /** Said where a dimension or area has no evidence. */
    none: "no source names it",
  },
  instruments: {
    title: "Instruments",
    lead: "Grouped by the dimension that each instrument mainly acts on.",
  },
  selection: {
    title: "How clusters are chosen",
    procedures: "Procedure",
    decidedBy: "Decided by",
    criteria: "What counts",
  },
  embedding: {
    title: "Ties to other policy",
    mode: "Embedding",
    linked: "Tied to",
    dialogue: "Dialogue of public and private sides",
  },
  evaluation: {
    title: "Evaluation",
    state: {
      done: "done",
      running: "running",
      planned: "planned",
      none: "none, says the source",
      unknown: "not known",
    },
    feedsBack: "Its results change the policy.",
    noFeedback: "Its results do not change the policy.",
  },
  advice: {
    title: "Do's and don'ts",
    lead: "Advice of the GIZ guide for each phase of policy (about p. 54–58). Not a verdict on the policy as a whole.",
    noneJudged: (all: number) =>
      `No source lets us judge any of the ${all} points, so each is listed as not known.`,
    phase: (judged: number, all: number) => `${judged} of ${all} judged`,
    ownPhase: "the phase of this policy",
    do: "Do",
    dont: "Don't",
    doMark: { met: "followed", partly: "followed in part", "not-met": "not followed", unknown: "not known" },
    /** A don't describes a fault: met means that the fault is there. */
    dontMark: {
      met: "the fault is there",
      partly: "partly the fault is there",
      "not-met": "avoided",
      unknown: "not known",
    },
    judged: (judged: number, all: number) => `${judged} of ${all} points judged; the others lack evidence.`,
  },
  checklist: {
    title: "Success factors",
    lead: "Points on which, by the GIZ guide, the success of a cluster policy depends.",
  },
  clusters: {
    title: "Clusters it supports",
    counts: "Counts that the sources state",
    count: "Clusters",
    year: "Year",
    scope: "What was counted",
    note: "Note",
    recorded: "With a record here",
    named: "Named without a record",
    none: "No cluster recorded here names this policy.",
  },
  indicators: {
    without: (number: number) => `No value: ${number} ${number === 1 ? "indicator" : "indicators"}`,
    title: "Indicators",
    lead: "Computed from this record. None says whether the policy is a good one.",
    indicator: "Indicator",
    value: "Value",
    year: "Year",
    status: "How it came about",
    tooShort: "two or three years are too short, says the GIZ guide",
  },
  aside: {
    owners: "Owners",
    implementers: "Carried out by",
    related: "Related policies",
    rules: "Financing",
    nearby: "More like this",
  },
  relation: {
    "part-of": "part of",
    predecessor: "predecessor",
    successor: "successor",
    complements: "complements",
  },
  /** The same relations seen from the other record. */
  inverse: {
    "part-of": "includes",
    predecessor: "successor",
    successor: "predecessor",
    complements: "complements",
  },
} as const;
