import type { Standing } from "../benchmark/percentile.ts";
import { benchmark } from "./en/benchmark.ts";

/**
 * The quarter of the peers in which a value lies, in words: "lowest quarter". Where the middle half of the peers has no
 * width, a value that lies in it is the one that most of them have, so it is "like most": no quarter could be told.
 */
export function quarterInWords({
  quarter,
  quartiles: [low, high],
}: Pick<Standing, "quarter" | "quartiles">): string {
  const { standing: words } = benchmark;
  return low === high && quarter === 3 ? words.likeMost : words.quarter[quarter];
}
