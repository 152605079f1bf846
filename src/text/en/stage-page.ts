import { count } from "../format.ts";

const clusters = (number: number): string => count(number, "cluster", "clusters");

/** Words of the pages of the single stages: what clusters have at a stage, what one needs, and who moved up. */
export const stagePage = {
  headline: {
    none: (coded: number) => `None of the ${clusters(coded)} with a coded stage stands here.`,
    here: (number: number, coded: number, countries: string) =>
      `${number} of the ${clusters(coded)} with a coded stage ${number === 1 ? "stands" : "stand"} here, in ${countries}.`,
    limits: "A later stage is not better, and counts say what was found and read.",
  },
  criteria: {
    title: "Criteria",
    lead: "A criterion without a source counts as unknown, not as absent.",
    shown: (met: number, all: number) => `shown by a source in ${met} of ${clusters(all)}`,
    name: (number: number) => (number === 1 ? "The cluster that shows it" : `The ${number} that show it`),
  },
  guidance: {
    title: "Key questions and steps",
    questions: "Key questions",
    steps: "Steps and their tools",
    source: (source: string) => `After ${source}.`,
  },
  tools: {
    title: "Tools used",
    lead: (known: number, all: number) =>
      `Tools are named in ${known} of ${all} records. That the others name none does not mean that none was used.`,
    none: (all: number) =>
      all === 0 ? "No cluster is coded here yet." : `None of the ${all} records names a tool.`,
    tool: "Tool",
    clusters: "Clusters",
    who: "Named by",
  },
  services: {
    title: "Services",
    lead: (known: number, all: number) =>
      `Services are listed in ${known} of ${all} records; the share is of these. A service that is not listed may still exist.`,
    none: (all: number) =>
      all === 0 ? "No cluster is coded here yet." : `None of the ${all} records lists services.`,
    service: "Service",
    clusters: "Clusters",
    guide: "What the guide says of it",
    trusts: { low: "needs little trust", medium: "needs some trust", high: "needs much trust" } as Record<
      string,
      string
    >,
    fromStart: "fits from the beginning",
    stageOn: (stage: string) => `expected from ${stage} on`,
    ahead: "earlier than the guide expects",
    silent: "not said",
    guideTitle: "What the guide expects",
    guideText: (source: string) =>
      `Services that need little trust come first. Those that need much are expected once coordination has built it (${source}). This is advice, not a finding from the records.`,
    little: (services: string) => `Little trust: ${services}.`,
    much: (services: string) => `Much trust: ${services}.`,
    all: "All services",
  },
  financing: {
    title: "Financing",
    none: (all: number) =>
      all === 0
        ? "No cluster is coded here yet."
        : `No source states how the money of any of the ${clusters(all)} here is made up.`,
    stated: (mixes: number, complete: number, all: number) =>
      `How the money is made up is stated for ${mixes} of ${clusters(all)}; ${complete === 0 ? "none" : complete} of these mixes ${complete === 1 ? "is" : "are"} complete.`,
    publicShare: "Public share",
  },
  moved: {
    title: "Who moved up",
    how: (number: number, stage: string) =>
      number === 0
        ? `No record holds a stage for two different years, so no move to ${stage} can be seen, nor what came before it.`
        : `${clusters(number)} ${number === 1 ? "has" : "have"} a stage for two different years and more.`,
    none: (stage: string) => `None of them moved up to ${stage}.`,
    found: (number: number, stage: string) => `${clusters(number)} moved up to ${stage}:`,
    move: (from: string, fromYear: number, to: string, toYear: number) =>
      `${from} in ${fromYear}, ${to} in ${toYear}`,
    before: (facts: string) => `dated before: ${facts}`,
    nothingBefore: "nothing on record is dated before",
    wanted: "A second assessment of a later year would show more.",
    compare: (stage: string) => `One stage higher: what clusters at ${stage} have in place`,
    caution:
      "A cross-section: other clusters at one time, not the same ones earlier and later. What the higher stage has more of need not be what lifted it. Each share is of the records that tell anything about it.",
    last: "There is no later stage to look at.",
    noneHigher: (stage: string) => `No cluster is coded at ${stage} yet.`,
    what: "In place",
    of: (number: number, known: number) => `${number} of ${known}`,
    share: (number: number, known: number, share: string) => `${number} of ${known} (${share})`,
    groups: {
      criteria: "Criteria of the next stage",
      governance: "Marks of governance",
      services: "Services, of records that list any",
      tools: "Tools, of records that name any",
      jointActions: "Joint actions, of records that list any",
    },
    summaries: "Age and money",
    ageAtAssessment: "Years from founding to the assessment",
    age: "Age today",
    publicShare: "Public share of the money",
    mixes: "Complete financing mixes",
  },
  clusters: "Clusters at this stage",
  policies: "Policies that aim at this stage",
  noPolicy: "No policy on record names this stage as its aim.",
} as const;
