import { policySpan } from "../indicators/policy-duration.ts";
import type { Dataset, Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";

/**
 * How far two policies are apart in the way they are built: the distance of Gower ("A general coefficient of similarity
 * and some of its properties", Biometrics 27, 1971) over the variables below. Region, money and effects stay out, so
 * that policies of other places are found and nobody is near because of success. Each difference depends on the two
 * records and on fixed scales alone: adding a record moves nobody.
 */

/** The variables with their weights: the one place that says how much each counts. */
export const policyWeights = {
  dimensions: 3,
  instruments: 3,
  levels: 2,
  areas: 2,
  stages: 2,
  kind: 1,
  sectors: 1,
  duration: 1,
} as const;

export type PolicyVariable = keyof typeof policyWeights;

export const policyVariables = Object.keys(policyWeights) as readonly PolicyVariable[];

const totalWeight = policyVariables.reduce((sum, variable) => sum + policyWeights[variable], 0);

/** What is not known on either side counts as half a difference, so that thin records do not look near. */
const unknownDifference = 0.5;

/** Ratio of two durations from which on they count as entirely different: three doublings. */
const widestRatio = 8;

/** Structure of a policy: a set of ids for each variable, years for the duration. Null where nothing is known. */
export type PolicyTraits = Readonly<Record<Exclude<PolicyVariable, "duration">, readonly string[] | null>> & {
  /** Calendar years, both ends counted; for a running policy the years so far. */
  readonly duration: number | null;
};

/** Reads the structure of a policy. Sectors count by their group, so that neighbours in one group are alike. */
export function traitsOfPolicy(policy: Policy, dataset: Dataset): PolicyTraits {
  const { record } = policy;
  const sectors = vocabularyOf(dataset, "sectors").terms;
  const span = policySpan(policy, dataset);
  return {
    dimensions: distinct(record.dimensions?.map(({ dimension }) => dimension)),
    instruments: distinct(record.instruments?.map(({ instrument }) => instrument)),
    levels: distinct(record.levels),
    areas: distinct(record.areas?.map(({ area }) => area)),
    stages: distinct(record.stages_targeted?.map(({ stage }) => stage)),
    kind: record.kind === undefined ? null : [record.kind],
    sectors: distinct(record.sectors?.map((sector) => sectors.get(sector)?.broader ?? sector)),
    duration: span && span.years >= 1 ? span.years : null,
  };
}

function distinct(ids: readonly string[] | undefined): readonly string[] | null {
  return ids === undefined || ids.length === 0 ? null : [...new Set(ids)];
}

export interface PolicyContribution {
  readonly variable: PolicyVariable;
  /** 0 alike to 1 entirely different; one half where it is not known on either side. */
  readonly difference: number;
  readonly known: boolean;
  /** Part of the distance that comes from this variable. */
  readonly contribution: number;
  /** Ids that both have in common; empty for the duration. */
  readonly shared: readonly string[];
}

export interface PolicyDistance {
  /** 0 alike to 1 entirely different: the sum of the contributions. */
  readonly distance: number;
  /** Share of the weight that is known on both sides, 0 to 1. */
  readonly knownShare: number;
  readonly contributions: readonly PolicyContribution[];
}

/** The distance of two policies: Σ weight × difference / Σ weight over all variables. Symmetric; 0 to 1. */
export function policyDistance(a: PolicyTraits, b: PolicyTraits): PolicyDistance {
  const contributions = policyVariables.map((variable): PolicyContribution => {
    const difference = differenceIn(variable, a, b);
    return {
      variable,
      difference: difference ?? unknownDifference,
      known: difference !== null,
      contribution: (policyWeights[variable] * (difference ?? unknownDifference)) / totalWeight,
      shared: sharedIn(variable, a, b),
    };
  });
  const known = contributions.filter((entry) => entry.known);
  return {
    distance: contributions.reduce((sum, { contribution }) => sum + contribution, 0),
    knownShare: known.reduce((sum, { variable }) => sum + policyWeights[variable], 0) / totalWeight,
    contributions,
  };
}

/** Share of the weight that one record alone makes known: no pair with it can know more. */
export function knownShareOf(traits: PolicyTraits): number {
  const known = policyVariables.filter((variable) => traits[variable] !== null);
  return known.reduce((sum, variable) => sum + policyWeights[variable], 0) / totalWeight;
}

function differenceIn(variable: PolicyVariable, a: PolicyTraits, b: PolicyTraits): number | null {
  if (variable === "duration") {
    return a.duration === null || b.duration === null ? null : durationDifference(a.duration, b.duration);
  }
  const [one, other] = [a[variable], b[variable]];
  if (one === null || other === null) return null;
  const shared = sharedIn(variable, a, b).length;
  // Jaccard ("The distribution of the flora in the alpine zone", New Phytologist 11, 1912): what only one has.
  return 1 - shared / (one.length + other.length - shared);
}

/** A doubling counts a third, wherever on the scale it lies: two years against four as much as ten against twenty. */
function durationDifference(a: number, b: number): number {
  return Math.min(1, Math.abs(Math.log(a / b)) / Math.log(widestRatio));
}

function sharedIn(variable: PolicyVariable, a: PolicyTraits, b: PolicyTraits): readonly string[] {
  if (variable === "duration") return [];
  const other = b[variable] ?? [];
  return (a[variable] ?? []).filter((id) => other.includes(id));
}
