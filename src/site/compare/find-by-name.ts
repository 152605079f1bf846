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
 * Names by id, each told apart from the others: where several bear one name, whatever its case and accents, the id
 * stands behind it.
 */
export function distinctNames(names: ReadonlyMap<string, string>): Map<string, string> {
  const bearers = Map.groupBy(names, ([, name]) => fold(name));
  return new Map(
    [...names].map(([id, name]) => {
      const isAlone = bearers.get(fold(name))?.length === 1;
      return [id, isAlone ? name : words.distinct(name, id)];
    }),
  );
}

/**
 * Finds what was typed: the exact name or id, else the one name that holds the letters. Case, accents and spaces at the
 * ends do not count. Several are named, told apart by their ids, and a near one is suggested; nothing is chosen by
 * guessing.
 */
export function findByName(
  written: string,
  names: ReadonlyMap<string, string>,
  chosen: readonly string[],
  kind: CompareKind,
): FoundByName {
  const word = fold(written).trim();
  if (word === "") return { id: null, message: words.empty };
  const labels = distinctNames(names);
  const entries = [...names].map(([id, name]) => ({
    id,
    name,
    folded: fold(name),
    label: labels.get(id) ?? name,
  }));
  const labelled = entries.filter(({ name, label }) => label !== name && fold(label) === word);
  const exact =
    labelled.length > 0
      ? labelled
      : entries.filter(({ id, folded }) => folded === word || id.toLowerCase() === word);
  const holding = exact.length > 0 ? exact : entries.filter(({ folded }) => folded.includes(word));
  const [first] = holding;
  if (holding.length > 1) {
    const named = holding
      .map(({ label }) => label)
      .sort(compareText)
      .slice(0, mostNamed);
    const say = exact.length > 0 ? words.calledSo : words.several;
    return { id: null, message: say(holding.length, named) };
  }
  if (!first) return { id: null, message: unknown(written, names, kind) };
  if (chosen.includes(first.id)) return { id: null, message: words.already(first.label) };
  return { id: first.id, message: words.added(first.label) };
}

function unknown(written: string, names: ReadonlyMap<string, string>, kind: CompareKind): string {
  const near = nearest(fold(written).trim().slice(0, shownLength), names.values());
  const message = words.unknown(kind, [...written.trim()].slice(0, shownLength).join(""));
  return near ? `${message} ${compare.notices.suggest(near)}` : message;
}
