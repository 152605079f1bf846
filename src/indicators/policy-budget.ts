import type { Dataset, Policy } from "../model/dataset.ts";
import { parseMoney } from "../model/money.ts";
import { type Period, parsePeriod } from "../model/period.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import type { AbsenceReason, PolicyIndicator, TraceInput } from "./definition.ts";
import { pairedYears } from "./pairing.ts";
import { calendarYears, policySpan } from "./policy-duration.ts";
import { compareByYear, type Placed, placedWhere } from "./preference.ts";
import { absent, inputOf, policyPath, present } from "./result.ts";

type Budget = NonNullable<PolicyRecord["budgets"]>[number];
type ClusterCount = NonNullable<PolicyRecord["clusters_supported"]>[number];

/** Amounts that can be turned into money per cluster and year. One round or one project says too little. */
const usable: readonly Budget["for"][] = ["per-year", "whole-policy", "per-cluster"];

/** Qualifiers that turn an amount into a bound. */
const bounds: readonly Budget["qualifier"][] = ["up-to", "at-least", "more-than", "less-than"];

/** What an amount must be divided by. */
interface Divisor {
  readonly value: number;
  readonly inputs: readonly TraceInput[];
}

export const policyBudget: PolicyIndicator = {
  subject: "policy",
  id: "policy.budget_per_cluster_year",
  group: "policy",
  label: "Budget per cluster and year",
  question: "How much money is there for one cluster in one year?",
  formula:
    "amount / (clusters × years); a yearly amount is not divided by years, an amount per cluster not by clusters",
  unit: "currency units per cluster and year",
  decimals: 0,
  range: [0, null],
  direction: "none",
  inputs: ["budgets[].amount", "budgets[].for", "budgets[].year", "clusters_supported[].count", "period"],
  shownWhen:
    "An amount, not only a bound, for the policy, a year or a cluster is known, with the years and the clusters it is for.",
  method: "own definition",
  limits:
    "In the currency of the source; money is neither converted nor adjusted for prices. Some of it goes to projects, not to clusters.",
  compute(policy, dataset) {
    const { budgets } = policy.record;
    if (!budgets) return absent("not-reported");
    const preference = {
      dataset,
      record: policy.record,
      definitionRank: (budget: Budget) => usable.indexOf(budget.for),
    };
    // An upper or lower bound divided by years and clusters would look like an amount that somebody received.
    const candidates = placedWhere(
      budgets,
      ({ for: purpose, qualifier }) => usable.includes(purpose) && !bounds.includes(qualifier),
    ).sort((a, b) => compareByYear(a, b, preference));
    // The latest amount that can be divided counts; if none can, the latest one tells why.
    let first: ReturnType<typeof absent> | undefined;
    for (const budget of candidates) {
      const result = perClusterAndYear(policy, dataset, budget);
      if (result.value !== null) return result;
      first ??= result;
    }
    return first ?? absent("different-definitions");
  },
};

function perClusterAndYear(policy: Policy, dataset: Dataset, { entry, index }: Placed<Budget>) {
  const money = parseMoney(entry.amount);
  const input = inputOf(policyPath(policy), `budgets[${index}].amount`, entry.amount, entry);
  if (!money) return absent("not-reported", [input]);
  const years = entry.for === "per-year" ? { value: 1, inputs: [] } : yearsOf(policy, dataset, entry);
  const clusters =
    entry.for === "per-cluster" ? { value: 1, inputs: [] } : clustersOf(policy, dataset, entry);
  if (typeof years === "string") return absent(years, [input], { coverage: 0.5 });
  if (typeof clusters === "string") return absent(clusters, [input], { coverage: 0.5 });
  const inputs = [input, ...clusters.inputs, ...years.inputs];
  const divisor = clusters.value * years.value;
  const extra = { currency: money.currency, for: entry.for };
  return divisor === 0
    ? absent("division-by-zero", inputs, { coverage: 1, extra })
    : present(money.amount / divisor, "derived", inputs, { extra });
}

/** Years that an amount is for: its own span, otherwise the run of a policy whose end is known. */
function yearsOf(policy: Policy, dataset: Dataset, budget: Budget): Divisor | AbsenceReason {
  const own = calendarYears(budget.year);
  if (own !== null && own > 1) return { value: own, inputs: [] };
  const span = policySpan(policy, dataset);
  return !span || span.ongoing || span.years < 1
    ? "not-reported"
    : { value: span.years, inputs: span.inputs };
}

/** The latest count of clusters in the years of the amount, give or take a year. */
function clustersOf(policy: Policy, dataset: Dataset, budget: Budget): Divisor | AbsenceReason {
  const counts = placedWhere(policy.record.clusters_supported, () => true);
  if (counts.length === 0) return "not-reported";
  const years =
    budget.for === "whole-policy"
      ? (wholePeriod(policy) ?? parsePeriod(budget.year))
      : parsePeriod(budget.year);
  const preference = { dataset, record: policy.record };
  const chosen = counts
    .filter(({ entry }) => isNear(entry, years))
    .sort((a, b) => compareByYear(a, b, preference))[0];
  if (!chosen) return "years-too-far-apart";
  const { entry, index } = chosen;
  const input = inputOf(policyPath(policy), `clusters_supported[${index}].count`, entry.count, entry);
  return { value: entry.count, inputs: [input] };
}

/** First and last year of a policy; null unless both are known. */
function wholePeriod({ record: { period } }: Policy): Period | null {
  const [start, end] = [parsePeriod(period?.start), parsePeriod(period?.end)];
  return start && end ? { from: start.from, to: end.to } : null;
}

function isNear({ year }: ClusterCount, years: Period | null): boolean {
  const own = parsePeriod(year);
  return (
    own !== null && years !== null && own.to >= years.from - pairedYears && own.from <= years.to + pairedYears
  );
}
