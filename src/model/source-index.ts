import { collectCitations } from "./citation.ts";
import type { Entry, Source } from "./dataset.ts";
import { compareText } from "./problem.ts";
import type { SourceRecord } from "./types.generated.ts";

/** A record that may declare sources of its own. */
export interface Citing {
  readonly sources?: Record<string, SourceRecord>;
}

/** One place where a source is cited. */
export interface Use {
  /** folder/id of the citing record, for example `clusters/hegan`. */
  readonly record: string;
  readonly locator: string;
  readonly path: readonly (string | number)[];
}

/**
 * The key under which declarations of one document meet: its address without protocol, `www.` and a closing slash; for
 * a document without address its title, publisher and year.
 */
export function sourceKey(source: SourceRecord): string {
  if (source.url) return source.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return [source.title, source.publisher, source.year].join("|").toLowerCase();
}

/**
 * The permanent id of a document that has no file of its own: a readable beginning and 48 bits of an FNV-1a hash of its
 * key. It depends on the document alone, so that it stays the same whichever records cite it.
 */
export function permanentSourceId(source: SourceRecord): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(sourceKey(source))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  const beginning = source.title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 32)
    .replace(/-$/, "");
  const digits = BigInt.asUintN(48, hash ^ (hash >> 48n))
    .toString(16)
    .padStart(12, "0");
  return beginning ? `${beginning}-${digits}` : digits;
}

/** Finds the document that a record means by a key: its own declaration first, then the file of that name. */
export function resolveSource(
  record: Citing,
  key: string,
  files: ReadonlyMap<string, Source>,
  byKey: ReadonlyMap<string, Source>,
): Source | undefined {
  const own = record.sources && Object.hasOwn(record.sources, key) ? record.sources[key] : undefined;
  return own ? byKey.get(sourceKey(own)) : files.get(key);
}

/** Merges documents of data/sources with those declared inside records into one list, ordered by title and id. */
export function mergeSources(
  files: readonly Entry<SourceRecord>[],
  records: readonly Entry<Citing>[],
): Source[] {
  const byKey = new Map<string, Source>();
  for (const { id, file, record } of files) byKey.set(sourceKey(record), { ...record, id, file });
  for (const { record } of records) {
    for (const source of Object.values(record.sources ?? {})) {
      const key = sourceKey(source);
      if (!byKey.has(key)) byKey.set(key, { ...source, id: permanentSourceId(source), file: null });
    }
  }
  return [...byKey.values()]
    .map((source) => ({ source, order: source.title + source.id }))
    .sort((a, b) => compareText(a.order, b.order))
    .map(({ source }) => source);
}

/** For each source (by permanent id) the places that cite it, in the order of the records. */
export function indexUses(
  sources: readonly Source[],
  recordsByFolder: ReadonlyMap<string, readonly Entry<Citing>[]>,
): Map<string, Use[]> {
  const files = new Map(
    sources.filter((source) => source.file !== null).map((source) => [source.id, source]),
  );
  const byKey = new Map(sources.map((source) => [sourceKey(source), source]));
  const uses = new Map<string, Use[]>(sources.map((source) => [source.id, []]));
  for (const [folder, entries] of recordsByFolder) {
    for (const { id, record } of entries) {
      for (const { citation, path } of collectCitations(record)) {
        const source = resolveSource(record, citation.source, files, byKey);
        if (source) uses.get(source.id)?.push({ record: `${folder}/${id}`, locator: citation.locator, path });
      }
    }
  }
  return uses;
}
