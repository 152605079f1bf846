import type { VNode } from "preact";
import type { Policy } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { levelLabels } from "../../site/policy-benchmark.ts";
import { type PolicyGroup, type YearAxis, yearAxis, yearBar } from "../../site/policy-list.ts";
import type { Site } from "../../site/site.ts";
import { formatMoneyText, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { Area } from "../area.tsx";
import { Provenanced } from "../cited.tsx";
import { DataTable, NotReported, Section } from "../parts.tsx";
import { RecordNotes } from "../record-notes.tsx";
import { Bar } from "./bar.tsx";
import { mainBudget } from "./opening.tsx";

const words = text.policyBenchmark.list.groups;

/** Up to so many policies all groups stand open. */
const mostOpen = 30;

/** Every policy, folded by region; the bars of all groups share one axis. */
export function PolicyGroups({ site, groups }: { site: Site; groups: readonly PolicyGroup[] }): VNode {
  const all = groups.flatMap(({ policies }) => policies);
  const axis = yearAxis(all);
  return (
    <Section id="policies" title={words.title} lead={groups.length === 0 ? words.none : words.lead}>
      {groups.map((group) => (
        <details key={group.id} class="policy-group" open={all.length <= mostOpen}>
          <summary>
            {group.label} <span class="count">{group.policies.length}</span>
          </summary>
          {/* Inside the fold, so that a link to it opens the fold. */}
          <div id={`list-${group.id}`}>
            <PolicyTable site={site} group={group} axis={axis} />
          </div>
        </details>
      ))}
    </Section>
  );
}

interface TableProps {
  readonly site: Site;
  readonly group: PolicyGroup;
  readonly axis: YearAxis | null;
}

/** All groups have the same columns, also where no policy of a group has a value. */
function PolicyTable({ site, group, axis }: TableProps): VNode {
  return (
    <DataTable
      caption={words.caption(group.label)}
      captionHidden
      rows={group.policies}
      columns={[
        {
          label: words.name,
          isHeader: true,
          cell: ({ id, record }) => <a href={site.href(address.policy(id))}>{record.name}</a>,
        },
        { label: words.level, cell: (policy) => levelLabels(site, policy).join(", ") || <NotReported /> },
        {
          label: words.place,
          cell: ({ record }) => <Area site={site} covers={record.covers} place={record.place?.name} />,
        },
        {
          label: axis ? `${words.period}. ${words.axis(String(axis.from), String(axis.to))}` : words.period,
          cell: (policy) => <Period site={site} policy={policy} axis={axis} />,
        },
        {
          label: words.dimensions,
          cell: ({ record }) =>
            record.dimensions
              ?.map(({ dimension }) => site.label("policy-dimensions", dimension))
              .join(", ") ?? <NotReported />,
        },
        { label: words.evaluated, cell: (policy) => evaluation(site, policy) },
        { label: words.budget, cell: (policy) => budget(site, policy) },
      ]}
    />
  );
}

/** The years in words, with a bar on the axis of all policies where the beginning is known. */
function Period({ site, policy, axis }: Omit<TableProps, "group"> & { policy: Policy }): VNode {
  const { period } = policy.record;
  const value = formatPolicyPeriod(period) ?? formatPolicyState(period);
  if (!value || !period) return <NotReported />;
  const bar = axis && yearBar(policy, axis, Number(site.dataset.date.slice(0, 4)));
  return (
    <>
      {qualify(value, period.qualifier)}
      <Provenanced of={period.provenance} />
      <Sources site={site} policy={policy} source={period.source} />
      {bar && <Bar pieces={[{ x: bar.x, width: bar.width, look: bar.kind }]} />}
    </>
  );
}

function evaluation(site: Site, policy: Policy): VNode {
  const { evaluation: study } = policy.record;
  return study ? (
    <>
      {text.policy.evaluation.state[study.state]}
      <Sources site={site} policy={policy} source={study.source} />
    </>
  ) : (
    <NotReported />
  );
}

function budget(site: Site, policy: Policy): VNode {
  const main = mainBudget(policy.record);
  return main ? (
    <>
      {qualify(formatMoneyText(main.amount), main.qualifier)}, {text.policy.budgets.covers[main.for]}
      <Provenanced of={main.provenance} />
      <Sources site={site} policy={policy} source={main.source} />
    </>
  ) : (
    <NotReported />
  );
}

function Sources({
  site,
  policy,
  source,
}: {
  site: Site;
  policy: Policy;
  source: string | readonly string[] | undefined;
}): VNode {
  return <RecordNotes site={site} entry={policy} path={address.policy(policy.id)} source={source} />;
}
