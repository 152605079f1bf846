import { wordsOf } from "../../validation/text-similarity.ts";
import type { Fact, FactEntry } from "./fact-file.ts";
import { isSameNumber, numbersOfFact } from "./numbers.ts";
import { documentKey, type Statement } from "./record-facts.ts";

/**
 * How a record carries a fact. `figure`: the number stands in a field, with its document and its year. `undated`: the
 * same, but the record gives another year or none. `words`: the number stands in a text that cites the document.
 * `elsewhere`: the record has the number from another document. `statement`: a fact in words, of which a text with the
 * same document has most words. `missing`: none of these.
 */
export const carryings = ["figure", "undated", "words", "elsewhere", "statement", "missing"] as const;

export type Carrying = (typeof carryings)[number];

export interface FactResult {
  readonly entry: string;
  readonly fact: Fact;
  readonly isNumeric: boolean;
  readonly carrying: Carrying;
}

/** What a record says; an entry may be carried by several records. */
export type StatementsOfEntry = (entryId: string) => readonly Statement[];

/** Judges all facts of all entries. Facts that are the same in several entries of one id are judged once. */
export function judgeFacts(entries: readonly FactEntry[], statementsOf: StatementsOfEntry): FactResult[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const statements = statementsOf(entry.id);
    return entry.facts.flatMap((fact): FactResult[] => {
      const source = entry.sources.get(fact.source);
      const document = source ? documentKey(source) : "";
      const signature = JSON.stringify([entry.id, fact.what, fact.value, fact.year ?? null, document]);
      if (seen.has(signature)) return [];
      seen.add(signature);
      const numbers = numbersOfFact(fact.value, fact.unit);
      return [
        {
          entry: entry.id,
          fact,
          isNumeric: numbers.length > 0,
          carrying:
            numbers.length > 0
              ? carryingOfNumbers(numbers, fact, document, statements)
              : carryingOfWords(fact, document, statements),
        },
      ];
    });
  });
}

function carryingOfNumbers(
  numbers: readonly (readonly number[])[],
  { year }: Fact,
  document: string,
  statements: readonly Statement[],
): Carrying {
  const holds = (held: readonly number[]): boolean =>
    numbers.every((values) => values.some((value) => held.some((other) => isSameNumber(value, other))));
  const same = statements.filter(({ documents }) => documents.has(document));
  const figures = same.filter((statement) => holds(statement.numbers));
  const isOfYear = ({ years }: Statement): boolean =>
    year == null || years.some((own) => own === String(year));
  if (figures.some(isOfYear)) return "figure";
  if (figures.length > 0) return "undated";
  if (same.some((statement) => holds(statement.numbersInWords))) return "words";
  return statements.some((statement) => holds([...statement.numbers, ...statement.numbersInWords]))
    ? "elsewhere"
    : "missing";
}

/** Share of the longer words of a fact that must stand in one statement. */
const mostWords = 0.6;

function carryingOfWords(
  { value, what }: Fact,
  document: string,
  statements: readonly Statement[],
): Carrying {
  const text = [value].flat().map(String).join(" ");
  const wanted = new Set(stemsOf(text === "true" ? what.replaceAll("_", " ") : text));
  if (wanted.size === 0) return "statement";
  const shareIn = (held: string): number => {
    const stems = new Set(stemsOf(held));
    return [...wanted].filter((word) => stems.has(word)).length / wanted.size;
  };
  const same = statements.filter(({ documents }) => documents.has(document));
  if (same.some(({ words }) => shareIn(words) >= mostWords)) return "statement";
  return shareIn(statements.map(({ words }) => words).join(" ")) >= mostWords ? "elsewhere" : "missing";
}

/** The first letters of the words of a text, so that "registered" and "registration" meet; short words say little. */
function stemsOf(text: string): string[] {
  // "Non-profit" and "nonprofit" are one word.
  return wordsOf(text.replace(/\b(non|self)-/gi, "$1"))
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
}
