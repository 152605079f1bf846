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

/** What the partner lacks and the cluster has. */
function givenBack({ measured: { subject } }: Needy, { partner }: Offer): Need[] {
  return partner.needs.filter((need) => has(subject, need));
}

function candidateOf(needy: Needy, offer: Offer): Candidate {
  const own = needy.measured;
  const gives = givenBack(needy, offer);
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

/** All pairs counted, with the best of them. */
export interface Pairs {
  readonly found: number;
  readonly best: readonly Pair[];
}

/** A pair with all that puts it in order. */
interface RankedPair extends Pair {
  /** Weight of what the side gains that gains less, and of what both gain. */
  readonly smaller: number;
  readonly sum: number;
  readonly received: number;
  /** Place of the first cluster among those given. */
  readonly index: number;
}

/**
 * Pairs among some clusters in which both sides have something to give that the other is known to lack; those in which
 * the smaller side gains most come first, then those that gain most together, then the nearest. Only the best are kept:
 * of a thousand clusters there are hundreds of thousands of pairs, and the distance of most need not be known.
 */
export function findPairs(clusters: readonly Needy[], count: number): Pairs {
  const able = clusters.filter(({ measured }) => isAtWork(measured.subject));
  const best: RankedPair[] = [];
  let found = 0;
  for (const [index, own] of able.entries())
    for (let other = index + 1; other < able.length; other += 1) {
      const offer = offerOf(own, able[other] as Needy);
      if (!offer || offer.received === 0) continue;
      const given = weightOf(givenBack(own, offer));
      if (given === 0) continue;
      found += 1;
      const { received } = offer;
      const ranks = { index, received, smaller: Math.min(received, given), sum: received + given };
      const last = best.length < count ? undefined : best.at(-1);
      if (count === 0 || (last && compareGains(ranks, last) > 0)) continue;
      const { partner, receives, gives, distance } = candidateOf(own, offer);
      keep(best, { ...ranks, own, twin: { partner, receives, gives, distance } }, count);
    }
  return { found, best: best.map(({ own, twin }) => ({ own, twin })) };
}

/** Puts a pair in its place of a list in order, which keeps no more than `count`. */
function keep(best: RankedPair[], pair: RankedPair, count: number): void {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePairs(best[middle] as RankedPair, pair) <= 0) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, pair);
  if (best.length > count) best.pop();
}

function compareGains(
  a: Pick<RankedPair, "smaller" | "sum">,
  b: Pick<RankedPair, "smaller" | "sum">,
): number {
  return b.smaller - a.smaller || b.sum - a.sum;
}

function comparePairs(a: RankedPair, b: RankedPair): number {
  return (
    compareGains(a, b) ||
    a.twin.distance.total - b.twin.distance.total ||
    a.index - b.index ||
    b.received - a.received ||
    compareText(a.twin.partner.measured.subject.id, b.twin.partner.measured.subject.id)
  );
}
