import { canonicalJson } from "../../model/content-hash.ts";

/** A place in a record with what stands there; a list or an object is written as JSON. */
export interface Difference {
  /** For example `members[1].total`. */
  readonly path: string;
  readonly cited: string | null;
  readonly now: string | null;
}

/** What is cited and stands no longer so, and what has come since. */
export interface Differences {
  readonly changed: readonly Difference[];
  readonly added: readonly Difference[];
}

/**
 * Compares two JSON values. In a list, equal items belong together wherever they stand, so that one entry put before
 * others does not change them all.
 */
export function findDifferences(cited: unknown, now: unknown, path = ""): Differences {
  if (canonicalJson(cited) === canonicalJson(now)) return { changed: [], added: [] };
  if (Array.isArray(cited) && Array.isArray(now)) return compareLists(cited, now, path);
  if (isObject(cited) && isObject(now)) return compareObjects(cited, now, path);
  return { changed: [{ path, cited: show(cited), now: show(now) }], added: [] };
}

function compareObjects(
  cited: Record<string, unknown>,
  now: Record<string, unknown>,
  path: string,
): Differences {
  const names = new Set([...Object.keys(cited), ...Object.keys(now)]);
  return join(
    [...names].map((name) => {
      const inner = path ? `${path}.${name}` : name;
      if (!Object.hasOwn(cited, name)) return onlyNow(inner, now[name]);
      return Object.hasOwn(now, name)
        ? findDifferences(cited[name], now[name], inner)
        : gone(inner, cited[name]);
    }),
  );
}

function compareLists(cited: readonly unknown[], now: readonly unknown[], path: string): Differences {
  const left = now.map((item, at) => ({ item, at, text: canonicalJson(item) }));
  const unmatched = cited.flatMap((item, at) => {
    const text = canonicalJson(item);
    const equal = left.findIndex((other) => other.text === text);
    if (equal >= 0) left.splice(equal, 1);
    return equal >= 0 ? [] : [{ item, at }];
  });
  return join([
    ...unmatched.map(({ item, at }, index) => {
      const other = left[index];
      return other ? findDifferences(item, other.item, `${path}[${at}]`) : gone(`${path}[${at}]`, item);
    }),
    ...left.slice(unmatched.length).map(({ item, at }) => onlyNow(`${path}[${at}]`, item)),
  ]);
}

function gone(path: string, cited: unknown): Differences {
  return { changed: [{ path, cited: show(cited), now: null }], added: [] };
}

function onlyNow(path: string, now: unknown): Differences {
  return { changed: [], added: [{ path, cited: null, now: show(now) }] };
}

function join(parts: readonly Differences[]): Differences {
  return { changed: parts.flatMap(({ changed }) => changed), added: parts.flatMap(({ added }) => added) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function show(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : canonicalJson(value);
}
