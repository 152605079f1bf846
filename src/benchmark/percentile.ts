import { fewestToSummarise, median, quartiles } from "../indicators/statistics.ts";

/** Fewest peers of whom a percentile, a median or a quartile is told. */
export const fewestPeers = fewestToSummarise;

/**
 * Percentile rank of a value among others: (below + ½ equal) / n × 100, the mid-rank definition (Roscoe, "Fundamental
 * Research Statistics for the Behavioral Sciences", 1975).
 *
 * @returns 0 to 100; null with fewer than five others
 */
export function percentileOf(value: number, others: readonly number[]): number | null {
  if (others.length < fewestPeers) return null;
  const below = others.filter((other) => other < value).length;
  const equal = others.filter((other) => other === value).length;
  return (100 * (below + equal / 2)) / others.length;
}

/** The quarter of the peers that a value falls into, from the lowest (1) to the highest (4). */
export type Quarter = 1 | 2 | 3 | 4;

/** Where a value stands among its peers. */
export interface Standing {
  readonly median: number;
  readonly quartiles: readonly [number, number];
  readonly percentile: number;
  readonly quarter: Quarter;
  /**
   * Distance from the median in widths of the middle half: −1 lies one such width below. Null when the middle half has
   * no width, since then nothing can be said about large and small.
   */
  readonly gap: number | null;
}

/** Places a value among its peers. Null with fewer than five of them. */
export function standingOf(value: number, others: readonly number[]): Standing | null {
  const percentile = percentileOf(value, others);
  const middle = median(others);
  const bounds = quartiles(others);
  if (percentile === null || middle === null || bounds === null) return null;
  const [lower, upper] = bounds;
  return {
    median: middle,
    quartiles: bounds,
    percentile,
    quarter: value < lower ? 1 : value < middle ? 2 : value <= upper ? 3 : 4,
    gap: upper > lower ? (value - middle) / (upper - lower) : null,
  };
}
