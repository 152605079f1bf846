import type { ClusterIndicator } from "./definition.ts";
import {
  amountIn,
  currencyIn,
  type EconomicField,
  economyInput,
  economyPreference,
  entriesWith,
} from "./economy.ts";
import { documentsOf, growthOf } from "./growth.ts";
import { absent, present } from "./result.ts";

const shared = {
  subject: "cluster",
  group: "economy",
  unit: "percent per year",
  decimals: 1,
  range: [-100, null],
  direction: "none",
  shownWhen: "Two dated figures of one perimeter, and of one currency, lie at least two years apart.",
  method: "own definition, compound annual growth rate",
} as const;

const formula =
  "100 × ((last / first)^(1 / years between) − 1), first and last figure of one perimeter and, for money, one currency";

/** Growth of one economic figure per year. */
function growth(field: EconomicField): ClusterIndicator["compute"] {
  return (cluster, dataset) => {
    const entries = entriesWith(cluster, field);
    const found = growthOf(entries, {
      definitionOf: (entry) => [entry.perimeter, currencyIn(entry[field])].filter(Boolean).join(" "),
      amountOf: (entry) => amountIn(entry[field]),
      preference: economyPreference(cluster, dataset),
    });
    if (typeof found === "string") return absent(found);
    const { first, last, firstYear, lastYear, rate } = found;
    const inputs = [economyInput(cluster, first, field), economyInput(cluster, last, field)];
    const currency = currencyIn(last.entry[field]);
    const extra = {
      ...{ perimeter: last.entry.perimeter, first_year: firstYear, last_year: lastYear },
      // Prices rise at different pace in different money.
      ...(currency === null ? {} : { currency }),
      ...documentsOf(first.entry, last.entry, { dataset, record: cluster.record }),
    };
    return rate === null
      ? absent("division-by-zero", inputs, { coverage: 1 })
      : present(rate, "derived", inputs, { extra });
  };
}

export const firmsGrowth: ClusterIndicator = {
  ...shared,
  id: "economy.firms_growth",
  label: "Growth of firms per year",
  question: "By how much did the number of firms grow in an average year?",
  formula,
  inputs: ["economy[].firms", "economy[].year", "economy[].perimeter"],
  limits: "Only two counts decide. Mergers lower the number of firms without anything being lost.",
  compute: growth("firms"),
};

export const employeesGrowth: ClusterIndicator = {
  ...shared,
  id: "economy.employees_growth",
  label: "Growth of employment per year",
  question: "By how much did employment grow in an average year?",
  formula,
  inputs: ["economy[].employees", "economy[].year", "economy[].perimeter"],
  limits: "Only two counts decide. Newly counted firms look like growth.",
  compute: growth("employees"),
};

export const turnoverGrowth: ClusterIndicator = {
  ...shared,
  id: "economy.turnover_growth",
  label: "Growth of turnover per year",
  question: "By how much did turnover grow in an average year?",
  formula,
  inputs: ["economy[].turnover", "economy[].year", "economy[].perimeter"],
  limits: "In money of each year: rising prices look like growth, and more so where money loses value fast.",
  compute: growth("turnover"),
};

export const exportsGrowth: ClusterIndicator = {
  ...shared,
  id: "economy.exports_growth",
  label: "Growth of exports per year",
  question: "By how much did exports grow in an average year?",
  formula,
  inputs: ["economy[].exports", "economy[].year", "economy[].perimeter"],
  limits: "In money of each year. Exports swing with exchange rates and with single large orders.",
  compute: growth("exports"),
};
