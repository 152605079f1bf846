import { fold } from "../fold.ts";

/** What is cited: the data as a whole, the data of one record, the rows that a filter shows, or a page to read. */
export type CitedKind = "dataset" | "record" | "view" | "page";

/** One thing that can be cited, before it takes the form of a style or a file. Authors are organisations. */
export interface CitedItem {
  readonly kind: CitedKind;
  /** Key in the list of a document, see `citationKey`. It stays the same from release to release. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** Name of the site that holds it; null when it is the site itself. */
  readonly container: string | null;
  /** Date of the data, year-month-day. */
  readonly date: string;
  /** Version of the data; null for a page, which changes without one. */
  readonly version: string | null;
  readonly url: string;
  /** SPDX name of the licence. */
  readonly licence: string;
  /** SHA-256 of what is cited, 64 hexadecimal digits; null for a page. */
  readonly hash: string | null;
  /** Rows of a filtered view; null for all else. */
  readonly rows: number | null;
  /** Day on which the reader saw it, year-month-day. Only the reader's own browser knows it. */
  readonly accessed?: string;
}

/** What makes all forms of a citation: how a style sheet for texts or a program for references takes it. */
export type CitationForm = "bib" | "ris" | "csl.json";

/**
 * A key of small letters, digits and hyphens: `cluster-observatory-clusters-hegan-data`. Parts without any such letter
 * are left out; programs for references allow little else in a key.
 */
export function citationKey(...parts: readonly string[]): string {
  const key = parts
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter(Boolean)
    .join("-");
  // A key that begins with a digit is refused by some programs.
  return /^[a-z]/.test(key) ? key : `data-${key}`.replace(/-$/, "");
}

/** What no field of a form has room for, in one line: the hash, the number of rows, the licence. */
export function noteOf({ hash, rows, licence }: CitedItem): string {
  return [hash && `sha256:${hash}`, rows === null ? "" : `rows: ${rows}`, `licence: ${licence}`]
    .filter(Boolean)
    .join("; ");
}

/** A text on one line, without control characters, which no form can hold; blanks of all kinds become one. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** Year, month and day of a date as numbers. */
export function partsOfDate(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}
