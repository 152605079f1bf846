import type { Site } from "../../site/site.ts";
import type { Column, DescribedTable } from "../tables/define.ts";

/** A value of a closed list with the words that readers see. */
export interface ListedValue {
  readonly value: string;
  readonly label: string;
}

/** Vocabularies that records may go beyond. */
const open: ReadonlySet<string> = new Set(["measures"]);

/**
 * All values that a column may hold. Empty where it is not a closed list: free text, several values in one cell, or a
 * column that holds more than the terms of its vocabulary.
 */
export function closedList(site: Site, table: DescribedTable, column: Column): ListedValue[] {
  if (column.type !== "string" || isList(site, column)) return [];
  const vocabulary =
    column.vocabulary === null ? undefined : site.dataset.vocabularies.get(column.vocabulary);
  const values = vocabulary
    ? [...vocabulary.terms.values()].map(({ id, label }) => ({ value: id, label }))
    : column.terms.map((value) => ({ value, label: value }));
  if (values.length === 0 || (vocabulary && open.has(vocabulary.id))) return [];
  const allowed = new Set(values.map(({ value }) => value));
  const index = table.columns.indexOf(column.name);
  const isKept = table.rows.every((row) => row[index] == null || allowed.has(String(row[index])));
  return isKept ? values : [];
}

/** Whether a cell holds several values, separated by a semicolon and a space. */
export function isList(site: Site, column: Column): boolean {
  if (column.field === null) return false;
  const row = site.fields.find(({ kind, path }) => `${kind} ${path}` === column.field);
  return row?.type.startsWith("list of") ?? false;
}

/** A column's meaning with its unit, as one text. */
export function meaningOf({ description, unit }: Column): string {
  return unit === null ? description : `${description.replace(/\.?\s*$/, ".")} Unit: ${unit}.`;
}
