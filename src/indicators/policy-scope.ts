import type { Policy } from "../model/dataset.ts";
import type { PolicyIndicator } from "./definition.ts";
import { absent, inputOf, policyPath, present, type Stated } from "./result.ts";

/** Counts the different terms of a list. Nothing listed means nothing known, not 0. */
function countDifferent<Item extends Stated>(
  policy: Policy,
  section: string,
  items: readonly Item[] = [],
  key: keyof Item & string,
) {
  const inputs = items.map((item, index) =>
    inputOf(policyPath(policy), `${section}[${index}].${key}`, String(item[key]), item),
  );
  if (inputs.length === 0) return absent("not-reported");
  return present(new Set(inputs.map(({ value }) => value)).size, "assessed", inputs);
}

export const policyDimensionCoverage: PolicyIndicator = {
  subject: "policy",
  id: "policy.dimension_coverage",
  group: "policy",
  label: "Dimensions covered",
  question: "On how many of the three dimensions does it act?",
  formula: "number of dimensions among framework conditions, cluster actors, cluster organisations",
  unit: "of 3",
  decimals: 0,
  range: [0, 3],
  direction: "higher-is-better",
  inputs: ["dimensions[].dimension"],
  shownWhen: "At least one dimension is stated.",
  method: "giz-cluster-guide-2021 about p. 45-47",
  limits:
    "Support works best when all three are served for a long time, but other policies may serve the rest.",
  compute: (policy) => countDifferent(policy, "dimensions", policy.record.dimensions, "dimension"),
};

export const policyBreadth: PolicyIndicator = {
  subject: "policy",
  id: "policy.breadth",
  group: "policy",
  label: "Breadth",
  question: "How many fields of policy does it touch?",
  formula: "number of fields among innovation, environment, infrastructure, social affairs, foreign trade",
  unit: "of 5",
  decimals: 0,
  range: [0, 5],
  direction: "none",
  inputs: ["areas[].area"],
  shownWhen: "At least one field is stated.",
  method: "giz-cluster-guide-2021 about p. 48",
  limits: "A narrow policy can be the right one, and a broad one can be thin.",
  compute: (policy) => countDifferent(policy, "areas", policy.record.areas, "area"),
};
