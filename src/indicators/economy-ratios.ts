import { yearOf } from "../model/period.ts";
import type { ClusterIndicator } from "./definition.ts";
import {
  type EconomicField,
  economicRatio,
  economyInput,
  economyPreference,
  entriesWith,
} from "./economy.ts";
import { chooseLatest } from "./preference.ts";
import { absent, present } from "./result.ts";

const shared = {
  subject: "cluster",
  group: "economy",
  direction: "none",
  shownWhen: "Both figures are known for one perimeter and for years at most one apart.",
  method: "own definition",
} as const;

/** Divides one figure by another. */
function ratio(upper: EconomicField, lower: EconomicField): ClusterIndicator["compute"] {
  return (cluster, dataset) => {
    const found = economicRatio(cluster, dataset, upper, lower);
    if (typeof found === "string") return absent(found);
    const { inputs, perimeter, currency } = found;
    // Amounts compare within one currency only, since nothing is converted.
    const extra = { perimeter, ...(currency === null ? {} : { currency, counted: currency }) };
    return found.lower === 0
      ? absent("division-by-zero", inputs, { coverage: 1, extra })
      : present(found.upper / found.lower, "derived", inputs, { extra });
  };
}

export const employeesPerFirm: ClusterIndicator = {
  ...shared,
  id: "economy.employees_per_firm",
  label: "Employees per firm",
  question: "How large is a firm on average?",
  formula: "employees / firms",
  unit: "employees per firm",
  decimals: 0,
  range: [0, null],
  inputs: ["economy[].employees", "economy[].firms", "economy[].perimeter", "economy[].year"],
  limits:
    "A mean hides that one large firm may stand beside many small ones. It follows from the sector and the perimeter.",
  compute: ratio("employees", "firms"),
};

export const turnoverPerEmployee: ClusterIndicator = {
  ...shared,
  id: "economy.turnover_per_employee",
  comparison: "same-definition",
  label: "Turnover per employee",
  question: "How much turnover does one employee stand for?",
  formula: "turnover / employees, in the currency of the source",
  unit: "currency units per employee",
  decimals: 0,
  range: [0, null],
  inputs: ["economy[].turnover", "economy[].employees", "economy[].perimeter", "economy[].year"],
  limits:
    "Turnover is no value added: trade and assembly have much of it. Never compare across currencies, far years or sectors.",
  compute: ratio("turnover", "employees"),
};

/** A printed share of its own, or exports over turnover, whichever is the later; of one year the printed one. */
export const exportShare: ClusterIndicator = {
  ...shared,
  id: "economy.export_share",
  label: "Export share",
  question: "How large a part of its turnover is sold abroad?",
  formula:
    "the share that the source states, or 100 × exports / turnover; the later of the two, the stated one if equal",
  unit: "percent",
  decimals: 0,
  range: [0, 100],
  inputs: [
    "economy[].export_share",
    "economy[].exports",
    "economy[].turnover",
    "economy[].perimeter",
    "economy[].year",
  ],
  shownWhen: "A share is stated, or exports and turnover of one perimeter and currency at most a year apart.",
  limits: "Small countries export more. Sales through a trader at home do not count as exports.",
  compute(cluster, dataset) {
    const stated = chooseLatest(entriesWith(cluster, "export_share"), economyPreference(cluster, dataset));
    const computed = economicRatio(cluster, dataset, "exports", "turnover");
    const computedYear = typeof computed === "string" ? null : (yearOf(computed.pair.upper.entry.year) ?? -1);
    if (stated && (computedYear === null || (yearOf(stated.entry.year) ?? -1) >= computedYear)) {
      const { export_share: share = 0, perimeter, provenance } = stated.entry;
      const status = provenance === "derived" ? "derived" : "reported";
      return present(share, status, [economyInput(cluster, stated, "export_share")], {
        extra: { perimeter },
      });
    }
    if (typeof computed === "string") return absent(computed);
    const { upper, lower, inputs, perimeter } = computed;
    const options = { coverage: 1, extra: { perimeter } };
    if (lower === 0) return absent("division-by-zero", inputs, options);
    // More exports than turnover cannot be parts of one whole.
    if (upper > lower) return absent("different-definitions", inputs, options);
    return present((100 * upper) / lower, "derived", inputs, options);
  },
};
