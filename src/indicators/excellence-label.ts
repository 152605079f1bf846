import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { labelValidity } from "../model/label-validity.ts";
import { parsePeriod } from "../model/period.ts";
import { compareText } from "../model/problem.ts";
import type { Label } from "../model/types.generated.ts";
import type { ClusterIndicator } from "./definition.ts";
import { type Placed, placedWhere } from "./preference.ts";
import { absent, clusterPath, dataDate, inputOf, present } from "./result.ts";

/** The highest management label that is valid at the date of the data. */
export const excellenceLabel: ClusterIndicator = {
  subject: "cluster",
  id: "excellence.label",
  group: "excellence",
  label: "Valid excellence label",
  question: "Which is the highest ranked label that it holds at the date of the data?",
  formula: "highest rank among labels valid at the date of the data: 1 = bronze, 2 = silver, 3 = gold",
  unit: "",
  decimals: 0,
  range: [1, null],
  direction: "higher-is-better",
  inputs: ["labels[].label", "labels[].awarded", "labels[].valid_until"],
  shownWhen: "A ranked label is valid.",
  method: "giz-cluster-guide-2021 about p. 57",
  limits:
    "A label judges the office, not the firms, and costs money: no label is no sign of weakness. Where a source gives only the year of the award, validity is counted from its end.",
  compute(cluster, dataset) {
    const ranked = placedWhere(cluster.record.labels, ({ label }) => rankOf(dataset, label) !== undefined);
    if (ranked.length === 0) return absent(cluster.record.labels ? "not-applicable" : "not-reported");
    const judged = ranked
      .map((placed) => ({
        placed,
        rank: rankOf(dataset, placed.entry.label) ?? 0,
        expiry: labelValidity(dataset, placed.entry).until,
      }))
      .sort((a, b) => b.rank - a.rank || compareText(b.expiry ?? "", a.expiry ?? ""));
    const best = judged.find(({ placed, expiry }) => isValid(placed.entry, expiry, dataset.date));
    const record = clusterPath(cluster);
    const date = dataDate(dataset);
    if (!best) {
      const inputs = ranked.map(({ entry, index }) => labelInput(record, entry, index));
      const [expired] = judged;
      const extra = { expired_label: expired?.placed.entry.label ?? null, expiry: expired?.expiry ?? null };
      return absent("not-applicable", [...inputs, date], { coverage: 1, extra });
    }
    const { entry, index } = best.placed;
    const inputs = [labelInput(record, entry, index), ...validityInputs(record, best.placed, dataset), date];
    const extra = { label: entry.label, expiry: best.expiry, score: entry.score ?? null };
    return present(best.rank, "reported", inputs, { n: 1, extra });
  },
};

function rankOf(dataset: Dataset, label: string): number | undefined {
  return vocabularyOf(dataset, "labels").terms.get(label)?.rank;
}

function labelInput(record: string, entry: Label, index: number) {
  return inputOf(record, `labels[${index}].label`, entry.label, {
    year: entry.awarded,
    source: entry.source,
  });
}

/** The values that decide over validity: the award, and the stated end or else the usual period. */
function validityInputs(record: string, { entry, index }: Placed<Label>, dataset: Dataset) {
  const stated = { year: entry.awarded, source: entry.source };
  const awarded = inputOf(record, `labels[${index}].awarded`, entry.awarded, stated);
  if (entry.valid_until !== undefined) {
    return [awarded, inputOf(record, `labels[${index}].valid_until`, entry.valid_until, stated)];
  }
  const term = vocabularyOf(dataset, "labels").terms.get(entry.label);
  const field = `terms.${entry.label}.valid_months`;
  return [
    awarded,
    inputOf("vocabularies/labels", field, term?.valid_months ?? null, { source: term?.source }),
  ];
}

/** A label without a known end is not taken as valid; a month of expiry counts to its last day. */
function isValid({ awarded }: Label, expiry: string | null, date: string): boolean {
  const from = parsePeriod(awarded)?.from;
  const begun = from === undefined || String(from) <= date.slice(0, 4);
  return expiry !== null && begun && date.slice(0, expiry.length) <= expiry;
}
