/** The few summaries that descriptions and drawings share. Nothing here invents a value for an empty list. */
import { max, min } from "d3-array";
import { fewestToSummarise, median, quartiles } from "../model/statistics.ts";
import type { Named, YearSpan } from "./words.ts";

export interface Summary {
  median: number;
  lower: number;
  upper: number;
}

/** Median and quartiles, or null when there are too few values. */
export function summarise(values: readonly number[]): Summary | null {
  const middle = median(values);
  const bounds = quartiles(values);
  if (values.length < fewestToSummarise || middle === null || bounds === null) return null;
  return { median: middle, lower: bounds[0], upper: bounds[1] };
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
