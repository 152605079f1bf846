import type { Dataset, Policy } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import type { Subject } from "./subject.ts";

/** State of the study of a policy's effects; null where no source says anything. */
export type EvaluationState = NonNullable<PolicyRecord["evaluation"]>["state"] | null;

/** A policy as far as a benchmark names it. Plain data, so that a browser has it too. */
export interface PolicyNote {
  readonly id: string;
  readonly name: string;
  /**
   * Countries that it covers as a whole, at national, regional or local level. A wider policy tells nothing about a
   * place, and of a policy for a part of a country nobody knows whether a cluster that does not name it lies inside.
   */
  readonly countries: readonly string[];
  /** Clusters that name it in their records. */
  readonly clusters: readonly string[];
  readonly evaluation: EvaluationState;
  /** What was studied and found, as recorded. */
  readonly finding: string | null;
}

/** A policy under which some clusters live. */
export interface PolicyAround {
  readonly note: PolicyNote;
  /** How many of the clusters it concerns: those that name it, and those in a country that it covers. */
  readonly concerned: number;
  /** How many of them name it in their record. */
  readonly named: number;
}

const levelsOfStates: readonly string[] = ["national", "regional", "local"];

/** Sees the policies of a dataset as a benchmark names them. */
export function policyNotesOf({ policies, clusters }: Pick<Dataset, "policies" | "clusters">): PolicyNote[] {
  const naming = new Map<string, string[]>();
  for (const { id, record } of clusters) {
    for (const { policy } of record.policies ?? []) naming.set(policy, [...(naming.get(policy) ?? []), id]);
  }
  return policies.map(({ id, record }) => ({
    id,
    name: record.name,
    countries:
      isOfState(record) && record.covers.subdivisions === undefined ? (record.covers.countries ?? []) : [],
    clusters: [...new Set(naming.get(id))],
    evaluation: record.evaluation?.state ?? null,
    finding: record.evaluation?.text ?? null,
  }));
}

function isOfState({ levels = [] }: Policy["record"]): boolean {
  return levels.some((level) => levelsOfStates.includes(level));
}

/**
 * Policies that some clusters name in their records, or that cover the country of one of them. Those that concern most
 * of the clusters come first, of these the ones named most often, then by id. That a cluster lives under a policy says
 * nothing about what the policy did for it.
 */
export function policiesAround(subjects: readonly Subject[], notes: readonly PolicyNote[]): PolicyAround[] {
  return notes
    .map((note) => {
      const named = subjects.filter(({ id }) => note.clusters.includes(id)).length;
      const concerned = subjects.filter(
        ({ id, countries }) =>
          note.clusters.includes(id) || countries.some((country) => note.countries.includes(country)),
      ).length;
      return { note, concerned, named };
    })
    .filter(({ concerned }) => concerned > 0)
    .sort((a, b) => b.concerned - a.concerned || b.named - a.named || compareText(a.note.id, b.note.id));
}
