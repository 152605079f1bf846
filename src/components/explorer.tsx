import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { explorerIndexPath, explorerSummariesPath } from "../site/explorer-index.ts";
import type { Facet } from "../site/facets.ts";
import type { FacetPage } from "../site/lists.ts";
import { portfoliosOf } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { count } from "../text/format.ts";
import { text } from "../text/index.ts";
import { ClusterTable } from "./cluster-table.tsx";
import { Layout } from "./layout.tsx";
import { LinkList, Opening } from "./parts.tsx";
import { SiteChart } from "./site-chart.tsx";

/**
 * All clusters, with links that narrow the list. The script puts filters, order and views in their place; what stands
 * here is for readers without it.
 */
export function ExplorerPage({ site }: { site: Site }): VNode {
  const { clusters } = site.dataset;
  const words = text.lists.clusters;
  const countries = portfoliosOf(site.lists, "country").filter(
    (country) => country.clusters.length > 0,
  ).length;
  const lead = text.explorer.lead(
    count(clusters.length, "cluster", "clusters"),
    count(countries, "country", "countries"),
  );
  return (
    <Layout
      site={site}
      title={words.title}
      description={lead}
      path={address.clusters}
      data={["json", "csv"]}
      scripts={["explorer.js"]}
      searched="nothing"
    >
      <Opening title={words.title}>
        <p>{lead}</p>
      </Opening>
      <div
        class="explorer"
        data-index={site.href(explorerIndexPath)}
        data-summaries={site.href(explorerSummariesPath)}
        data-prefix={site.prefix}
      >
        <FacetLinks site={site} facets={site.lists.facets} />
        <div>
          <div class="world-map">
            <SiteChart site={site} id="world-map" />
          </div>
          <ClusterTable site={site} clusters={clusters} />
        </div>
      </div>
    </Layout>
  );
}

/** The clusters that share one value of a facet. */
export function FacetValuePage({ site, page: { facet, value } }: { site: Site; page: FacetPage }): VNode {
  const words = text.lists;
  const note = text.explorer.facetNotes[facet.id];
  const title = words.clusters.facetTitle(words.facets[facet.id] ?? facet.id, value.label);
  return (
    <Layout
      site={site}
      title={title}
      description={`${title}. ${count(value.clusters.length, "cluster", "clusters")}.`}
      path={value.path}
      data={["json"]}
      breadcrumbs={[{ label: words.clusters.title, path: address.clusters }]}
      searched="nothing"
    >
      <Opening title={title}>
        <p>{count(value.clusters.length, "cluster", "clusters")}</p>
        {note && <p class="definition">{note}</p>}
      </Opening>
      <div class="explorer">
        <FacetLinks site={site} facets={[facet]} current={value.id} />
        <ClusterTable site={site} clusters={value.clusters} caption={title} />
      </div>
    </Layout>
  );
}

/** Facets that stand open: the ones most asked for. The others unfold. */
const openFacets = new Set(["region", "stage"]);

function FacetLinks({
  site,
  facets,
  current,
}: {
  site: Site;
  facets: readonly Facet[];
  current?: string;
}): VNode {
  const words = text.lists;
  return (
    <nav class="facets" aria-label={words.clusters.narrow}>
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <details key={facet.id} open={current !== undefined || openFacets.has(facet.id)}>
            <summary>{words.facets[facet.id]}</summary>
            <LinkList links={linksOf(site, facet).filter(({ id }) => id !== current)} />
            {facet.without > 0 && (
              <p class="not-reported">
                {facet.without} {text.explorer.without[facet.id] ?? words.clusters.notStated}
              </p>
            )}
          </details>
        ))}
      <p>
        {current === undefined ? (
          <a href={site.href(address.search)}>{words.clusters.searchAll}</a>
        ) : (
          <a href={site.href(`${address.clusters}?${facets[0]?.id}=${current}`)}>{text.explorer.combine}</a>
        )}
      </p>
    </nav>
  );
}

/** Links to the values of a facet: stages and regions in their own order, others by number of clusters. */
function linksOf(site: Site, facet: Facet) {
  const links = facet.values.map(({ id, label, path, clusters }) => ({
    id,
    label,
    href: site.href(path),
    count: clusters.length,
  }));
  return openFacets.has(facet.id) ? links : [...links].sort((a, b) => b.count - a.count);
}
