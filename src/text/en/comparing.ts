import type { StructuralId } from "../../benchmark/structure.ts";

const variable: Record<StructuralId, readonly [from: string, scale: string]> = {
  sector: [
    "sector and secondary sectors",
    "0 for the same main sector, ¼ when any named sector is shared, ½ when any two named sectors are of one family, otherwise 1",
  ],
  stage: ["stage in the newest judgement", "stages apart, divided by 3"],
  region: [
    "countries, UN M49 regions",
    "0 in one country, ¼ in one smallest region, ½ in one compared region (the whole of Europe and of Oceania; elsewhere the parts of Africa, America and Asia that the site compares), ¾ on one continent, otherwise 1; of several countries the nearest two count",
  ],
  members: [
    "newest count of members, whatever it counts",
    "orders of magnitude apart, divided by 2, at most 1",
  ],
  shape: ["shape", "0 for the same, otherwise 1"],
  age: ["year of founding", "years apart, divided by 20, at most 1"],
  driver: ["drivers of the start", "share of all drivers named that only one of the two has"],
};

/** The page that tells how clusters are compared. */
export const comparing = {
  title: "How clusters are compared",
  lead: "Who counts as comparable, what a percentile means here, when a comparison needs a warning, and how sure a rank is. Every number of a benchmark on this site follows these rules.",
  about: "About",
  distance: {
    title: "Distance by structure",
    text: [
      "Two clusters are near when they do similar things in similar places, at a similar stage, and are of similar size, shape, age and origin. Results, money and services stay out: nobody is compared only with those who do equally well.",
      "Each characteristic gives a difference from 0 to 1. The distance is their weighted mean, so that the parts add up to it. The method is Gower’s coefficient (Biometrics 27, 1971), with one change: Gower leaves out what is unknown; here it counts as half a difference, so that a thin record does not look near by saying little.",
      "The scales come from the vocabularies and from fixed definitions. A new record moves nobody.",
    ],
    variable: "Characteristic",
    weight: "Weight",
    reads: "Reads",
    scale: "Difference",
    of: (weight: string, total: string) => `${weight} of ${total}`,
    note: "The weights are our own judgement. They stand in one place in the code.",
  },
  variables: variable,
  peers: {
    title: "Peers, percentiles and quarters",
    text: [
      "For each figure the peers are the up to ten nearest clusters that have it and are no further away than half the scale. Members are compared only where the same thing is counted, turnover per employee only in one currency. Of equal distances the pair of which more is known comes first, then the order of the ids. The pages name all peers with value, year and distance.",
      "Clusters that have ended stay among the peers, since their figures hold. As examples one stage ahead and as partners they are left out.",
      "Percentile = (peers below + half of the peers with the same value) / all peers × 100. Percentile, median and quarters are told with five peers and more; with fewer the peers are named and nothing is summarised. The lowest quarter lies below the first quartile, the second below the median, the third up to the third quartile.",
      "Where peers are at another stage, or at none that is known, the page says how many.",
      "A difference is measured from the peers’ median in widths of their middle half. Where the middle half has no width no size can be told. It is a difference, not a fault: most figures have no better end.",
    ],
  },
  warnings: {
    title: "Warnings",
    lead: "Beside a comparison stand the reasons to be careful. A number in brackets tells for how many peers one holds.",
  },
  ranks: {
    title: "Ranks with bands",
    text: [
      "A rank by several figures at once depends on how they are scaled, how they are weighted, and what is done about missing values. Nobody can prove one choice right. So 1,000 times we draw a scaling (range, standard deviation or percentile rank), weights (each between half and one and a half times the equal weight) and a treatment of missing values (mean of the known ones, median of the others, a value drawn from the others). Shown are the ranks from the 5th to the 95th of 100 draws.",
      "Two clusters whose bands overlap are not distinguishable. The draws follow from a fixed seed, so that each build gives the same bands. Method: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 7.",
    ],
    link: "Composites and their bands",
  },
  limits: {
    title: "What this cannot do",
    text: [
      "Records know what public sources tell. Clusters with good publicity are known better; half of all cases lie in Europe.",
      "Figures are years apart and count different things. That is why each one carries its year and definition.",
      "Nothing here is causal. That similar clusters have something in common does not show that it made them what they are.",
    ],
  },
} as const;
