import { count } from "../format.ts";

const clusters = (number: number): string => count(number, "cluster", "clusters");

/** Words of the printed briefs of regions, countries, groupings and sectors. */
export const areaBrief = {
  title: (name: string) => `${name}: brief`,
  description: (name: string) => `What is on record about clusters in ${name}, on two pages to print.`,
  descriptionSector: (name: string) =>
    `What is on record about clusters in the sector ${name}, on two pages to print.`,
  link: "Two pages to print",
  beside: {
    title: "Beside others",
    caption: "The area beside others: clusters, stages, money and age",
    area: "Area",
    clusters: "Clusters",
    coded: "Stage coded",
    mixes: "With a mix",
    publicShare: "Public share, median",
    age: "Age, median",
    n: (n: number) => `n = ${n}`,
    few: (n: number) => (n === 0 ? "none" : "too few"),
    note: "Stages: number of clusters. Medians are told from five values on; n is the number of clusters with a value. Areas overlap.",
    alone: "No other area on record has a cluster, so there is nothing to set it beside.",
  },
  figures: {
    title: "Figures",
    caption: "Medians of comparable figures",
    figure: "Figure",
    median: "Median",
    middle: "Middle half",
    interval: "90 % interval",
    n: "n, years",
    wider: (name: string) => `Median, ${name}`,
    world: "world",
    none: "No comparable figure is on record for any cluster here.",
    tooFew: "too few to summarise:",
    value: (name: string, value: string, year: string) => `${name} ${value} (${year})`,
    of: (n: number, all: number) => `${n} of ${all}`,
    years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    counted: (definition: string) => `counted as ${definition}`,
    more: (number: number) => `${count(number, "more figure", "more figures")} on the full page.`,
  },
  differences: {
    title: "Largest differences",
    against: (name: string) =>
      `Medians here against those of ${name}, from five values on both sides; the size is in widths of the middle half there:`,
    line: (name: string, own: string, n: number, side: string, wider: string, of: number, size: string) =>
      `${name}: ${own} (n = ${n}), ${side} ${wider} (n = ${of}) by ${size}`,
    above: "above",
    below: "below",
    clear: "a clear difference: the 90 % interval here leaves the other median out.",
    notClear: "not a clear difference: the 90 % interval here holds the other median.",
    none: (name: string) =>
      `None can be told: no figure has five values both here and in ${name} and a different median.`,
    noWider: "None can be told: no wider area on record holds any other cluster.",
    note: "A difference is not a fault, and it also shows which cases were read.",
  },
  step: {
    title: "Stages, and what the next one asks",
    counts: (parts: string, notCoded: number) => `${parts}; not coded ${notCoded}.`,
    part: (stage: string, number: number) => `${stage} ${number}`,
    none: "No source carries a stage for any cluster here, so nothing is said about the next one.",
    now: (number: number, stage: string, tied: string) =>
      `${number === 1 ? "1 cluster stands" : `${clusters(number)} stand`} at ${stage}${tied ? ` (as many at ${tied})` : ", more than at any other"}.`,
    named: (name: string, remark: string) => (remark ? `${name} (${remark})` : name),
    names: (names: string, more: number) => `${names}${more > 0 ? `; and ${more} more` : ""}.`,
    nowAll: (stage: string) => `It stands at ${stage}.`,
    next: (stage: string, of: number) =>
      `The next stage, ${stage}, asks for the following. Shown by a source, of these ${of}:`,
    nextOne: (stage: string) => `The next stage, ${stage}, asks for the following. Shown by a source here:`,
    last: (of: number) =>
      `It is the last stage. A mature cluster can fall back; these criteria carry it. Shown by a source, of these ${of}:`,
    shown: (number: number, of: number) => `${number} of ${of}`,
    ahead: (stage: string) => `Clusters elsewhere at ${stage}, and what sources show them to have`,
    rule: "By the smallest mean structural distance to the clusters counted above: 0 alike in all, 1 as different as can be.",
    noneAhead: (stage: string) => `No cluster outside the area is on record at ${stage} and at work.`,
    noOutside: "All clusters on record lie in this area, so there is no example from outside.",
    distance: "Mean distance",
  },
  financing: {
    title: "Money",
    mixes: (mixes: number, complete: number, all: number) =>
      `How the money is made up is stated for ${mixes} of ${clusters(all)}; ${complete === 0 ? "none" : complete} of these mixes ${complete === 1 ? "is" : "are"} complete.`,
    published: "Published:",
    standsFor: (covered: number, all: number) =>
      covered === all
        ? "stands for the whole area"
        : `stands for ${covered} of ${count(all, "country", "countries")}`,
    moreMixes: (number: number) => `${count(number, "more mix", "more mixes")} on the full page.`,
    morePatterns: (number: number) => `${count(number, "more pattern", "more patterns")} on the full page.`,
  },
  policies: {
    title: "Policies of the area",
    titleWider: "Policies of wider areas that also cover it",
    titleSector: "Policies for the sector",
    caption: "Policies with level, period and evaluation",
    policy: "Policy",
    level: "Level",
    period: "Period",
    evaluation: "Evaluation",
    named: (number: number) => `named by ${clusters(number)} here`,
    none: "No policy that covers it is on record.",
    noneSector: "No policy for the sector is on record.",
    more: (number: number, wider: number) =>
      [
        number > 0 ? `${number} more on the full page` : "",
        wider > 0
          ? `${count(wider, "policy of a wider area covers", "policies of wider areas cover")} it too`
          : "",
      ]
        .filter(Boolean)
        .join("; ")
        .concat("."),
    note: "Not causal: that clusters live under a policy does not show that it helped them.",
  },
  gaps: {
    title: "What is not known",
    countries: (names: string, more: number) =>
      `No cluster is on record from ${names}${more > 0 ? ` and ${count(more, "other country", "other countries")}` : ""}.`,
    countriesMany: (number: number, all: number) =>
      `No cluster is on record from ${number} of ${count(all, "country", "countries")}.`,
    sections: (parts: string, all: number) =>
      `Lacking in records most often (of ${clusters(all)}): ${parts}.`,
    section: (name: string, number: number) => `${name} ${number}`,
    wanted: (lines: string) => `What would help most: ${lines}.`,
    none: "No section is missing in any record here.",
  },
  sources: {
    title: "Sources",
    note: (number: number) =>
      number > 0
        ? `${count(number, "more document", "more documents")}, by the same numbers, in the data file beside this page.`
        : "All documents behind these figures.",
    none: "No figure above rests on a numbered document.",
    rests: (number: number) => `behind ${count(number, "figure", "figures")}`,
  },
  method: {
    title: "How to read this",
    text: "Counts say what was found and read, not what exists. Fewer than five values are never summarised. The 90 % interval of a median is a bootstrap with a fixed seed. What no source reports is not reported, never zero.",
  },
} as const;
