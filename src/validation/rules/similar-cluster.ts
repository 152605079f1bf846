import type { Finding, Rule } from "../rule.ts";
import { clusterPairs, duplicateFrom, findingOf } from "./cluster-pairs.ts";

export const similarCluster: Rule = {
  id: "similar-cluster",
  title: "Records that look alike say that they are different clusters.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    for (const pair of clusterPairs(dataset)) {
      if (pair.score < duplicateFrom) yield findingOf(pair, "may describe the same cluster as");
    }
  },
};
