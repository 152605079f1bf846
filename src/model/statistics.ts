import { ascending, quantileSorted } from "d3-array";

/** Order statistics that indicators, charts and pages share, so that one list never has two medians. */

/** Fewest values of which a median is summarised or an interval drawn. */
export const fewestToSummarise = 5;

/**
 * Quantile by linear interpolation between order statistics: definition 7 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996).
 * @param probability 0 to 1
 * @returns null for an empty list
 */
export function quantile(values: readonly number[], probability: number): number | null {
  return quantileSorted([...values].sort(ascending), probability) ?? null;
}

/** Middle value; mean of the two middle ones for an even number of values. Null for an empty list. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** First and third quartile by the definition of `quantile`. Null for an empty list. */
export function quartiles(values: readonly number[]): readonly [number, number] | null {
  const [first, third] = [quantile(values, 0.25), quantile(values, 0.75)];
  return first === null || third === null ? null : [first, third];
}
