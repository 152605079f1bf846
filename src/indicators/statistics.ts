import { fewestToSummarise, quantile } from "../model/statistics.ts";

export { fewestToSummarise, median, quantile, quartiles } from "../model/statistics.ts";

/** Pure statistics. Each takes plain numbers; missing values must be left out before, never passed as 0. */

/** Arithmetic mean. Null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/**
 * Evenness of a distribution: the entropy of Shannon (1948) over its largest possible value, ln of the number of
 * categories (Pielou, "The measurement of diversity", Journal of Theoretical Biology 13, 1966).
 * @param counts one amount per category, empty categories as 0; any unit
 * @returns 0 for one category only, 1 for equal parts; null when all are 0 or there are fewer than two categories
 */
export function shannonEvenness(counts: readonly number[]): number | null {
  const total = sum(counts);
  if (total === 0 || counts.length < 2) return null;
  const entropy = sum(
    counts.filter((count) => count > 0).map((count) => -(count / total) * Math.log(count / total)),
  );
  // Rounding can carry equal parts a hair above 1, and a single category to −0.
  return Math.min(1, Math.max(0, entropy / Math.log(counts.length)));
}

/**
 * Concentration: the sum of squared shares (Hirschman 1945, Herfindahl 1950).
 * @param parts amounts in any one unit; they are divided by their sum
 * @returns 1/n for n equal parts up to 1 for a single one; null when all are 0
 */
export function herfindahl(parts: readonly number[]): number | null {
  const total = sum(parts);
  return total === 0 ? null : Math.min(1, sum(parts.map((part) => (part / total) ** 2)));
}

/** Sum in the order given. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Numbers from 0 up to 1 that depend on the seed alone: the generator mulberry32 of Tommy Ettinger (public domain), with
 * 32 bits of state. Good enough to draw samples, not for secrets.
 */
export function seededRandom(seed: string): () => number {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 32 bits of an FNV-1a hash over the code units of a text. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

export interface BootstrapOptions {
  readonly seed: string;
  /** Number of samples drawn with replacement. */
  readonly draws?: number;
  /** Share of the samples whose median lies inside, 0 to 1. */
  readonly level?: number;
}

/**
 * Interval of the median by the percentile bootstrap (Efron, "Bootstrap methods", The Annals of Statistics 7, 1979). The
 * order of the values does not matter; the same values and seed give the same interval on every machine.
 * @returns null for fewer than five values
 */
export function bootstrapMedianInterval(
  values: readonly number[],
  { seed, draws = 1000, level = 0.9 }: BootstrapOptions,
): readonly [number, number] | null {
  if (values.length < fewestToSummarise) return null;
  const sorted = Float64Array.from(values).sort();
  const random = seededRandom(seed);
  const medians = Array.from({ length: draws }, () => medianOfSample(sorted, random));
  const tail = (1 - level) / 2;
  const [low, high] = [quantile(medians, tail), quantile(medians, 1 - tail)];
  return low === null || high === null ? null : [low, high];
}

/** Median of one sample with replacement. Counting how often each value is drawn spares sorting every sample. */
function medianOfSample(sorted: Float64Array, random: () => number): number {
  const size = sorted.length;
  const counts = new Uint32Array(size);
  for (let draw = 0; draw < size; draw++) {
    const index = Math.floor(random() * size);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const valueAt = (rank: number): number => {
    let seen = 0;
    for (let index = 0; index < size; index++) {
      seen += counts[index] ?? 0;
      if (seen > rank) return sorted[index] ?? Number.NaN;
    }
    return Number.NaN;
  };
  const upper = valueAt(Math.floor(size / 2));
  return size % 2 === 1 ? upper : (valueAt(size / 2 - 1) + upper) / 2;
}
