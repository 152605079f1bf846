import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { portfoliosOf } from "../site/lists.ts";
import { type Portfolio, type PortfolioKind, portfolioKinds } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment } from "../site/stage.ts";
import { count } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, LinkList, Opening } from "./parts.tsx";
import { SiteChart } from "./site-chart.tsx";

const words = text.pages.regions;

const pages: Record<PortfolioKind, { path: string; title: string; lead: (number: number) => string }> = {
  region: { path: address.regions, title: words.title, lead: () => words.lead },
  country: {
    path: address.countries,
    title: words.countriesTitle,
    lead: (number) => words.countriesLead(count(number, "country", "countries")),
  },
  grouping: { path: address.groupings, title: words.groupingsTitle, lead: () => words.groupingsLead },
  sector: { path: address.sectors, title: words.sectorsTitle, lead: () => words.sectorsLead },
};

/** All regions, countries, groupings or sectors with their counts. */
export function PortfolioListPage({ site, kind }: { site: Site; kind: PortfolioKind }): VNode {
  const { path, title, lead } = pages[kind];
  const portfolios = portfoliosOf(site.lists, kind);
  const sentence = lead(portfolios.length);
  return (
    <Layout site={site} title={title} description={sentence} path={path} data={["json"]} searched="nothing">
      <Opening title={title}>
        <p>{sentence}</p>
      </Opening>
      <nav class="contents" aria-label={words.also}>
        <span>{words.also}</span>
        <LinkList
          inline
          links={portfolioKinds
            .filter((other) => other !== kind)
            .map((other) => ({ label: pages[other].title, href: site.href(pages[other].path) }))}
        />
      </nav>
      {kind === "region" && <SiteChart site={site} id="stage-ladder" />}
      <DataTable
        caption={title}
        captionHidden
        rows={portfolios}
        columns={[
          {
            label: words.name,
            isHeader: true,
            cell: (row) => (
              <span class={`depth-${depthOf(row)}`}>
                <a href={site.href(row.path)}>{row.term.label}</a>
              </span>
            ),
          },
          { label: words.isic, cell: ({ term }) => term.isic?.join(", ") },
          {
            label: words.members,
            numeric: true,
            cell: (row) => (row.kind === "grouping" ? row.countries.length : null),
          },
          { label: words.clusters, numeric: true, cell: ({ clusters }) => String(clusters.length) },
          {
            label: words.coded,
            numeric: true,
            cell: ({ clusters }) =>
              String(clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length),
          },
          { label: words.policies, numeric: true, cell: ({ policies }) => String(policies.length) },
        ]}
      />
    </Layout>
  );
}

/** How far a name is set in: regions and sectors stand below the wider one. */
function depthOf({ kind, term }: Portfolio): number {
  if (kind === "region") return term.level ?? 0;
  return kind === "sector" && term.broader ? 1 : 0;
}
