/** Traits of which a policy has none, one or several; two policies share them or not. */
export const policyTraits = ["dimensions", "areas", "instruments", "stages", "levels", "sectors"] as const;

export type PolicyTrait = (typeof policyTraits)[number];

/** All policies as plain data, in the words in which they are shown. */
export interface PackedPolicies {
  readonly date: string;
  readonly policies: readonly PackedPolicy[];
}

export interface PackedPolicy {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly place: readonly string[];
  readonly kind: string | null;
  readonly owners: readonly string[];
  /** Labels by trait; an empty list says that nothing is reported. */
  readonly traits: Readonly<Record<PolicyTrait, readonly string[]>>;
  readonly selection: readonly string[];
  readonly period: string | null;
  readonly state: string | null;
  /** Years so far when it is still running. */
  readonly duration: { readonly years: number; readonly ongoing: boolean } | null;
  /** Amounts as their sources state them; nothing is converted. */
  readonly budgets: readonly PackedBudget[];
  readonly supported: { readonly text: string; readonly note: string } | null;
  /** Clusters recorded here that name the policy. */
  readonly here: number;
  readonly evaluation: string | null;
  /** Values of the indicators of policies, by id. */
  readonly values: Readonly<Record<string, { readonly value: number; readonly year: number | null }>>;
}

export interface PackedBudget {
  readonly text: string;
  readonly currency: string;
}

/** Indicators that are drawn for policies; the others are told in words. */
export const drawnPolicyIndicators = [
  "policy.duration",
  "policy.dimension_coverage",
  "policy.breadth",
  "policy.stage_fit",
] as const;
