import { locationQuotients, strongRule } from "../indicators/location-quotient.ts";
import type { RegionalStatistic } from "../model/dataset.ts";
import type { Site } from "./site.ts";

/** When a region is called strong in an industry, in words. */
export const strengthRule = strongRule;

/** Jobs by industry of one statistic, each with its quotient and rank among all statistics of that industry. */
export function employmentRows({ dataset }: Pick<Site, "dataset">, { id, record }: RegionalStatistic) {
  // Quotients come in the order of the entries, for all records at once because regions are compared with each other.
  const own = locationQuotients(dataset.statistics).filter((result) => result.record === `statistics/${id}`);
  return (record.employment ?? []).flatMap((entry, index) => {
    const result = own[index];
    return result ? [{ entry, result }] : [];
  });
}
