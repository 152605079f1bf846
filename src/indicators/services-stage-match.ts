import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { currentAssessment } from "./maturity.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";
import { type KnownTrust, servicesWithTrust } from "./services.ts";

/** Services that need more trust than the guide expects in the stage of the cluster. */
export const stageMatch: ClusterIndicator = {
  subject: "cluster",
  id: "services.stage_match",
  group: "services",
  label: "Services ahead of the stage",
  question: "How many services does it offer that need more trust than the guide expects in its stage?",
  formula: "number of high-trust services whose earliest stage is later than the stage of the cluster",
  unit: "services",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["services[].service", "services[].trust", "maturity[].stage"],
  shownWhen: "The stage and the trust of at least one service are known.",
  method: "giz-cluster-guide-2021 p. 128",
  limits: "A flag to look closer, not a fault: members may trust each other from earlier work.",
  compute(cluster, dataset) {
    const current = currentAssessment(cluster, dataset);
    const known = servicesWithTrust(cluster, dataset);
    const stages = vocabularyOf(dataset, "stages").terms;
    const rank = current && stages.get(current.entry.stage)?.rank;
    if (!current || rank === undefined || known.length === 0) return absent("not-reported");
    const { terms } = vocabularyOf(dataset, "services");
    const early = known.filter(({ service, trust }) => {
      const from = terms.get(service.service)?.from_stage;
      const earliest = from === undefined ? undefined : stages.get(from)?.rank;
      return trust === "high" && earliest !== undefined && rank < earliest;
    });
    const coverage = known.length / (cluster.record.services?.length ?? known.length);
    const extra = {
      flag: early.length > 0,
      services: early.map(({ service }) => service.service).join(", ") || null,
    };
    const stage = inputOf(
      clusterPath(cluster),
      `maturity[${current.index}].stage`,
      current.entry.stage,
      current.entry,
    );
    const inputs = [
      stage,
      ...known.flatMap((entry) => [entry.input, ...earliestStage(entry, cluster, dataset)]),
    ];
    return present(early.length, "assessed", inputs, { n: known.length, coverage, extra });
  },
};

/** The service as the record names it, and the stage that the vocabulary gives for it. */
function earliestStage({ service, index }: KnownTrust, cluster: Cluster, dataset: Dataset): TraceInput[] {
  const term = vocabularyOf(dataset, "services").terms.get(service.service);
  const named = inputOf(clusterPath(cluster), `services[${index}].service`, service.service, service);
  if (term?.from_stage === undefined) return [named];
  const field = `terms.${service.service}.from_stage`;
  return [named, inputOf("vocabularies/services", field, term.from_stage, { source: term.source })];
}
