import type { Cluster, Dataset } from "../model/dataset.ts";
import type { Assessment } from "../model/types.generated.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { oncePerCluster } from "./memo.ts";
import { chooseLatest, type Placed, type Preference, placedWhere } from "./preference.ts";
import { absent, clusterPath, inputOf, present } from "./result.ts";
import { criteriaOfStage, stagesInOrder } from "./stages.ts";

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
    const own = criteriaOfStage(dataset, stage);
    const inputs = assessmentInputs(cluster, current);
    const metCount = own.filter(({ id }) => Object.hasOwn(met, id)).length;
    const known = own.filter(({ id }) => Object.hasOwn(met, id) || Object.hasOwn(notMet, id)).length;
    const coverage = own.length === 0 ? 0 : known / own.length;
    const extra = {
      stage,
      supported_stage: supportedStage(Object.keys(met), dataset),
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
 *
 * @param met ids of the criteria that are met, of any stage
 * @returns null where not even the first stage is carried
 */
export function supportedStage(
  met: readonly string[],
  vocabularies: Pick<Dataset, "vocabularies">,
): string | null {
  let supported: string | null = null;
  for (const { id } of stagesInOrder(vocabularies)) {
    const criteria = criteriaOfStage(vocabularies, id);
    const metCount = criteria.filter((criterion) => met.includes(criterion.id)).length;
    if (criteria.length === 0 || metCount / criteria.length < supportedFrom) break;
    supported = id;
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
