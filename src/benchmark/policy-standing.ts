import type { IndicatorTable } from "../indicators/compute.ts";
import type { IndicatorResult } from "../indicators/definition.ts";
import { median, quartiles } from "../indicators/statistics.ts";
import type { Dataset, Policy } from "../model/dataset.ts";
import type { ComparabilityCode } from "./comparability.ts";
import { fewestPeers, percentileOf } from "./percentile.ts";

/** How a policy stands among the others of its level. */

/** Other policies that share a level with this one, in the order of the records; none where its level is not known. */
export function policiesOfSameLevel(policy: Policy, dataset: Pick<Dataset, "policies">): Policy[] {
  const { levels = [] } = policy.record;
  return dataset.policies.filter(
    (other) => other.id !== policy.id && other.record.levels?.some((level) => levels.includes(level)),
  );
}

export interface OtherValue {
  readonly policy: Policy;
  readonly result: IndicatorResult;
  readonly value: number;
}

export interface Standing {
  readonly own: IndicatorResult | undefined;
  /** Values of the others that may be compared, in the order of the records. */
  readonly values: readonly OtherValue[];
  /** Values of the others that may not, with what stands against it. */
  readonly notComparable: readonly (OtherValue & { readonly warnings: readonly Warning[] })[];
  /** Others without a value. */
  readonly notReported: number;
  /** Null for fewer than five values. */
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
  /** 0 to 100; null without an own value or for fewer than five others. */
  readonly percentile: number | null;
}

/** C2: years more than two apart. C3: another currency, which is never converted. */
export type Warning = Extract<ComparabilityCode, "C2" | "C3">;

const yearsApart = 2;

/** The value of one indicator beside the values of other policies. */
export function standingOf(
  indicatorId: string,
  policy: Policy,
  others: readonly Policy[],
  indicators: IndicatorTable,
): Standing {
  const own = indicators.result(policy.id, indicatorId);
  const all = others.flatMap((other): OtherValue[] => {
    const result = indicators.result(other.id, indicatorId);
    return result?.value === null || result === undefined
      ? []
      : [{ policy: other, result, value: result.value }];
  });
  const judged = all.map((entry) => ({ ...entry, warnings: warningsOf(own, entry.result) }));
  const values = judged.filter(({ warnings }) => warnings.length === 0);
  const numbers = values.map(({ value }) => value);
  // Amounts of several currencies have no median; without an own value no currency is the one to compare in.
  const isMixed = typeof own?.value !== "number" && values.some(({ result }) => isMoney(result));
  const enough = numbers.length >= fewestPeers && !isMixed;
  return {
    own,
    values: values.map(({ policy: other, result, value }) => ({ policy: other, result, value })),
    notComparable: judged.filter(({ warnings }) => warnings.length > 0),
    notReported: others.length - all.length,
    median: enough ? median(numbers) : null,
    quartiles: enough ? quartiles(numbers) : null,
    percentile: typeof own?.value === "number" && enough ? percentileOf(own.value, numbers) : null,
  };
}

/** Money compares only in one currency and within two years; an undated amount may be of any year. */
function warningsOf(own: IndicatorResult | undefined, other: IndicatorResult): Warning[] {
  if (!isMoney(other) || typeof own?.value !== "number") return [];
  const near = own.year !== null && other.year !== null && Math.abs(own.year - other.year) <= yearsApart;
  return [
    ...(near ? [] : (["C2"] as const)),
    ...(other.extra?.currency === own.extra?.currency ? [] : (["C3"] as const)),
  ];
}

function isMoney({ extra }: IndicatorResult): boolean {
  return typeof extra?.currency === "string";
}

export interface TermShare {
  readonly term: string;
  /** Null where nothing of the kind is known of the policy. */
  readonly own: boolean | null;
  /** Others that have the term, of those of which anything of the kind is known. */
  readonly count: number;
  readonly known: number;
}

/** For each term of a short list: whether the policy has it, and how many others have it. */
export function shareOfTerms(
  terms: Iterable<string>,
  policy: Policy,
  others: readonly Policy[],
  termsOf: (policy: Policy) => readonly string[] | undefined,
): TermShare[] {
  const own = termsOf(policy);
  const known = others.flatMap((other) => {
    const list = termsOf(other);
    return list ? [list] : [];
  });
  return [...terms].map((term) => ({
    term,
    own: own ? own.includes(term) : null,
    count: known.filter((list) => list.includes(term)).length,
    known: known.length,
  }));
}
