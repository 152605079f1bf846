import type { Dataset } from "../../model/dataset.ts";
import { worldRecords } from "../../validation/rules/walk.ts";
import type { StatementsOfEntry } from "./fact-coverage.ts";
import { documentKey, type Statement, statementsOf } from "./record-facts.ts";

/**
 * Finds the records of an entry: those with its id in any folder, and those to which data/redirects.yaml sends it. All
 * they say counts.
 */
export function recordsOfEntries(dataset: Dataset): StatementsOfEntry {
  const files = new Map(
    dataset.sources.flatMap((source) => (source.file ? [[source.id, source] as const] : [])),
  );
  const byReference = new Map<string, readonly Statement[]>();
  for (const { folder, id, record } of worldRecords(dataset)) {
    const own = (record as { sources?: Readonly<Record<string, { title: string; url?: string }>> }).sources;
    const keyOf = (key: string): string | undefined => {
      const document = own && Object.hasOwn(own, key) ? own[key] : files.get(key);
      return document && documentKey(document);
    };
    byReference.set(`${folder}/${id}`, statementsOf(record, keyOf));
  }
  const moved = new Map(dataset.redirects.moved.map(({ from, to }) => [from, to]));
  const folders = ["clusters", "policies", "financing", "statistics"];
  const known = new Map<string, readonly Statement[]>();
  return (entryId) => {
    const statements =
      known.get(entryId) ??
      folders
        .map((folder) => `${folder}/${entryId}`)
        .flatMap((reference) => [reference, ...(moved.get(reference) ?? [])])
        .flatMap((reference) => byReference.get(reference) ?? []);
    known.set(entryId, statements);
    return statements;
  };
}
