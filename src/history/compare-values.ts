import { areEqual, type EntryStep, type FieldDifference, isMapping, type Step } from "./difference.ts";
import { labelOfEntry } from "./entry-identity.ts";
import { matchEntries, type Pair } from "./match-entries.ts";

/**
 * Tells in which fields and entries two states of a value differ. A value with itself gives nothing; a field that is
 * there in one state only is told as a whole, a list by its entries.
 */
export function compareValues(
  before: unknown,
  after: unknown,
  path: readonly Step[] = [],
): FieldDifference[] {
  if (areEqual(before, after)) return [];
  // A list that is new or gone is told by its entries.
  if (before === undefined)
    return isList(after) ? compareLists([], after, path) : [{ path, kind: "added", after }];
  if (after === undefined)
    return isList(before) ? compareLists(before, [], path) : [{ path, kind: "removed", before }];
  if (isMapping(before) && isMapping(after)) return compareMappings(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && (isList(before) || isList(after)))
    return compareLists(before, after, path);
  return [{ path, kind: "changed", before, after }];
}

/** A list of entries or texts; a list of numbers, such as coordinates, is one value, and an empty one has no entries. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item !== "number");
}

function compareMappings(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly Step[],
): FieldDifference[] {
  const own = (mapping: Readonly<Record<string, unknown>>, name: string): unknown =>
    Object.hasOwn(mapping, name) ? mapping[name] : undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    compareValues(own(before, name), own(after, name), [...path, name]),
  );
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): FieldDifference[] {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  const pairs = matchEntries(name, before, after);
  const partners = { before: new Map(pairs), after: new Map(pairs.map(([one, other]) => [other, one])) };
  const label = labeller(name, after);
  const removed = [...before.keys()].filter((index) => !partners.before.has(index));
  const labelOfRemoved = labeller(name, before);
  const differences = [
    ...removed.map((index): FieldDifference => {
      const step: EntryStep = { label: labelOfRemoved(index), before: index, after: null };
      return { path: [...path, step], kind: "removed", before: before[index] };
    }),
    ...after.flatMap((entry, index): FieldDifference[] => {
      const one = partners.after.get(index);
      const step: EntryStep = { label: label(index), before: one ?? null, after: index };
      return one === undefined
        ? [{ path: [...path, step], kind: "added", after: entry }]
        : compareValues(before[one], entry, [...path, step]);
    }),
  ];
  if (!isInOrder(pairs)) {
    const order = [...after.keys()].map((index) => partners.after.get(index) ?? null);
    differences.push({ path, kind: "reordered", after: order });
  }
  return differences;
}

function isInOrder(pairs: readonly Pair[]): boolean {
  return pairs.every(([one], index) => index === 0 || one > (pairs[index - 1]?.[0] ?? -1));
}

/** Names entries by what tells them apart; where that is nothing, or several share it, their place is added. */
function labeller(list: string, entries: readonly unknown[]): (index: number) => string {
  const labels = entries.map((entry) => labelOfEntry(list, entry));
  const counts = new Map<string | null, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return (index) => {
    const label = labels[index] ?? null;
    if (label === null) return `${index + 1}`;
    return counts.get(label) === 1 ? label : `${label}; entry ${index + 1}`;
  };
}
