import type { VNode } from "preact";
import type { ChartDrawing } from "../../charts/drawing.ts";
import type { Cluster } from "../../model/dataset.ts";
import type { Mark } from "../../model/types.generated.ts";
import type { Site } from "../../site/site.ts";
import { formatNumber, formatPeriod, qualify } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { ChartFigure } from "../chart-figure.tsx";
import { Cited, Notes, Statements } from "../cited.tsx";
import { DataTable, Section } from "../parts.tsx";

interface Props {
  readonly site: Site;
  readonly cluster: Cluster;
}

/** Members by year, with what was counted; counts that disagree stand side by side. */
export function MembersSection({
  site,
  cluster,
  drawing,
}: Props & { drawing: ChartDrawing | null }): VNode | null {
  const { members } = cluster.record;
  if (!members) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.members;
  return (
    <Section id="members" title={words.title} {...(members.length > 1 ? { lead: words.rule } : {})}>
      {drawing && (
        <ChartFigure
          id="members-chart"
          title={words.title}
          showTitle={false}
          drawing={drawing}
          source={<Notes footnotes={footnotes} source={members.flatMap(({ source }) => source)} />}
        />
      )}
      <DataTable
        caption={words.title}
        captionHidden
        rows={members}
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
          { label: words.note, cell: (row) => row.note },
        ]}
      />
    </Section>
  );
}

/** Legal form, bodies, board, staff and the four marks of governance. */
export function GovernanceSection({ site, cluster }: Props): VNode | null {
  const { governance, people } = cluster.record;
  if (!governance && !people) return null;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.governance;
  const rows: [string, string | undefined][] = governance
    ? [
        [words.legalForm, governance.legal_form && site.label("legal-forms", governance.legal_form)],
        [words.host, governance.host],
        [words.bodies, governance.bodies?.map((body) => site.label("governance-bodies", body)).join(", ")],
        [
          words.boardSize,
          governance.board_size === undefined
            ? undefined
            : words.persons(formatNumber(governance.board_size, 0)),
        ],
        [
          words.term,
          governance.board_term_years === undefined
            ? undefined
            : words.years(formatNumber(governance.board_term_years)),
        ],
      ]
    : [];
  return (
    <Section id="governance" title={words.title}>
      {governance && (
        <dl class="pairs">
          {rows.map(
            ([label, value]) =>
              value && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Cited
                      footnotes={footnotes}
                      source={governance.source}
                      provenance={governance.provenance}
                    >
                      {value}
                    </Cited>
                  </dd>
                </div>
              ),
          )}
        </dl>
      )}
      {governance?.marks && <Marks marks={governance.marks} labels={words.mark} title={words.marks} />}
      {governance?.rules && <Statements footnotes={footnotes} statements={governance.rules} />}
      {people && (
        <DataTable
          caption={text.cluster.people.title}
          rows={people}
          columns={[
            { label: text.cluster.members.year, isHeader: true, cell: (row) => formatPeriod(row.year) },
            {
              label: text.cluster.people.headcount,
              numeric: true,
              cell: (row) =>
                row.headcount !== undefined && (
                  <Cited footnotes={footnotes} source={row.source} provenance={row.provenance}>
                    {qualify(formatNumber(row.headcount, 0), row.qualifier)}
                  </Cited>
                ),
            },
            {
              label: text.cluster.people.fte,
              numeric: true,
              cell: (row) =>
                row.fte !== undefined && (
                  <Cited footnotes={footnotes} source={row.source} provenance={row.provenance}>
                    {qualify(formatNumber(row.fte), row.qualifier)}
                  </Cited>
                ),
            },
            {
              label: text.cluster.people.roles,
              cell: (row) =>
                row.roles && (
                  <>
                    {row.roles.join(", ")}
                    <Notes footnotes={footnotes} source={row.source} />
                  </>
                ),
            },
            { label: text.cluster.members.note, cell: (row) => row.note },
          ]}
        />
      )}
    </Section>
  );
}

/** The four marks that make a cluster, where a source judges them. */
export function QualificationSection({ site, cluster }: Props): VNode | null {
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
