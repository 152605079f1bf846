import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Chart, ChartKind } from "../site/charts/chart.ts";
import type { Site } from "../site/site.ts";
import { formatDate, formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { embedCode } from "./chart-embed.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { Layout } from "./layout.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { FileLink, figureOf } from "./site-chart.tsx";

const words = text.chartPages;

/** More charts of one kind than this are folded: they are looked for on the pages of their records. */
const mostOpen = 12;

/** All charts by kind. */
export function ChartsPage({ site }: { site: Site }): VNode {
  const { charts } = site.lists;
  const lead = words.lead(formatNumber(charts.length, 0));
  const groups = Map.groupBy(charts, ({ kind }) => kind);
  const kinds = Object.keys(words.kinds) as ChartKind[];
  return (
    <Layout
      site={site}
      title={words.title}
      description={lead}
      path={address.charts}
      data={["json"]}
      searched="opening"
    >
      <Opening title={words.title} searched facets={<SearchFacets kind={text.pages.kinds.page} />}>
        <p>{lead}</p>
      </Opening>
      {kinds.map((kind) => {
        const own = groups.get(kind);
        return own && <KindSection key={kind} site={site} kind={kind} charts={own} />;
      })}
    </Layout>
  );
}

function KindSection(props: { site: Site; kind: ChartKind; charts: readonly Chart[] }): VNode {
  const { site, kind, charts } = props;
  const list = (
    <LinkList links={charts.map(({ id, title }) => ({ label: title, href: site.href(address.chart(id)) }))} />
  );
  return (
    <Section id={kind} title={words.kinds[kind]}>
      {charts.length <= mostOpen ? (
        list
      ) : (
        <details>
          <summary>{words.charts(charts.length)}</summary>
          {list}
        </details>
      )}
    </Section>
  );
}

/** One chart at its own address: the drawing in words and numbers, files, code to embed it, and how to cite it. */
export function ChartPage({ site, chart }: { site: Site; chart: Chart }): VNode {
  const { title, page, pageName } = chart;
  const { publisher, title: siteTitle, licence_data: licence } = site.dataset.site;
  const path = address.chart(chart.id);
  return (
    <Layout
      site={site}
      title={title}
      description={chart.drawing.description}
      path={path}
      data={["json", "csv"]}
      breadcrumbs={[{ label: words.title, path: address.charts }]}
      searched="nothing"
    >
      <Opening title={title} kicker={words.kicker}>
        <p>
          {words.standsOn} <a href={site.href(`${page}#${chart.id}`)}>{pageName}</a>
        </p>
      </Opening>
      <ChartFigure {...figureOf(chart)} showTitle={false} detail="full" />
      <Section id="files" title={words.take}>
        <p>{words.takeText(licence)}</p>
        <ul class="chart-links" aria-label={words.links.label}>
          <FileLink site={site} id={chart.id} ending="svg" />
          <FileLink site={site} id={chart.id} ending="csv" />
          <FileLink site={site} id={chart.id} ending="json" />
        </ul>
      </Section>
      <Section id="embed" title={words.embed}>
        <p>{words.embedText}</p>
        <textarea class="embed-code" readOnly rows={4} aria-label={words.embedField}>
          {embedCode(site, chart)}
        </textarea>
      </Section>
      <Section id="cite" title={words.cite}>
        <p class="citation">
          {words.citation(
            publisher.name,
            title,
            siteTitle,
            formatDate(site.dataset.date),
            site.absolute(path),
          )}
        </p>
      </Section>
    </Layout>
  );
}
