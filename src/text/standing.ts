import type { Standing } from "../benchmark/percentile.ts";
import { benchmark } from "./en/benchmark.ts";

/**
 * Where a value stands among its peers, in words: "lowest quarter of its peers". A value that equals the median lies in
 * no quarter: it is at the median, or like most where the middle half of the peers has no width.
 */
export function placeInWords(
  value: number,
  { quarter, median, quartiles: [low, high] }: Pick<Standing, "quarter" | "median" | "quartiles">,
): string {
  const { standing: words } = benchmark;
  if (value !== median) return words.quarter[quarter];
  return low === high ? words.likeMost : words.atMedian;
}
