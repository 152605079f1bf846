import { patternOfCountry } from "../indicators/financing-pattern-choice.ts";
import type { FinancingPattern } from "../model/dataset.ts";
import type { Portfolio } from "./portfolio.ts";
import type { Site } from "./site.ts";

/** A published pattern with the countries of an area for which it stands. */
export interface PatternReach {
  readonly pattern: FinancingPattern;
  readonly countries: readonly string[];
}

/** The published patterns with a mix that stand for countries of an area, and the countries for which none does. */
export interface AreaPatterns {
  readonly reach: readonly PatternReach[];
  readonly without: readonly string[];
}

/** Each country has the one pattern with which its clusters are compared, so that no country counts twice. */
export function patternsOfArea({ dataset }: Pick<Site, "dataset">, { countries }: Portfolio): AreaPatterns {
  const byPattern = new Map<FinancingPattern, string[]>();
  const without: string[] = [];
  for (const country of countries) {
    const pattern = patternOfCountry(country, dataset);
    if (!pattern) without.push(country);
    else byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), country]);
  }
  const reach = [...byPattern].map(([pattern, covered]) => ({ pattern, countries: covered }));
  return { reach: reach.sort((a, b) => b.countries.length - a.countries.length), without };
}
