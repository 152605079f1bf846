import type { VNode } from "preact";
import type { Policy } from "../../model/dataset.ts";
import { yearOf } from "../../model/period.ts";
import type { PolicyRecord } from "../../model/types.generated.ts";
import type { Site } from "../../site/site.ts";
import { formatMoneyText, formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { Cited } from "../cited.tsx";
import { type Fact, FactStrip, NotReported, Opening, OtherNames } from "../parts.tsx";

/** What each part of a policy page is given. */
export interface PolicyProps {
  readonly site: Site;
  readonly policy: Policy;
}

/** Name, summary and the five facts that a reader looks for first. */
export function PolicyOpening({ site, policy }: PolicyProps): VNode {
  const { record } = policy;
  const words = text.policy.facts;
  return (
    <>
      <Opening
        title={record.name}
        kicker={record.kind ? site.label("policy-kinds", record.kind) : text.policy.kind}
      >
        <OtherNames record={record} />
        <p data-pagefind-meta="summary">{record.summary}</p>
      </Opening>
      <FactStrip
        facts={[
          { label: words.level, value: levelNames({ site, policy }) || <NotReported /> },
          { label: words.period, ...periodFact({ site, policy }) },
          { label: words.budget, ...budgetFact({ site, policy }) },
          { label: words.clusters, ...clustersFact({ site, policy }) },
          { label: words.evaluation, ...evaluationFact({ site, policy }) },
        ]}
      />
    </>
  );
}

function levelNames({ site, policy }: PolicyProps): string {
  return (policy.record.levels ?? []).map((level) => site.label("policy-levels", level)).join(", ");
}

function periodFact({ site, policy }: PolicyProps): Fact {
  const { period } = policy.record;
  const state = formatPolicyState(period);
  const years = formatPolicyPeriod(period);
  // Without years the state is what is known, so it takes the place of the value.
  const value = years ?? state;
  if (!period || value === "") return { value: <NotReported /> };
  return {
    value: (
      <Cited footnotes={site.footnotes(policy)} source={period.source} provenance={period.provenance}>
        {qualify(value, period.qualifier)}
      </Cited>
    ),
    ...(years !== null && state ? { below: state } : {}),
  };
}

function budgetFact({ site, policy }: PolicyProps): Fact {
  const budget = mainBudget(policy.record);
  if (!budget) return { value: <NotReported /> };
  return {
    value: (
      <Cited footnotes={site.footnotes(policy)} source={budget.source} provenance={budget.provenance}>
        {qualify(formatMoneyText(budget.amount), budget.qualifier)}
      </Cited>
    ),
    below: `${text.policy.budgets.covers[budget.for]}, ${formatPeriod(budget.year)}`,
  };
}

/** The budget that stands for the policy: that of the whole, else the first that the record gives. */
export function mainBudget({ budgets = [] }: PolicyRecord): (typeof budgets)[number] | undefined {
  return budgets.find((budget) => budget.for === "whole-policy") ?? budgets[0];
}

function clustersFact({ site, policy }: PolicyProps): Fact {
  const recorded = site.clustersOfPolicy.get(policy.id)?.length ?? 0;
  const below = recorded > 0 ? text.policy.facts.recorded(recorded) : "";
  const counts = [...(policy.record.clusters_supported ?? [])];
  const newest = counts.sort((a, b) => (yearOf(b.year) ?? 0) - (yearOf(a.year) ?? 0))[0];
  if (!newest) return { value: <NotReported />, below };
  return {
    value: (
      <Cited footnotes={site.footnotes(policy)} source={newest.source} provenance={newest.provenance}>
        {qualify(formatNumber(newest.count, 0), newest.qualifier)}
      </Cited>
    ),
    below: [newest.scope, formatPeriod(newest.year), below].filter(Boolean).join(", "),
  };
}

function evaluationFact({ site, policy }: PolicyProps): Fact {
  const { evaluation } = policy.record;
  if (!evaluation) return { value: <NotReported /> };
  return {
    value: (
      <Cited footnotes={site.footnotes(policy)} source={evaluation.source} provenance={evaluation.provenance}>
        {text.policy.evaluation.state[evaluation.state]}
      </Cited>
    ),
  };
}
