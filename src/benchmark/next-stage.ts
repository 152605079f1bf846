import type { Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Subject } from "./subject.ts";

type Vocabularies = Pick<Dataset, "vocabularies">;

/** What the sources say about one criterion of a cluster. */
export type CriterionState = "met" | "not-met" | "not-shown";

/** Stages in their order. */
export function stagesInOrder(vocabularies: Vocabularies): Term[] {
  return [...vocabularyOf(vocabularies, "stages").terms.values()].sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0),
  );
}

/** The stage after the one that is coded; null when none is coded, or when the cluster has reached the last. */
export function stageAfter(vocabularies: Vocabularies, stage: string | null): Term | null {
  const stages = stagesInOrder(vocabularies);
  const index = stages.findIndex(({ id }) => id === stage);
  return index < 0 ? null : (stages[index + 1] ?? null);
}

/** Criteria of one stage, each with what the sources say about a cluster. A criterion without a source is not shown. */
export function criteriaOfStage(
  vocabularies: Vocabularies,
  stage: string,
  { inPlace }: Pick<Subject, "inPlace">,
): { readonly criterion: Term; readonly state: CriterionState }[] {
  return [...vocabularyOf(vocabularies, "criteria").terms.values()]
    .filter((criterion) => criterion.stage === stage)
    .map((criterion) => ({ criterion, state: stateOf(criterion.id, inPlace) }));
}

function stateOf(criterion: string, { met, notMet }: Subject["inPlace"]): CriterionState {
  if (met.includes(criterion)) return "met";
  return notMet.includes(criterion) ? "not-met" : "not-shown";
}
