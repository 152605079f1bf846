import { type Distance, explainDistance } from "./distance.ts";
import type { Admits, Neighbour, NeighbourIndex } from "./neighbour-index.ts";
import { type Measured, meet } from "./scale.ts";
import type { Subject } from "./subject.ts";

/** Whom a reader wants to be compared with. */
export const peerRules = ["nearest", "stage", "sector", "region", "grouping"] as const;

export type PeerRule = (typeof peerRules)[number];

/** A comparable cluster with the reasons why it is one. */
export interface Peer {
  readonly subject: Subject;
  readonly distance: Distance;
}

/** So many peers are named. */
export const peersNamed = 10;

/** Clusters further apart than this share less than half of what is compared: they are no peers for a figure. */
export const furthestPeer = 0.5;

/** Which clusters a rule admits. A rule that cannot hold for this cluster, since the fact is unknown, admits none. */
function filterOf(rule: PeerRule, own: Measured): Admits | null {
  switch (rule) {
    case "nearest":
      return {};
    case "stage":
      return own.stage === null ? null : { bucket: ({ stage }) => stage === own.stage };
    case "sector":
      return { bucket: ({ families }) => meet(families, own.families) };
    case "region":
      return own.place.compared.length === 0
        ? null
        : { bucket: ({ place }) => meet(place.compared, own.place.compared) };
    case "grouping":
      return own.groupings.length === 0
        ? null
        : { bucket: ({ groupings }) => meet(groupings, own.groupings) };
  }
}

/**
 * The nearest clusters that a rule admits, from near to far.
 *
 * @returns null when the record does not tell what the rule asks for, for example no stage
 */
export function findPeers(
  index: NeighbourIndex,
  own: Measured,
  rule: PeerRule,
  count = peersNamed,
): Peer[] | null {
  const filter = filterOf(rule, own);
  return filter && index.nearest(own, count, filter).map((neighbour) => explain(own, neighbour));
}

/** A neighbour with the parts of its distance. */
export function explain(own: Measured, { measured }: Neighbour): Peer {
  return { subject: measured.subject, distance: explainDistance(own, measured) };
}
