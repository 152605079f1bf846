import type { Cluster, Dataset } from "../model/dataset.ts";
import { parsePeriod, yearOf } from "../model/period.ts";
import type { ClusterIndicator, TraceInput } from "./definition.ts";
import { absent, clusterPath, dataDate, dataYear, inputOf, present } from "./result.ts";

/** Years from the founding to the date of the data, or to the end of a cluster that has ended. */
export const ageYears: ClusterIndicator = {
  subject: "cluster",
  id: "age.years",
  group: "age",
  label: "Age",
  question: "How many years has it existed?",
  formula:
    "year of the data − year founded; for an ended or merged cluster the year of its end − year founded",
  unit: "years",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["founded.year", "status.state", "status.year"],
  shownWhen:
    "The year of founding is known and not only a span of years, and for an ended cluster the year of its end.",
  method: "own definition",
  limits:
    "The year may stand for the first project, the initiative or the organisation; what it stands for is shown beside it.",
  compute(cluster, dataset) {
    const { founded, status } = cluster.record;
    if (status && (status.state === "planned" || status.state === "not-started"))
      return absent("not-applicable");
    const began = parsePeriod(founded?.year);
    if (!founded || began === null) return absent("not-reported");
    const from = began.to;
    const start = inputOf(clusterPath(cluster), "founded.year", founded.year, founded);
    // "The 1990s" is no year: an age counted from its end would look exact and be the lowest possible.
    if (began.to - began.from > 1) return absent("too-few-inputs", [start]);
    const end = endOf(cluster, dataset);
    if (end === null) return absent("not-reported", [start], { coverage: 0.5 });
    // A founding after the data is an error that validation reports; an age below zero would be none.
    if (end.year < from) return absent("not-applicable", [start, end.input]);
    const extra = { counted_from: founded.what ?? null, ended: end.ended };
    return present(end.year - from, "derived", [start, end.input], { extra });
  },
};

/** The year up to which the age is counted; null when the cluster has ended in an unknown year. */
function endOf(
  cluster: Cluster,
  dataset: Dataset,
): { year: number; input: TraceInput; ended: boolean } | null {
  const { status } = cluster.record;
  if (status?.state !== "ended" && status?.state !== "merged") {
    return { year: dataYear(dataset), input: dataDate(dataset), ended: false };
  }
  const year = yearOf(status.year);
  if (status.year === undefined || year === null) return null;
  return { year, input: inputOf(clusterPath(cluster), "status.year", status.year, status), ended: true };
}
