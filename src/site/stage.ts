import { currentAssessment } from "../indicators/maturity.ts";
import type { Cluster, Dataset, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Assessment } from "../model/types.generated.ts";

export { stageOrder, stageRank } from "./stage-order.ts";

/** The newest assessment of a cluster by the rule of the indicators; undefined when its stage is not coded. */
export function newestAssessment(cluster: Cluster, dataset: Dataset): Assessment | undefined {
  return currentAssessment(cluster, dataset)?.entry;
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
