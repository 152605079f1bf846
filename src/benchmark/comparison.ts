import { median, quartiles } from "../indicators/statistics.ts";
import { fewestPeers, type Standing, standingOf } from "./percentile.ts";
import type { Subject, SubjectValue } from "./subject.ts";

/** One value of another cluster, with how near that cluster is. */
export interface PeerValue {
  readonly subject: Subject;
  readonly value: SubjectValue;
  /** Structural distance, 0 to 1. */
  readonly distance: number;
}

/** One indicator of a cluster among comparable clusters. */
export interface Comparison {
  readonly indicatorId: string;
  /** Null when the cluster has no such value: it is never drawn, ranked or taken as zero. */
  readonly own: SubjectValue | null;
  /** The nearest clusters that have the value, by the same definition, from near to far. */
  readonly peers: readonly PeerValue[];
  /** What is usual among the peers, with an own value or without; null with fewer than five peers. */
  readonly usual: { readonly median: number; readonly quartiles: readonly [number, number] } | null;
  /** Null without an own value, and with fewer than five peers. */
  readonly standing: Standing | null;
  /** Peers at another stage, or at none that is known: a comparison across stages must say so. */
  readonly atOtherStages: number;
}

/** Puts an own value beside those of its peers. */
export function compareWithPeers(own: Subject, indicatorId: string, peers: readonly PeerValue[]): Comparison {
  const value = own.values[indicatorId] ?? null;
  const values = peers.map((peer) => peer.value.value);
  const [middle, half] = [median(values), quartiles(values)];
  const isTold = values.length >= fewestPeers && middle !== null && half !== null;
  return {
    indicatorId,
    own: value,
    peers,
    usual: isTold ? { median: middle, quartiles: half } : null,
    standing: value && standingOf(value.value, values),
    atOtherStages: peers.filter(({ subject }) => own.stage === null || subject.stage !== own.stage).length,
  };
}

/** Indicators that also decide who is a peer: a gap there would be one that we made by our choice of peers. */
const structuralIndicators = new Set(["age.years", "members.total"]);

/** Indicators that say one fact in several ways, the plainest first: more public money is less own money. */
const sameFact: readonly (readonly string[])[] = [
  ["financing.public_share", "financing.self_financing_share", "financing.leverage"],
  ["financing.concentration_coarse", "financing.concentration_fine", "financing.diversification"],
];

/** Leaves of several indicators that say the same fact only the plainest. */
export function oncePerFact<Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] {
  const ids = new Set(items.map(idOf));
  return items.filter((item) => {
    const id = idOf(item);
    const family = sameFact.find((members) => members.includes(id)) ?? [id];
    return family.find((member) => ids.has(member)) === id;
  });
}

/** What is smaller reads as no difference at all. */
const smallestGap = 0.05;

/**
 * The comparisons in which a cluster differs most from its peers, by the distance from the median in widths of the
 * middle half. A gap is a difference, not a fault: most indicators have no better end.
 */
export function largestGaps(comparisons: readonly Comparison[], count = 3): Comparison[] {
  const size = ({ standing }: Comparison): number => Math.abs(standing?.gap ?? 0);
  const ordered = comparisons
    .filter(
      (comparison) => size(comparison) >= smallestGap && !structuralIndicators.has(comparison.indicatorId),
    )
    .sort((a, b) => size(b) - size(a));
  return oncePerFact(ordered, ({ indicatorId }) => indicatorId).slice(0, count);
}
