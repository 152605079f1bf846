import { citedSource } from "../../model/citation.ts";
import type { SourceRecord } from "../../model/types.generated.ts";
import { numbersInText } from "./numbers.ts";

/** Something a record says with the documents it rests on. */
export interface Statement {
  /** Numbers in fields of their own. */
  readonly numbers: readonly number[];
  /** Numbers that stand in texts. */
  readonly numbersInWords: readonly number[];
  /** All texts and terms, in one string. */
  readonly words: string;
  /** Years as the record writes them. */
  readonly years: readonly string[];
  /** Keys of the documents cited. */
  readonly documents: ReadonlySet<string>;
}

const yearKeys = new Set(["year", "period", "start", "end", "as_of", "awarded"]);

/**
 * Cuts a record into what it says: every mapping that cites documents is a statement, with all that it holds except
 * inner mappings that cite documents of their own. What stands outside of all these is the last statement, without documents.
 * @param keyOf key of the document that the record cites under an id; undefined for an unknown one
 */
export function statementsOf(record: object, keyOf: (id: string) => string | undefined): Statement[] {
  const statements: Statement[] = [];
  const rest: Draft = { numbers: [], words: [], years: [], documents: new Set() };
  visit(record, rest);
  return [...statements, finish(rest)];

  function visit(value: unknown, holder: Draft): void {
    if (Array.isArray(value)) for (const item of value) take(undefined, item, holder);
    else if (typeof value === "object" && value !== null) {
      const mapping = value as Readonly<Record<string, unknown>>;
      const own = citesDocuments(mapping) ? newDraft(mapping, keyOf) : holder;
      for (const [key, inner] of Object.entries(mapping)) {
        if (key === "sources" || key === "source") continue;
        take(key, inner, own);
      }
      if (own !== holder) statements.push(finish(own));
    }
  }

  function take(key: string | undefined, value: unknown, holder: Draft): void {
    if (typeof value === "object" && value !== null) {
      if (key !== undefined) holder.words.push(...Object.keys(value));
      visit(value, holder);
    } else if (key !== undefined && yearKeys.has(key)) {
      holder.years.push(String(value));
      if (typeof value === "number") holder.numbers.push(value);
      holder.words.push(String(value));
    } else if (typeof value === "number") holder.numbers.push(value);
    else if (typeof value === "string") holder.words.push(value);
  }
}

interface Draft {
  readonly numbers: number[];
  readonly words: string[];
  readonly years: string[];
  readonly documents: Set<string>;
}

function citesDocuments(mapping: Readonly<Record<string, unknown>>): boolean {
  return typeof mapping.source === "string" || Array.isArray(mapping.source);
}

function newDraft(
  mapping: Readonly<Record<string, unknown>>,
  keyOf: (id: string) => string | undefined,
): Draft {
  const cited = [mapping.source].flat().filter((id): id is string => typeof id === "string");
  const documents = new Set(cited.flatMap((citation) => keyOf(citedSource(citation)) ?? []));
  return { numbers: [], words: [], years: [], documents };
}

function finish({ numbers, words, years, documents }: Draft): Statement {
  return {
    numbers: [...numbers, ...words.flatMap((word) => (/^[A-Z]{3} \d/.test(word) ? numbersInText(word) : []))],
    numbersInWords: words.flatMap(numbersInText),
    words: words.join(" "),
    years,
    documents,
  };
}

/** A key under which one document is known in a fact file and in a record: its address, or its title. */
export function documentKey({ url, title }: Pick<SourceRecord, "title"> & { url?: string | null }): string {
  if (url) {
    return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
  }
  // Titles are written with more or less punctuation, and sometimes with a remark in brackets.
  return title
    .replace(/\s*\(.*$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
