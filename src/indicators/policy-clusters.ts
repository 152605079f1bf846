import type { PolicyIndicator } from "./definition.ts";
import { chooseLatest, placedWhere } from "./preference.ts";
import { absent, inputOf, policyPath, present } from "./result.ts";

export const policyClusters: PolicyIndicator = {
  subject: "policy",
  id: "policy.clusters_supported",
  group: "policy",
  label: "Clusters supported",
  question: "How many clusters does it support, by its own sources?",
  formula: "the latest count that a source states; an undated count only where there is no dated one",
  unit: "clusters",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["clusters_supported[].count"],
  shownWhen: "A source states a count.",
  method: "own definition",
  limits:
    "Sources count what they like: one round, one year, or all clusters ever supported. The scope stands beside the count on the page of the policy. Many clusters can also mean thin support.",
  compute(policy, dataset) {
    const counts = placedWhere(policy.record.clusters_supported, () => true);
    const chosen = chooseLatest(counts, { dataset, record: policy.record });
    if (!chosen) return absent("not-reported");
    const { entry, index } = chosen;
    const input = inputOf(policyPath(policy), `clusters_supported[${index}].count`, entry.count, entry);
    return present(entry.count, entry.provenance === "derived" ? "derived" : "reported", [input], {
      extra: { scope: entry.scope ?? null, qualifier: entry.qualifier ?? null },
    });
  },
};
