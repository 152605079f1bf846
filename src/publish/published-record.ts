import type { IndicatorResult } from "../indicators/definition.ts";
import { parseCitations } from "../model/citation.ts";
import { parseMoney } from "../model/money.ts";
import type { Citing } from "../model/source-index.ts";
import { address } from "../site/address.ts";
import type { Footnotes } from "../site/footnotes.ts";
import type { Site } from "../site/site.ts";

/** A citation as we publish it: the permanent id of the document and the place in it. */
interface PublishedCitation {
  readonly source: string;
  readonly locator: string | null;
}

/**
 * Turns a record as people write it into the one that we publish: citations spelt out with permanent ids, amounts of
 * money as number and currency. This is the one function between the two shapes.
 */
export function publishRecord(
  site: Site,
  id: string,
  path: string,
  record: Citing & object,
  results: ReadonlyMap<string, IndicatorResult> = new Map(),
): Record<string, unknown> {
  const footnotes = site.footnotes({ record });
  const { sources: _declared, ...fields } = record;
  return {
    id,
    url: site.absolute(path),
    ...(publishValue(fields, footnotes) as Record<string, unknown>),
    sources: uniqueSources(footnotes),
    indicators: Object.fromEntries(results),
    licence: site.dataset.site.licence_data,
  };
}

const moneyKeys = new Set(["amount", "to", "turnover", "exports", "value_added", "total"]);
const citationMaps = new Set(["met", "not_met"]);

function publishValue(value: unknown, footnotes: Footnotes, key = ""): unknown {
  if (key === "source") return publishCitations(value as string | string[], footnotes);
  if (typeof value === "string" && moneyKeys.has(key)) return parseMoney(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => publishValue(item, footnotes, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      citationMaps.has(key)
        ? publishCitations(child as string | string[], footnotes)
        : publishPart(name, child, key, footnotes),
    ]),
  );
}

/** Parts of a financing mix are shares, or amounts in the record's notation. */
function publishPart(name: string, child: unknown, key: string, footnotes: Footnotes): unknown {
  if (key === "parts" && typeof child === "string") return parseMoney(child) ?? child;
  return publishValue(child, footnotes, name);
}

function publishCitations(source: string | readonly string[], footnotes: Footnotes): PublishedCitation[] {
  return parseCitations(source).flatMap(({ source: key, locator }) => {
    const [number] = footnotes.numbersOf(locator ? `${key} ${locator}` : key);
    const note = footnotes.list.find((entry) => entry.number === number);
    return note ? [{ source: note.source.id, locator: locator || null }] : [];
  });
}

function uniqueSources(footnotes: Footnotes): unknown[] {
  return [...new Set(footnotes.list.map(({ source }) => source))].map(({ file: _file, ...source }) => source);
}

const published = new WeakMap<Site, ReturnType<typeof publishEach>>();

/** All records as we publish them. Made once for a site, since many files and pages are made of them. */
export function publishAll(site: Site): ReturnType<typeof publishEach> {
  let made = published.get(site);
  if (!made) {
    made = publishEach(site);
    published.set(site, made);
  }
  return made;
}

function publishEach(site: Site) {
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
