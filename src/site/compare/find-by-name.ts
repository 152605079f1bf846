import { compareText } from "../../model/problem.ts";
import { compare } from "../../text/en/compare.ts";
import { fold } from "../../text/fold.ts";
import { nearest } from "../../validation/suggest.ts";
import type { CompareKind } from "./address.ts";

/** What somebody who typed a name gets: an id, or a sentence about what is wrong. Added or not, something is said. */
export interface FoundByName {
  readonly id: string | null;
  readonly message: string;
}

const words = compare.picker;
/** So many are named when several hold the letters. */
const mostNamed = 4;
const shownLength = 60;

/**
 * Finds what was typed: the exact name or id, else the one name that holds the letters. Case, accents and spaces at the
 * ends do not count. Several are named, and a near one is suggested; nothing is chosen by guessing.
 */
export function findByName(
  written: string,
  names: ReadonlyMap<string, string>,
  chosen: readonly string[],
  kind: CompareKind,
): FoundByName {
  const word = fold(written).trim();
  if (word === "") return { id: null, message: words.empty };
  const entries = [...names].map(([id, name]) => ({ id, name, folded: fold(name) }));
  const exact = entries.find(({ id, folded }) => folded === word || id.toLowerCase() === word);
  const holding = exact ? [exact] : entries.filter(({ folded }) => folded.includes(word));
  const [first] = holding;
  if (holding.length > 1) {
    const first = holding
      .map(({ name }) => name)
      .sort(compareText)
      .slice(0, mostNamed);
    const rest = holding.length - first.length;
    return {
      id: null,
      message: words.several(holding.length, rest > 0 ? [...first, `${rest} more`] : first),
    };
  }
  if (!first) {
    const near = nearest(word.slice(0, shownLength), names.values());
    const shown = [...written.trim()].slice(0, shownLength).join("");
    const message = words.unknown(kind, shown);
    return { id: null, message: near ? `${message} ${compare.notices.suggest(near)}` : message };
  }
  if (chosen.includes(first.id)) return { id: null, message: words.already(first.name) };
  return { id: first.id, message: words.added(first.name) };
}
