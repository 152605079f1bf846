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
 * An empty text is `""`. Text that a spreadsheet would run as a formula gets an apostrophe in front; see `neutralise`.
 */
export function toCsv({ columns, rows }: Table): string {
  return [...csvLines(columns, rows)].join("");
}

/** The lines of a CSV file one by one, so that a table of any length can be written without being held as a whole. */
export function* csvLines(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string, void> {
  yield toLine(columns);
  for (const row of rows) yield toLine(row);
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

function toCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return `"${neutralise(value).replaceAll('"', '""')}"`;
}

/** Text that a spreadsheet may run, in any number of apostrophes that would be taken for ours. */
const formulaLike = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Whether a spreadsheet may take a text for a formula when it opens it as CSV. */
export function looksLikeFormula(text: string): boolean {
  return formulaLike.test(text) && !text.startsWith("'");
}

/**
 * Makes a text safe for spreadsheets: one apostrophe in front when it begins like a formula. A text that begins with
 * apostrophes followed by such a character gets one more, so that `restore` always gives back what was there.
 */
export function neutralise(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe away again that `neutralise` put in front of a text. */
export function restore(cell: string): string {
  return cell.startsWith("'") && formulaLike.test(cell) ? cell.slice(1) : cell;
}
