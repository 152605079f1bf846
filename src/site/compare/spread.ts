import { fewestToSummarise, quartiles } from "../../indicators/statistics.ts";

/** Something with a value that may only be set beside others of the same definition. */
export interface Defined {
  readonly value: number;
  readonly counted?: string;
  readonly perimeter?: string;
  readonly currency?: string;
}

/** What two values must share to be set against each other as numbers: currency, what is counted, and what is covered. */
export function definitionOf({ counted = "", perimeter = "", currency = "" }: Defined): string {
  return [counted, perimeter, currency].join("|");
}

/**
 * The largest group of one definition, when two values and more are in it; of equally large ones the one that comes
 * first. Values of other definitions are left out.
 */
export function comparableAmong<Item>(
  items: readonly Item[],
  definedBy: (item: Item) => Defined,
): readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = definitionOf(definedBy(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return largest.length >= 2 ? largest : [];
}

/**
 * Distance between the lowest and the highest of some values in widths of the middle half of all values.
 *
 * @returns null with fewer than two values or five of all, and where the middle half has no width
 */
export function spreadOf(values: readonly number[], all: readonly number[]): number | null {
  if (values.length < 2 || all.length < fewestToSummarise) return null;
  const bounds = quartiles(all);
  if (!bounds) return null;
  const width = bounds[1] - bounds[0];
  return width > 0 ? (Math.max(...values) - Math.min(...values)) / width : null;
}
