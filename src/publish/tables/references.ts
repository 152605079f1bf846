import type { OtherFigure, SourceRecord } from "../../model/types.generated.ts";
import type { Site } from "../../site/site.ts";

/** What records of all kinds with a page of their own have in common. */
interface AnyRecord {
  readonly name: string;
  readonly figures?: readonly OtherFigure[];
  readonly sources?: Record<string, SourceRecord>;
}

export interface RecordReference {
  /** folder/id, as tables and traces name a record. */
  readonly reference: string;
  readonly folder: string;
  readonly id: string;
  readonly file: string;
  readonly record: AnyRecord;
}

/** All records with a page of their own, kind by kind. */
export function recordReferences(site: Site): RecordReference[] {
  const { clusters, policies, patterns, statistics } = site.dataset;
  return Object.entries({ clusters, policies, financing: patterns, statistics }).flatMap(
    ([folder, entries]) =>
      entries.map(({ id, file, record }) => ({ reference: `${folder}/${id}`, folder, id, file, record })),
  );
}
