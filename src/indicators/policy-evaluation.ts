import type { PolicyIndicator } from "./definition.ts";
import { absent, inputOf, policyPath, present } from "./result.ts";

/** An evaluation that is only planned has not told anybody anything yet. */
const evaluated = { done: 1, running: 1, planned: 0, none: 0 } as const;

export const policyEvaluated: PolicyIndicator = {
  subject: "policy",
  id: "policy.evaluated",
  group: "policy",
  label: "Evaluated",
  question: "Are its effects studied?",
  formula: "1 = an evaluation is done or running, 0 = none or only planned",
  unit: "",
  decimals: 0,
  range: [0, 1],
  direction: "higher-is-better",
  inputs: ["evaluation.state"],
  shownWhen: "A source says whether there is an evaluation.",
  method: "giz-cluster-guide-2021 about p. 49",
  limits: "That a policy is studied says nothing about what the study found. Unknown is not the same as no.",
  compute(policy) {
    const { evaluation } = policy.record;
    if (!evaluation || evaluation.state === "unknown") return absent("not-reported");
    const { state, feeds_back: feedsBack = null } = evaluation;
    const inputs = [inputOf(policyPath(policy), "evaluation.state", state, evaluation)];
    return present(evaluated[state], "assessed", inputs, { extra: { state, feeds_back: feedsBack } });
  },
};
