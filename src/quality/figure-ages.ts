import type { Cluster, Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { YearOrPeriod } from "../model/types.generated.ts";

/** Sections of a cluster record whose entries are figures of a year. */
export const figureSections = ["people", "members", "economy", "financing", "fees", "figures"] as const;

export type FigureSection = (typeof figureSections)[number];

/** Age of a figure in years at the date of the data: bands from young to old, then those that cannot be dated. */
export const ageBands = ["0-2", "3-5", "6-10", "11-", "later", "undated"] as const;

export type AgeBand = (typeof ageBands)[number];

/** How old the figures of one section are. */
export interface FigureAges {
  readonly section: FigureSection;
  readonly figures: number;
  readonly bands: Readonly<Record<AgeBand, number>>;
}

/** Counts the entries of each section over all clusters by age. An entry with several numbers of one year counts once. */
export function figureAgesOf(dataset: Dataset): FigureAges[] {
  const today = Number(dataset.date.slice(0, 4));
  return figureSections.map((section) => {
    const years = dataset.clusters.flatMap((cluster) => yearsOf(cluster, section));
    const counts = Map.groupBy(years, (year) => bandOf(year, today));
    const bands = Object.fromEntries(ageBands.map((band) => [band, counts.get(band)?.length ?? 0]));
    return { section, figures: years.length, bands: bands as Record<AgeBand, number> };
  });
}

function yearsOf({ record }: Cluster, section: FigureSection): YearOrPeriod[] {
  return (record[section] ?? []).map(({ year }: { readonly year: YearOrPeriod }) => year);
}

/** The band of a year; a target or plan for a later year has no age. */
export function bandOf(year: YearOrPeriod, today: number): AgeBand {
  const at = yearOf(year);
  if (at === null) return "undated";
  const age = today - at;
  if (age < 0) return "later";
  if (age <= 2) return "0-2";
  if (age <= 5) return "3-5";
  return age <= 10 ? "6-10" : "11-";
}
