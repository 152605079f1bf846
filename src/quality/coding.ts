import { currentAssessment } from "../indicators/maturity.ts";
import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { type Agreement, type CodePair, cohensKappa } from "./agreement.ts";

/** How the stages of the clusters were judged. */
export interface Coding {
  readonly clusters: number;
  /** Clusters with a stage. */
  readonly coded: number;
  /** Of these, judged by two coders who did not look at each other's judgement. */
  readonly doubleCoded: number;
  /** Stages from first to last: the rows and columns of the table of agreement. */
  readonly stages: readonly string[];
  readonly agreement: Agreement | null;
}

/**
 * Counts the newest assessment of each cluster. Where more than two coders judged, the first two written count.
 */
export function codingOf(dataset: Dataset): Coding {
  const stages = [...vocabularyOf(dataset, "stages").terms.values()]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id }) => id);
  const assessments = dataset.clusters.flatMap((cluster) => currentAssessment(cluster, dataset)?.entry ?? []);
  const pairs = assessments.flatMap(({ coding = [] }): CodePair[] => {
    const [first] = coding;
    const second = coding.find(({ coder }) => coder !== first?.coder);
    return first && second ? [[first.stage, second.stage]] : [];
  });
  return {
    clusters: dataset.clusters.length,
    coded: assessments.length,
    doubleCoded: pairs.length,
    stages,
    agreement: cohensKappa(pairs, stages),
  };
}
