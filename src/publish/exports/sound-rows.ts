import type { Cell } from "../../text/csv.ts";
import type { Column, DescribedTable } from "../tables/define.ts";

/** A value as every format holds it. */
export type PlainValue = string | number | boolean | null;

/** A table for writing. Its rows may be made one by one while they are written, so that it can be of any length. */
export interface RowSource extends Pick<DescribedTable, "name" | "fields" | "primaryKey"> {
  readonly rows: Iterable<readonly Cell[]>;
}

/** A value that some format of the tables cannot hold. No file is written rather than one that says something else. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  constructor(
    /** Name of the table. */
    readonly table: string,
    /** The values of its key, for example `cluster "hegan", entry 2`. */
    readonly row: string,
    readonly column: string,
    fault: string,
  ) {
    super(`Table ${table}, row ${row}, column ${column}: ${fault}`);
  }
}

/** The longest text that a cell of a spreadsheet takes, in UTF-16 code units. */
export const longestText = 32_767;

/** The first day that all spreadsheets count alike. */
const firstDay = "1900-03-01";

/**
 * Control characters but tab and line ends, and code points that are no characters: XML, and so XLSX, has no form for
 * them. And the byte order mark, which readers of several formats drop.
 */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Gives the rows of a table as every format holds them: missing is null, and minus zero, which not every format tells
 * from zero, is zero.
 *
 * @throws {ExportError} at the first value that does not fit its column or that some format cannot hold
 */
export function* soundRows({ name, fields, primaryKey, rows }: RowSource): Generator<PlainValue[], void> {
  const keys = new Set(primaryKey);
  const columns = fields.map((field, at) => ({ field, at, isKey: keys.has(field.name) }));
  for (const row of rows)
    yield columns.map(({ field, at, isKey }) => {
      const value = row[at] ?? null;
      const fault = faultOf(value, field, isKey);
      if (fault) throw new ExportError(name, keyOf(fields, keys, row), field.name, fault);
      return value === 0 ? 0 : value;
    });
}

/** What is wrong with a value of a column, as a sentence; null when nothing is. */
function faultOf(value: PlainValue, { type, required }: Column, isKey: boolean): string | null {
  if (value === null) return required ? "a value is required and none is there." : null;
  switch (type) {
    case "boolean":
      return typeof value === "boolean" ? null : `expected true or false, got ${shown(value)}.`;
    case "integer":
      if (Number.isSafeInteger(value)) return null;
      return `expected a whole number up to 9,007,199,254,740,991, got ${shown(value)}.`;
    case "number":
      return Number.isFinite(value) ? null : `expected a finite number, got ${shown(value)}.`;
    case "date":
      if (!isDate(value)) return `expected a date of the form year-month-day, got ${shown(value)}.`;
      return value >= firstDay ? null : `spreadsheets know no day before ${firstDay}, got ${shown(value)}.`;
    case "string":
      return typeof value === "string" ? faultOfText(value, isKey) : `expected text, got ${shown(value)}.`;
  }
}

function faultOfText(text: string, isKey: boolean): string | null {
  if (!text.isWellFormed()) return "the text holds half of a surrogate pair, which UTF-8 cannot hold.";
  const found = unwritable.exec(text);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `the text holds the character U+${code}, which not every format keeps.`;
  }
  if (isKey && /[\r\n\t]/.test(text)) return "a key may hold no tab and no line break.";
  if (text.length > longestText)
    return `the text has ${text.length} characters; a cell of a spreadsheet takes ${longestText}.`;
  return null;
}

/** Whether a value is a day of the calendar written as year-month-day. */
function isDate(value: PlainValue): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function keyOf(fields: readonly Column[], keys: ReadonlySet<string>, row: readonly Cell[]): string {
  return fields
    .flatMap(({ name }, at) => (keys.has(name) ? [`${name} ${shown(row[at] ?? null)}`] : []))
    .join(", ");
}

/** A value for a message, never longer than a line. */
function shown(value: PlainValue): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
