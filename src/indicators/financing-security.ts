import type { ClusterIndicator } from "./definition.ts";
import { latestMix } from "./financing-mix.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** Classes from least to most secure. A class is no quantity: the rank serves for sorting and for counting only. */
const classes = ["not-secured", "short-and-medium-term", "long-term"];

/** How long the money of the cluster organisation is secured. */
export const security: ClusterIndicator = {
  subject: "cluster",
  id: "financing.security",
  group: "financing",
  label: "Security of financing",
  question: "For how long is its financing secured?",
  formula:
    "class of the latest mix that states one: 3 = long term, 2 = short and medium term, 1 = not secured",
  unit: "of 3 classes",
  decimals: 0,
  range: [1, 3],
  direction: "higher-is-better",
  inputs: ["financing[].security", "financing[].year"],
  shownWhen: "A source states the class.",
  method: "giz-cluster-guide-2021 p. 111",
  limits:
    "Sources draw the line between the classes differently, and the step between two classes has no size.",
  compute(cluster, dataset) {
    const chosen = latestMix(
      cluster,
      dataset,
      (mix) => mix.security !== undefined && classes.includes(mix.security) && mix.basis !== "target",
    );
    if (chosen?.entry.security === undefined) return absent("not-reported");
    const { entry, index } = chosen;
    const term = chosen.entry.security;
    const inputs = [inputOf(clusterPath(cluster), `financing[${index}].security`, term, entry)];
    return present(classes.indexOf(term) + 1, "assessed", inputs, { extra: { class: term } });
  },
};
