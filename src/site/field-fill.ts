import { fieldSince } from "../history/shape.ts";
import type { Entry } from "../model/dataset.ts";
import type { FieldRow } from "./field-reference.ts";
import type { Site } from "./site.ts";

/** How often a field is filled. */
export interface Fill {
  /** Places that have a value. */
  readonly filled: number;
  /** Places that could have one: records, or entries of the list that the field belongs to. */
  readonly places: number;
}

/**
 * Counts for each field of a kind of record how many of the places where it may stand have it. A field inside another
 * one is counted among the places where that other one is: of 371 counts of members, so many have a total.
 *
 * @param rows fields of this kind, as the field reference lists them
 * @param records the records as they are written
 * @returns counts by path of the field; a field that no place could have has zero of zero
 */
export function countFilled(
  rows: readonly Pick<FieldRow, "path">[],
  records: readonly object[],
): ReadonlyMap<string, Fill> {
  const known = new Set(rows.map(({ path }) => path));
  const places = new Map<string, number>();
  const filled = new Map<string, number>();
  for (const record of records) countInside(record, "", { known, places, filled });
  return new Map(
    rows.map(({ path }) => {
      const holder = path.slice(0, Math.max(0, path.lastIndexOf(".")));
      return [path, { filled: filled.get(path) ?? 0, places: places.get(holder) ?? 0 }];
    }),
  );
}

/** How often each field is filled in the records of a site; settings and moved addresses are not counted. */
export function fillOfFields({ dataset, fields }: Site): ReadonlyMap<FieldRow, Fill> {
  const records: Readonly<Record<string, readonly Entry<object>[]>> = {
    cluster: dataset.clusters,
    policy: dataset.policies,
    "financing-pattern": dataset.patterns,
    statistic: dataset.statistics,
    correction: dataset.corrections,
  };
  const counted = new Map<string, ReadonlyMap<string, Fill>>();
  const rowsOf = (kind: string) => fields.filter((row) => row.kind === kind);
  for (const [kind, entries] of Object.entries(records)) {
    const own = entries.map(({ record }) => record);
    counted.set(kind, countFilled(rowsOf(kind), own));
  }
  counted.set("source", countFilled(rowsOf("source"), dataset.sources));
  return new Map(
    fields.flatMap((row): [FieldRow, Fill][] => {
      const fill = counted.get(row.kind)?.get(row.path);
      return fill ? [[row, fill]] : [];
    }),
  );
}

/**
 * The release since which the records of a site have had each field.
 * @returns the version by field; null for a field that no release has yet
 */
export function sinceOfFields({ dataset, fields }: Site): ReadonlyMap<FieldRow, string | null> {
  const releases = dataset.releases.map(({ record }) => record);
  return new Map(fields.map((row) => [row, fieldSince(releases, row.kind, row.path)]));
}

interface Counts {
  readonly known: ReadonlySet<string>;
  readonly places: Map<string, number>;
  readonly filled: Map<string, number>;
}

function countInside(value: unknown, path: string, counts: Counts): void {
  if (Array.isArray(value)) {
    for (const item of value) countInside(item, path, counts);
    return;
  }
  if (value === null || typeof value !== "object") return;
  counts.places.set(path, (counts.places.get(path) ?? 0) + 1);
  for (const [name, child] of Object.entries(value)) {
    const field = path === "" ? name : `${path}.${name}`;
    if (counts.known.has(field)) {
      counts.filled.set(field, (counts.filled.get(field) ?? 0) + 1);
      countInside(child, field, counts);
    } else countInside(child, `${path}.*`, counts);
  }
}
