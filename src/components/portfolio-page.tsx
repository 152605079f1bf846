import type { VNode } from "preact";
import { drawMap } from "../charts/map.ts";
import { drawStageByRegion } from "../charts/stage-by-region.ts";
import type { Cluster, Entry } from "../model/dataset.ts";
import { countriesOfCluster } from "../model/geography.ts";
import { address, overviewOfKind } from "../site/address.ts";
import { mapRows, stageCounts } from "../site/cluster-charts.ts";
import type { Portfolio, PortfolioKind } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment } from "../site/stage.ts";
import { count, formatDate, formatPeriod } from "../text/format.ts";
import { text } from "../text/index.ts";
import { AreaProfileSection } from "./area-profile.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { GapsSection } from "./gaps.tsx";
import { type Crumb, Layout } from "./layout.tsx";
import { FactStrip, LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SummarySection } from "./summary-table.tsx";

const overview: Record<PortfolioKind, Crumb> = {
  region: { label: text.pages.regions.title, path: overviewOfKind.region },
  country: { label: text.pages.regions.countriesTitle, path: overviewOfKind.country },
  grouping: { label: text.pages.regions.groupingsTitle, path: overviewOfKind.grouping },
  sector: { label: text.pages.regions.sectorsTitle, path: overviewOfKind.sector },
};

/** A region, country, grouping or sector: its outcomes first, then its clusters, then its policies. */
export function PortfolioPage({ site, portfolio }: { site: Site; portfolio: Portfolio }): VNode {
  const { term, clusters, policies, kind } = portfolio;
  const words = text.pages.portfolio;
  const lead = words.lead(
    count(clusters.length, "cluster", "clusters"),
    count(policies.length, "policy", "policies"),
  );
  const coded = clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length;
  return (
    <Layout
      site={site}
      title={term.label}
      description={`${term.label}: ${lead}`}
      path={portfolio.path}
      data={["json"]}
      breadcrumbs={[overview[kind]]}
      searched="opening"
    >
      <Opening
        title={term.label}
        kicker={text.pages.kinds[kind]}
        searched
        facets={<SearchFacets kind={text.pages.kinds[kind]} {...facetOf(portfolio)} />}
      >
        <p>{lead}</p>
        {term.definition && <p class="definition">{term.definition}</p>}
      </Opening>
      <FactStrip facts={factsOf(portfolio, coded)} />
      <AreaLinks site={site} portfolio={portfolio} />
      {clusters.length === 0 && (
        <p>
          {words.none} <a href={site.href(address.contribute)}>{words.addOne}</a>
        </p>
      )}
      {clusters.length > 1 && (
        <Section id="stages" title={words.stagesTitle(String(coded), String(clusters.length))}>
          <ChartFigure
            id="stage-chart"
            source={site.chartSource}
            title={words.stages}
            showTitle={false}
            drawing={drawStageByRegion(stageCounts(site, clusters, rowOf(site, portfolio)), text.charts, {
              id: "stage-chart",
            })}
          />
        </Section>
      )}
      <AreaProfileSection site={site} portfolio={portfolio} />
      <SummarySection site={site} clusters={clusters} group={portfolio.path} />
      {clusters.length > 0 && (
        <Section id="clusters" title={words.clusters}>
          <ClusterTable site={site} clusters={clusters} />
        </Section>
      )}
      {mapRows(site, clusters).length > 2 && (
        <Section id="map" title={words.map}>
          <ChartFigure
            id="map-chart"
            source={site.chartSource}
            title={words.map}
            showTitle={false}
            drawing={drawMap(mapRows(site, clusters), text.charts, {
              id: "map-chart",
              focus: kind === "sector" ? "world" : "places",
            })}
          />
        </Section>
      )}
      <RecordLinks site={site} portfolio={portfolio} />
      <GapsSection clusters={clusters} />
    </Layout>
  );
}

