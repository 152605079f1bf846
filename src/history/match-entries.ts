import { canonicalJson } from "../model/content-hash.ts";
import { isMapping } from "./difference.ts";
import { identitiesOf, keyOf } from "./entry-identity.ts";

/** Indexes of an entry in the earlier and in the later state. */
export type Pair = readonly [before: number, after: number];

/** Share of equal fields from which two entries without a common name count as one that was changed. */
const alike = 0.5;

/**
 * Finds which entries of two states of a list are the same: first those of equal content, then those of equal name, then
 * those that share most of their fields. An entry that was put in is therefore not told as a change of all that follow.
 *
 * @param list name of the list, which says what tells its entries apart
 * @returns pairs in the order of the later state; an entry in none of them was added or removed
 */
export function matchEntries(list: string, before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pair = (one: number, other: number): void => {
    pairs.push([one, other]);
    left.before.delete(one);
    left.after.delete(other);
  };
  pairByKey(before, after, left, canonicalJson, pair);
  for (const fields of identitiesOf(list) ?? [])
    pairByKey(before, after, left, (entry) => keyOf(entry, fields), pair);
  for (const other of [...left.after]) {
    const nearest = [...left.before]
      .map((one) => ({ one, share: shareOfEqualFields(before[one], after[other]) }))
      .reduce<{ one: number; share: number } | null>(
        (best, next) => (next.share >= alike && next.share > (best?.share ?? 0) ? next : best),
        null,
      );
    if (nearest) pair(nearest.one, other);
  }
  return pairs.sort(([, a], [, b]) => a - b);
}

/** Pairs the entries that are left and have the same key; of several with one key, the first with the first. */
function pairByKey(
  before: readonly unknown[],
  after: readonly unknown[],
  left: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
  key: (entry: unknown) => string | null,
  pair: (one: number, other: number) => void,
): void {
  if (left.before.size === 0 || left.after.size === 0) return;
  const waiting = Map.groupBy(left.before, (index) => key(before[index]));
  for (const index of [...left.after]) {
    const name = key(after[index]);
    const partner = name === null ? undefined : waiting.get(name)?.shift();
    if (partner !== undefined) pair(partner, index);
  }
}

/** Share of the fields of two entries that have the same value in both. */
function shareOfEqualFields(a: unknown, b: unknown): number {
  if (!isMapping(a) || !isMapping(b)) return 0;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const equal = [...names].filter(
    (name) => canonicalJson(a[name] ?? null) === canonicalJson(b[name] ?? null),
  );
  return equal.length / names.size;
}
