import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

const corners = [
  "factor_conditions",
  "demand_conditions",
  "strategy_and_rivalry",
  "related_and_supporting_industries",
] as const;
const points = { plus: 1, mixed: 0, minus: -1 } as const;

/** Porter's diamond as one number. */
export const diamondScore: ClusterIndicator = {
  subject: "cluster",
  id: "diamond.score",
  group: "diamond",
  label: "Diamond score",
  question: "Do the four corners of Porter's diamond speak for or against the location?",
  formula: "sum over the four corners; plus = 1, mixed = 0, minus = −1",
  unit: "points",
  decimals: 0,
  range: [-4, 4],
  direction: "higher-is-better",
  inputs: corners.map((corner) => `diamond.${corner}.rating`),
  shownWhen: "All four corners are rated.",
  method: "giz-cluster-guide-2021 p. 78",
  limits:
    "One sign stands for a whole corner, and 0 may mean calm or strong forces on both sides. Look at the corners.",
  compute(cluster) {
    const { diamond } = cluster.record;
    const inputs: TraceInput[] = [];
    let score = 0;
    for (const corner of corners) {
      const rating = diamond?.[corner]?.rating;
      if (rating === undefined) continue;
      score += points[rating];
      inputs.push(inputOf(clusterPath(cluster), `diamond.${corner}.rating`, rating, diamond));
    }
    if (inputs.length === 0) return absent("not-reported");
    return inputs.length < corners.length
      ? absent("too-few-inputs", inputs, { coverage: inputs.length / corners.length })
      : present(score, "assessed", inputs);
  },
};
