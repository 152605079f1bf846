import { notation } from "./notation.generated.ts";
import type { PathStep } from "./problem.ts";

/** What a text of a record stands for: an amount of money, or citations. The schemas say so by the definition they refer to. */
export type Meaning = "money" | "citation";

/**
 * Where a kind of record holds amounts and citations: the fields below each field. `[]` stands for the items of a list,
 * `*` for the values under keys that the contributor chooses.
 */
export type Notation = Meaning | { readonly [step: string]: Notation };

/** Kinds of records that hold amounts or citations, by the name of their schema. */
export type NotatedKind = keyof typeof notation;

/** Where amounts and citations stand in a kind of record. */
export function notationOf(kind: NotatedKind): Notation {
  return notation[kind];
}

/** What stands below a step of a path; undefined where there is neither amount nor citation. */
export function notationBelow(place: Notation | undefined, step: PathStep): Notation | undefined {
  if (place === undefined || typeof place === "string") return undefined;
  if (typeof step === "number") return place["[]"];
  return Object.hasOwn(place, step) ? place[step] : place["*"];
}

/**
 * Copies a record and puts something else in the place of every amount and citation. Everything that is neither stays
 * the very same value.
 */
export function translate(
  value: unknown,
  place: Notation | undefined,
  change: (value: unknown, meaning: Meaning) => unknown,
): unknown {
  if (place === undefined) return value;
  if (typeof place === "string") return change(value, place);
  if (Array.isArray(value))
    return value.map((item, index) => translate(item, notationBelow(place, index), change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      translate(child, notationBelow(place, name), change),
    ]),
  );
}
