import { currentAssessment } from "../indicators/maturity.ts";
import type { Cluster, Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Assessment } from "../model/types.generated.ts";

/** Stages in their order; the position is the rank, 1 to 4. */
export const stageOrder = ["initiation", "establishment", "operationalisation", "transformation"] as const;

/** The newest assessment of a cluster by the rule of the indicators; undefined when its stage is not coded. */
export function newestAssessment(cluster: Cluster, dataset: Dataset): Assessment | undefined {
  return currentAssessment(cluster, dataset)?.entry;
}

/** Rank of the stage, 1 to 4; 0 when not coded. */
export function stageRank(stage: string | undefined): 0 | 1 | 2 | 3 | 4 {
  const index = (stageOrder as readonly (string | undefined)[]).indexOf(stage);
  return (index + 1) as 0 | 1 | 2 | 3 | 4;
}

/** Whether two coders judged the assessment; a stage with one code is called single-coded. */
export function isDoubleCoded(assessment: Assessment): boolean {
  return new Set((assessment.coding ?? []).map(({ coder }) => coder)).size >= 2;
}

/** The criteria of one stage, in the order of the vocabulary. */
export function criteriaOfStage(dataset: Dataset, stage: string): Term[] {
  return [...vocabularyOf(dataset, "criteria").terms.values()].filter(
    (criterion) => criterion.stage === stage,
  );
}
