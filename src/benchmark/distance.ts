import type { Measured } from "./scale.ts";
import { type StructuralId, structuralVariables, totalWeight } from "./structure.ts";

/** What one variable adds to a distance. */
export interface Contribution {
  readonly id: StructuralId;
  /** Difference 0 to 1; null when it is unknown on either side. */
  readonly difference: number | null;
  /** Part of the distance: the weight as a share of all weights, times the difference. */
  readonly part: number;
}

/** A distance with its reasons. */
export interface Distance {
  /** 0 (alike in everything known) to 1. The sum of the parts. */
  readonly total: number;
  /** Share of the weights that is known on both sides, 0 to 1. */
  readonly known: number;
  /** In the order of the variables. */
  readonly contributions: readonly Contribution[];
}

/** What is unknown on either side counts as half a difference: a thin record must not look near by saying little. */
export const unknownCountsAs = 0.5;

/**
 * Structural distance of two clusters: the weighted mean of differences between 0 and 1 over variables of different
 * kinds (Gower, "A general coefficient of similarity and some of its properties", Biometrics 27, 1971). Gower leaves
 * out what is unknown; we count it as half, see `unknownCountsAs`, which also keeps the weights the same for all pairs.
 */
export function explainDistance(a: Measured, b: Measured): Distance {
  const contributions = structuralVariables.map(({ id, weight, difference: differ }): Contribution => {
    const difference = differ(a, b);
    return { id, difference, part: ((difference ?? unknownCountsAs) * weight) / totalWeight };
  });
  return {
    total: contributions.reduce((sum, { part }) => sum + part, 0),
    known: knownWeight(a, b) / totalWeight,
    contributions,
  };
}

/** Sum of the weights of the variables that are known on both sides. */
export function knownWeight(a: Measured, b: Measured): number {
  let known = 0;
  for (const { weight, difference } of structuralVariables) if (difference(a, b) !== null) known += weight;
  return known;
}
