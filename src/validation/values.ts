import { citedSource, mayCite, visitCitationsOf } from "../model/citation.ts";
import { oncePerDataset } from "../model/memo.ts";
import type { PathStep } from "../model/problem.ts";
import { allRecords, type RecordFile } from "./rules/walk.ts";

type Holder = Readonly<Record<string, unknown>>;

/** A value of a file with its place. */
export interface Placed<Value> {
  readonly entry: RecordFile;
  readonly path: readonly PathStep[];
  readonly value: Value;
  /** The mapping in which it stands, itself or its list. */
  readonly holder: Holder;
}

/** The values of all files that rules look for wherever they stand, each list in the order in which they are written. */
export interface Values {
  /** Years and periods. */
  readonly periods: readonly Placed<number | string>[];
  /** Days and months on which something was done. */
  readonly dates: readonly Placed<string>[];
  readonly addresses: readonly Placed<string>[];
  /** Texts of at least `longFrom` characters. */
  readonly longTexts: readonly Placed<string>[];
  /** Texts with a character that is not printable ASCII. */
  readonly oddTexts: readonly Placed<string>[];
  /** Keys that hold something else than letters, digits, hyphens and underscores; the path leads to the key. */
  readonly oddKeys: readonly Placed<string>[];
  /** The ids of the sources that each file cites. */
  readonly cited: ReadonlyMap<RecordFile, ReadonlySet<string>>;
}

/** Shorter texts repeat by chance. */
export const longFrom = 60;

/** Keys whose values are years or periods. Must match the uses of `period` in the schemas. */
const periodKeys: ReadonlySet<PathStep> = new Set(["year", "period", "start", "end", "as_of", "awarded"]);
/** Keys whose values are days or months on which something was done. */
export const dateKeys: ReadonlySet<PathStep> = new Set(["added", "date", "read", "as_of"]);
/** Keys whose values are web addresses. Must match the uses of `url` in the schemas. */
const addressKeys: ReadonlySet<PathStep> = new Set(["website", "url", "archive_url", "repository"]);

/** Printable ASCII with an ordinary beginning. What else a text may be, the rule `text-characters` judges. */
const plainText = /^[\x20-\x7e\n]*$/;

/** What is known of the values under a key. */
interface Traits {
  readonly isPeriod: boolean;
  readonly isDate: boolean;
  readonly isAddress: boolean;
  readonly isOdd: boolean;
  readonly mayCite: boolean;
}

function traitsOf(key: PathStep): Traits {
  return {
    isPeriod: periodKeys.has(key),
    isDate: dateKeys.has(key),
    isAddress: addressKeys.has(key),
    isOdd: !/^[\w-]+$/.test(String(key)),
    mayCite: mayCite(key),
  };
}

/** An item of a list. */
const noTraits = traitsOf(0);

/** Finds these values in one walk, which all rules share: going through the records takes longer than judging them. */
export const valuesOf = oncePerDataset((dataset): Values => {
  const lists = { periods: [], dates: [], addresses: [], longTexts: [], oddTexts: [], oddKeys: [] };
  const traits = new Map<string, Traits>();
  const cited = new Map<RecordFile, ReadonlySet<string>>();
  for (const entry of allRecords(dataset)) {
    const sources = new Set<string>();
    const cite = (text: string): void => void sources.add(citedSource(text));
    walk(entry.record, entry.record as Holder, { entry, path: [], traits, lists, cite });
    cited.set(entry, sources);
  }
  return { ...lists, cited };
});

/** Where a walk is, and what it has found. */
interface Walk {
  readonly entry: RecordFile;
  /** Path of the value at hand: changed with every step, so that it is copied when a value is kept. */
  readonly path: PathStep[];
  /** Traits of the keys seen so far, which are few. */
  readonly traits: Map<string, Traits>;
  readonly lists: { readonly [Kind in Exclude<keyof Values, "cited">]: Values[Kind][number][] };
  /** Takes a citation. */
  readonly cite: (text: string) => void;
}

function walk(value: object, holder: Holder, state: Walk): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) step(index, value[index], noTraits, holder, state);
  } else {
    const mapping = value as Holder;
    for (const key in mapping) {
      let traits = state.traits.get(key);
      if (!traits) {
        traits = traitsOf(key);
        state.traits.set(key, traits);
      }
      step(key, mapping[key], traits, mapping, state);
    }
  }
}

function step(key: PathStep, value: unknown, traits: Traits, holder: Holder, state: Walk): void {
  const { path, lists } = state;
  path.push(key);
  if (traits.isOdd) keep(lists.oddKeys, String(key), holder, state);
  if (traits.mayCite && path[0] !== "sources") visitCitationsOf(String(key), value, path, state.cite);
  if (typeof value === "string") {
    if (traits.isPeriod) keep(lists.periods, value, holder, state);
    if (traits.isDate) keep(lists.dates, value, holder, state);
    if (traits.isAddress) keep(lists.addresses, value, holder, state);
    if (value.length >= longFrom) keep(lists.longTexts, value, holder, state);
    if (!plainText.test(value)) keep(lists.oddTexts, value, holder, state);
  } else if (typeof value === "number") {
    if (traits.isPeriod) keep(lists.periods, value, holder, state);
  } else if (value !== null && typeof value === "object") walk(value, holder, state);
  path.pop();
}

function keep<Value>(list: Placed<Value>[], value: Value, holder: Holder, { entry, path }: Walk): void {
  list.push({ entry, path: [...path], value, holder });
}
