import type { VNode } from "preact";
import type { Policy } from "../../model/dataset.ts";
import { newestFirst } from "../../model/period.ts";
import { address } from "../../site/address.ts";
import { yearsOfPolicy } from "../../site/policy-views.ts";
import type { Site } from "../../site/site.ts";
import { formatMoneyText, formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { Area } from "../area.tsx";
import { Provenanced } from "../cited.tsx";
import { type Column, DataTable } from "../parts.tsx";
import { mainBudget } from "../policy/opening.tsx";
import { RecordNotes } from "../record-notes.tsx";

const words = text.areaPage.policies;

interface CellProps {
  readonly site: Site;
  readonly policy: Policy;
}

/** Policies by their beginning: level, period, budget as stated, evaluation, and clusters supported. */
export function AreaPolicyTable({
  site,
  policies,
  caption,
  withArea,
}: {
  site: Site;
  policies: readonly Policy[];
  caption: string;
  /** Whether the areas covered differ, so that they must be named. */
  withArea: boolean;
}): VNode {
  const start = ({ record }: Policy): number => yearsOfPolicy(record).start ?? Number.POSITIVE_INFINITY;
  const told = columnsOf(site).map((column) => ({
    column,
    isTold: policies.some((policy) => column.cell(policy)),
  }));
  const silent = told.filter(({ isTold }) => !isTold).map(({ column }) => column.label.toLowerCase());
  return (
    <>
      <DataTable
        caption={caption}
        stacked
        rows={policies.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)))}
        columns={[
          {
            label: words.name,
            isHeader: true,
            cell: ({ id, record }) => (
              <>
                <a href={site.href(address.policy(id))}>{record.name}</a>
                {withArea && (
                  <span class="note">
                    <Area site={site} covers={record.covers} place={record.place?.name} />
                  </span>
                )}
              </>
            ),
          },
          ...told.map(({ column }) => column),
        ]}
      />
      {silent.length > 0 && <p class="note">{words.silent(silent.join(", "))}</p>}
    </>
  );
}

/** What records tell of policies. A column that none of them fills is left out of the table and named below it. */
function columnsOf(site: Site): Column<Policy>[] {
  return [
    {
      label: words.level,
      cell: ({ record }) =>
        record.levels?.map((level) => site.label("policy-levels", level).toLowerCase()).join(", "),
    },
    { label: words.period, cell: (policy) => periodCell({ site, policy }) },
    { label: words.budget, cell: (policy) => budgetCell({ site, policy }) },
    { label: words.evaluated, cell: (policy) => evaluationCell({ site, policy }) },
    { label: words.clusters, cell: (policy) => clustersCell({ site, policy }) },
  ];
}

function Notes({ site, policy, source }: CellProps & { source: string | string[] | undefined }): VNode {
  return <RecordNotes site={site} entry={policy} path={address.policy(policy.id)} source={source} />;
}

function periodCell({ site, policy }: CellProps): VNode | null {
  const { period } = policy.record;
  const value = formatPolicyPeriod(period) ?? formatPolicyState(period);
  if (!value || !period) return null;
  return (
    <>
      {qualify(value, period.qualifier)}
      <Provenanced of={period.provenance} />
      <Notes site={site} policy={policy} source={period.source} />
    </>
  );
}

function budgetCell({ site, policy }: CellProps): VNode | null {
  const budget = mainBudget(policy.record);
  if (!budget) return null;
  return (
    <>
      {qualify(formatMoneyText(budget.amount), budget.qualifier)}, {text.policy.budgets.covers[budget.for]},{" "}
      {formatPeriod(budget.year)}
      <Provenanced of={budget.provenance} />
      <Notes site={site} policy={policy} source={budget.source} />
    </>
  );
}

function evaluationCell({ site, policy }: CellProps): VNode | null {
  const { evaluation } = policy.record;
  if (!evaluation || evaluation.state === "unknown") return null;
  return (
    <>
      {text.policy.evaluation.state[evaluation.state]}
      <Notes site={site} policy={policy} source={evaluation.source} />
    </>
  );
}

/** The newest number that a source states, and how many clusters on record name the policy. */
function clustersCell({ site, policy }: CellProps): VNode | null {
  const [newest] = newestFirst(policy.record.clusters_supported ?? []);
  const recorded = site.clustersOfPolicy.get(policy.id)?.length ?? 0;
  if (!newest && recorded === 0) return null;
  return (
    <>
      {newest && (
        <>
          {qualify(formatNumber(newest.count, 0), newest.qualifier)} ({formatPeriod(newest.year)})
          <Notes site={site} policy={policy} source={newest.source} />
        </>
      )}
      {recorded > 0 && <span class="note">{words.named(recorded)}</span>}
    </>
  );
}
