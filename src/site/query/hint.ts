import { distance } from "fastest-levenshtein";
import { text } from "../../text/index.ts";

/** Names of the columns of each table. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** Names of which at most this share of letters differs are taken for a slip. */
const slip = 0.4;

/**
 * A remedy for a message of SQLite: the nearest name where one is not known.
 *
 * @param message as SQLite gives it, for example `no such column: cuntry`
 * @returns null where the message says all that can be said
 */
export function hintFor(message: string, names: Names): string | null {
  const words = text.query.hints;
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
