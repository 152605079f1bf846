import type { Indicator } from "../indicators/definition.ts";
import type { Entry } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { ReleaseRecord } from "../model/types.generated.ts";
import { qualityOf } from "../quality/quality.ts";
import { address, benchmarkFile, dataAddress, overviewOfKind } from "../site/address.ts";
import { listChanges } from "../site/changes.ts";
import { citeDataset } from "../site/citation/items.ts";
import { compareKinds } from "../site/compare/address.ts";
import { compareFiles } from "../site/compare/data.ts";
import { compareExamples } from "../site/compare/examples.ts";
import { fillOfFields, sinceOfFields } from "../site/field-fill.ts";
import { portfoliosOf } from "../site/lists.ts";
import { portfolioKinds } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { cslItem } from "../text/citation/csl.ts";
import { exampleRecord } from "../text/en/example-record.ts";
import { text } from "../text/index.ts";
import { describeApi } from "./api/page.ts";
import { areaData, stageData } from "./area-data.ts";
import type { ExportedFile } from "./exports/exported-file.ts";
import { publishRecords } from "./published-record.ts";
import { tableReference } from "./tables/reference.ts";

/** JSON by the address of the page beside which it stands. */
export type PageData = readonly (readonly [page: string, data: unknown])[];

/** A page as lists name it: what it is and where its data are. */
export function link(site: Site, id: string, name: string, path: string) {
  return { id, name, url: site.absolute(path), data: site.absolute(dataAddress(path)) };
}

function links(
  site: Site,
  entries: readonly Entry<{ readonly name: string }>[],
  pathOf: (id: string) => string,
) {
  return entries.map(({ id, record }) => link(site, id, record.name, pathOf(id)));
}

/** Pages that list records, and the pages of sources. */
export function recordListData(site: Site): PageData {
  const { dataset, lists } = site;
  return [
    [address.home, describeSite(site)],
    [address.clusters, links(site, dataset.clusters, address.cluster)],
    [address.policies, links(site, dataset.policies, address.policy)],
    [address.financing, links(site, dataset.patterns, address.pattern)],
    [address.statistics, links(site, dataset.statistics, address.statistic)],
    [
      address.changes,
      {
        edition: site.edition,
        releases: lists.releases.map(({ record }) => releaseHead(site, record)),
        changes: listChanges(dataset).map(({ date, title, text, path }) => ({
          date,
          title,
          text,
          url: site.absolute(path),
        })),
      },
    ],
    ...lists.releases.map(
      ({ record }) =>
        [
          address.release(record.version),
          { ...releaseHead(site, record), ...record, differences: record.differences ?? [] },
        ] as const,
    ),
    [
      address.sources,
      dataset.sources.map((source) => ({ ...source, uses: site.uses.get(source.id)?.length ?? 0 })),
    ],
    ...dataset.sources.map(
      (source) => [address.source(source.id), { ...source, uses: site.uses.get(source.id) ?? [] }] as const,
    ),
  ];
}

/** Old addresses: where the case went, as their pages say. */
export function movedData(site: Site): PageData {
  return site.lists.moved.map(({ path, to, date, reason }) => [
    path,
    {
      moved: true,
      to: to.map((target) => ({ url: site.absolute(target), data: site.absolute(dataAddress(target)) })),
      date,
      reason,
    },
  ]);
}

/** A release without its differences, which stand in its own file. */
function releaseHead(
  site: Site,
  { version, date, content_hash, bump, summary, counts, differences }: ReleaseRecord,
) {
  const path = address.release(version);
  return {
    ...link(site, version, text.releases.pageTitle(version), path),
    ...{ version, date, content_hash, bump: bump ?? null, summary, counts },
    differences: differences?.length ?? 0,
  };
}

function describeSite({ dataset }: Site) {
  return {
    title: dataset.site.title,
    date: dataset.date,
    clusters: dataset.clusters.length,
    policies: dataset.policies.length,
    sources: dataset.sources.length,
    licence: dataset.site.licence_data,
  };
}

