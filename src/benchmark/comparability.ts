import type { Subject, SubjectValue } from "./subject.ts";

/** Reasons why two figures may not be set beside each other without a word of warning. */
export const comparabilityCodes = ["C1", "C2", "C3", "C4", "C5", "C6"] as const;

export type ComparabilityCode = (typeof comparabilityCodes)[number];

/** Data years further apart than this are told. */
const yearsApart = 2;

/** C1: the clusters are of different kind or shape. Holds for every figure of the two. */
export function warningsOfSubjects(a: Subject, b: Subject): ComparabilityCode[] {
  const differentShape = a.shape !== null && b.shape !== null && a.shape !== b.shape;
  return a.entity !== b.entity || differentShape ? ["C1"] : [];
}

/**
 * What keeps two values of one indicator apart.
 *
 * C2: their years lie more than two apart, or one has none. C3: different currencies. C4: different things are counted.
 * C5: one is the cluster's own word, the other comes from somebody else. C6: they cover different perimeters, such as
 * the members against the whole agglomeration, or rest on different bases, such as a budget against a programme's rule.
 */
export function warningsOfValues(a: SubjectValue, b: SubjectValue): ComparabilityCode[] {
  const codes: ComparabilityCode[] = [];
  if (areYearsApart(a.year, b.year)) codes.push("C2");
  if (differ(a.currency, b.currency)) codes.push("C3");
  if (differ(a.counted, b.counted) && a.currency === undefined) codes.push("C4");
  const voices = [a.voice, b.voice];
  if (voices.includes("self") && voices.includes("independent")) codes.push("C5");
  if (differ(a.perimeter, b.perimeter) || differ(a.basis, b.basis)) codes.push("C6");
  return codes;
}

/** An undated value may be of any year. */
function areYearsApart(a: number | null, b: number | null): boolean {
  return a === null || b === null || Math.abs(a - b) > yearsApart;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** All warnings that hold between any two of several values and their clusters, each once, in the order of the codes. */
export function warningsAmong(
  entries: readonly { readonly subject: Subject; readonly value: SubjectValue }[],
): ComparabilityCode[] {
  const found = new Set<ComparabilityCode>();
  entries.forEach((a, index) => {
    for (const b of entries.slice(index + 1)) {
      for (const code of warningsOfSubjects(a.subject, b.subject)) found.add(code);
      for (const code of warningsOfValues(a.value, b.value)) found.add(code);
    }
  });
  return comparabilityCodes.filter((code) => found.has(code));
}
