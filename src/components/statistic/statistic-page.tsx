import type { VNode } from "preact";
import type { RegionalStatistic } from "../../model/dataset.ts";
import type { Citation } from "../../model/types.generated.ts";
import { address } from "../../site/address.ts";
import { areaFacets } from "../../site/area.ts";
import type { Site } from "../../site/site.ts";
import { employmentRows, strengthRule } from "../../site/statistic-views.ts";
import { recordLinks } from "../../site/typed-links.ts";
import { formatNumber, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { Cited, Statements } from "../cited.tsx";
import { Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { DataTable, LinkList, Opening, Section } from "../parts.tsx";
import { AsidePart, RecordAside } from "../record-aside.tsx";
import { HistorySection } from "../record-history.tsx";
import { SearchFacets } from "../search-facets.tsx";

interface StatisticProps {
  readonly site: Site;
  readonly statistic: RegionalStatistic;
}

const words = text.statistic;

/** One statistic: its figures, what its source says, and location quotients where it counts jobs. */
export function StatisticPage({ site, statistic }: StatisticProps): VNode {
  const { record } = statistic;
  const footnotes = site.footnotes(statistic);
  const sectors = (record.sectors ?? []).map((sector) => site.label("sectors", sector));
  return (
    <Layout
      site={site}
      title={record.name}
      description={record.summary}
      path={address.statistic(statistic.id)}
      data={["json"]}
      links={recordLinks(site, address.statistic(statistic.id))}
      breadcrumbs={[{ label: words.title, path: address.statistics }]}
    >
      <SearchFacets
        kind={words.kind}
        {...areaFacets(site, record.covers)}
        sector={sectors}
        date={record.changes?.at(-1)?.date ?? record.added}
      />
      <Opening title={record.name} kicker={[words.kind, ...sectors].join(" · ")}>
        <p data-pagefind-meta="summary">{record.summary}</p>
      </Opening>
      <div class="with-margin">
        <div class="body">
          <FiguresSection site={site} figures={record.figures} footnotes={footnotes} title={words.figures} />
          <EmploymentSection site={site} statistic={statistic} />
          {record.statements && (
            <Section id="statements" title={words.statements}>
              <Statements footnotes={footnotes} statements={record.statements} />
            </Section>
          )}
          <DetailsSection details={record.details} footnotes={footnotes} />
          <HistorySection
            site={site}
            record={`statistics/${statistic.id}`}
            path={address.statistic(statistic.id)}
          />
        </div>
        <StatisticAside site={site} statistic={statistic} />
      </div>
    </Layout>
  );
}

/** Jobs by industry with the location quotient, and whether the region is strong in the industry. */
function EmploymentSection({ site, statistic }: StatisticProps): VNode | null {
  const { employment } = statistic.record;
  if (!employment) return null;
  const { strong, ...labels } = words.employment;
  const rows = employmentRows(site, statistic);
  const footnotes = site.footnotes(statistic);
  const number = ({ source }: { source: Citation }, value: number | undefined): VNode | false =>
    value !== undefined && (
      <Cited footnotes={footnotes} source={source}>
        {formatNumber(value, 0)}
      </Cited>
    );
  return (
    <Section id="employment" title={labels.title} lead={labels.lead}>
      <DataTable
        caption={labels.title}
        captionHidden
        rows={rows}
        columns={[
          {
            label: labels.industry,
            isHeader: true,
            cell: ({ entry }) => site.label("sectors", entry.industry),
          },
          { label: labels.year, cell: ({ entry }) => formatPeriod(entry.year) },
          {
            label: labels.jobs,
            numeric: true,
            cell: ({ entry }) => number(entry, entry.region_industry),
          },
          {
            label: labels.whole,
            numeric: true,
            cell: ({ entry }) => number(entry, entry.whole_industry),
          },
          {
            label: labels.establishments,
            numeric: true,
            cell: ({ entry }) => number(entry, entry.establishments),
          },
          {
            label: labels.quotient,
            numeric: true,
            cell: ({ entry, result }) =>
              result.quotient === null ? (
                <span class="not-reported">{labels.undefined}</span>
              ) : (
                <Cited footnotes={footnotes} source={entry.source} provenance="derived">
                  {formatNumber(result.quotient, 2)}
                </Cited>
              ),
          },
          {
            label: labels.rank,
            cell: ({ result }) => result.rank !== null && labels.rankOf(result.rank, result.regions),
          },
          {
            label: labels.strength,
            cell: ({ result }) =>
              result.strong === null ? (
                <span class="not-reported">{strong.open}</span>
              ) : result.strong ? (
                strong.yes
              ) : (
                strong.no
              ),
          },
        ]}
      />
      <p class="note">{labels.formula}</p>
      <p class="note">{strengthRule}</p>
    </Section>
  );
}

function StatisticAside({ site, statistic }: StatisticProps): VNode {
  const { record } = statistic;
  return (
    <RecordAside site={site} entry={statistic} path={address.statistic(statistic.id)}>
      <AsidePart title={words.nearby}>
        <AreaList site={site} covers={record.covers} />
        <LinkList links={[{ label: words.title, href: site.href(address.statistics) }]} />
      </AsidePart>
    </RecordAside>
  );
}