/** Stages, indicators and vocabularies: what the numbers and terms mean. */
export function meaningData(site: Site): PageData {
  const { lists } = site;
  const definitions = lists.indicators.map(({ compute: _compute, ...definition }) => definition);
  const vocabularies = lists.vocabularies.map(({ id, title, description, terms }) => ({
    ...{ id, title, description },
    terms: [...terms.values()],
  }));
  return [
    [address.stages, lists.stages],
    ...lists.stages.map((stage) => [address.stage(stage.id), stageData(site, stage)] as const),
    [address.indicators, definitions],
    ...definitions.map(
      (definition) =>
        [address.indicator(definition.id), { ...definition, results: resultsOf(site, definition) }] as const,
    ),
    [address.vocabularies, vocabularies.map(({ terms, ...rest }) => ({ ...rest, terms: terms.length }))],
    ...vocabularies.map((vocabulary) => [address.vocabulary(vocabulary.id), vocabulary] as const),
  ];
}

/** Results of an indicator by record, without the formula and the unit, which its definition holds once. */
function resultsOf(site: Site, { id, subject }: Pick<Indicator, "id" | "subject">) {
  const records = publishRecords(site)[subject === "cluster" ? "clusters" : "policies"];
  return Object.fromEntries(
    records.flatMap((record) => {
      const published = record.indicators[id];
      if (!published) return [];
      const { formula: _formula, unit: _unit, ...result } = published;
      return [[record.id, result]];
    }),
  );
}

/** Regions, countries, groupings, sectors, and the pages of facets. */
export function portfolioData(site: Site): PageData {
  const { lists } = site;
  return [
    ...portfolioKinds.map(
      (kind) =>
        [
          overviewOfKind[kind],
          portfoliosOf(lists, kind).map(({ id, term, path, clusters }) => ({
            ...link(site, id, term.label, path),
            clusters: clusters.length,
          })),
        ] as const,
    ),
    ...lists.portfolios.map((portfolio) => {
      const { id, term, path, clusters, policies } = portfolio;
      return [
        path,
        {
          ...link(site, id, term.label, path),
          ...areaData(site, portfolio),
          clusters: links(site, clusters, address.cluster),
          policies: links(site, policies, address.policy),
        },
      ] as const;
    }),
    ...lists.facetPages.map(
      ({ facet, value: { id, label, path, clusters } }) =>
        [
          path,
          { facet: facet.id, value: id, label, clusters: links(site, clusters, address.cluster) },
        ] as const,
    ),
  ];
}

/** Guides: downloads, fields, glossary, rules, and what the search knows. */
export function guideData(site: Site, downloads: readonly ExportedFile[]): PageData {
  const { dataset, lists } = site;
  const glossary = text.guides.glossary.lists.map((id) => ({
    list: id,
    terms: [...vocabularyOf(dataset, id).terms.values()],
  }));
  return [
    [
      address.data,
      downloads.map(({ table, ...file }) => ({
        ...file,
        table: table?.name ?? null,
        url: site.absolute(file.path),
      })),
    ],
    [address.fields, fieldData(site)],
    [address.tables, tableReference(site)],
    [address.loading, loadingData(site)],
    [address.query, { examples: text.query.examples }],
    [address.api, describeApi(site)],
    [address.cite, [citeDataset(site).data, citeDataset(site).page].map(cslItem)],
    [address.quality, qualityData(site)],
    [address.contribute, { example: exampleRecord, rules: lists.rules }],
    [address.about, dataset.site],
    [address.glossary, glossary],
    [
      address.compare,
      {
        kinds: compareKinds,
        files: [benchmarkFile, ...Object.values(compareFiles)].map((path) => site.absolute(path)),
        examples: compareExamples(site).map(({ path, ...example }) => ({
          ...example,
          url: site.absolute(path),
        })),
      },
    ],
    [
      address.search,
      {
        index: site.absolute("/pagefind/pagefind.js"),
        filters: Object.keys(text.pages.search.client.facets),
      },
    ],
  ];
}

/** The lines that load the data, for this instance. */
function loadingData(site: Site) {
  const folder = site.absolute(address.data);
  return text.loading.recipes.map(({ code, ...recipe }) => ({ ...recipe, code: code(folder) }));
}

/** The fields with how often they are filled. */
function fieldData(site: Site) {
  const fill = fillOfFields(site);
  const since = sinceOfFields(site);
  return site.fields.map((row) => ({
    ...row,
    ...(fill.get(row) ?? { filled: null, places: null }),
    since: since.get(row) ?? null,
  }));
}

/** What the page on quality shows, with records named by their ids instead of whole. */
function qualityData({ dataset }: Site) {
  const { duplicates, ...quality } = qualityOf(dataset);
  return {
    ...quality,
    duplicates: duplicates.map(({ later, earlier, score, reasons }) => ({
      records: [later.id, earlier.id],
      score,
      reasons,
    })),
  };
}
