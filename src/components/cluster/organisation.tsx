import type { VNode } from "preact";
import { newestFirst } from "../../model/period.ts";
import type { ClusterRecord, Mark, StaffCount } from "../../model/types.generated.ts";
import { clusterChartId } from "../../site/charts/cluster-record-charts.ts";
import type { Footnotes } from "../../site/footnotes.ts";
import type { Site } from "../../site/site.ts";
import { formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes, Statements } from "../cited.tsx";
import { CitedPairs } from "../pairs.tsx";
import { DataTable, Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import type { ClusterProps } from "./opening.tsx";

/** Members by year, with what was counted; counts that disagree stand side by side. */
export function MembersSection({ site, cluster }: ClusterProps): VNode | null {
  const { members } = cluster.record;
  if (!members) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.members;
  const chart = clusterChartId(cluster.id, "members");
  return (
    <Section id="members" title={words.title} {...(members.length > 1 ? { lead: words.rule } : {})}>
      {site.chart(chart) && (
        <SiteChart
          site={site}
          id={chart}
          showTitle={false}
          source={<Notes footnotes={footnotes} source={members.flatMap(({ source }) => source)} />}
        />
      )}
      <DataTable
        caption={words.title}
        captionHidden
        rows={newestFirst(members)}
        columns={[
          { label: words.year, isHeader: true, cell: (row) => formatPeriod(row.year) },
          {
            label: words.total,
            numeric: true,
            cell: (row) =>
              row.total !== undefined && (
                <Cited footnotes={footnotes} source={row.source} provenance={row.provenance}>
                  {qualify(formatNumber(row.total, 0), row.qualifier)}
                </Cited>
              ),
          },
          { label: words.counted, cell: (row) => site.label("member-definitions", row.counted) },
          {
            label: words.types,
            cell: (row) =>
              row.by_type && (
                <>
                  {Object.entries(row.by_type)
                    .map(([type, total]) => `${site.label("member-types", type)} ${formatNumber(total, 0)}`)
                    .join(", ")}
                  <Notes footnotes={footnotes} source={row.source} />
                </>
              ),
          },
          { label: words.note, optional: true, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}

/** Legal form, bodies, board, staff and the four marks of governance. */
export function GovernanceSection({ site, cluster }: ClusterProps): VNode | null {
  const { governance, people } = cluster.record;
  if (!governance && !people) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.governance;
  return (
    <Section id="governance" title={words.title}>
      {governance && (
        <CitedPairs footnotes={footnotes} stated={governance} rows={governanceFacts(site, governance)} />
      )}
      {governance?.marks && <Marks marks={governance.marks} labels={words.mark} title={words.marks} />}
      {governance?.rules && <Statements footnotes={footnotes} statements={governance.rules} />}
      {people && <StaffTable people={people} footnotes={footnotes} />}
    </Section>
  );
}

function governanceFacts(
  site: Site,
  governance: NonNullable<ClusterRecord["governance"]>,
): [string, string | undefined][] {
  const words = text.cluster.governance;
  const { legal_form: legalForm, host, bodies, board_size: size, board_term_years: years } = governance;
  return [
    [words.legalForm, legalForm && site.label("legal-forms", legalForm)],
    [words.host, host],
    [words.bodies, bodies?.map((body) => site.label("governance-bodies", body)).join(", ")],
    [words.boardSize, size === undefined ? undefined : words.persons(formatNumber(size, 0))],
    [words.term, years === undefined ? undefined : words.years(formatNumber(years))],
  ];
}

/** Staff of the office by year: heads, full-time equivalents, roles. */
function StaffTable({ people, footnotes }: { people: readonly StaffCount[]; footnotes: Footnotes }): VNode {
  const words = text.cluster.people;
  const number = (row: StaffCount, value: number | undefined, decimals?: number): VNode | false =>
    value !== undefined && (
      <Cited footnotes={footnotes} source={row.source} provenance={row.provenance}>
        {qualify(formatNumber(value, decimals), row.qualifier)}
      </Cited>
    );
  return (
    <DataTable
      caption={words.title}
      rows={people}
      columns={[
        { label: text.cluster.members.year, isHeader: true, cell: (row) => formatPeriod(row.year) },
        { label: words.headcount, numeric: true, cell: (row) => number(row, row.headcount, 0) },
        { label: words.fte, numeric: true, cell: (row) => number(row, row.fte) },
        {
          label: words.roles,
          cell: (row) =>
            row.roles && (
              <>
                {row.roles.join(", ")}
                <Notes footnotes={footnotes} source={row.source} />
              </>
            ),
        },
        { label: text.cluster.members.note, optional: true, cell: (row) => row.note },
      ]}
    />
  );
}

/** The four marks that make a cluster, where a source judges them. */
export function QualificationSection({ site, cluster }: ClusterProps): VNode | null {
  const { qualification } = cluster.record;
  if (!qualification) return null;
  const { source, provenance, ...marks } = qualification;
  const words = text.cluster.qualification;
  return (
    <Section
      id="qualification"
      title={words.title}
      lead={
        <Cited footnotes={site.footnotes(cluster)} source={source} provenance={provenance}>
          {words.lead}
        </Cited>
      }
    >
      <Marks marks={marks} labels={words.mark} />
    </Section>
  );
}

/** Criteria with their mark: a sign and a word, so that colour is not needed. */
export function Marks(props: {
  marks: Partial<Record<string, Mark>>;
  labels: Record<string, string>;
  title?: string;
}): VNode {
  return (
    <>
      {props.title && <h3>{props.title}</h3>}
      <ul class="marks">
        {Object.entries(props.labels).map(([key, label]) => {
          const mark = props.marks[key] ?? "unknown";
          return (
            <li key={key} class={`mark-${mark}`}>
              {label} <span class="mark-word">{text.cluster.markWords[mark]}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
