import type { ClusterIndicator } from "./definition.ts";
import { countMarks } from "./marks.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** The four signs of sound governance that the guide names, by their fields below `governance.marks`, in its order. */
export const governanceMarks = [
  "legal_form",
  "tasks_defined",
  "governing_body",
  "regular_participation",
] as const;
const knownNeeded = 3;

/** The guide names four signs of sound governance. */
export const governanceScore: ClusterIndicator = {
  subject: "cluster",
  id: "governance.score",
  group: "governance",
  label: "Governance score",
  question: "How many of the four signs of sound governance does it show?",
  formula:
    "legal form + tasks defined + governing body + regular participation; met = 1, partly = 0.5, not met = 0, unknown left out",
  unit: "of 4",
  decimals: 1,
  range: [0, 4],
  direction: "higher-is-better",
  inputs: governanceMarks.map((mark) => `governance.marks.${mark}`),
  shownWhen: "At least three of the four marks are known; the share known is printed beside it.",
  method: "giz-cluster-guide-2021 p. 120",
  limits:
    "It counts that rules and bodies exist, not how well they work. With three marks known the score cannot pass three.",
  compute(cluster) {
    const { governance } = cluster.record;
    const { points, known, inputs } = countMarks(
      governanceMarks.map((mark) => ({
        mark: governance?.marks?.[mark],
        input: () =>
          inputOf(
            clusterPath(cluster),
            `governance.marks.${mark}`,
            governance?.marks?.[mark] ?? null,
            governance,
          ),
      })),
    );
    const coverage = known / governanceMarks.length;
    if (known === 0) return absent("not-reported");
    return known < knownNeeded
      ? absent("too-few-inputs", inputs, { coverage })
      : present(points, "assessed", inputs, { coverage });
  },
};
