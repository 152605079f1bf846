/** The few summaries that descriptions and drawings share. Nothing here invents a value for an empty list. */
import { max, min, quantileSorted } from "d3-array";
import type { Named, YearSpan } from "./words.ts";

/** Below this number of values a median or quartile says more than the data do. */
export const fewestToSummarise = 5;

export interface Summary {
  median: number;
  lower: number;
  upper: number;
}

/** Median and quartiles by linear interpolation, or null when there are too few values. */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length < fewestToSummarise) return null;
  return { median: quantile(values, 0.5), lower: quantile(values, 0.25), upper: quantile(values, 0.75) };
}

/** Median of any number of values; null for none. */
export function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantile(values, 0.5);
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return quantileSorted(sorted, p) ?? Number.NaN;
}

/** The entry with the highest value, the first of equals; undefined for an empty list. */
export function highest<T extends Named>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best && best.value >= item.value ? best : item),
    undefined,
  );
}

/** The entry with the lowest value, the first of equals; undefined for an empty list. */
export function lowest<T extends Named>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best && best.value <= item.value ? best : item),
    undefined,
  );
}

export function yearSpan(years: readonly (number | null)[]): YearSpan {
  const known = years.filter((year): year is number => year !== null);
  const [first, last] = [min(known), max(known)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** Distinct values in the order in which they come. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
