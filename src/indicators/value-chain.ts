import type { ClusterIndicator } from "./definition.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";
import { sum } from "./statistics.ts";

/** How much of a step is covered: a step that is there in part counts half. */
const covered = { local: 1, partial: 0.5, missing: 0 } as const;

export const valueChainCoverage: ClusterIndicator = {
  subject: "cluster",
  id: "value_chain.coverage",
  group: "value-chain",
  label: "Coverage of the value chain",
  question: "How large a part of the steps of its value chain is present in the cluster?",
  formula: "100 × (local steps + ½ partial steps) / all mapped steps",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["value_chain.nodes"],
  shownWhen:
    "The steps of the chain are mapped: those that are there and those that are missing, where some are.",
  method: "giz-cluster-guide-2021 p. 74",
  limits:
    "Steps can be left out on purpose, and each author divides a chain into other steps: compare within a sector only.",
  compute(cluster) {
    const { value_chain: chain } = cluster.record;
    const nodes = Object.entries(chain?.nodes ?? {});
    if (!chain || nodes.length === 0) return absent("not-reported");
    const inputs = nodes.map(([node, state]) =>
      inputOf(clusterPath(cluster), `value_chain.nodes.${node}`, state, { source: chain.source }),
    );
    const coveredNodes = sum(nodes.map(([, state]) => covered[state]));
    // A source that names only the gaps, or only what is there beside gaps it leaves unnamed, has not mapped the chain.
    const namesGapsOnly = coveredNodes === 0;
    const hidesGaps =
      coveredNodes === nodes.length && chain.coverage !== undefined && chain.coverage !== "complete";
    if (namesGapsOnly || hidesGaps) return absent("too-few-inputs", inputs);
    return present((100 * coveredNodes) / nodes.length, "assessed", inputs, {
      extra: { stated: chain.coverage ?? null },
    });
  },
};
