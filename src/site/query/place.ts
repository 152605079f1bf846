import { withoutQuoted } from "./statement.ts";

/** What a message of SQLite is about: the name or sign that it could not make sense of. */
const subjects = [
  /^near "([\s\S]+)": syntax error/,
  /^unrecognized token: "([\s\S]+)"$/,
  /^no such (?:column|table|function): (?:\w+\.)?(\w+)/,
  /^ambiguous column name: (?:\w+\.)?(\w+)/,
];

/**
 * The line of a question that a message of SQLite is about, counted from 1. SQLite names a word and not its place.
 *
 * @returns null where the word is not found, stands in several lines, or the question has one line only
 */
export function lineOf(message: string, sql: string): number | null {
  if (!sql.trim().includes("\n")) return null;
  const subject = subjects.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined);
  if (!subject) return null;
  // Words as a whole: `id` is not meant where `identifier` stands.
  const word = /^\w+$/.test(subject) ? new RegExp(`\\b${subject}\\b`, "i") : null;
  const searched = subject.startsWith("'") || subject.startsWith('"') ? sql : withoutQuoted(sql);
  const holding = searched
    .split("\n")
    .flatMap((line, at) =>
      (word ? word.test(line) : line.includes(subject.split("\n", 1)[0] ?? subject)) ? [at + 1] : [],
    );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
