import type { Policy } from "../model/dataset.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import { text } from "../text/index.ts";

/** State of the study of a policy's effects; `not-reported` where no source says anything. */
export type EvaluationState = NonNullable<PolicyRecord["evaluation"]>["state"] | "not-reported";

/** What is recorded about the study of a policy's effects, as readers see it. */
export function evaluationOf({ record: { evaluation } }: Policy): {
  readonly state: EvaluationState;
  readonly words: string;
} {
  return evaluation
    ? { state: evaluation.state, words: text.policy.evaluation.state[evaluation.state] }
    : { state: "not-reported", words: text.shell.notReported };
}
