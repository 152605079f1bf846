import type { Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";

/** The order of the stages and their criteria, as the vocabularies give them. */

type Vocabularies = Pick<Dataset, "vocabularies">;

/** Stages in their order. */
export function stagesInOrder(vocabularies: Vocabularies): Term[] {
  return [...vocabularyOf(vocabularies, "stages").terms.values()].sort(
    (a, b) => (a.rank ?? 0) - (b.rank ?? 0),
  );
}

/** The stage after the one that is coded; null when none is coded, after the last one, and for an unknown one. */
export function stageAfter(vocabularies: Vocabularies, stage: string | null): Term | null {
  const stages = stagesInOrder(vocabularies);
  const index = stages.findIndex(({ id }) => id === stage);
  return index < 0 ? null : (stages[index + 1] ?? null);
}

/** The criteria of one stage, in the order of the vocabulary. */
export function criteriaOfStage(vocabularies: Vocabularies, stage: string): Term[] {
  return [...vocabularyOf(vocabularies, "criteria").terms.values()].filter(
    (criterion) => criterion.stage === stage,
  );
}
