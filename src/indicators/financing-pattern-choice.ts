import type { Cluster, Dataset, FinancingPattern } from "../model/dataset.ts";
import { countriesCovered } from "../model/geography.ts";
import { yearOf } from "../model/period.ts";
import { compareText } from "../model/problem.ts";
import { oncePerDataset } from "./memo.ts";

/**
 * Kinds of patterns that can stand for a region, the best first. The account of one organisation and the terms of one
 * instrument say nothing about a region.
 */
const kinds: readonly FinancingPattern["record"]["kind"][] = ["survey", "programme-rule", "rule-of-thumb"];

/** Patterns with a mix by country: surveys first, then the most specific, the latest, and by id. */
const patternsByCountry = oncePerDataset((dataset) => {
  const candidates = dataset.patterns
    .filter(({ record }) => record.mix !== undefined && kinds.includes(record.kind))
    .map((pattern) => ({ pattern, countries: countriesCovered(dataset, pattern.record.covers) }))
    .sort(
      (a, b) =>
        kinds.indexOf(a.pattern.record.kind) - kinds.indexOf(b.pattern.record.kind) ||
        a.countries.size - b.countries.size ||
        (yearOf(b.pattern.record.period) ?? 0) - (yearOf(a.pattern.record.period) ?? 0) ||
        compareText(a.pattern.id, b.pattern.id),
    );
  const byCountry = new Map<string, FinancingPattern[]>();
  for (const { pattern, countries } of candidates) {
    for (const country of countries) byCountry.set(country, [...(byCountry.get(country) ?? []), pattern]);
  }
  return byCountry;
});

/** The published pattern that a cluster is compared with; undefined when none covers its country. */
export function patternOf(cluster: Cluster, dataset: Dataset): FinancingPattern | undefined {
  const { country, subdivision } = cluster.record;
  if (country === undefined) return undefined;
  return patternsByCountry(dataset)
    .get(country)
    ?.find(({ record: { covers } }) => {
      // A pattern of a part of a country covers only clusters that say they lie in it.
      return (
        covers.subdivisions === undefined ||
        (subdivision !== undefined && covers.subdivisions.includes(subdivision))
      );
    });
}

/**
 * The published pattern that stands for a country as a whole; undefined when none covers it. Patterns of a part of a
 * country are left out: they say nothing about the rest.
 */
export function patternOfCountry(country: string, dataset: Dataset): FinancingPattern | undefined {
  return patternsByCountry(dataset)
    .get(country)
    ?.find(({ record: { covers } }) => covers.subdivisions === undefined);
}
