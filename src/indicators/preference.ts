import { parseCitations } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { Citation } from "../model/types.generated.ts";
import { type Citing, documentOf } from "./documents.ts";
import type { Stated } from "./result.ts";

/** The rule of this module in words, for the pages on method. Must match `compareByPreference`. */
export const preferenceSentence =
  "Where several values stand for one year, a stated one comes before a derived one and a derived one before an " +
  "estimated one; then the one whose source was published later; then the one whose definition stands first in the " +
  "list of definitions; then the one written first in the record. Undated values come last.";

/** An entry of a list in a record with its index there. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

/** What the rule needs to know besides the entries. */
export interface Preference<Entry> {
  readonly dataset: Dataset;
  /** The record that holds the entries; its own sources come before files. */
  readonly record: Citing;
  /** Place of the entry's definition in its list, low first; without it all definitions are equal. */
  readonly definitionRank?: (entry: Entry) => number;
}

/** Keeps the entries of a list that pass a test, each with its index in the record. */
export function placedWhere<Entry>(
  list: readonly Entry[] | undefined,
  keep: (entry: Entry) => boolean,
): Placed<Entry>[] {
  const found: Placed<Entry>[] = [];
  list?.forEach((entry, index) => {
    if (keep(entry)) found.push({ entry, index });
  });
  return found;
}

/** The entry of the latest year; among those of one year the one that the rule prefers. Undated entries come last. */
export function chooseLatest<Entry extends Stated>(
  entries: readonly Placed<Entry>[],
  preference: Preference<Entry>,
): Placed<Entry> | undefined {
  let best: Placed<Entry> | undefined;
  for (const candidate of entries) {
    if (best === undefined || compareByYear(candidate, best, preference) < 0) best = candidate;
  }
  return best;
}

/** Orders entries from the latest to the earliest, within a year by the rule. */
export function compareByYear<Entry extends Stated>(
  a: Placed<Entry>,
  b: Placed<Entry>,
  preference: Preference<Entry>,
): number {
  const [yearA, yearB] = [yearOf(a.entry.year) ?? undatedYear, yearOf(b.entry.year) ?? undatedYear];
  return yearB - yearA || compareByPreference(a, b, preference);
}

const undatedYear = -1;
const provenanceRank = { stated: 0, derived: 1, estimated: 2 } as const;

/** Orders entries of one year: the preferred one first. Never 0 for two different entries of one list. */
export function compareByPreference<Entry extends Stated>(
  a: Placed<Entry>,
  b: Placed<Entry>,
  preference: Preference<Entry>,
): number {
  const { definitionRank = () => 0 } = preference;
  return (
    provenanceRank[a.entry.provenance ?? "stated"] - provenanceRank[b.entry.provenance ?? "stated"] ||
    publicationYear(b.entry.source, preference) - publicationYear(a.entry.source, preference) ||
    definitionRank(a.entry) - definitionRank(b.entry) ||
    a.index - b.index
  );
}

/** Year in which the newest of the cited sources came out; below every year when none is dated. */
function publicationYear(citation: Citation | undefined, { dataset, record }: Preference<never>): number {
  let newest = undatedYear;
  for (const { source } of parseCitations(citation)) {
    newest = Math.max(newest, yearOf(documentOf(dataset, record, source)?.year) ?? undatedYear);
  }
  return newest;
}
