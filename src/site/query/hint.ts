import { distance } from "fastest-levenshtein";
import { text } from "../../text/index.ts";

/** Names of the columns of each table. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Names of which at most this share of letters differs are taken for a slip. */
const slip = 0.4;

/** Messages with a remedy that does not depend on names. */
const plainHints: readonly (readonly [message: RegExp, hint: string])[] = [
  [/^attempt to write a readonly database/, text.query.hints.readOnly],
  [/^no such function:/, text.query.hints.functions],
  [/^incomplete input/, text.query.hints.incomplete],
  [/^unrecognized token: ["']['"]/, text.query.hints.openQuote],
  [/^(?:out of memory|string or blob too big)/, text.query.hints.memory],
];

/**
 * A remedy for a message of SQLite: the nearest name where one is not known.
 *
 * @param message as SQLite gives it, for example `no such column: cuntry`
 * @returns null where the message says all that can be said
 */
export function hintFor(message: string, names: Names): string | null {
  const words = text.query.hints;
  for (const [pattern, hint] of plainHints) if (pattern.test(message)) return hint;
  const ambiguous = /^ambiguous column name: (\w+)/.exec(message)?.[1];
  if (ambiguous) return words.ambiguous(ambiguous);
  const table = /^no such table: (?:\w+\.)?(\w+)/.exec(message)?.[1];
  if (table) return nearest(table, Object.keys(names), words.table) ?? words.tables(Object.keys(names));
  const column = /^no such column: (?:\w+\.)?(\w+)/.exec(message)?.[1];
  if (!column) return null;
  const holders = Object.keys(names).filter((name) => names[name]?.includes(column));
  if (holders.length > 0) return words.elsewhere(column, holders);
  return nearest(column, [...new Set(Object.values(names).flat())], words.column);
}

function nearest(
  name: string,
  candidates: readonly string[],
  say: (nearest: string) => string,
): string | null {
  const lower = name.toLowerCase();
  let best: { readonly name: string; readonly away: number } | null = null;
  for (const candidate of candidates) {
    const away = distance(lower, candidate.toLowerCase()) / Math.max(lower.length, candidate.length);
    if (away <= slip && (!best || away < best.away)) best = { name: candidate, away };
  }
  return best ? say(best.name) : null;
}
