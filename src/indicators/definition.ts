import type { Cluster, Dataset, Policy } from "../model/dataset.ts";

/** Groups under which indicators are listed. */
export type IndicatorGroup =
  | "maturity"
  | "qualification"
  | "governance"
  | "age"
  | "members"
  | "management"
  | "financing"
  | "services"
  | "joint-actions"
  | "economy"
  | "excellence"
  | "monitoring"
  | "value-chain"
  | "diamond"
  | "evidence"
  | "policy";

/** How the value came about: printed by a source, judged by a coder, computed by us, or an estimate went into it. */
export type ResultStatus = "reported" | "assessed" | "derived" | "estimated";

/** One value that went into a result. */
export interface TraceInput {
  /** folder/id of the record, for example `clusters/hegan`. */
  readonly record: string;
  /** Path of the field in the record, for example `members[2].total`. */
  readonly field: string;
  readonly value: number | string | boolean | null;
  /** Year or period as the record writes it; null where the field carries none. */
  readonly year: number | string | null;
  /** Citations as the record writes them; their keys are to be looked up in that record, then in data/sources. */
  readonly source: readonly string[];
  /** Present when the record marks the value as an estimate. */
  readonly estimated?: true;
}

/** A result is never a bare number. */
export interface IndicatorResult {
  readonly value: number | null;
  /** Why there is no value; null when there is one. A key of the text catalogue's list of reasons. */
  readonly reason: AbsenceReason | null;
  /** Number of input values used. */
  readonly n: number;
  /** Share of the inputs asked for that are known, 0 to 1. */
  readonly coverage: number;
  /** Calendar year of the newest input; null when undated. */
  readonly year: number | null;
  readonly status: ResultStatus;
  readonly trace: readonly TraceInput[];
  /** Extra values shown beside the result, for example the supported stage or a flag. */
  readonly extra?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Why a value is absent. Missing stays missing: it is never zero and never ranked. */
export const absenceReasons = [
  "not-reported",
  "too-few-inputs",
  "incomplete-mix",
  "parts-not-told-apart",
  "division-by-zero",
  "no-pattern",
  "different-definitions",
  "years-too-far-apart",
  "not-applicable",
  "not-enough-peers",
] as const;

export type AbsenceReason = (typeof absenceReasons)[number];

/** A measure with everything a reader needs to judge it. Pages, code book, API and tests are made from this. */
interface Definition {
  /** Id with a dot between group and name, for example `members.growth`. Never changes. */
  readonly id: string;
  readonly group: IndicatorGroup;
  readonly label: string;
  /** The question it answers, in plain language. */
  readonly question: string;
  /** Formula in words and symbols. */
  readonly formula: string;
  /** "percent", "index" and "ratio" are known to the formatting; empty where the number stands for a term in `extra`. */
  readonly unit: string;
  /** Decimals to show. */
  readonly decimals: number;
  /** Smallest and largest possible value; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** Most have none: a high value is not a verdict. */
  readonly direction: "higher-is-better" | "lower-is-better" | "none";
  /** Fields of the record that it reads. */
  readonly inputs: readonly string[];
  /** When it is shown. */
  readonly shownWhen: string;
  /** Where the method comes from, as a citation, or "own definition". */
  readonly method: string;
  /** What the number does not say. */
  readonly limits: string;
  /**
   * With whom a value may be compared: with all (the default), only with values that count the same thing
   * (`extra.counted`), or with nobody, because the number says as much about what was written as about the cluster.
   */
  readonly comparison?: "same-definition" | "none";
}

export interface ClusterIndicator extends Definition {
  readonly subject: "cluster";
  compute(cluster: Cluster, dataset: Dataset): IndicatorResult;
}

export interface PolicyIndicator extends Definition {
  readonly subject: "policy";
  compute(policy: Policy, dataset: Dataset): IndicatorResult;
}

export type Indicator = ClusterIndicator | PolicyIndicator;
