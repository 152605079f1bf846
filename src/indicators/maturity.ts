import type { Cluster, Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Assessment } from "../model/types.generated.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { oncePerCluster, oncePerDataset } from "./memo.ts";
import { chooseLatest, type Placed, type Preference, placedWhere } from "./preference.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";

/** Judgements of outsiders come before those of the cluster, and both before our own conclusions. */
const bases: readonly Assessment["basis"][] = ["assessed", "self-reported", "inferred"];
const knownNeeded = 2;
const supportedFrom = 2 / 3;

/** The newest judgement of the stage; among those of one year an assessed one, then a self-reported one. */
export const currentAssessment = oncePerCluster((cluster, dataset): Placed<Assessment> | undefined =>
  chooseLatest(
    placedWhere(cluster.record.maturity, () => true),
    assessmentPreference(cluster, dataset),
  ),
);

/** Which of several assessments of one year stands: an assessed one, then a self-reported one, then our own conclusion. */
export function assessmentPreference({ record }: Cluster, dataset: Dataset): Preference<Assessment> {
  return { dataset, record, definitionRank: ({ basis }) => bases.indexOf(basis) };
}

/** Stages from first to last, each with the ids of its criteria. */
const criteriaByStage = oncePerDataset((dataset) => {
  const criteria = [...vocabularyOf(dataset, "criteria").terms.values()];
  return [...vocabularyOf(dataset, "stages").terms.values()]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ id }) => ({
      stage: id,
      criteria: criteria.filter(({ stage }) => stage === id).map((term) => term.id),
    }));
});

/** How far the sources carry the stage that is declared. */
export const criteriaMet: ClusterIndicator = {
  subject: "cluster",
  id: "maturity.criteria_met",
  comparison: "none",
  group: "maturity",
  label: "Criteria of its stage met",
  question: "How many of the criteria of its stage are shown by sources?",
  formula:
    "100 × criteria met / criteria known, of the stage in the newest judgement; supported stage = the last stage of which, as of all before it, sources show at least two thirds of all criteria",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  direction: "none",
  inputs: ["maturity[].stage", "maturity[].met", "maturity[].not_met"],
  shownWhen: "At least two criteria of the stage are known.",
  method: "giz-cluster-guide-2021 about p. 64-65",
  limits:
    "A later stage is not better, and a mature cluster can fall back. A criterion without a source counts as unknown.",
  compute(cluster, dataset) {
    const current = currentAssessment(cluster, dataset);
    if (!current) return absent("not-reported");
    const { stage, met = {}, not_met: notMet = {} } = current.entry;
    const own = criteriaByStage(dataset).find((entry) => entry.stage === stage)?.criteria ?? [];
    const inputs = assessmentInputs(cluster, current);
    const metCount = own.filter((criterion) => Object.hasOwn(met, criterion)).length;
    const known = own.filter(
      (criterion) => Object.hasOwn(met, criterion) || Object.hasOwn(notMet, criterion),
    ).length;
    const coverage = own.length === 0 ? 0 : known / own.length;
    const extra = {
      stage,
      supported_stage: supportedStage(current.entry, dataset),
      basis: current.entry.basis,
    };
    return known < knownNeeded
      ? absent("too-few-inputs", inputs, { n: known, coverage, extra })
      : present((100 * metCount) / known, "assessed", inputs, { n: known, coverage, extra });
  },
};

/**
 * The last stage that sources carry: of it and of every stage before at least two thirds of all criteria are met. A
 * criterion of which nothing is known carries nothing, so it counts against the stage here.
 */
function supportedStage({ met = {} }: Pick<Assessment, "met">, dataset: Dataset): string | null {
  let supported: string | null = null;
  for (const { stage, criteria } of criteriaByStage(dataset)) {
    const metCount = criteria.filter((criterion) => Object.hasOwn(met, criterion)).length;
    if (criteria.length === 0 || metCount / criteria.length < supportedFrom) break;
    supported = stage;
  }
  return supported;
}

/**
 * The stage and all known criteria as inputs, those of other stages too, since the supported stage rests on them. A
 * criterion is true for met and false for not met; what the record writes there is its source.
 */
function assessmentInputs(cluster: Cluster, { entry, index }: Placed<Assessment>): TraceInput[] {
  const record = clusterPath(cluster);
  const field = `maturity[${index}]`;
  const criteria = (["met", "not_met"] as const).flatMap((key) =>
    Object.entries(entry[key] ?? {}).map(([criterion, source]) =>
      inputOf(record, `${field}.${key}.${criterion}`, key === "met", { year: entry.year, source }),
    ),
  );
  return [inputOf(record, `${field}.stage`, entry.stage, entry), ...criteria];
}
