import { yearOf } from "../model/period.ts";
import type { AbsenceReason } from "./definition.ts";
import { compareByYear, type Placed, type Preference } from "./preference.ts";
import type { Stated } from "./result.ts";

/** Two figures may be at most so many years apart to stand in one ratio. */
export const pairedYears = 1;

export interface Pair<Upper, Lower> {
  readonly upper: Placed<Upper>;
  readonly lower: Placed<Lower>;
}

/**
 * Finds the two figures of a ratio: the latest upper figure that has a comparable lower one at most a year away. Figures
 * of one entry always belong together, dated or not; otherwise the nearest year wins, then the preference rule.
 *
 * @param comparable whether two entries cover the same perimeter, currency and so on
 * @returns the pair, or why there is none
 */
export function pairByYear<Upper extends Stated, Lower extends Stated>(
  uppers: readonly Placed<Upper>[],
  lowers: readonly Placed<Lower>[],
  comparable: (upper: Upper, lower: Lower) => boolean,
  preferences: { readonly upper: Preference<Upper>; readonly lower: Preference<Lower> },
): Pair<Upper, Lower> | AbsenceReason {
  if (uppers.length === 0 || lowers.length === 0) return "not-reported";
  let anyComparable = false;
  for (const upper of [...uppers].sort((a, b) => compareByYear(a, b, preferences.upper))) {
    const candidates = lowers.filter((lower) => comparable(upper.entry, lower.entry));
    anyComparable ||= candidates.length > 0;
    const [nearest] = candidates
      .map((lower) => ({ lower, distance: yearsApart(upper.entry, lower.entry) }))
      .filter(({ distance }) => distance <= pairedYears)
      .sort((a, b) => a.distance - b.distance || compareByYear(a.lower, b.lower, preferences.lower));
    if (nearest) return { upper, lower: nearest.lower };
  }
  return anyComparable ? "years-too-far-apart" : "different-definitions";
}

/** Years between two entries: below 0 for one and the same entry, so that it comes first; infinite when one is undated. */
function yearsApart(a: Stated, b: Stated): number {
  if (a === b) return -1;
  const [yearA, yearB] = [yearOf(a.year), yearOf(b.year)];
  return yearA === null || yearB === null ? Number.POSITIVE_INFINITY : Math.abs(yearA - yearB);
}
