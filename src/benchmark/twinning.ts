import { compareText } from "../model/problem.ts";
import { type Distance, explainDistance } from "./distance.ts";
import { has, type Need, needWeight } from "./needs.ts";
import { type Measured, meet } from "./scale.ts";

/** A cluster with what it lacks. */
export interface Needy {
  readonly measured: Measured;
  readonly needs: readonly Need[];
}

/** Two clusters of one family of sectors, of which one has what the other lacks. */
export interface Twin {
  readonly partner: Needy;
  /** What the cluster lacks and the partner has: the reasons. */
  readonly receives: readonly Need[];
  /** What the partner lacks and the cluster has: what it can give back. */
  readonly gives: readonly Need[];
  readonly distance: Distance;
}

/** Weight of the needs on one side. */
function weightOf(needs: readonly Need[]): number {
  return needs.reduce((sum, { reason }) => sum + needWeight[reason], 0);
}

/**
 * Partners of one cluster by complementary need: clusters of the same family of sectors that are shown to have
 * something it lacks. Those that cover the most come first; of equal ones those that get the most back, then the nearest.
 *
 * @param admits whether a partner is wanted, for example only those of one grouping
 */
export function findTwins(
  own: Needy,
  others: Iterable<Needy>,
  count: number,
  admits: (partner: Measured) => boolean = () => true,
): Twin[] {
  const twins: Twin[] = [];
  for (const partner of others) {
    const { measured } = partner;
    if (measured.subject.id === own.measured.subject.id) continue;
    if (!meet(measured.families, own.measured.families) || !admits(measured)) continue;
    const receives = own.needs.filter((need) => has(measured.subject, need));
    if (receives.length === 0) continue;
    const gives = partner.needs.filter((need) => has(own.measured.subject, need));
    twins.push({ partner, receives, gives, distance: explainDistance(own.measured, measured) });
  }
  return twins.sort(compareTwins).slice(0, count);
}

function compareTwins(a: Twin, b: Twin): number {
  return (
    weightOf(b.receives) - weightOf(a.receives) ||
    weightOf(b.gives) - weightOf(a.gives) ||
    a.distance.total - b.distance.total ||
    compareText(a.partner.measured.subject.id, b.partner.measured.subject.id)
  );
}

/** A pair of clusters, each named once. */
export interface Pair {
  readonly own: Needy;
  readonly twin: Twin;
}

/** Pairs among some clusters in which both sides have something to give; those that give most together come first. */
export function findPairs(clusters: readonly Needy[], count: number): Pair[] {
  const pairs = clusters.flatMap((own, index) =>
    findTwins(own, clusters.slice(index + 1), Number.POSITIVE_INFINITY)
      .filter(({ gives }) => gives.length > 0)
      .map((twin) => ({ own, twin })),
  );
  const value = ({ twin }: Pair): number => weightOf(twin.receives) + weightOf(twin.gives);
  // Both must gain: the smaller side decides before the sum.
  const smaller = ({ twin }: Pair): number => Math.min(weightOf(twin.receives), weightOf(twin.gives));
  return pairs
    .sort(
      (a, b) =>
        smaller(b) - smaller(a) || value(b) - value(a) || a.twin.distance.total - b.twin.distance.total,
    )
    .slice(0, count);
}
