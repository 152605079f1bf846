import type { VNode } from "preact";
import { type AreaFigures, figuresOf } from "../../site/area-figures.ts";
import { type Portfolio, worldPath } from "../../site/portfolio.ts";
import type { IndicatorSummary } from "../../site/summaries.ts";
import { text } from "../../text/index.ts";
import { formatIndicator } from "../../text/indicator-format.ts";
import { type Column, DataTable, Section } from "../parts.tsx";
import type { AreaBriefProps } from "./props.tsx";

const words = text.areaBrief.beside;

interface Row {
  readonly area: Portfolio;
  readonly figures: AreaFigures;
}

/** The area beside others: clusters, stages, money and age, each with its n. */
export function BesideTable({ site, brief: { beside, portfolio } }: AreaBriefProps): VNode {
  if (beside.length < 2)
    return (
      <Section id="beside" title={words.title}>
        <p class="not-reported">{words.alone}</p>
      </Section>
    );
  const rows = beside.map((area) => ({ area, figures: figuresOf(site, area) }));
  const number = (label: string, cell: (figures: AreaFigures) => number): Column<Row> => ({
    label,
    numeric: true,
    cell: ({ figures }) => String(cell(figures)),
  });
  const median = (label: string, summaryOf: (figures: AreaFigures) => IndicatorSummary): Column<Row> => ({
    label,
    numeric: true,
    cell: ({ figures }) => <Median row={summaryOf(figures)} />,
  });
  return (
    <Section id="beside" title={words.title}>
      <DataTable
        caption={words.caption}
        captionHidden
        className="brief-beside"
        rows={rows}
        columns={[
          {
            label: words.area,
            isHeader: true,
            cell: ({ area }) => {
              const name = area.path === worldPath ? text.areaPage.beside.world : area.term.label;
              return area === portfolio ? <strong>{name}</strong> : <a href={site.href(area.path)}>{name}</a>;
            },
          },
          number(words.clusters, ({ clusters }) => clusters),
          number(words.coded, ({ coded }) => coded),
          ...site.lists.stages.map(({ id, label }) =>
            number(
              withBreak(label),
              ({ profile }) => profile.stages.find((stage) => stage.id === id)?.count ?? 0,
            ),
          ),
          number(words.mixes, ({ mixes }) => mixes),
          median(words.publicShare, ({ publicShare }) => publicShare),
          median(words.age, ({ age }) => age),
        ]}
      />
      <p class="note">{words.note}</p>
    </Section>
  );
}

/** Names of stages are long words over short numbers: a soft hyphen lets them break before their ending. */
function withBreak(label: string): string {
  return label.replace(/(?=(?:alis)?ation$|ment$)/, "\u00ad");
}

function Median({ row: { indicator, summary } }: { row: IndicatorSummary }): VNode {
  return (
    <>
      {summary.median === null ? (
        <span class="not-reported">{words.few(summary.n)}</span>
      ) : (
        formatIndicator(indicator, summary.median)
      )}
      <small class="year">{words.n(summary.n)}</small>
    </>
  );
}
