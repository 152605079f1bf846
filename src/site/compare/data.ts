import type { CompareKind } from "./address.ts";
import type { AreaKind, PackedArea, PackedAreas } from "./area-data.ts";
import { areaSheet } from "./area-sheet.ts";
import { clusterSheet } from "./cluster-sheet.ts";
import type { BenchmarkData } from "./cluster-values.ts";
import { type PackedPolicies, type PackedPolicy, policyTraits } from "./policy-data.ts";
import { policySheet } from "./policy-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** Where the browser gets what it compares: one file for each way of comparing, and where old ids lead. */
export const compareFiles = {
  areas: "/data/areas.json",
  policies: "/data/policies-compared.json",
  moved: "/data/moved.json",
} as const;

/** Records that took the place of an old id, as `folder/id`, by `folder/id`. */
export type PackedMoves = Readonly<Record<string, readonly string[]>>;

/** What is needed to compare one kind. */
export type CompareData =
  | { readonly kind: "clusters"; readonly benchmark: BenchmarkData }
  | { readonly kind: AreaKind; readonly areas: PackedAreas }
  | { readonly kind: "policies"; readonly policies: PackedPolicies };

/** Names of all that can be compared, by id. */
export function namesOf(data: CompareData): Map<string, string> {
  const entries = entriesOf(data);
  return new Map(entries.map(({ id, name }) => [id, name]));
}

function entriesOf(data: CompareData): readonly { readonly id: string; readonly name: string }[] {
  if (data.kind === "clusters") return [...data.benchmark.benchmark.subjects.values()];
  return data.kind === "policies" ? data.policies.policies : data.areas.kinds[data.kind];
}

export function dateOf(data: CompareData): string {
  if (data.kind === "clusters") return data.benchmark.dataset.date;
  return data.kind === "policies" ? data.policies.date : data.areas.date;
}

/** Sets what exists of some ids beside each other. */
export function sheetOf(data: CompareData, ids: readonly string[]): Sheet {
  if (data.kind === "clusters") return clusterSheet(data.benchmark, ids);
  return data.kind === "policies" ? policySheet(data.policies, ids) : areaSheet(data.areas, data.kind, ids);
}

/** Successors of old ids of one kind, by the id in small letters. */
export function movesOfKind(moves: PackedMoves, kind: CompareKind): Map<string, readonly string[]> {
  return new Map(
    Object.entries(moves).flatMap(([from, to]) => {
      const [folder, id = ""] = from.split("/");
      return folder === kind ? [[id.toLowerCase(), to] as const] : [];
    }),
  );
}

/** So many are offered to whoever has chosen one. */
const offered = 5;

/** What is worth setting beside one record: the nearest by structure; of areas those of which most is recorded. */
export function nearestTo(data: CompareData, id: string): string[] {
  if (data.kind === "clusters") {
    const { benchmark } = data.benchmark;
    const subject = benchmark.subjects.get(id);
    const peers = (subject && benchmark.peers(subject, "nearest", offered)) ?? [];
    return peers.map(({ subject: peer }) => peer.id);
  }
  if (data.kind === "policies") return nearestPolicies(data.policies.policies, id);
  return otherAreas(data.areas.kinds[data.kind], id);
}

/** Areas without most of the clusters of the one, since a part and its whole say nearly the same. */
function otherAreas(areas: readonly PackedArea[], id: string): string[] {
  const own = new Set(areas.find((area) => area.id === id)?.clusters);
  return areas
    .filter((area) => area.id !== id && area.clusters.filter((one) => own.has(one)).length <= own.size / 2)
    .toSorted((a, b) => b.clusters.length - a.clusters.length)
    .slice(0, offered)
    .map((area) => area.id);
}

/** Policies that share most traits. */
function nearestPolicies(policies: readonly PackedPolicy[], id: string): string[] {
  const own = policies.find((policy) => policy.id === id);
  if (!own) return [];
  const shared = (other: PackedPolicy): number =>
    policyTraits.reduce(
      (sum, trait) => sum + own.traits[trait].filter((term) => other.traits[trait].includes(term)).length,
      0,
    );
  return policies
    .filter((other) => other !== own)
    .map((other) => ({ other, number: shared(other) }))
    .sort((a, b) => b.number - a.number)
    .slice(0, offered)
    .map(({ other }) => other.id);
}
