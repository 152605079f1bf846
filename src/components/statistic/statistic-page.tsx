import type { VNode } from "preact";
import type { RegionalStatistic } from "../../model/dataset.ts";
import { address, dataAddress } from "../../site/address.ts";
import { areaFacets } from "../../site/area.ts";
import type { Site } from "../../site/site.ts";
import { employmentRows, strengthRule } from "../../site/statistic-views.ts";
import { formatDate, formatNumber, formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { Cited, SourceList, Statements } from "../cited.tsx";
import { Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { DataTable, LinkList, Opening, Section } from "../parts.tsx";
import { RecordBox } from "../record-box.tsx";
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
            cell: ({ entry }) => (
              <Cited footnotes={footnotes} source={entry.source}>
                {formatNumber(entry.region_industry, 0)}
              </Cited>
            ),
          },
          {
            label: labels.whole,
            numeric: true,
            cell: ({ entry }) => (
              <Cited footnotes={footnotes} source={entry.source}>
                {formatNumber(entry.whole_industry, 0)}
              </Cited>
            ),
          },
          {
            label: labels.establishments,
            numeric: true,
            cell: ({ entry }) =>
              entry.establishments !== undefined && (
                <Cited footnotes={footnotes} source={entry.source}>
                  {formatNumber(entry.establishments, 0)}
                </Cited>
              ),
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
    <aside class="margin">
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{text.cluster.aside.sources}</h2>
        <SourceList site={site} footnotes={site.footnotes(statistic)} />
      </section>
      <section>
        <h2>{words.nearby}</h2>
        <AreaList site={site} covers={record.covers} />
        <LinkList links={[{ label: words.title, href: site.href(address.statistics) }]} />
      </section>
      <RecordBox site={site} entry={statistic} dataPath={dataAddress(address.statistic(statistic.id))} />
      {record.changes?.map((change) => (
        <p key={change.date} class="note">
          {formatDate(change.date)}: {change.what}
        </p>
      ))}
    </aside>
  );
}
