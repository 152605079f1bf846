import { parseCitation } from "../model/citation.ts";
import type { Dataset, Source } from "../model/dataset.ts";
import { sourceKey } from "../model/source-index.ts";
import type { SourceRecord } from "../model/types.generated.ts";
import { oncePerDataset } from "./memo.ts";

/** A record that may declare documents of its own. */
export interface Citing {
  readonly sources?: Readonly<Record<string, SourceRecord>>;
}

/** Files of data/sources by id, each with what tells one document from another. */
const files = oncePerDataset(
  (dataset) =>
    new Map<string, { readonly source: Source; readonly document: string }>(
      dataset.sources
        .filter(({ file }) => file !== null)
        .map((source) => [source.id, { source, document: sourceKey(source) }]),
    ),
);

/** Documents that a record declares, by key and by what tells one document from another. Of two declarations the first holds. */
interface Declared {
  readonly byKey: ReadonlyMap<string, SourceRecord>;
  readonly byDocument: ReadonlyMap<string, SourceRecord>;
}

/** Kept, since every input of every indicator asks for its documents. */
const declarations = new WeakMap<NonNullable<Citing["sources"]>, Declared>();

function declaredIn(sources: NonNullable<Citing["sources"]>): Declared {
  let declared = declarations.get(sources);
  if (!declared) {
    const byKey = new Map<string, SourceRecord>();
    const byDocument = new Map<string, SourceRecord>();
    for (const [key, source] of Object.entries(sources)) {
      const document = sourceKey(source);
      const first = byDocument.get(document) ?? source;
      byDocument.set(document, first);
      byKey.set(key, first);
    }
    declared = { byKey, byDocument };
    declarations.set(sources, declared);
  }
  return declared;
}

/**
 * The document that a record means by a key: its own declaration first, then the file of that name. Two keys for one
 * document give the very same object, so that it counts once.
 */
export function documentOf(dataset: Dataset, record: Citing, key: string): SourceRecord | undefined {
  const declared = record.sources && declaredIn(record.sources);
  const own = declared?.byKey.get(key);
  if (own) return own;
  const file = files(dataset).get(key);
  return file && (declared?.byDocument.get(file.document) ?? file.source);
}

/** The document that the record itself declares under a key. */
export function ownDocument({ sources }: Citing, key: string): SourceRecord | undefined {
  return sources && Object.hasOwn(sources, key) ? sources[key] : undefined;
}

/** Maps of a record whose values are citations. Must match those of `collectCitations` in src/model/citation.ts. */
const citationMaps: ReadonlySet<string> = new Set(["met", "not_met"]);

/**
 * Keys of all documents that a record cites, in the order in which they are first cited. The same walk as
 * `collectCitations`, without the paths, which cost more than all other indicators together.
 */
export function citedKeys(record: Citing): Set<string> {
  const keys = new Set<string>();
  for (const [section, value] of Object.entries(record)) {
    if (section === "source") addCitations(value, keys);
    else if (section !== "sources") walk(value, false, keys);
  }
  return keys;
}

/** @param isCitationMap whether the values of this mapping are citations although its keys are not called `source` */
function walk(value: unknown, isCitationMap: boolean, keys: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, false, keys);
    return;
  }
  const mapping = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(mapping)) {
    const inner = mapping[key];
    if (isCitationMap || key === "source") addCitations(inner, keys);
    else if (typeof inner === "object") walk(inner, citationMaps.has(key), keys);
  }
}

function addCitations(value: unknown, keys: Set<string>): void {
  if (typeof value === "string") keys.add(parseCitation(value).source);
  else if (Array.isArray(value)) for (const item of value) addCitations(item, keys);
}
