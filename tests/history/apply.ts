import type { FieldDifference, Step } from "../../src/history/difference.ts";

/**
 * Applies differences to a value: the check that they tell everything. Lists are put together anew, since the indexes in
 * a path are those of the two states and not of something in between.
 */
export function applyDifferences(value: unknown, differences: readonly FieldDifference[]): unknown {
  const here = differences.filter(({ path, kind }) => path.length === 0 && kind !== "reordered");
  if (here.length > 0) return here[0]?.after;
  if (differences.length === 0) return value;
  const isList = differences.some(
    ({ path: [first], kind }) => kind === "reordered" || (first !== undefined && typeof first !== "string"),
  );
  return isList && !differences.every(({ path: [first] }) => typeof first === "string")
    ? applyToList((value ?? []) as readonly unknown[], differences)
    : applyToMapping((value ?? {}) as Readonly<Record<string, unknown>>, differences);
}

function below(differences: readonly FieldDifference[]): FieldDifference[] {
  return differences.map(({ path: [, ...rest], ...difference }) => ({ ...difference, path: rest }));
}

function applyToMapping(
  mapping: Readonly<Record<string, unknown>>,
  differences: readonly FieldDifference[],
): unknown {
  const result: Record<string, unknown> = { ...mapping };
  for (const [name, own] of Map.groupBy(differences, ({ path }) => String(path[0]))) {
    const changed = applyDifferences(Object.hasOwn(mapping, name) ? mapping[name] : undefined, below(own));
    if (changed === undefined) delete result[name];
    else Object.defineProperty(result, name, { value: changed, enumerable: true, writable: true });
  }
  return result;
}

function applyToList(list: readonly unknown[], differences: readonly FieldDifference[]): unknown {
  const order = differences.find(({ path, kind }) => path.length === 0 && kind === "reordered")?.after;
  const inside = differences.filter(({ path }) => path.length > 0);
  const byEntry = Map.groupBy(inside, ({ path }) => JSON.stringify(place(path[0])));
  const removed = new Set<number>();
  const added = new Map<number, unknown>();
  const changed = new Map<number, unknown>();
  for (const own of byEntry.values()) {
    const { before, after } = place(own[0]?.path[0]);
    if (before === null) added.set(after ?? -1, own[0]?.after);
    else if (after === null) removed.add(before);
    else changed.set(before, applyDifferences(list[before], below(own)));
  }
  const entryAt = (index: number): unknown => (changed.has(index) ? changed.get(index) : list[index]);
  if (Array.isArray(order))
    return order.map((index: number | null, place) => (index === null ? added.get(place) : entryAt(index)));
  const kept = [...list.keys()].filter((index) => !removed.has(index)).map(entryAt);
  for (const [index, entry] of [...added].sort(([a], [b]) => a - b)) kept.splice(index, 0, entry);
  return kept.length > 0 ? kept : undefined;
}

function place(step: Step | undefined): { before: number | null; after: number | null } {
  if (step === undefined || typeof step === "string") throw new Error("An entry of a list was expected.");
  return step;
}
