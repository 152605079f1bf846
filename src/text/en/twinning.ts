import { count, list } from "../format.ts";

const clusters = (number: number): string => count(number, "cluster", "clusters");
const haveNoStage = (number: number): string =>
  `${clusters(number)} ${number === 1 ? "has" : "have"} no coded stage`;

/** Words of the twinning finder and of the section on each cluster page. */
export const twinning = {
  title: "Twinning",
  lead: "Who could learn from whom: two clusters of one family of sectors, of which one is shown to have what the other seems to lack by its stage or by the services usual there.",
  hint: "A hint from records, not advice. A record without evidence may lack the evidence only, not the thing itself. Read the sources, then talk to both.",
  how: {
    title: "How partners are found",
    comparing: "What the structural distance is made of",
    rules: [
      "A cluster seems to lack a criterion of its own or its next stage when a source says so, or when no source shows it; the two are told apart. It seems to lack a service that a fifth of the clusters at the next stage whose services are known offer and its record does not name.",
      "A partner belongs to the same family of sectors and has, by a source, something that seems to be lacking.",
      "What a source calls missing counts 3, what the own stage asks for 2, what the next stage asks for or is usual there 1. Services that seem to be lacking in a record that names none count nothing.",
      "The partner that covers most comes first, then the one that gains most in return, then the nearest by structural distance (0 alike, 1 as different as can be). Pairs are ordered by what the smaller side gains.",
      "Clusters that are dormant, ended, merged, only planned or never started are left out.",
    ],
  },
  reasons: {
    stated: "A source says it is missing",
    "own-stage": "Its stage asks for it; no source shows it",
    "next-stage": "The next stage asks for it; no source shows it",
    usual: "Usual at the next stage; not in its record",
    "usual-here": "Usual at its stage; not in its record",
    open: "Usual at the next stage; its record names no services at all",
    "open-here": "Usual at its stage; its record names no services at all",
  },
  ownWord: "by the other’s own word",
  couldLearn: (other: string) => `could learn from ${other}:`,
  learnsShort: "Could learn from it",
  givesShort: "Could give back",
  givesNothing: "Nothing that it seems to lack.",
  distance: (value: string) => `structural distance ${value}`,
  compare: "Compare the two",
  ownPartners: "Its own partners",
  states: (state: string) => `state: ${state.toLowerCase()}`,
  noStage: "stage not coded",
  noPlace: "place not reported",
  leftOut: (number: number) => `${clusters(number)} left out, since nobody is at work there:`,
  cluster: {
    title: "Twinning",
    lead: "Clusters of the same family of sectors that are shown to have what this one seems to lack, with what could be learned from them. A hint from records, not advice.",
    all: "All partners, with what this cluster could give back",
    noStage: "No stage is coded, so nothing tells what this cluster may lack and who could help.",
    noPartner:
      "No cluster of the same family of sectors is shown to have what this one seems to lack by its stage and the next.",
    stopped: (state: string) => `Its state is “${state.toLowerCase()}”: there is nobody to twin with.`,
  },
  page: {
    noScript:
      "The finder for one cluster, one region or one country needs JavaScript. The pairs by grouping below do not, and each cluster page names three partners.",
    byGrouping: "Best pairs by grouping",
    byGroupingLead:
      "Pairs in which both sides have something that the other seems to lack. They stand in the order in which the smaller side gains most.",
    shown: (shown: number, all: number) =>
      shown === all ? count(all, "pair", "pairs") : `${shown} of ${count(all, "pair", "pairs")}`,
    coded: (coded: number, all: number) => `${coded} of ${clusters(all)} at work and with a coded stage`,
    allOf: (area: string) => `Every cluster of ${area} with its best partner`,
    withoutPairs: (areas: readonly string[]) =>
      `No pair in which both sides gain: ${list(areas)}. Their clusters can still find partners one by one, inside or outside.`,
    examples: "Examples",
    exampleCluster: (name: string) => `Partners of ${name}`,
    exampleArea: (area: string, stage: string) => `${area}, clusters at the stage of ${stage.toLowerCase()}`,
    exampleWithin: (name: string, area: string) => `Partners of ${name} within ${area}`,
  },
  form: {
    title: "Find partners",
    oneCluster: "For one cluster",
    name: "Name of the cluster",
    nameHint: "Type a part of its name, its country or its sector.",
    suggestions: (number: number) =>
      number === 0
        ? "No cluster matches."
        : `${count(number, "suggestion", "suggestions")}. Arrow keys choose.`,
    within: "Partners in",
    anywhere: "any place",
    findPartners: "Find partners",
    unknownName:
      "No cluster on record has this name. Choose one of the suggestions, or look it up in the list of all clusters.",
    emptyName: "Type the name of a cluster first.",
    area: "In an area",
    areaLabel: "Grouping, region or country",
    chooseArea: "Choose an area",
    emptyArea: "Choose an area first.",
    stage: "Stage",
    anyStage: "any stage",
    findPairs: "Find pairs",
    kinds: { grouping: "Groupings", region: "Regions", country: "Countries" },
    option: (label: string, number: number) => `${label} (${number})`,
    countNote: "In brackets: clusters with a coded stage.",
    loading: "Loading the records …",
    failed:
      "The records could not be loaded. Check the connection and load the page again; the pairs by grouping below work without them.",
    start: "Start again",
  },
  answer: {
    cluster: (name: string) => `Partners of ${name}`,
    clusterWithin: (name: string, area: string) => `Partners of ${name} in ${area}`,
    found: (number: number) =>
      number === 0 ? "No partner found." : `${count(number, "partner", "partners")} found.`,
    foundOf: (shown: number, number: number) => `The best ${shown} of ${number} partners.`,
    lacksNothing:
      "Sources show all that its stage and the next ask for, and its record names all usual services.",
    silent: "Its record names no services. So services it seems to lack are shown, but do not count.",
    nobody: "No cluster of the same family of sectors is shown to have what this one seems to lack.",
    nobodyWithin: (area: string) =>
      `No cluster of the same family of sectors in ${area} is shown to have what this one seems to lack.`,
    area: (area: string) => `Who should twin with whom: ${area}`,
    areaStage: (area: string, stage: string) => `Who should twin with whom: ${area}, ${stage.toLowerCase()}`,
    first: (own: string, partner: string) => `First choice by the records: ${own} with ${partner}.`,
    pairs: "Best pairs",
    pairsLead: (pairs: number, among: number) =>
      pairs === 0
        ? `Among ${clusters(among)} no two seem to gain from each other.`
        : `${count(pairs, "pair", "pairs")} among ${clusters(among)} in which both sides have something that the other seems to lack.`,
    pairsElse: "Below, each cluster with the partner from which it could learn most, if any.",
    each: "Each cluster with its best partner",
    eachLead: "The partner need not gain in return, and may be at any stage.",
    allPartners: "All its partners",
    inside: (area: string) => `Best partner in ${area}`,
    outside: (area: string) => `Best partner outside ${area}`,
    nobodyHere: "nobody is shown to have what it seems to lack",
    showAll: (number: number) => `Show all ${number}`,
    uncoded: (number: number) =>
      `${haveNoStage(number)}, so nothing tells what ${number === 1 ? "it may lack" : "they may lack"}, and who could help.`,
    empty: (area: string) => `No cluster of ${area} has a coded stage, so nothing tells what they may lack.`,
    emptyStage: (area: string, stage: string, stages: string) =>
      `No cluster at work of ${area} is coded at the stage of ${stage.toLowerCase()}. ${stages}`,
    stagesThere: (parts: readonly string[]) =>
      parts.length > 0 ? `There are: ${list(parts)}.` : "No other stage is coded there either.",
    stageCount: (stage: string, number: number) => `${number} at ${stage.toLowerCase()}`,
    unknownCluster: (id: string) => `No cluster has the id “${id}”.`,
    unknownArea: (id: string) => `No grouping, region or country is called “${id}”.`,
    unknownStage: (id: string, stages: readonly string[]) =>
      `No stage is called “${id}”. There are ${list(stages)}.`,
    stageAlone: "The address names a stage, but no area. Choose an area.",
    uncodedCluster: (name: string) =>
      `No stage is coded for ${name}: its sources show too little. So nothing tells what it may lack.`,
    stoppedCluster: (name: string, state: string) =>
      `The state of ${name} is “${state.toLowerCase()}”: there is nobody to twin with.`,
    problem: "No answer to this question",
    ways: "You can go on here",
    allClusters: "All clusters by name",
    allAreas: (kind: string) => `All ${kind.toLowerCase()}`,
    record: (name: string) => `The record of ${name}`,
    evidence: "What its sources say about its stage",
    pairsIn: (area: string) => `Pairs in ${area}`,
    sector: (sector: string) => `Clusters in ${sector.toLowerCase()}`,
    clustersOf: (area: string) => `Clusters of ${area}`,
    anywhere: "Partners in any place",
    anyStage: (area: string) => `All stages of ${area}`,
    plain: "Pairs by grouping",
    addEvidence: "Add evidence of its stage",
  },
} as const;
