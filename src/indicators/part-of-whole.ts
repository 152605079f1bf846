/** What a part of a whole can hide in when a source does not tell all parts apart. */
export interface PartTarget {
  /** Terms that together make the part. */
  readonly terms: ReadonlySet<string>;
  /** Terms that certainly or possibly hold a piece of the part, so that the part is unknown beside them. */
  readonly hiddenIn: ReadonlySet<string>;
  /** Terms that may hold the whole part when it is not named at all: a main group, a remainder. */
  readonly hiddenInWhenUnnamed: ReadonlySet<string>;
}

export type PartProblem = "parts-not-told-apart" | "not-reported";

/**
 * Adds up the pieces of one part of a whole. A part that is not named is 0 only if the named parts are the whole and none
 * of them can hold it; otherwise it is unknown, since missing is never zero.
 *
 * @param parts value by term as written, in any one unit
 * @param isWhole whether the parts make up the whole
 * @returns the sum in the unit of the parts, or why there is none
 */
export function partOf(
  parts: ReadonlyMap<string, number>,
  target: PartTarget,
  isWhole: boolean,
): number | PartProblem {
  let sum = 0;
  let named = false;
  let hidden = false;
  let hiddenWhenUnnamed = false;
  for (const [term, value] of parts) {
    if (target.terms.has(term)) {
      named = true;
      sum += value;
    } else if (value > 0) {
      hidden ||= target.hiddenIn.has(term);
      hiddenWhenUnnamed ||= target.hiddenInWhenUnnamed.has(term);
    }
  }
  if (hidden) return "parts-not-told-apart";
  if (named) return sum;
  if (hiddenWhenUnnamed) return "parts-not-told-apart";
  return isWhole ? 0 : "not-reported";
}
