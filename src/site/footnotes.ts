import { collectCitations, parseCitations } from "../model/citation.ts";
import type { Source } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { resolveSource } from "../model/source-index.ts";
import type { SourceRecord } from "../model/types.generated.ts";

/** One numbered entry of a record's list of sources: a document and the place in it. */
export interface Footnote {
  readonly number: number;
  readonly source: Source;
  readonly locator: string;
}

/** The numbered sources of one record. */
export interface Footnotes {
  readonly list: readonly Footnote[];
  /** Numbers for a `source` field as the record writes it, in ascending order. */
  numbersOf(source: string | readonly string[] | undefined): number[];
}

/**
 * Numbers the sources of a record: documents in the order of first use, the places within a document in natural order,
 * so that page 9 comes before page 30. Every figure links to the number of its document and page.
 */
export function buildFootnotes(
  record: { readonly sources?: Record<string, SourceRecord> },
  files: ReadonlyMap<string, Source>,
  byKey: ReadonlyMap<string, Source>,
): Footnotes {
  const documents = new Map<Source, Set<string>>();
  const sourceOf = (key: string): Source | undefined => resolveSource(record, key, files, byKey);
  for (const { citation } of collectCitations(record)) {
    const source = sourceOf(citation.source);
    if (!source) continue;
    const locators = documents.get(source) ?? new Set();
    documents.set(source, locators.add(citation.locator));
  }
  const list: Footnote[] = [];
  const numbers = new Map<string, number>();
  for (const [source, locators] of documents) {
    for (const locator of [...locators].sort(compareNatural)) {
      const number = list.length + 1;
      list.push({ number, source, locator });
      numbers.set(`${source.id} ${locator}`, number);
    }
  }
  return {
    list,
    numbersOf(source) {
      const found = parseCitations(source).flatMap((citation) => {
        const document = sourceOf(citation.source);
        return numbers.get(`${document?.id} ${citation.locator}`) ?? [];
      });
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}

/** Compares texts that hold numbers by the size of the numbers: "p. 9" before "p. 30". */
export function compareNatural(a: string, b: string): number {
  const pad = (text: string): string => text.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
  return compareText(pad(a), pad(b));
}
