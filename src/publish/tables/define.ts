import { parseCitations } from "../../model/citation.ts";
import type { Site } from "../../site/site.ts";
import type { Table } from "../../text/csv.ts";

export type Cell = string | number | boolean | null | undefined;

/** Makes a table from rows and, for each column in order, the way to its value. */
export function defineTable<Row>(
  name: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  const accessors = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    rows: rows.map((row) => accessors.map((value) => value(row))),
  };
}

/** Citations as permanent source ids with their places, separated by semicolons. */
export function cite(site: Site, record: object, source: string | readonly string[] | undefined): string {
  const footnotes = site.footnotes({ record });
  return parseCitations(source)
    .map(({ source: key, locator }) => {
      const [number] = footnotes.numbersOf(locator ? `${key} ${locator}` : key);
      const id = footnotes.list.find((note) => note.number === number)?.source.id ?? key;
      return locator ? `${id} ${locator}` : id;
    })
    .join("; ");
}

/** A year or period as text, since it may be a span or the word unknown. */
export function asText(value: number | string | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** A list in one cell. */
export function join(values: readonly string[] | undefined): string | null {
  return values ? values.join("; ") : null;
}
