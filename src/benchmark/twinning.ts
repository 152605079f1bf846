import { compareText } from "../model/problem.ts";
import { type Distance, explainDistance } from "./distance.ts";
import { has, type Need, weightOf } from "./needs.ts";
import { type Measured, meet } from "./scale.ts";
import { isAtWork, type Subject } from "./subject.ts";

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

/** Whether a partner is wanted, for example only those of one grouping. */
type Admits = (partner: Measured) => boolean;

const admitsAll: Admits = () => true;

/**
 * Partners of one cluster by complementary need: clusters of the same family of sectors that are shown to have
 * something it lacks. Those that cover the most come first; of equal ones those that get the most back, then the nearest.
 * Clusters that are not at work are left out, see `leftOut`; for one that is not at work itself there are no partners.
 */
export function findTwins(
  own: Needy,
  others: Iterable<Needy>,
  count: number,
  admits: Admits = admitsAll,
): Twin[] {
  if (!isAtWork(own.measured.subject)) return [];
  const offers: Offer[] = [];
  for (const partner of others) {
    if (!isAtWork(partner.measured.subject) || !admits(partner.measured)) continue;
    const offer = offerOf(own, partner);
    if (offer) offers.push(offer);
  }
  offers.sort((a, b) => b.received - a.received);
  // What decides between equals is costly: it is looked up only for those that can be among the best.
  const least = offers[Math.min(count, offers.length) - 1]?.received ?? 0;
  return offers
    .filter(({ received }) => received >= least)
    .map((offer) => candidateOf(own, offer))
    .sort(compareCandidates)
    .slice(0, count)
    .map(({ partner, receives, gives, distance }) => ({ partner, receives, gives, distance }));
}

/** Clusters that would be partners if they were at work. */
export function leftOut(own: Needy, others: Iterable<Needy>, admits: Admits = admitsAll): Subject[] {
  return [...others]
    .filter(({ measured }) => !isAtWork(measured.subject) && admits(measured))
    .filter((partner) => offerOf(own, partner) !== null)
    .map(({ measured }) => measured.subject);
}

/** A partner with what it has to offer. */
interface Offer extends Pick<Twin, "partner" | "receives"> {
  readonly received: number;
}

/** A partner with all that puts it in order. */
interface Candidate extends Offer, Twin {
  readonly given: number;
}

/** Null when the two are one cluster, of other families, or when the partner has nothing to offer. */
function offerOf({ measured: own, needs }: Needy, partner: Needy): Offer | null {
  const { subject, families } = partner.measured;
  if (subject.id === own.subject.id || !meet(families, own.families)) return null;
  const receives = needs.filter((need) => has(subject, need));
  return receives.length === 0 ? null : { partner, receives, received: weightOf(receives) };
}

function candidateOf({ measured: own }: Needy, offer: Offer): Candidate {
  const gives = offer.partner.needs.filter((need) => has(own.subject, need));
  const distance = explainDistance(own, offer.partner.measured);
  return { ...offer, gives, given: weightOf(gives), distance };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.received - a.received ||
    b.given - a.given ||
    a.distance.total - b.distance.total ||
    compareText(a.partner.measured.subject.id, b.partner.measured.subject.id)
  );
}

/** A pair of clusters, each named once. */
export interface Pair {
  readonly own: Needy;
  readonly twin: Twin;
}

/**
 * Pairs among some clusters in which both sides have something to give that the other is known to lack; those in which
 * the smaller side gains most come first, then those that gain most together, then the nearest.
 */
export function findPairs(clusters: readonly Needy[], count: number): Pair[] {
  const pairs = clusters.flatMap((own, index) =>
    findTwins(own, clusters.slice(index + 1), Number.POSITIVE_INFINITY).map((twin) => {
      const sides = [weightOf(twin.receives), weightOf(twin.gives)] as const;
      return { own, twin, smaller: Math.min(...sides), sum: sides[0] + sides[1] };
    }),
  );
  return pairs
    .filter(({ smaller }) => smaller > 0)
    .sort((a, b) => b.smaller - a.smaller || b.sum - a.sum || a.twin.distance.total - b.twin.distance.total)
    .slice(0, count)
    .map(({ own, twin }) => ({ own, twin }));
}
