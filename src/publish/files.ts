import { landSvg } from "../charts/map.ts";
import { address, dataAddress } from "../site/address.ts";
import { listChanges } from "../site/changes.ts";
import { allAddresses, portfoliosOf } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { toCsv } from "./csv.ts";
import { publishRecord } from "./published-record.ts";
import { buildTables } from "./tables/index.ts";

/** Files of the site that are not pages: content by path below the root. */
export type Files = ReadonlyMap<string, string>;

/** The data behind every page, the downloads, and what machines read. Pure: the writer puts them on disk. */
export function buildFiles(site: Site): Files {
  const files = new Map<string, string>();
  const json = (path: string, value: unknown): void =>
    void files.set(path, `${JSON.stringify(value, null, 1)}\n`);
  const published = publishAll(site);
  for (const records of Object.values(published)) {
    for (const record of records)
      json(dataAddress(new URL(String(record.url)).pathname.slice(site.prefix.length - 1)), record);
  }
  json("/data/all-clusters.json", published.clusters);
  json("/data/all-policies.json", published.policies);
  for (const table of buildTables(site)) files.set(`/data/${table.name}.csv`, toCsv(table));
  addListData(site, json);
  const tables = new Map(buildTables(site).map((table) => [table.name, table]));
  for (const [page, name] of [
    [address.clusters, "clusters"],
    [address.indicators, "indicators"],
    [address.sources, "sources"],
    [address.policies, "policies"],
  ] as const) {
    const table = tables.get(name);
    if (table) files.set(dataAddress(page, "csv"), toCsv(table));
  }
  files.set("/assets/land.svg", landSvg());
  files.set("/robots.txt", `User-agent: *\nAllow: /\nSitemap: ${site.absolute("/sitemap.xml")}\n`);
  files.set("/sitemap.xml", buildSitemap(site));
  return files;
}

/** All records as we publish them. */
export function publishAll(site: Site) {
  const { clusters, policies, patterns, statistics } = site.dataset;
  return {
    clusters: clusters.map(({ id, record }) =>
      publishRecord(site, id, address.cluster(id), record, site.indicators.ofCluster(id)),
    ),
    policies: policies.map(({ id, record }) =>
      publishRecord(site, id, address.policy(id), record, site.indicators.ofPolicy(id)),
    ),
    patterns: patterns.map(({ id, record }) => publishRecord(site, id, address.pattern(id), record)),
    statistics: statistics.map(({ id, record }) => publishRecord(site, id, address.statistic(id), record)),
  };
}

/** JSON of the pages that list things. */
function addListData(site: Site, json: (path: string, value: unknown) => void): void {
  const { dataset, lists } = site;
  const link = (id: string, name: string, path: string) => ({
    id,
    name,
    url: site.absolute(path),
    data: site.absolute(dataAddress(path)),
  });
  const clusterLinks = (entries: readonly { id: string; record: { name: string } }[]) =>
    entries.map(({ id, record }) => link(id, record.name, address.cluster(id)));
  const policyLinks = (entries: readonly { id: string; record: { name: string } }[]) =>
    entries.map(({ id, record }) => link(id, record.name, address.policy(id)));
  json("/index.json", {
    title: dataset.site.title,
    date: dataset.date,
    clusters: dataset.clusters.length,
    policies: dataset.policies.length,
    sources: dataset.sources.length,
    licence: dataset.site.licence_data,
  });
  json(dataAddress(address.clusters), clusterLinks(dataset.clusters));
  json(dataAddress(address.policies), policyLinks(dataset.policies));
  json(
    dataAddress(address.financing),
    dataset.patterns.map(({ id, record }) => link(id, record.name, address.pattern(id))),
  );
  json(
    dataAddress(address.statistics),
    dataset.statistics.map(({ id, record }) => link(id, record.name, address.statistic(id))),
  );
  json(
    dataAddress(address.changes),
    listChanges(dataset).map(({ date, title, text, path }) => ({
      date,
      title,
      text,
      url: site.absolute(path),
    })),
  );
  json(
    dataAddress(address.sources),
    dataset.sources.map((source) => ({ ...source, uses: site.uses.get(source.id)?.length ?? 0 })),
  );
  for (const source of dataset.sources)
    json(dataAddress(address.source(source.id)), { ...source, uses: site.uses.get(source.id) ?? [] });
  json(dataAddress(address.stages), lists.stages);
  for (const stage of lists.stages) json(dataAddress(address.stage(stage.id)), stage);
  json(
    dataAddress(address.indicators),
    lists.indicators.map(({ compute: _compute, ...definition }) => definition),
  );
  for (const { compute: _compute, ...definition } of lists.indicators) {
    json(dataAddress(address.indicator(definition.id)), {
      ...definition,
      results: Object.fromEntries(site.indicators.ofIndicator(definition.id)),
    });
  }
  json(
    dataAddress(address.vocabularies),
    lists.vocabularies.map(({ id, title, description, terms }) => ({
      id,
      title,
      description,
      terms: terms.size,
    })),
  );
  for (const { id, title, description, terms } of lists.vocabularies)
    json(dataAddress(address.vocabulary(id)), { id, title, description, terms: [...terms.values()] });
  for (const kind of ["region", "country", "grouping", "sector"] as const) {
    const portfolios = portfoliosOf(lists, kind);
    const overview = {
      region: address.regions,
      country: address.countries,
      grouping: address.groupings,
      sector: address.sectors,
    }[kind];
    json(
      dataAddress(overview),
      portfolios.map(({ id, term, path, clusters }) => ({
        ...link(id, term.label, path),
        clusters: clusters.length,
      })),
    );
    for (const { id, term, path, clusters, policies } of portfolios)
      json(dataAddress(path), {
        ...link(id, term.label, path),
        clusters: clusterLinks(clusters),
        policies: policyLinks(policies),
      });
  }
  for (const { facet, value } of lists.facetPages)
    json(dataAddress(value.path), {
      facet: facet.id,
      value: value.id,
      label: value.label,
      clusters: clusterLinks(value.clusters),
    });
}

function buildSitemap(site: Site): string {
  const rows = allAddresses(site.lists).map(
    (path) => `  <url><loc>${escapeXml(site.absolute(path))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`;
}

/** Makes text safe inside XML: markup is escaped, characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
  };
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
