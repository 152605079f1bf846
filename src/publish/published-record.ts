import type { IndicatorResult } from "../indicators/definition.ts";
import type { Dataset, Entry } from "../model/dataset.ts";
import { parseMoney } from "../model/money.ts";
import { type NotatedKind, notationOf, translate } from "../model/notation.ts";
import type { Citing } from "../model/source-index.ts";
import type { SourceRecord } from "../model/types.generated.ts";
import { pageOfRecord } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { documentBehind, publishCitations } from "./citations.ts";
import { type PublishedResult, publishResults } from "./published-result.ts";

/** Folders of data/ whose records have a page of their own, with the schema for each. */
export const publishedKinds = {
  clusters: "cluster",
  policies: "policy",
  financing: "financing-pattern",
  statistics: "statistic",
} as const satisfies Record<string, NotatedKind>;

export type PublishedFolder = keyof typeof publishedKinds;

/** A record as we publish it: its id, its fields, the documents it cites, and the results of its indicators. */
export interface PublishedRecord {
  readonly id: string;
  readonly sources: readonly unknown[];
  readonly indicators: Readonly<Record<string, PublishedResult>>;
  readonly [field: string]: unknown;
}

/**
 * Turns a record as people write it into the one that we publish: citations spelt out with permanent ids, amounts of
 * money as number and currency. `unpublishRecord` leads back.
 */
export function publishRecord(
  site: Site,
  folder: PublishedFolder,
  { id, record }: Entry<Citing>,
  results: ReadonlyMap<string, IndicatorResult> = new Map(),
): PublishedRecord {
  const { dataset } = site;
  return {
    id,
    ...publishFields(dataset, publishedKinds[folder], record),
    sources: documentsOf(site, record),
    indicators: publishResults(dataset, results),
  };
}

/** The fields of a record, without the documents that it declares. */
export function publishFields(dataset: Dataset, kind: NotatedKind, record: object): Record<string, unknown> {
  const { sources: _declared, ...fields } = record as Citing;
  return translate(fields, notationOf(kind), (value, meaning) => {
    if (meaning === "citation") return publishCitations(dataset, record, value as string | string[]);
    return typeof value === "string" ? (parseMoney(value) ?? value) : value;
  }) as Record<string, unknown>;
}

/**
 * The documents that a record cites, in the order of first use, as the record itself declares them: whether a document
 * speaks for itself or is independent depends on whom it is cited for.
 */
function documentsOf(site: Site, record: Citing): unknown[] {
  const own = new Map<string, SourceRecord>();
  for (const [key, declared] of Object.entries(record.sources ?? {})) {
    const id = documentBehind(site.dataset, record, key)?.id;
    if (id !== undefined && !own.has(id)) own.set(id, declared);
  }
  const documents = new Set(site.footnotes({ record }).list.map(({ source }) => source));
  return [...documents].map(({ file: _file, ...source }) => ({
    ...(own.get(source.id) ?? source),
    id: source.id,
  }));
}

/** Records are published once for all files that hold them; a site never changes. */
const known = new WeakMap<Site, Readonly<Record<PublishedFolder, readonly PublishedRecord[]>>>();

/** All records as we publish them, by folder. */
export function publishRecords(site: Site): Readonly<Record<PublishedFolder, readonly PublishedRecord[]>> {
  const found = known.get(site);
  if (found) return found;
  const { clusters, policies, patterns, statistics } = site.dataset;
  const made = {
    clusters: clusters.map((entry) =>
      publishRecord(site, "clusters", entry, site.indicators.ofCluster(entry.id)),
    ),
    policies: policies.map((entry) =>
      publishRecord(site, "policies", entry, site.indicators.ofPolicy(entry.id)),
    ),
    financing: patterns.map((entry) => publishRecord(site, "financing", entry)),
    statistics: statistics.map((entry) => publishRecord(site, "statistics", entry)),
  };
  known.set(site, made);
  return made;
}

/** All records as the files beside their pages hold them: with the address of the page and the licence. */
export function publishAll(site: Site) {
  const { clusters, policies, financing, statistics } = publishRecords(site);
  const onPage = (folder: PublishedFolder, records: readonly PublishedRecord[]): Record<string, unknown>[] =>
    records.map(({ id, ...rest }) => ({
      id,
      url: site.absolute(pageOfRecord[folder]?.(id) ?? ""),
      ...rest,
      licence: site.dataset.site.licence_data,
    }));
  return {
    clusters: onPage("clusters", clusters),
    policies: onPage("policies", policies),
    patterns: onPage("financing", financing),
    statistics: onPage("statistics", statistics),
  };
}
