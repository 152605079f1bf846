import { mean } from "../indicators/statistics.ts";
import { compareText } from "../model/problem.ts";
import type { Benchmark } from "./benchmark.ts";
import { explainDistance } from "./distance.ts";
import type { Subject } from "./subject.ts";

/** A cluster with its mean structural distance to the clusters of a group, 0 to 1. */
export interface GroupNeighbour {
  readonly subject: Subject;
  readonly distance: number;
}

/**
 * The clusters that pass a test with the smallest mean distance to those of a group, from near to far; equal ones by id.
 * The mean over all keeps one odd member of the group from deciding alone.
 */
export function nearestToGroup(
  benchmark: Benchmark,
  group: readonly Subject[],
  admits: (candidate: Subject) => boolean,
  count: number,
): GroupNeighbour[] {
  const members = group.map((subject) => benchmark.measured(subject));
  return [...benchmark.subjects.values()]
    .filter(admits)
    .flatMap((subject) => {
      const own = benchmark.measured(subject);
      const distance = mean(members.map((member) => explainDistance(own, member).total));
      return distance === null ? [] : [{ subject, distance }];
    })
    .sort((a, b) => a.distance - b.distance || compareText(a.subject.id, b.subject.id))
    .slice(0, count);
}
