import type { Cluster, Policy, Term } from "../model/dataset.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import type { Site } from "./site.ts";
import { newestAssessment } from "./stage.ts";

export type StageTarget = NonNullable<PolicyRecord["stages_targeted"]>[number];

export interface PolicyStage {
  readonly stage: Term;
  /** Present when a source says that the policy is meant for this stage. */
  readonly target: StageTarget | undefined;
  /** Clusters that name the policy and stand in this stage by their newest assessment. */
  readonly clusters: readonly Cluster[];
}

export interface PolicyStages {
  readonly stages: readonly PolicyStage[];
  /** Clusters that name the policy and have no coded stage. */
  readonly notCoded: readonly Cluster[];
  /** Clusters with a known stage, those of them in a targeted stage, and all that name the policy. */
  readonly known: number;
  readonly fitting: number;
  readonly all: number;
}

/** Stages that a policy is meant for beside the stages of the clusters that name it. */
export function stagesOfPolicy(
  { dataset, lists, clustersOfPolicy }: Pick<Site, "dataset" | "lists" | "clustersOfPolicy">,
  policy: Policy,
): PolicyStages {
  const all = clustersOfPolicy.get(policy.id) ?? [];
  const stageOf = new Map(all.map((cluster) => [cluster.id, newestAssessment(cluster, dataset)?.stage]));
  const stages = lists.stages.map((stage) => ({
    stage,
    target: policy.record.stages_targeted?.find((target) => target.stage === stage.id),
    clusters: all.filter(({ id }) => stageOf.get(id) === stage.id),
  }));
  const sum = (rows: readonly PolicyStage[]) => rows.reduce((total, row) => total + row.clusters.length, 0);
  return {
    stages,
    notCoded: all.filter(({ id }) => stageOf.get(id) === undefined),
    known: sum(stages),
    fitting: sum(stages.filter(({ target }) => target)),
    all: all.length,
  };
}
