import type { ClusterRecord } from "../model/types.generated.ts";
import type { ClusterIndicator } from "./definition.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/**
 * The main sections of a profile. Each counts once, however much it holds. Left out are sections that only some clusters
 * can have (labels, policies, relations, failure reasons) and free lists (figures, details, statements).
 */
export const profileSections = [
  "place",
  "qualification",
  "status",
  "founded",
  "initiation",
  "maturity",
  "governance",
  "people",
  "members",
  "economy",
  "financing",
  "goals",
  "services",
  "joint_actions",
  "monitoring",
  "story",
] as const satisfies readonly (keyof ClusterRecord)[];

export const evidenceCompleteness: ClusterIndicator = {
  subject: "cluster",
  id: "evidence.completeness",
  comparison: "none",
  group: "evidence",
  label: "Completeness of the profile",
  question: "How many of the main sections of its profile hold something?",
  formula: `100 × sections that hold something / ${profileSections.length} main sections, without those marked as not applicable`,
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: [...profileSections, "missing"],
  shownWhen: "Always.",
  method: "own definition",
  limits:
    "It tells how much is disclosed and found, never how good the cluster is. One line fills a section.",
  compute(cluster) {
    const { record } = cluster;
    const applicable = profileSections.filter(
      (section) => record[section] !== undefined || record.missing?.[section] !== "not-applicable",
    );
    // The trace says of each section whether it is filled; quoting whole sections would repeat the record.
    const inputs = applicable.map((section) =>
      inputOf(clusterPath(cluster), section, record[section] !== undefined),
    );
    if (applicable.length === 0) return absent("not-applicable");
    const filled = applicable.filter((section) => record[section] !== undefined).length;
    return present((100 * filled) / applicable.length, "derived", inputs, {
      extra: { filled, sections: applicable.length },
    });
  },
};
