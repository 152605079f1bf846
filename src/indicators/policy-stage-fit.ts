import type { Cluster } from "../model/dataset.ts";
import type { PolicyIndicator } from "./definition.ts";
import { currentAssessment } from "./maturity.ts";
import { oncePerDataset } from "./memo.ts";
import { absent, clusterPath, inputOf, policyPath, present } from "./result.ts";

/** Clusters that name a policy, by id of the policy. */
const clustersByPolicy = oncePerDataset((dataset) => {
  const byPolicy = new Map<string, Cluster[]>();
  for (const cluster of dataset.clusters) {
    for (const policy of new Set(cluster.record.policies?.map((entry) => entry.policy))) {
      const clusters = byPolicy.get(policy);
      if (clusters) clusters.push(cluster);
      else byPolicy.set(policy, [cluster]);
    }
  }
  return byPolicy;
});

/** Whether a policy reaches clusters in the stages that it is meant for. */
export const policyStageFit: PolicyIndicator = {
  subject: "policy",
  id: "policy.stage_fit",
  group: "policy",
  label: "Fit with the stage of clusters",
  question: "How many of the clusters it supports are in a stage that it is meant for?",
  formula: "100 × supported clusters in a targeted stage / supported clusters whose stage is known",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["stages_targeted[].stage", "clusters: policies[].policy", "clusters: maturity[].stage"],
  shownWhen: "Targeted stages are stated and the stage of at least one supported cluster is known.",
  method: "giz-cluster-guide-2021 about p. 49-50",
  limits:
    "The newest stage of each cluster counts, so one that grew out of the targeted stage looks like a misfit. Only clusters with a record here are seen.",
  compute(policy, dataset) {
    const targets = (policy.record.stages_targeted ?? []).map((target, index) => ({
      stage: target.stage,
      input: inputOf(policyPath(policy), `stages_targeted[${index}].stage`, target.stage, target),
    }));
    const supported = clustersByPolicy(dataset).get(policy.id) ?? [];
    const targetInputs = targets.map(({ input }) => input);
    if (targets.length === 0 || supported.length === 0) return absent("not-reported", targetInputs);
    const stages = supported.flatMap((cluster) => {
      const current = currentAssessment(cluster, dataset);
      if (!current) return [];
      const { entry, index } = current;
      return {
        stage: entry.stage,
        input: inputOf(clusterPath(cluster), `maturity[${index}].stage`, entry.stage, entry),
      };
    });
    if (stages.length === 0) return absent("too-few-inputs", targetInputs);
    const fitting = stages.filter(({ stage }) => targets.some((target) => target.stage === stage)).length;
    const coverage = stages.length / supported.length;
    const inputs = [...targetInputs, ...stages.map(({ input }) => input)];
    return present((100 * fitting) / stages.length, "derived", inputs, { n: stages.length, coverage });
  },
};
