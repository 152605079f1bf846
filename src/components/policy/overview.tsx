import type { VNode } from "preact";
import { drawDimensionAreaMatrix } from "../../charts/dimension-area-matrix.ts";
import { drawPolicyTimeline } from "../../charts/policy-timeline.ts";
import type { Policy } from "../../model/dataset.ts";
import { compareText } from "../../model/problem.ts";
import { address } from "../../site/address.ts";
import {
  countPolicies,
  dimensionAreaCounts,
  lastSeenRunning,
  type PolicyCounts,
  timelineRows,
} from "../../site/policy-views.ts";
import type { Site } from "../../site/site.ts";
import { count, formatMoneyText, formatNumber, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { Area } from "../area.tsx";
import { ChartFigure } from "../chart-figure.tsx";
import { Provenanced } from "../cited.tsx";
import { Layout } from "../layout.tsx";
import { DataTable, Opening, Section } from "../parts.tsx";
import { RecordNotes } from "../record-notes.tsx";
import { mainBudget } from "./opening.tsx";

const words = text.policy.overview;

/** All policies: when they ran, what they act on, and a table of each. */
export function PoliciesPage({ site }: { site: Site }): VNode {
  const { policies } = site.dataset;
  const counts = countPolicies(site, policies);
  const until = lastSeenRunning(policies);
  const matrix = dimensionAreaCounts(site, policies);
  const timeline = drawPolicyTimeline(timelineRows(site, policies), text.charts, {
    id: "timeline-chart",
    ...(until === null ? {} : { until }),
  });
  return (
    <Layout
      site={site}
      title={text.policy.title}
      description={words.description}
      path={address.policies}
      data={["json"]}
    >
      <Opening title={text.policy.title}>
        <p>{finding(counts)}</p>
      </Opening>
      <Section id="timeline" title={words.timeline.title}>
        <ChartFigure
          id="timeline-chart"
          source={site.chartSource}
          title={words.timeline.figure(counts.started, counts.n)}
          drawing={timeline}
          note={words.timeline.note}
        />
      </Section>
      <Section id="matrix" title={words.matrix.title}>
        {matrix.n === 0 ? (
          <p class="not-reported">{words.matrix.none}</p>
        ) : (
          <ChartFigure
            id="matrix-chart"
            source={site.chartSource}
            title={words.matrix.figure(matrix.n)}
            drawing={drawDimensionAreaMatrix(matrix.rows, text.charts, { id: "matrix-chart" })}
            note={words.matrix.note(matrix.n, counts.n)}
          />
        )}
      </Section>
      <Section id="policies" title={words.table.title} lead={words.numbersLead}>
        <PolicyTable site={site} policies={policies} />
      </Section>
    </Layout>
  );
}

/** What the records show, with the numbers it rests on. */
function finding({
  n,
  europe,
  started,
  ended,
  medianYears,
  withDimensions,
  allDimensions,
}: PolicyCounts): string {
  return [
    words.recorded(n, europe),
    words.started(started, n),
    ...(medianYears === null ? [] : [words.ended(ended, count(medianYears, "year", "years"))]),
    ...(withDimensions === 0 ? [] : [words.allThree(allDimensions, withDimensions)]),
  ].join(" ");
}

function PolicyTable({ site, policies }: { site: Site; policies: readonly Policy[] }): VNode {
  const notes = (policy: Policy, source: string | string[] | undefined): VNode => (
    <RecordNotes site={site} entry={policy} path={address.policy(policy.id)} source={source} />
  );
  return (
    <DataTable
      caption={words.table.title}
      captionHidden
      rows={[...policies].sort((a, b) =>
        compareText(a.record.name.toLowerCase(), b.record.name.toLowerCase()),
      )}
      columns={[
        {
          label: words.table.name,
          isHeader: true,
          cell: ({ id, record }) => <a href={site.href(address.policy(id))}>{record.name}</a>,
        },
        {
          label: words.table.place,
          cell: ({ record }) => <Area site={site} covers={record.covers} place={record.place?.name} />,
        },
        {
          label: words.table.period,
          cell: (policy) => {
            const { period } = policy.record;
            const value = formatPolicyPeriod(period) ?? formatPolicyState(period);
            return (
              value &&
              period && (
                <>
                  {qualify(value, period.qualifier)}
                  <Provenanced of={period.provenance} />
                  {notes(policy, period.source)}
                </>
              )
            );
          },
        },
        {
          label: words.table.budget,
          cell: (policy) => {
            const budget = mainBudget(policy.record);
            return (
              budget && (
                <>
                  {qualify(formatMoneyText(budget.amount), budget.qualifier)},{" "}
                  {text.policy.budgets.covers[budget.for]}
                  <Provenanced of={budget.provenance} />
                  {notes(policy, budget.source)}
                </>
              )
            );
          },
        },
        {
          label: words.table.dimensions,
          cell: ({ record }) =>
            record.dimensions?.map(({ dimension }) => site.label("policy-dimensions", dimension)).join(", "),
        },
        {
          label: words.table.clusters,
          numeric: true,
          cell: ({ id }) => formatNumber(site.clustersOfPolicy.get(id)?.length ?? 0, 0),
        },
      ]}
    />
  );
}
