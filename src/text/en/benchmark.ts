import type { ComparabilityCode } from "../../benchmark/comparability.ts";
import type { CriterionState } from "../../benchmark/next-stage.ts";
import type { PeerRule } from "../../benchmark/peers.ts";
import type { StructuralId } from "../../benchmark/structure.ts";

const variable: Record<StructuralId, string> = {
  sector: "sector",
  stage: "stage",
  region: "region",
  members: "members",
  shape: "shape",
  age: "age",
  driver: "driver",
};

const warning: Record<ComparabilityCode, string> = {
  C1: "different kind or shape of cluster",
  C2: "years more than two apart, or not stated",
  C3: "different currencies",
  C4: "different things counted as members",
  C5: "one is the cluster's own word, the other an outsider's",
  C6: "different perimeters, such as members against the whole place, or different bases, such as a budget against a rule",
};

const rule: Record<PeerRule, string> = {
  nearest: "Nearest",
  stage: "Same stage",
  sector: "Same sector family",
  region: "Same region",
  grouping: "Same grouping",
};

const criterion: Record<CriterionState, string> = {
  met: "shown by a source",
  "not-met": "a source says it is missing",
  "not-shown": "no source shows it",
};

/** Words for whatever compares: peers, standings, warnings, bands. */
export const benchmark = {
  variable,
  warning,
  rule,
  criterion,
  warningsTitle: "Take care",
  peers: {
    title: "Comparable clusters",
    lead: "The nearest by structure: what they do, where, how far and how large they are. Results and money play no part.",
    scale:
      "0 is alike in everything known, 1 as different as can be. What is unknown on either side counts half, so that a thin record does not look near.",
    how: "How clusters are compared",
    choose: "Compare with",
    none: {
      stage: "The stage of this cluster is not coded, so nobody can be said to be at the same one.",
      region: "The region of this cluster is not known.",
      grouping: "The countries of this cluster are in no grouping on record, or its country is not known.",
      sector: "The sector of this cluster is not known.",
      nearest: "There is no other cluster on record.",
    } satisfies Record<PeerRule, string>,
    empty: "No other cluster fits this rule.",
    distance: (value: string) => `distance ${value}`,
    alike: (names: string) => `Alike in ${names}.`,
    apart: (names: string) => `Apart in ${names}.`,
    unknown: (names: string) => `Not known of both: ${names}.`,
    barOf: (name: string) => `Parts of the distance to ${name}`,
    compare: "Compare side by side",
  },
  ways: {
    title: "Take it further",
    brief: "Two pages to print",
    peers: "Comparable clusters",
    whatIf: "Try other figures",
    twinning: "Twinning partners",
  },
  standing: {
    quarter: { 1: "lowest quarter", 2: "second quarter", 3: "third quarter", 4: "highest quarter" },
    likeMost: "like most",
    atMedian: "at the median",
    ofPeers: (place: string) => `${place} of its peers`,
    percentile: (value: string) => `percentile ${value}`,
    median: (value: string) => `peers' median ${value}`,
    middleHalf: (low: string, high: string) => `middle half ${low} to ${high}`,
    tooFew: (number: string) => `Not enough peers (${number}) for a percentile`,
    noPeers: "No comparable cluster has this figure",
    peersOf: (number: string, furthest: string) => `${number} peers, the furthest at distance ${furthest}`,
    acrossStages: (number: string, of: string) =>
      `${number} of ${of} at another stage, or at none that is known`,
    values: "Peers and their values",
    own: "this cluster",
    twoDocuments: "first and last from different documents, which may count differently",
    distance: "Distance",
  },
  bands: {
    title: "Rank with its band",
    rank: (low: string, high: string, of: string) =>
      low === high ? `rank ${low} of ${of}` : `between rank ${low} and ${high} of ${of}`,
    same: (number: string) =>
      number === "0" ? "distinguishable from all others" : `not distinguishable from ${number} others`,
    how: "1,000 draws over ways of scaling, weights and treatment of missing values; nine in ten ranks lie inside.",
    composite: {
      growth: {
        name: "Growth",
        question: "How fast do members, firms, employment, turnover and exports grow, taken together?",
      },
    },
  },
  composites: {
    title: "Composites and their bands",
    lead: "Several indicators taken together give a rank, and a rank depends on choices that nobody can prove. So each rank is shown as the band in which it stays when these choices are varied.",
    needed: (number: string) =>
      `Ranked are clusters with at least ${number} of these figures; nobody is ranked on how much is written about it.`,
    components: "Made of",
    chartTitle: (name: string) => `${name}: ranks of clusters with their bands`,
    note: (n: string) =>
      `n = ${n}. Line: the ranks of nine draws in ten. Dot: the middle draw. Bands that overlap cannot be told apart.`,
    othersTitle: "The other dimensions of excellence",
    others:
      "The COMESA paper names four dimensions of excellence: growth, added value, productivity and innovativeness. An index of the four needs three of them; fewer than five clusters on record have three, so no such index is shown.",
    rank: "Rank (middle draw)",
    band: "Band",
    alike: "Not distinguishable from",
  },
} as const;
