import type { ClusterIndicator } from "./definition.ts";
import { countMarks } from "./marks.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

const marks = ["place", "sector", "critical_mass", "management_unit"] as const;

/** Four marks tell whether something is a cluster: place, sector, enough firms, somebody who manages it. */
export const qualificationScore: ClusterIndicator = {
  subject: "cluster",
  id: "qualification.score",
  group: "qualification",
  label: "Marks of a cluster",
  question: "How many of the four marks of a cluster does it have?",
  formula: "place + sector + critical mass + management unit; met = 1, partly = 0.5, not met = 0",
  unit: "of 4",
  decimals: 1,
  range: [0, 4],
  direction: "none",
  inputs: marks.map((mark) => `qualification.${mark}`),
  shownWhen: "All four marks are known.",
  method: "giz-cluster-guide-2021 p. 20",
  limits:
    "It tells what kind of thing this is, not how good it is. Some clusters avoid the word and have all four marks.",
  compute(cluster) {
    const { qualification } = cluster.record;
    const { points, known, inputs } = countMarks(
      marks.map((mark) => ({
        mark: qualification?.[mark],
        input: () =>
          inputOf(
            clusterPath(cluster),
            `qualification.${mark}`,
            qualification?.[mark] ?? null,
            qualification,
          ),
      })),
    );
    const coverage = known / marks.length;
    if (known === 0) return absent("not-reported");
    return known < marks.length
      ? absent("too-few-inputs", inputs, { coverage })
      : present(points, "assessed", inputs, { coverage });
  },
};
