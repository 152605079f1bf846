import { criteriaOfStage } from "../indicators/stages.ts";
import type { Dataset, Term } from "../model/dataset.ts";
import type { Subject } from "./subject.ts";

/** What the sources say about one criterion of a cluster. */
export type CriterionState = "met" | "not-met" | "not-shown";

/** A criterion with what the sources say about it. */
export interface CriterionOf {
  readonly criterion: Term;
  readonly state: CriterionState;
}

/** Criteria of one stage, each with what the sources say about a cluster. A criterion without a source is not shown. */
export function criterionStates(
  vocabularies: Pick<Dataset, "vocabularies">,
  stage: string,
  { inPlace }: Pick<Subject, "inPlace">,
): CriterionOf[] {
  return criteriaOfStage(vocabularies, stage).map((criterion) => ({
    criterion,
    state: stateOf(criterion.id, inPlace),
  }));
}

function stateOf(criterion: string, { met, notMet }: Subject["inPlace"]): CriterionState {
  if (met.includes(criterion)) return "met";
  return notMet.includes(criterion) ? "not-met" : "not-shown";
}
