import type { ViewRows } from "../../site/explorer/view-rows.ts";

/** A table saved from the list of clusters: all that is needed to tell which of its figures still hold. */
export interface CitedView {
  readonly kind: "view";
  /** The rows as they stand in the file. */
  readonly rows: ViewRows;
  /** Names of the columns of the file that hold what is cited. */
  readonly columns: readonly string[];
  /** Address that shows the same rows. */
  readonly url: string;
  /** Hash that the file names, 64 hexadecimal digits; null where it names none. */
  readonly hash: string | null;
  readonly version: string | null;
  /** Date of the data, year-month-day; a CSV file does not hold it. */
  readonly date: string | null;
}

/** The JSON of one record. */
export interface CitedRecord {
  readonly kind: "record";
  /** Folder of the record in data/. */
  readonly folder: string;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** One entry of a file for BibTeX, RIS or CSL: an address, and a hash unless it cites a page. */
export interface Reference {
  readonly url: string;
  readonly hash: string | null;
  readonly version: string | null;
}

export interface CitedReferences {
  readonly kind: "references";
  readonly references: readonly Reference[];
}

/** What a saved file cites. */
export type CitedFile = CitedView | CitedRecord | CitedReferences;

/** What the check of a file found. */
export interface Verdict {
  /** Whether everything that the file cites still holds, and the file is as it was saved. */
  readonly holds: boolean;
  /** What a reader is told, line by line. */
  readonly lines: readonly string[];
}

/** A file that cannot be read as one of ours. Its message is one sentence or two for whoever gave it. */
export class UnreadableFile extends Error {}
