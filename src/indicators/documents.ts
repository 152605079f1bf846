import type { Dataset, Source } from "../model/dataset.ts";
import type { SourceRecord } from "../model/types.generated.ts";
import { oncePerDataset } from "./memo.ts";

/** A record that may declare documents of its own. */
export interface Citing {
  readonly sources?: Readonly<Record<string, SourceRecord>>;
}

const files = oncePerDataset(
  (dataset) =>
    new Map<string, Source>(
      dataset.sources.filter(({ file }) => file !== null).map((source) => [source.id, source]),
    ),
);

/** The document that a record means by a key: its own declaration first, then the file of that name. */
export function documentOf(dataset: Dataset, record: Citing, key: string): SourceRecord | undefined {
  return ownDocument(record, key) ?? files(dataset).get(key);
}

/** The document that the record itself declares under a key. */
export function ownDocument({ sources }: Citing, key: string): SourceRecord | undefined {
  return sources && Object.hasOwn(sources, key) ? sources[key] : undefined;
}
