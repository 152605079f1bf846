import type { EvaluationState } from "../../benchmark/policies-around.ts";

const evaluation: Record<NonNullable<EvaluationState>, string> = {
  done: "evaluated",
  running: "evaluation running",
  planned: "evaluation planned",
  none: "not evaluated, says a source",
  unknown: "evaluation not known",
};

/** Words of the printed briefs and of the what-if page, which shows one. */
export const brief = {
  title: (name: string) => `${name}: brief`,
  kicker: (date: string) => `Brief · data of ${date}`,
  description: (name: string) => `${name} beside comparable clusters, on two pages to print.`,
  page: "To the full page",
  print: "Made to be printed: two pages of A4. Use the print command of your browser.",
  lead: {
    none: "No figure of this cluster has five comparable clusters beside it, so nothing is said about where it stands.",
    some: (total: string, middle: string, low: string, high: string) =>
      `Of ${total} beside at least five comparable clusters, ${middle} in the middle half of the peers, ${low} in the lowest and ${high} in the highest quarter.`,
    figures: ["figure", "figures"],
    lies: (count: number) => `${count === 0 ? "none" : count} ${count === 1 ? "lies" : "lie"}`,
  },
  noPeers: "No other cluster is on record.",
  peers: {
    title: "Comparable clusters",
    note: "Nearest by structure: distance 0 is alike in everything known, 1 as different as can be.",
    cluster: "Cluster",
    stage: "Stage",
    distance: "Distance",
    alike: "Alike in",
    apart: "Apart in",
    unknown: "Not known of both",
  },
  figures: {
    title: "Where it stands",
    caption: "Own figures beside those of comparable clusters",
    indicator: "Figure",
    own: "This cluster",
    median: "Peers’ median",
    half: "Middle half",
    standing: "Stands in",
    peers: "Peers",
    care: "Warnings",
    tooFew: "too few peers",
    years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    none: "No figure that could be compared is on record.",
    more: (count: string) => `${count} more on the full page.`,
    across: (count: string) => `${count} at another stage or none known`,
  },
  gaps: {
    title: "Largest differences",
    none: "Apart from age and members, which decide who is a peer, no figure with five peers shows a difference whose size can be told.",
    line: (name: string, own: string, side: string, median: string, size: string) =>
      `${name}: ${own}, ${side} the peers’ median of ${median} by ${size} the width of their middle half.`,
    above: "above",
    below: "below",
    times: (size: string) => `${size} times`,
    note: "A difference is not a fault: most figures have no better end. Age and members are left out, since they decide who is a peer; so is what is told twice, such as public and own money; and so are figures in which most peers are equal, where no size can be told.",
  },
  missing: {
    title: "Not reported here, known of peers",
    line: (name: string, median: string, n: string) => `${name}: peers’ median ${median} (${n})`,
  },
  step: {
    title: (next: string) => `What the next stage asks: ${next}`,
    titleLast: "The last of the four stages",
    titleUnknown: "The next stage",
    unknown:
      "The stage is not coded, so nothing is said about the next one. The criteria stand on the page of the stages.",
    now: (stage: string, year: string) => `It is at the stage ${stage} (judged on sources up to ${year}).`,
    typed: (stage: string) => `By the figures typed in it is at the stage ${stage}.`,
    typedCriterion: {
      met: "you say it is met",
      "not-met": "you say it is not met",
      "not-shown": "not stated",
    },
    shown: (criteria: string) => `Of the criteria of this stage sources show: ${criteria}.`,
    shownNone: "Of the criteria of this stage no source shows one by itself.",
    last: (stage: string) =>
      `It is at the stage ${stage}, the last one. A mature cluster can fall back; these are its criteria.`,
    ahead: "Nearest clusters one stage ahead, and what sources show them to have",
    noneAhead: "No cluster at the next stage is on record.",
    cluster: "Cluster",
    criteria: "Criteria met",
    organisation: "Organisation",
    services: "Services",
    nothing: "not shown",
    more: (count: string) => `and ${count} more`,
  },
  policies: {
    title: "Policies around its peers",
    caption: "Policies under which the ten nearest clusters live",
    policy: "Policy",
    concerns: "Concerns",
    of: (count: string, of: string, named: string) =>
      `${count} of ${of} peers, ${named === "0" ? "by country" : `${named} by name`}`,
    evaluation: "Evaluation",
    states: evaluation,
    notReported: "not reported",
    none: "No policy on record names one of the nearest clusters or covers its country.",
    note: "Not causal: that similar clusters live under a policy does not show that it helped them.",
    more: (count: string) => `${count} more concern at least one of the peers.`,
  },
  typedNote:
    "The figures of this cluster were typed in by the reader and not checked. Those of the others are on record.",
  sources: {
    title: "Sources",
    note: "Numbers are those of the full page. Figures of peers, with year and source, stand on their own pages.",
    more: (count: string) => `${count} more on the full page.`,
    none: "Nothing above rests on a numbered source.",
  },
  method: {
    title: "How to read this",
    text: "Peers are the nearest clusters by structure (sector, stage, region, members, shape, age, driver), never by results; what is unknown counts half. Each figure is compared with the up to ten nearest clusters that have it. Median and quarters are told with five peers and more. What no source reports is not reported, never zero.",
    codes: "Warnings:",
  },
} as const;
