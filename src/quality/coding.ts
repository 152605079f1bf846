import { currentAssessment } from "../indicators/maturity.ts";
import { stagesInOrder } from "../indicators/stages.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { tooLittleEvidence } from "../model/stage-code.ts";
import type { Coding as Codes } from "../model/types.generated.ts";
import { type Agreement, type CodePair, cohensKappa } from "./agreement.ts";

/** How the stages of the clusters were judged. */
export interface Coding {
  readonly clusters: number;
  /** Clusters with a stage. */
  readonly coded: number;
  /** Of these, judged by two coders who did not look at each other's judgement. */
  readonly doubleCoded: number;
  /** Clusters judged by two such coders, with or without a stage in the end. */
  readonly judgedTwice: number;
  /** Rows and columns of the table of agreement: too little evidence, then the stages from first to last. */
  readonly categories: readonly string[];
  /** Over all clusters judged twice, with "too little evidence" as a judgement of its own. */
  readonly agreement: Agreement | null;
  /** Over those clusters only for which both coders named a stage. */
  readonly whereBothNamedOne: Agreement | null;
}

/**
 * Counts the newest assessment of each cluster, or where no stage was settled the codes that led to that. Where more
 * than two coders judged, the first two written count.
 */
export function codingOf(dataset: Dataset): Coding {
  const stages = stagesInOrder(dataset).map(({ id }) => id);
  const settled = dataset.clusters.flatMap((cluster) => currentAssessment(cluster, dataset)?.entry ?? []);
  const withStage = settled.flatMap(({ coding }) => pairOf(coding));
  const pairs = [...withStage, ...dataset.clusters.flatMap(pairWithoutStage)];
  const categories = [tooLittleEvidence, ...stages];
  return {
    clusters: dataset.clusters.length,
    coded: settled.length,
    doubleCoded: withStage.length,
    judgedTwice: pairs.length,
    categories,
    agreement: cohensKappa(pairs, categories),
    whereBothNamedOne: cohensKappa(
      pairs.filter((pair) => !pair.includes(tooLittleEvidence)),
      stages,
    ),
  };
}

function pairWithoutStage({ record }: Cluster): CodePair[] {
  return record.maturity ? [] : pairOf(record.no_stage?.coding);
}

function pairOf(coding: Codes = []): CodePair[] {
  const [first] = coding;
  const second = coding.find(({ coder }) => coder !== first?.coder);
  return first && second ? [[first.stage, second.stage]] : [];
}
