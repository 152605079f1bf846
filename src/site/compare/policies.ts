import type { Policy } from "../../model/dataset.ts";
import { yearOf } from "../../model/period.ts";
import { compareText } from "../../model/problem.ts";
import { compare } from "../../text/en/compare.ts";
import { formatMoneyText, formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { address } from "../address.ts";
import { areaLinks } from "../area.ts";
import type { Site } from "../site.ts";
import {
  drawnPolicyIndicators,
  type PackedBudget,
  type PackedPolicies,
  type PackedPolicy,
} from "./policy-data.ts";

/** Describes every policy, in the words in which it is shown. */
export function packPolicies(site: Site): PackedPolicies {
  return {
    date: site.dataset.date,
    policies: site.dataset.policies.map((policy) => packPolicy(site, policy)),
  };
}

function packPolicy(site: Site, policy: Policy): PackedPolicy {
  const { id, record } = policy;
  const labels = (vocabulary: string, terms: readonly string[] = []): string[] => [
    ...new Set(terms.map((term) => site.label(vocabulary, term))),
  ];
  const duration = site.indicators.result(id, "policy.duration");
  return {
    ...{ id, name: record.name, path: address.policy(id) },
    place: placeOf(site, policy),
    kind: record.kind ? site.label("policy-kinds", record.kind) : null,
    owners: record.owners ?? [],
    traits: {
      dimensions: labels(
        "policy-dimensions",
        record.dimensions?.map(({ dimension }) => dimension),
      ),
      areas: labels(
        "policy-areas",
        record.areas?.map(({ area }) => area),
      ),
      instruments: labels(
        "instruments",
        record.instruments?.map(({ instrument }) => instrument),
      ),
      stages: labels(
        "stages",
        record.stages_targeted?.map(({ stage }) => stage),
      ),
      levels: labels("policy-levels", record.levels),
      sectors: labels("sectors", record.sectors),
    },
    selection: labels("selection-procedures", record.selection?.procedures),
    period: formatPolicyPeriod(record.period),
    state: formatPolicyState(record.period) || null,
    duration:
      typeof duration?.value === "number"
        ? { years: duration.value, ongoing: duration.extra?.ongoing === true }
        : null,
    budgets: (record.budgets ?? []).map(packBudget),
    supported: supportedBy(policy),
    here: site.clustersOfPolicy.get(id)?.length ?? 0,
    evaluation: record.evaluation ? text.policy.evaluation.state[record.evaluation.state] : null,
    values: Object.fromEntries(
      drawnPolicyIndicators.flatMap((indicator) => {
        const result = site.indicators.result(id, indicator);
        return typeof result?.value === "number"
          ? [[indicator, { value: result.value, year: result.year }]]
          : [];
      }),
    ),
  };
}

/** The areas that it covers; the words of the source where our lists do not reach. */
function placeOf(site: Site, { record: { covers } }: Policy): string[] {
  const named = areaLinks(site, covers).map(({ label }) => label);
  return named.length > 0 ? named : covers.as_stated ? [covers.as_stated] : [];
}

function packBudget(budget: NonNullable<Policy["record"]["budgets"]>[number]): PackedBudget {
  const amount = qualify(formatMoneyText(budget.amount), budget.qualifier);
  const covers = text.policy.budgets.covers[budget.for];
  return {
    text: `${amount} (${covers}, ${formatPeriod(budget.year)})`,
    currency: budget.amount.split(/[\s\u00a0]/)[0] ?? "",
  };
}

/** The newest count that a source states. */
function supportedBy({ record }: Policy): PackedPolicy["supported"] {
  const [newest] = [...(record.clusters_supported ?? [])].sort(
    (a, b) => (yearOf(b.year) ?? 0) - (yearOf(a.year) ?? 0) || compareText(a.scope ?? "", b.scope ?? ""),
  );
  if (!newest) return null;
  return {
    text: qualify(formatNumber(newest.count, 0), newest.qualifier),
    note: [newest.scope, newest.year === undefined ? compare.yearNotStated : formatPeriod(newest.year)]
      .filter(Boolean)
      .join(", "),
  };
}
