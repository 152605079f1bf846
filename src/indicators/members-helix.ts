import type { ClusterIndicator } from "./definition.ts";
import { memberTargets, typedMembership } from "./members-types.ts";
import { partOf } from "./part-of-whole.ts";
import { absent, present } from "./result.ts";
import { shannonEvenness } from "./statistics.ts";

const strands = ["industry", "academia", "government"] as const;

/** Evenness of industry, academia and government among the members. */
export const helixBalance: ClusterIndicator = {
  subject: "cluster",
  id: "members.helix_balance",
  group: "members",
  label: "Balance of the triple helix",
  question: "How evenly are firms, research and the public side present among the members?",
  formula: "−Σ p ln p / ln 3 over industry, academia and government; 0 = one strand only, 1 = equal parts",
  unit: "index",
  decimals: 2,
  range: [0, 1],
  direction: "none",
  inputs: ["members[].by_type", "members[].total"],
  shownWhen: "One count gives the total and the types of at least 90 percent of the members.",
  method: "giz-cluster-guide-2021 about p. 65, with the evenness of Pielou (1966)",
  limits:
    "A cluster of many firms and one strong university is uneven and may be well balanced in fact. Members outside the three strands are left out.",
  compute(cluster, dataset) {
    const typed = typedMembership(cluster, dataset);
    if (typeof typed === "string") return absent(typed);
    const { types, known, isWhole, counted, countsFirmsOnly, inputs } = typed;
    const options = { coverage: known, extra: { counted } };
    if (countsFirmsOnly) return absent("different-definitions", inputs, options);
    const counts: number[] = [];
    for (const strand of strands) {
      const count = partOf(types, memberTargets(dataset)[strand], isWhole);
      if (typeof count === "string") return absent(count, inputs, options);
      counts.push(count);
    }
    const evenness = shannonEvenness(counts);
    return evenness === null
      ? absent("division-by-zero", inputs, options)
      : present(evenness, "derived", inputs, options);
  },
};
