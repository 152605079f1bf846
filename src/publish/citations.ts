import { parseCitations } from "../model/citation.ts";
import type { Dataset, Source } from "../model/dataset.ts";
import { oncePerDataset } from "../model/memo.ts";
import { type Citing, resolveSource, sourceKey } from "../model/source-index.ts";

/** A citation as we publish it: the permanent id of the document and the place in it. */
export interface PublishedCitation {
  readonly source: string;
  /** Place in the document, for example "p. 30"; null when none is given. */
  readonly locator: string | null;
}

const documents = oncePerDataset(({ sources }) => ({
  files: new Map(sources.filter(({ file }) => file !== null).map((source) => [source.id, source])),
  byKey: new Map(sources.map((source) => [sourceKey(source), source])),
}));

/** The document that a record means by a key, with its permanent id. */
export function documentBehind(dataset: Dataset, record: Citing, key: string): Source | undefined {
  const { files, byKey } = documents(dataset);
  return resolveSource(record, key, files, byKey);
}

/** Spells citations out. A key that leads nowhere, which the check refuses, is left out. */
export function publishCitations(
  dataset: Dataset,
  record: Citing,
  source: string | readonly string[] | undefined,
): PublishedCitation[] {
  return parseCitations(source).flatMap((citation) => {
    const document = documentBehind(dataset, record, citation.source);
    return document ? [{ source: document.id, locator: citation.locator || null }] : [];
  });
}
