import { count } from "../format.ts";

/** Words of regional statistics. */
export const statistic = {
  title: "Regional statistics",
  kind: "Statistic",
  lead: (statistics: number, figures: number) =>
    `${count(statistics, "statistic", "statistics")} with ${count(figures, "figure", "figures")} about regions, countries or groupings as a whole, not about one cluster.`,
  name: "Statistic",
  area: "Area",
  sectors: "Sectors",
  figures: "Figures",
  years: "Years",
  noFigures: "none, words only",
  statements: "What the sources say",
  employment: {
    title: "Jobs by industry",
    lead: "Location quotient: how much more of an industry the region has than the whole to which it belongs. 1 means the same share; 2 means twice the share.",
    formula:
      "(jobs of the industry in the region ÷ all jobs in the region) ÷ (jobs of the industry in the whole ÷ all jobs in the whole)",
    industry: "Industry",
    year: "Year",
    jobs: "Jobs in the region",
    establishments: "Establishments",
    whole: "Jobs in the whole",
    quotient: "Location quotient",
    strength: "Strong",
    undefined: "not defined, a total is zero",
    strong: { yes: "yes", no: "no", open: "cannot be decided" },
    rank: "Rank",
    rankOf: (rank: number, regions: number) => `${rank} of ${regions}`,
  },
  nearby: "More about this area",
} as const;
