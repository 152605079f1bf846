import { text } from "../../text/index.ts";

/** What may stand at the beginning of a question: only what reads. */
const readingWords = new Set(["select", "with", "values", "explain"]);

/** What would reach for something else than the tables. */
const outsideWords = new Set(["attach", "detach", "pragma", "vacuum"]);

/** A longest question: more than anybody types, and what an address can carry. */
export const longestQuestion = 8_000;

/**
 * Says what is wrong with a question before it is asked; null when it may be asked. The database is a copy in memory
 * that nobody else sees, so that this is there for a clear answer rather than for safety.
 */
export function checkQuestion(sql: string): string | null {
  const words = text.query.refused;
  if (sql.length > longestQuestion) return words.long(longestQuestion);
  const statements = bareStatements(sql);
  const [first = ""] = statements;
  if (statements.length === 0) return words.empty;
  if (statements.length > 1) return words.several;
  const [word = ""] = first.toLowerCase().split(/[^a-z]/, 1);
  if (readingWords.has(word)) return null;
  return outsideWords.has(word) ? words.outside(word.toUpperCase()) : words.writes(word.toUpperCase());
}

/** Comments, texts and quoted names: what is in them is no part of the statement. */
const quoted = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'?|"(?:[^"]|"")*"?|\[[^\]]*\]?|`[^`]*`?/g;

/** A question with spaces for comments and for everything in quotes; each line stays where it is. */
export function withoutQuoted(sql: string): string {
  return sql.replace(quoted, (part) => part.replace(/[^\n]/g, " "));
}

/** The statements of a text without comments, and with everything in quotes replaced by a pair of quotes. */
function bareStatements(sql: string): string[] {
  const bare = sql.replace(quoted, (part) => (part.startsWith("--") || part.startsWith("/*") ? " " : "''"));
  return bare
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
