import { type PolicyPeers, policyPeers } from "../benchmark/policy-peers.ts";
import {
  policiesOfSameLevel,
  type Standing,
  shareOfTerms,
  standingOf,
  type TermShare,
} from "../benchmark/policy-standing.ts";
import type { PolicyIndicator } from "../indicators/definition.ts";
import type { Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { type EvaluationState, evaluationOf } from "./policy-evaluation.ts";
import type { Site } from "./site.ts";

export type { TermShare };

/** A policy beside the others of its level and beside its look-alikes: what its page shows and its JSON holds. */
export interface PolicyBenchmark {
  /** Other policies that share a level with it. */
  readonly others: readonly Policy[];
  readonly dimensions: readonly TermShare[];
  readonly areas: readonly TermShare[];
  readonly standings: readonly PolicyStanding[];
  readonly evaluation: EvaluationStanding;
  readonly lookAlikes: PolicyPeers;
}

export interface PolicyStanding extends Standing {
  readonly indicator: PolicyIndicator;
}

export interface EvaluationStanding {
  readonly own: EvaluationState;
  /** Others by state, in a fixed order; states that none has are left out. */
  readonly counts: readonly { readonly state: EvaluationState; readonly count: number }[];
}

/** Indicators by which policies of a level are set beside each other. */
const compared: readonly string[] = [
  "policy.dimension_coverage",
  "policy.breadth",
  "policy.duration",
  "policy.clusters_supported",
  "policy.budget_per_cluster_year",
];

const states: readonly EvaluationState[] = ["done", "running", "planned", "none", "unknown", "not-reported"];

/** Chooses the policies of the same level and puts every figure of the comparison together. */
export function policyBenchmark(
  site: Pick<Site, "dataset" | "indicators" | "lists">,
  policy: Policy,
): PolicyBenchmark {
  const { dataset } = site;
  const others = policiesOfSameLevel(policy, dataset);
  const terms = (vocabulary: string) => vocabularyOf(dataset, vocabulary).terms.keys();
  return {
    others,
    dimensions: shareOfTerms(terms("policy-dimensions"), policy, others, ({ record }) =>
      record.dimensions?.map(({ dimension }) => dimension),
    ),
    areas: shareOfTerms(terms("policy-areas"), policy, others, ({ record }) =>
      record.areas?.map(({ area }) => area),
    ),
    standings: compared.flatMap((id) => {
      const indicator = site.lists.indicators.find((one) => one.id === id);
      if (indicator?.subject !== "policy") return [];
      return [{ indicator, ...standingOf(id, policy, others, site.indicators) }];
    }),
    evaluation: {
      own: evaluationOf(policy).state,
      counts: states
        .map((state) => ({
          state,
          count: others.filter((other) => evaluationOf(other).state === state).length,
        }))
        .filter(({ count }) => count > 0),
    },
    lookAlikes: policyPeers(policy.id, dataset),
  };
}

/** Labels of the levels of a policy, in the order of its record. */
export function levelLabels(site: Pick<Site, "label">, { record }: Policy): string[] {
  return (record.levels ?? []).map((level) => site.label("policy-levels", level));
}
