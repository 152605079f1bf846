import type { Cluster } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Membership, Term } from "../model/types.generated.ts";
import type { AbsenceReason, TraceInput } from "./definition.ts";
import { membershipPreference } from "./members-total.ts";
import { oncePerCluster, oncePerDataset } from "./memo.ts";
import type { PartTarget } from "./part-of-whole.ts";
import { chooseLatest, type Placed, placedWhere } from "./preference.ts";
import { clusterPath, inputOf } from "./result.ts";

/** Types must be known for this share of the members before shares of types are shown. */
const typesKnownNeeded = 0.9;

/** Definitions that count firms only: the share of other members is 0 by definition, which says nothing. */
const firmsOnly: ReadonlySet<string> = new Set([
  "companies",
  "companies-and-start-ups",
  "small-and-medium-sized-firms",
  "resident-firms",
  "establishments",
]);

/** Types whose size or kind the source leaves open. */
const sizeOpen = new Set(["firm", "supplier", "buyer"]);
const kindOpen = new Set(["institution"]);
const remainder = new Set(["other"]);

export type Strand = NonNullable<Term["helix"]>;
export type PartOfMembers = "sme" | Exclude<Strand, "other">;

/** What each share of members is made of, and what it can hide in. */
export const memberTargets = oncePerDataset((dataset): Record<PartOfMembers, PartTarget> => {
  const ofStrand = (strand: Strand): PartTarget => {
    const terms = [...vocabularyOf(dataset, "member-types").terms.values()].filter(
      ({ helix }) => helix === strand,
    );
    return { terms: new Set(terms.map(({ id }) => id)), hiddenIn: kindOpen, hiddenInWhenUnnamed: remainder };
  };
  const small = new Set(["sme", "micro-firm", "startup"]);
  return {
    sme: { terms: small, hiddenIn: sizeOpen, hiddenInWhenUnnamed: remainder },
    industry: ofStrand("industry"),
    academia: ofStrand("academia"),
    government: ofStrand("government"),
  };
});

/** Members by type of one year and one definition. */
export interface TypedMembership {
  readonly types: ReadonlyMap<string, number>;
  readonly total: number;
  /** Share of the members whose type is known, 0 to 1. */
  readonly known: number;
  /** Whether every member has a type, so that an unnamed type is certainly 0. */
  readonly isWhole: boolean;
  readonly counted: string;
  readonly countsFirmsOnly: boolean;
  readonly inputs: readonly TraceInput[];
}

/** The latest count that tells types and total; the reason when there is none that can be used. */
export const typedMembership = oncePerCluster((cluster, dataset): TypedMembership | AbsenceReason => {
  const typed = placedWhere(
    cluster.record.members,
    (entry) => entry.by_type !== undefined && entry.total !== undefined,
  );
  const chosen = chooseLatest(typed, membershipPreference(cluster, dataset));
  return chosen ? readTypes(cluster, chosen) : "not-reported";
});

function readTypes(cluster: Cluster, { entry, index }: Placed<Membership>): TypedMembership | AbsenceReason {
  const { total = 0, counted } = entry;
  const types = new Map(Object.entries(entry.by_type ?? {}));
  const sum = [...types.values()].reduce((all, count) => all + count, 0);
  if (total === 0) return "division-by-zero";
  // More types than members: types overlap or count something else, so no share can be made of them.
  if (sum > total) return "different-definitions";
  if (sum / total < typesKnownNeeded) return "too-few-inputs";
  const field = `members[${index}]`;
  const inputs = [
    ...[...types].map(([type, count]) =>
      inputOf(clusterPath(cluster), `${field}.by_type.${type}`, count, entry),
    ),
    inputOf(clusterPath(cluster), `${field}.total`, total, entry),
  ];
  const known = sum / total;
  return {
    types,
    total,
    known,
    isWhole: sum === total,
    counted,
    countsFirmsOnly: firmsOnly.has(counted),
    inputs,
  };
}
