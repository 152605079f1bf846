import type { ClusterIndicator } from "./definition.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** The guide asks that so many percent of the actors take part. */
const sufficientParticipation = 70;

export const monitoringParticipation: ClusterIndicator = {
  subject: "cluster",
  id: "monitoring.participation",
  group: "monitoring",
  label: "Participation in monitoring",
  question: "How large a part of the actors takes part in its surveys?",
  formula: `share that the source states; sufficient from ${sufficientParticipation} percent on`,
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "higher-is-better",
  inputs: ["monitoring.participation.value", "monitoring.participation.unit"],
  shownWhen: "A source states it in percent.",
  method: "giz-cluster-guide-2021 p. 142",
  limits: "It tells who answered, not what was found. A small cluster reaches a high rate more easily.",
  compute(cluster) {
    const participation = cluster.record.monitoring?.participation;
    if (!participation) return absent("not-reported");
    const { value, unit, provenance, qualifier = null } = participation;
    const inputs = [inputOf(clusterPath(cluster), "monitoring.participation.value", value, participation)];
    if (unit !== "percent" || value < 0 || value > 100)
      return absent("different-definitions", inputs, { coverage: 1 });
    const extra = { sufficient: value >= sufficientParticipation, qualifier };
    return present(value, provenance === "derived" ? "derived" : "reported", inputs, { extra });
  },
};
