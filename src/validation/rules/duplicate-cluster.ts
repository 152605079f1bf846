import type { Finding, Rule } from "../rule.ts";
import { clusterPairs, duplicateFrom, findingOf } from "./cluster-pairs.ts";

export const duplicateCluster: Rule = {
  id: "duplicate-cluster",
  title: "A cluster has one record.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const pair of clusterPairs(dataset)) {
      if (pair.score >= duplicateFrom) yield findingOf(pair, "seems to describe the same cluster as");
    }
  },
};
