import type { ClusterIndicator } from "./definition.ts";
import { chosenMix } from "./financing-mix.ts";
import { shareOf } from "./financing-parts.ts";
import { absent, present } from "./result.ts";

/** Private money for each unit of public money. */
export const leverage: ClusterIndicator = {
  subject: "cluster",
  id: "financing.leverage",
  group: "financing",
  label: "Private per public money",
  question: "How much private income stands beside each unit of public money?",
  formula: "private income / public money; undefined, not infinite, when there is no public money",
  unit: "ratio",
  decimals: 2,
  range: [0, null],
  direction: "none",
  inputs: ["financing[].parts", "financing[].completeness"],
  shownWhen: "The mix is complete, tells private and public money apart, and has public money.",
  method: "own definition; giz-cluster-guide-2021 p. 109-112",
  limits:
    "It says nothing about what the public money set in motion, nor about private money inside projects.",
  compute(cluster, dataset) {
    const chosen = chosenMix(cluster, dataset);
    if (typeof chosen === "string") return absent(chosen);
    const { inputs, isWhole, known: coverage } = chosen;
    if (!isWhole) return absent("incomplete-mix", inputs, { coverage });
    const [privateShare, publicShare] = [
      shareOf(dataset, chosen, "private"),
      shareOf(dataset, chosen, "public"),
    ];
    if (typeof privateShare === "string") return absent(privateShare, inputs, { coverage });
    if (typeof publicShare === "string") return absent(publicShare, inputs, { coverage });
    return publicShare === 0
      ? absent("division-by-zero", inputs, { coverage })
      : present(privateShare / publicShare, "derived", inputs, { coverage });
  },
};
