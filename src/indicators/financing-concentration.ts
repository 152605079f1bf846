import type { Dataset } from "../model/dataset.ts";
import type { ClusterIndicator, IndicatorResult } from "./definition.ts";
import { type ChosenMix, chosenMix } from "./financing-mix.ts";
import { buckets, hasMixedPart, sharesByBucket } from "./financing-parts.ts";
import { absent, present } from "./result.ts";
import { herfindahl } from "./statistics.ts";

const shared = {
  subject: "cluster",
  group: "financing",
  decimals: 2,
  range: [0, 1],
  direction: "none",
  inputs: ["financing[].parts", "financing[].completeness"],
  shownWhen: "The mix is complete.",
} as const;

/** Gives a complete mix to a formula; a partial mix cannot tell how concentrated the whole is. */
function ofCompleteMix(
  formula: (chosen: ChosenMix, dataset: Dataset) => IndicatorResult,
): ClusterIndicator["compute"] {
  return (cluster, dataset) => {
    const chosen = chosenMix(cluster, dataset);
    if (typeof chosen === "string") return absent(chosen);
    return chosen.isWhole
      ? formula(chosen, dataset)
      : absent("incomplete-mix", chosen.inputs, { coverage: chosen.known });
  };
}

/** Concentration of a list of shares, with the note whether a part lies across two groups. */
function concentration(
  parts: readonly number[],
  { inputs, shares }: ChosenMix,
  dataset: Dataset,
): IndicatorResult {
  const index = herfindahl(parts);
  const extra = { parts: parts.length, mixed_part: hasMixedPart(dataset, shares) };
  return index === null
    ? absent("division-by-zero", inputs, { extra })
    : present(index, "derived", inputs, { extra });
}

export const concentrationCoarse: ClusterIndicator = {
  ...shared,
  id: "financing.concentration_coarse",
  label: "Concentration of main groups",
  question: "Does its money come from one main group of sources or from several?",
  formula:
    "Σ s² over the main groups public, private, projects, donors, other; s = part / sum of parts; a part that lies across two groups stands as a group of its own",
  unit: "index",
  method: "own definition, after the index of Herfindahl and Hirschman; giz-cluster-guide-2021 p. 109",
  limits:
    "The level of detail changes the conclusion: read it together with the fine one, which is never larger. A remainder counts as one source.",
  compute: ofCompleteMix((chosen, dataset) =>
    concentration([...sharesByBucket(dataset, chosen.shares).values()], chosen, dataset),
  ),
};

export const concentrationFine: ClusterIndicator = {
  ...shared,
  id: "financing.concentration_fine",
  label: "Concentration of single sources",
  question: "Does its money come from one source or from several, as its report lists them?",
  formula: "Σ s² over the parts as written; s = part / sum of parts",
  unit: "index",
  method: "own definition, after the index of Herfindahl and Hirschman; giz-cluster-guide-2021 p. 109",
  limits: "A report with more lines gives a lower value, so compare only mixes written in the same detail.",
  compute: ofCompleteMix((chosen, dataset) =>
    // A part that the source does not tell apart is no single source.
    hasMixedPart(dataset, chosen.shares)
      ? absent("parts-not-told-apart", chosen.inputs, { coverage: 1 })
      : concentration([...chosen.shares.values()], chosen, dataset),
  ),
};

export const diversification: ClusterIndicator = {
  ...shared,
  id: "financing.diversification",
  label: "Diversification",
  question: "How evenly is its money spread over the five main groups of sources?",
  formula: `1 − (H − 1/N) / (1 − 1/N); H = coarse concentration, N = ${buckets.length} main groups`,
  unit: "index",
  method: "own definition, normalised index of Herfindahl and Hirschman",
  limits:
    "An even spread is safer against the loss of one source, but nobody has shown which spread is best.",
  compute: ofCompleteMix((chosen, dataset) => {
    // A part across two groups has no place on a scale of five groups.
    if (hasMixedPart(dataset, chosen.shares))
      return absent("parts-not-told-apart", chosen.inputs, { coverage: 1 });
    const index = herfindahl([...sharesByBucket(dataset, chosen.shares).values()]);
    if (index === null) return absent("division-by-zero", chosen.inputs);
    const even = 1 / buckets.length;
    const spread = 1 - (index - even) / (1 - even);
    return present(Math.min(1, Math.max(0, spread)), "derived", chosen.inputs);
  }),
};
