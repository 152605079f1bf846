import type { TableReference } from "../../components/tables-page.tsx";
import type { Site } from "../../site/site.ts";
import type { Cell } from "../../text/csv.ts";
import { buildTables } from "./index.ts";

/** The published tables without their rows, with what readers ask of a column: how often it is filled, and an example. */
export function tableReference(site: Site): TableReference[] {
  return buildTables(site).map(({ fields, rows, columns: _names, ...table }) => ({
    ...table,
    rows: rows.length,
    columns: fields.map((field, at) => {
      const values = rows.map((row) => row[at]).filter((value) => value !== null && value !== undefined);
      return {
        ...field,
        filled: values.length,
        example: values[0] === undefined ? null : shorten(values[0]),
      };
    }),
  }));
}

/** An example is there to be recognised, not to be read whole; half an address would lead nowhere. */
function shorten(value: NonNullable<Cell>): NonNullable<Cell> {
  return typeof value === "string" && value.length > 60 && !/^https?:/.test(value)
    ? `${value.slice(0, 57).trimEnd()}…`
    : value;
}
