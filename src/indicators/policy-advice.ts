import type { Dataset, Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { IndicatorResult, PolicyIndicator } from "./definition.ts";
import { countMarks } from "./marks.ts";
import { absent, inputOf, policyPath, present } from "./result.ts";

const knownNeeded = 3;

/**
 * Share of the judged points of one kind that hold, in percent, with "hold of judged" for each policy phase beside it. A
 * don't describes the fault, so that `met` means that the policy commits it.
 */
function shareOfAdvice(policy: Policy, dataset: Dataset, kind: "do" | "dont"): IndicatorResult {
  const { advice = {} } = policy.record;
  const points = [...vocabularyOf(dataset, "policy-advice").terms.values()].filter(
    (term) => term.kind === kind,
  );
  const count = (ids: readonly string[]) =>
    countMarks(
      ids.map((id) => ({
        mark: advice[id]?.mark,
        input: () => inputOf(policyPath(policy), `advice.${id}.mark`, advice[id]?.mark ?? null, advice[id]),
      })),
    );
  const all = count(points.map(({ id }) => id));
  if (all.known === 0) return absent("not-reported");
  const extra: Record<string, string | number> = { points: all.points, known: all.known };
  for (const phase of vocabularyOf(dataset, "policy-phases").terms.keys()) {
    const own = count(points.filter((point) => point.phase === phase).map(({ id }) => id));
    if (own.known > 0) extra[`phase_${phase}`] = `${own.points}/${own.known}`;
  }
  const options = { coverage: all.known / points.length, extra };
  return all.known < knownNeeded
    ? absent("too-few-inputs", all.inputs, options)
    : present((100 * all.points) / all.known, "assessed", all.inputs, options);
}

const shared = {
  subject: "policy",
  group: "policy",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  inputs: ["advice[].mark"],
  shownWhen: `At least ${knownNeeded} points are judged; the number judged is printed beside it.`,
  method: "giz-cluster-guide-2021 about p. 54-58",
} as const;

export const policyDosMet: PolicyIndicator = {
  ...shared,
  id: "policy.dos_met",
  label: "Do's followed",
  question: "How much of the guide's advice on what to do does it follow?",
  formula: "100 × do's that hold / do's judged; met = 1, partly = 0.5, not met = 0",
  direction: "higher-is-better",
  limits:
    "Only points that a source speaks of are judged, and all points weigh the same. The advice is that of one guide.",
  compute: (policy, dataset) => shareOfAdvice(policy, dataset, "do"),
};

export const policyDontsHit: PolicyIndicator = {
  ...shared,
  id: "policy.donts_hit",
  label: "Don'ts committed",
  question: "How many of the faults that the guide warns of does it commit?",
  formula: "100 × faults that hold / faults judged; met = 1, partly = 0.5, not met = 0",
  direction: "lower-is-better",
  limits:
    "Faults are seldom told in public, so a low value may mean silence. The advice is that of one guide.",
  compute: (policy, dataset) => shareOfAdvice(policy, dataset, "dont"),
};
