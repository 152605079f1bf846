/** A plain value of a table; missing is null. */
export type Cell = string | number | boolean | null | undefined;

/** A table that is published: columns in order, rows of plain values. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Writes a table as CSV by RFC 4180: header, CRLF, text in quotes. A missing value is an empty cell; it is never zero.
 * Text that a spreadsheet would run as a formula does not get here: validation refuses it in records.
 */
export function toCsv({ columns, rows }: Table): string {
  const line = (cells: readonly Cell[]): string => cells.map(toCell).join(",");
  return [line(columns), ...rows.map(line)].map((text) => `${text}\r\n`).join("");
}

function toCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return `"${value.replaceAll('"', '""')}"`;
}
