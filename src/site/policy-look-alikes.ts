import {
  type PolicyContribution,
  type PolicyVariable,
  policyVariables,
  policyWeights,
} from "../benchmark/policy-distance.ts";
import { type NoPeerReason, type PolicyPeer, policyPeers } from "../benchmark/policy-peers.ts";
import type { Policy } from "../model/dataset.ts";
import { formatNumber, formatShare } from "../text/format.ts";
import { text } from "../text/index.ts";
import type { Site } from "./site.ts";

const words = text.policyBenchmark.lookAlikes;

/** A look-alike with its figures as readers see them. */
export interface LookAlike {
  readonly peer: PolicyPeer;
  readonly distance: string;
  readonly knownShare: string;
  /** What both have, by variable: "dimensions: cluster actors; level: national". Empty when nothing is known for both. */
  readonly shared: string;
}

/** The look-alikes of a policy in words, or why there are none. */
export function lookAlikesOf(
  site: Pick<Site, "dataset" | "label" | "indicators">,
  policy: Policy,
): { lookAlikes: LookAlike[]; reason: NoPeerReason | null } {
  const { peers, reason } = policyPeers(policy.id, site.dataset);
  return {
    reason,
    lookAlikes: peers.map((peer) => ({
      peer,
      distance: formatNumber(peer.distance, 2),
      knownShare: formatShare(100 * peer.knownShare, 0),
      shared: peer.contributions.flatMap((entry) => sharedInWords(site, policy, peer, entry)).join("; "),
    })),
  };
}

/** Vocabulary in which the ids of each set are named. */
const vocabularyOfVariable: Readonly<Record<Exclude<PolicyVariable, "duration">, string>> = {
  dimensions: "policy-dimensions",
  instruments: "instruments",
  levels: "policy-levels",
  areas: "policy-areas",
  stages: "stages",
  kind: "policy-kinds",
  sectors: "sectors",
};

function sharedInWords(
  site: Pick<Site, "label" | "indicators">,
  policy: Policy,
  peer: PolicyPeer,
  { variable, shared, known }: PolicyContribution,
): string[] {
  const label = words.variables[variable];
  if (variable === "duration") {
    if (!known) return [];
    const years = (id: string) => formatNumber(site.indicators.result(id, "policy.duration")?.value ?? 0, 0);
    return [`${label}: ${words.years(years(policy.id), years(peer.policy.id))}`];
  }
  if (shared.length === 0) return [];
  const labels = shared.map((id) => site.label(vocabularyOfVariable[variable], id));
  return [`${label}: ${labels.join(", ")}`];
}

/** The parts of a distance, the largest first; those that add nothing are left out. */
export function partsOfDistance({
  contributions,
}: Pick<PolicyPeer, "contributions">): readonly PolicyContribution[] {
  return contributions
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution);
}

/** The parts of a distance in words: "instruments 0.13, areas not known 0.07". */
export function contributionsInWords(peer: Pick<PolicyPeer, "contributions">): string {
  const parts = partsOfDistance(peer).map(({ variable, known, contribution }) =>
    (known ? words.part : words.partUnknown)(words.variables[variable], formatNumber(contribution, 2)),
  );
  return parts.length === 0 ? words.nothing : parts.join(", ");
}

/** The weights of the distance, for the note on method. */
export function weightsInWords(): string {
  return policyVariables
    .map((variable) => `${words.variables[variable]} ${policyWeights[variable]}`)
    .join(", ");
}
