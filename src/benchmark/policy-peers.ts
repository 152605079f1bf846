import type { Dataset, Policy } from "../model/dataset.ts";
import { countriesCovered } from "../model/geography.ts";
import { oncePerDataset } from "../model/memo.ts";
import { compareText } from "../model/problem.ts";
import {
  knownShareOf,
  type PolicyDistance,
  type PolicyTraits,
  policyDistance,
  traitsOfPolicy,
} from "./policy-distance.ts";

/** Share of the weight that must be known on both sides before two policies are called alike. */
const knownShareNeeded = 0.5;

/** How many look-alikes are named. */
const namedLookAlikes = 5;

export interface PolicyPeer extends PolicyDistance {
  readonly policy: Policy;
}

/** Why no look-alike is named. */
export type NoPeerReason =
  | "too-little-known"
  | "area-not-known"
  | "none-elsewhere"
  | "none-known-well-enough";

export type PolicyPeers =
  | { readonly peers: readonly PolicyPeer[]; readonly reason: null }
  | { readonly peers: readonly []; readonly reason: NoPeerReason };

interface Known {
  readonly policy: Policy;
  readonly traits: PolicyTraits;
  readonly countries: ReadonlySet<string>;
}

const knownOf = oncePerDataset(
  (dataset): ReadonlyMap<string, Known> =>
    new Map(
      dataset.policies.map((policy) => [
        policy.id,
        {
          policy,
          traits: traitsOfPolicy(policy, dataset),
          countries: countriesCovered(dataset, policy.record.covers),
        },
      ]),
    ),
);

/**
 * The nearest policies elsewhere, nearest first, equal ones by id. Elsewhere: no country is covered by both. A policy
 * whose countries are not known may lie anywhere, so it is nobody's look-alike and has none.
 */
export function policyPeers(id: string, dataset: Dataset, limit = namedLookAlikes): PolicyPeers {
  const own = knownOf(dataset).get(id);
  if (!own || knownShareOf(own.traits) < knownShareNeeded) return { peers: [], reason: "too-little-known" };
  if (own.countries.size === 0) return { peers: [], reason: "area-not-known" };
  const elsewhere = [...knownOf(dataset).values()].filter(
    ({ policy, countries }) =>
      policy.id !== id && countries.size > 0 && [...countries].every((code) => !own.countries.has(code)),
  );
  if (elsewhere.length === 0) return { peers: [], reason: "none-elsewhere" };
  const peers = elsewhere
    .map(({ policy, traits }) => ({ policy, ...policyDistance(own.traits, traits) }))
    .filter(({ knownShare }) => knownShare >= knownShareNeeded)
    .sort((a, b) => a.distance - b.distance || compareText(a.policy.id, b.policy.id))
    .slice(0, limit);
  return peers.length === 0 ? { peers: [], reason: "none-known-well-enough" } : { peers, reason: null };
}
