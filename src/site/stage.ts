import { currentAssessment } from "../indicators/maturity.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import type { Assessment } from "../model/types.generated.ts";

export { criteriaOfStage } from "../indicators/stages.ts";
export { stageOrder, stageRank } from "./stage-order.ts";

/** The newest assessment of a cluster by the rule of the indicators; undefined when its stage is not coded. */
export function newestAssessment(cluster: Cluster, dataset: Dataset): Assessment | undefined {
  return currentAssessment(cluster, dataset)?.entry;
}

/** Whether two coders judged the assessment; a stage with one code is called single-coded. */
export function isDoubleCoded(assessment: Assessment): boolean {
  return new Set((assessment.coding ?? []).map(({ coder }) => coder)).size >= 2;
}

/** Everything an assessment cites: as a whole, and for each criterion that is met or not met. */
export function sourcesOfAssessment(assessment: Assessment | undefined): string[] {
  const { source, met = {}, not_met: notMet = {} } = assessment ?? {};
  return [source, ...Object.values(met), ...Object.values(notMet)].flatMap((citation) => citation ?? []);
}
