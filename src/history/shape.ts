import type { RecordDifference } from "./compare-datasets.ts";
import { compareValues } from "./compare-values.ts";

/** What programs that read the data rely on besides the values: names and types of fields, names of columns. */
export interface Shape {
  /** Type in words by path, by kind of record. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the columns in order, by table. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Kinds that are not part of the data: settings of the site, and the releases themselves. */
const outside: ReadonlySet<string> = new Set(["site", "release"]);

/** Puts a shape together from the rows of the field reference and the published tables. */
export function shapeOf(
  fields: readonly { readonly kind: string; readonly path: string; readonly type: string }[],
  tables: readonly { readonly name: string; readonly columns: readonly string[] }[],
): Shape {
  const byKind = Map.groupBy(
    fields.filter(({ kind }) => !outside.has(kind)),
    ({ kind }) => kind,
  );
  return {
    fields: Object.fromEntries(
      [...byKind].map(([kind, rows]) => [
        kind,
        Object.fromEntries(rows.map(({ path, type }) => [path, type])),
      ]),
    ),
    columns: Object.fromEntries(tables.map(({ name, columns }) => [name, columns])),
  };
}

/** Fields and columns that were added, removed or have another type; their order does not count. */
export function compareShapes(before: Shape, after: Shape): RecordDifference[] {
  const asMappings = ({ fields, columns }: Shape) => ({
    schemas: fields,
    tables: Object.fromEntries(
      Object.entries(columns).map(([table, names]) => [
        table,
        Object.fromEntries(names.map((name) => [name, "column"])),
      ]),
    ),
  });
  // A kind or table that is there in one state only is told by its name.
  return compareValues(asMappings(before), asMappings(after)).map(({ path, ...difference }) => {
    const [group, name, ...rest] = path;
    const isWhole = rest.length === 0;
    return {
      record: `${String(group)}/${String(name)}`,
      path: rest,
      kind: difference.kind,
      ...(isWhole ? {} : { before: difference.before, after: difference.after }),
      reason: null,
    };
  });
}

/**
 * The release since which a kind of record has a field.
 *
 * @param releases shapes by version, oldest first
 * @returns null when no release has it yet
 */
export function fieldSince(
  releases: readonly { readonly version: string; readonly fields: Shape["fields"] }[],
  kind: string,
  path: string,
): string | null {
  return releases.find(({ fields }) => fields[kind]?.[path] !== undefined)?.version ?? null;
}
