/** A 90 % interval of a median. */
export type Interval = readonly [low: number, high: number];

/** Whether two intervals share a point: then the medians cannot be told apart. Touching ends count as shared. */
export function overlap(a: Interval, b: Interval): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** What can be said about medians that stand beside each other. */
export type Verdict = "none" | "one" | "cannot" | "some" | "all";

/**
 * Whether medians can be told apart by their intervals.
 *
 * @param intervals null where there are too few values for an interval
 * @returns the pairs of positions that can be told apart, and what follows
 */
export function tellApart(intervals: readonly (Interval | null)[]): {
  verdict: Verdict;
  pairs: (readonly [number, number])[];
} {
  const known = intervals.flatMap((interval, position) => (interval ? [{ interval, position }] : []));
  if (known.length < 2) return { verdict: known.length === 0 ? "none" : "one", pairs: [] };
  const pairs: (readonly [number, number])[] = [];
  let compared = 0;
  known.forEach((a, index) => {
    for (const b of known.slice(index + 1)) {
      compared += 1;
      if (!overlap(a.interval, b.interval)) pairs.push([a.position, b.position]);
    }
  });
  const verdict = pairs.length === 0 ? "cannot" : pairs.length === compared ? "all" : "some";
  return { verdict, pairs };
}