/** Ways to wider and narrower pages. */
function AreaLinks({
  site,
  portfolio: { wider, narrower, kind, term },
}: {
  site: Site;
  portfolio: Portfolio;
}): VNode {
  const words = text.pages.portfolio;
  const rows = [
    { label: words.wider, links: existing(site, wider) },
    { label: kind === "grouping" ? words.countriesOf : words.narrower, links: existing(site, narrower) },
  ].filter(({ links }) => links.length > 0);
  return (
    <div class="area-links">
      {rows.map(({ label, links }) => (
        <nav key={label} aria-label={label}>
          <span>{label}</span>
          <LinkList inline links={links} />
        </nav>
      ))}
      {term.as_of && <p class="note">{words.asOf(formatDate(term.as_of))}</p>}
    </div>
  );
}

/** The facet under which the search finds a country or sector. */
function facetOf({ kind, term }: Portfolio): { sector?: string[]; country?: string[] } {
  if (kind === "sector") return { sector: [term.label] };
  return kind === "country" ? { country: [term.label] } : {};
}

/** Rows of the stage chart: countries in an area, regions elsewhere; clusters of several countries share one row. */
function rowOf(site: Site, { kind }: Portfolio): (cluster: Cluster) => string {
  if (kind !== "region" && kind !== "grouping") return (cluster) => site.regionLabel(cluster);
  return (cluster) =>
    cluster.record.other_countries
      ? text.pages.portfolio.several
      : (site.placeOf(cluster) ?? site.regionLabel(cluster));
}

function factsOf(
  { clusters, policies, patterns, statistics, countries, kind, term }: Portfolio,
  coded: number,
) {
  const words = text.pages.regions;
  const inArea = new Set(countries);
  const withCluster = new Set(clusters.flatMap(countriesOfCluster).filter((country) => inArea.has(country)));
  return [
    { label: words.clusters, value: String(clusters.length) },
    { label: words.coded, value: String(coded) },
    { label: words.policies, value: String(policies.length) },
    ...(kind === "sector" && term.isic ? [{ label: words.isic, value: term.isic.join(", ") }] : []),
    ...(kind === "region" || kind === "grouping"
      ? [
          {
            label: words.countries,
            value: `${withCluster.size}`,
            below: text.pages.portfolio.ofCountries(String(countries.length)),
          },
        ]
      : []),
    ...(patterns.length > 0
      ? [{ label: text.pages.portfolio.patterns, value: String(patterns.length) }]
      : []),
    ...(statistics.length > 0
      ? [{ label: text.pages.portfolio.statistics, value: String(statistics.length) }]
      : []),
  ];
}

/** Policies, patterns and statistics that speak of the same area. */
function RecordLinks({
  site,
  portfolio: { policies, patterns, statistics },
}: {
  site: Site;
  portfolio: Portfolio;
}): VNode {
  const words = text.pages.portfolio;
  const linksTo = <Kept,>(
    entries: readonly Entry<Kept & { readonly name: string }>[],
    pathOf: (id: string) => string,
    noteOf: (record: Kept) => string,
  ) =>
    entries.map(({ id, record }) => ({
      label: record.name,
      href: site.href(pathOf(id)),
      note: noteOf(record),
    }));
  const sections = [
    ["policies", words.policies, linksTo(policies, address.policy, ({ period }) => periodOf(period))],
    ["patterns", words.patterns, linksTo(patterns, address.pattern, ({ summary }) => summary)],
    ["statistics", words.statistics, linksTo(statistics, address.statistic, ({ summary }) => summary)],
  ] as const;
  return (
    <>
      {sections.map(
        ([id, title, links]) =>
          links.length > 0 && (
            <Section key={id} id={id} title={title}>
              <LinkList links={links} />
            </Section>
          ),
      )}
    </>
  );
}

function periodOf(period: { start?: number | string; end?: number | string } | undefined): string {
  if (period?.start === undefined) return "";
  return period.end === undefined
    ? text.pages.portfolio.since(formatPeriod(period.start))
    : `${formatPeriod(period.start)} – ${formatPeriod(period.end)}`;
}

/** Links to areas that have a page, with their counts; areas without any record are left out. */
function existing(site: Site, links: Portfolio["wider"]): { label: string; href: string; count?: number }[] {
  const known = new Set(site.lists.portfolios.map(({ path }) => path));
  return links
    .filter(({ path }) => known.has(path))
    .map(({ label, path, count: clusters }) => ({
      label,
      href: site.href(path),
      ...(clusters === undefined ? {} : { count: clusters }),
    }));
}
