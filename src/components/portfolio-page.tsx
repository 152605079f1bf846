import type { VNode } from "preact";
import { countriesOfCluster } from "../model/geography.ts";
import { address, briefOf, overviewOfKind } from "../site/address.ts";
import { figuresOf } from "../site/area-figures.ts";
import { headlineOf } from "../site/area-headline.ts";
import { dividePolicies } from "../site/area-policies.ts";
import { portfolioChartId } from "../site/charts/portfolio-charts.ts";
import { type Portfolio, type PortfolioKind, worldPath } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { twinningAddress } from "../site/twinning-query.ts";
import { text } from "../text/index.ts";
import { BesideSection } from "./areas/beside.tsx";
import { Contents } from "./areas/contents.tsx";
import { AreaFinancingSection } from "./areas/financing.tsx";
import { Foldable } from "./areas/foldable.tsx";
import { AreaGapsSection } from "./areas/gaps.tsx";
import { IndicatorsSection } from "./areas/indicators.tsx";
import { AreaLinks, AreaStatistics } from "./areas/links.tsx";
import { AreaPoliciesSection } from "./areas/policies.tsx";
import { AreaStagesSection } from "./areas/stages.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { type Crumb, Layout } from "./layout.tsx";
import { FactStrip, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SiteChart } from "./site-chart.tsx";

/** The page above the areas of one kind. */
export const overviewOfArea: Record<PortfolioKind, Crumb> = {
  region: { label: text.pages.regions.title, path: overviewOfKind.region },
  country: { label: text.pages.regions.countriesTitle, path: overviewOfKind.country },
  grouping: { label: text.pages.regions.groupingsTitle, path: overviewOfKind.grouping },
  sector: { label: text.pages.regions.sectorsTitle, path: overviewOfKind.sector },
};

/** Fewer clusters than this do not make a portfolio. */
const fewestForPortfolio = 3;
/** So many rows are read at once; a longer table is closed at first. */
const mostRows = 60;

interface PortfolioProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** A region, country, grouping or sector: its outcomes first, then its clusters, then its policies, then the gaps. */
export function PortfolioPage({ site, portfolio }: PortfolioProps): VNode {
  const { term, clusters, kind } = portfolio;
  const headline = headlineOf(site, portfolio);
  const isSmall = clusters.length < fewestForPortfolio;
  return (
    <Layout
      site={site}
      title={term.label}
      description={`${term.label}: ${headline.slice(0, 2).join(" ")}`}
      path={portfolio.path}
      data={["json"]}
      breadcrumbs={[overviewOfArea[kind]]}
      searched="opening"
    >
      <Opening
        title={term.label}
        kicker={text.pages.kinds[kind]}
        searched
        facets={<SearchFacets kind={text.pages.kinds[kind]} {...facetOf(portfolio)} />}
      >
        <p>{headline.join(" ")}</p>
        {term.definition && <p class="definition">{term.definition}</p>}
      </Opening>
      <FactStrip facts={factsOf(site, portfolio)} />
      <AreaLinks site={site} portfolio={portfolio} />
      <Contents
        ways={clusters.length > 0 ? waysOn(site, portfolio) : []}
        sections={[
          !isSmall && BesideSection({ site, portfolio }),
          AreaStagesSection({ site, portfolio }),
          AreaFinancingSection({ site, portfolio }),
          IndicatorsSection({ site, clusters }),
          ClustersSection({ site, portfolio }),
          MapSection({ site, portfolio }),
          AreaPoliciesSection({ site, portfolio }),
          AreaStatistics({ site, portfolio }),
          // One case is no portfolio: what is known of it comes before what is known of others.
          isSmall && BesideSection({ site, portfolio }),
          AreaGapsSection({ site, portfolio }),
        ]}
      />
    </Layout>
  );
}

function ClustersSection({ site, portfolio: { clusters, path } }: PortfolioProps): VNode | null {
  if (clusters.length === 0) return null;
  const words = text.areaPage.clusters;
  return (
    <Section id="clusters" title={words.title}>
      {path === worldPath ? (
        <p>
          <a href={site.href(address.clusters)}>{words.table(clusters.length)}</a>
        </p>
      ) : (
        <Foldable summary={words.table(clusters.length)} closed={clusters.length > mostRows} long>
          <ClusterTable site={site} clusters={clusters} />
        </Foldable>
      )}
    </Section>
  );
}

function MapSection({ site, portfolio }: PortfolioProps): VNode | null {
  const chart = portfolioChartId(portfolio, "map");
  if (!site.chart(chart)) return null;
  return (
    <Section id="map" title={text.areaPage.map}>
      <SiteChart site={site} id={chart} showTitle={false} />
    </Section>
  );
}

/** The facet under which the search finds a country or sector. */
function facetOf({ kind, term }: Portfolio): { sector?: string[]; country?: string[] } {
  if (kind === "sector") return { sector: [term.label] };
  return kind === "country" ? { country: [term.label] } : {};
}

function factsOf(site: Site, portfolio: Portfolio) {
  const words = text.pages.regions;
  const { clusters, countries, kind, term } = portfolio;
  const { coded, mixes } = figuresOf(site, portfolio);
  const { own, wider } = dividePolicies(site, portfolio);
  const inArea = new Set(countries);
  const withCluster = new Set(clusters.flatMap(countriesOfCluster).filter((country) => inArea.has(country)));
  return [
    { label: words.clusters, value: String(clusters.length) },
    { label: words.coded, value: String(coded) },
    { label: words.mixes, value: String(mixes) },
    {
      label: wider.length > 0 ? words.ownPolicies : words.policies,
      value: String(own.length),
      ...(wider.length > 0 ? { below: words.widerPolicies(String(wider.length)) } : {}),
    },
    ...(kind === "sector" && term.isic ? [{ label: words.isic, value: term.isic.join(", ") }] : []),
    ...(kind === "region" || kind === "grouping"
      ? [
          {
            label: words.countriesWithCluster,
            value: `${withCluster.size}`,
            below: text.pages.portfolio.ofCountries(String(countries.length)),
          },
        ]
      : []),
  ];
}

/** What a reader can do with an area: print it, filter its clusters, and look for partners in it. */
function waysOn(site: Site, { kind, id, path }: Portfolio): { label: string; href: string }[] {
  const brief = { label: text.areaBrief.link, href: site.href(briefOf(path)) };
  const isFacet = site.lists.facets.some(
    (facet) => facet.id === kind && facet.values.some((value) => value.id === id),
  );
  const explorer = {
    label: text.areaPage.explorer,
    href: `${site.href(address.clusters)}?${kind}=${encodeURIComponent(id)}`,
  };
  const links = [brief, ...(isFacet ? [explorer] : [])];
  if (kind === "sector") return links;
  const twins = site.href(twinningAddress({ area: { kind, id } }));
  return [...links, { label: text.areaPage.twinning, href: twins }];
}
