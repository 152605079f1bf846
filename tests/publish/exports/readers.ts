import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import readXlsxFile from "read-excel-file/node";
import type { Content } from "../../../src/publish/exports/draft.ts";
import { bytesOf } from "../../../src/publish/exports/draft.ts";
import type { RowSource } from "../../../src/publish/exports/sound-rows.ts";
import type { ColumnType } from "../../../src/publish/tables/define.ts";
import { restore } from "../../../src/text/csv.ts";

/**
 * Readers that know nothing of how the files are written. Each gives the rows of a table as plain values in the order of
 * the columns, and tells types apart as its format does.
 */

export type Value = string | number | boolean | null;
type Fields = RowSource["fields"];

/** CSV with csv-parse: text is what stands in quotes; `restore` undoes what is done for spreadsheets. */
export function readCsv(content: Content, fields: Fields): Value[][] {
  const [header, ...rows] = parse(bytesOf(content) as Buffer, {
    cast: (value, { quoting, header: isHeader }) =>
      quoting || isHeader ? { text: restore(value) } : { bare: value },
  }) as unknown as ({ text: string } | { bare: string })[][];
  expectNames(
    header?.map((cell) => ("text" in cell ? cell.text : "")),
    fields,
  );
  return rows.map((row) => row.map((cell, at) => ("text" in cell ? cell.text : bare(cell.bare, at, fields))));
}

function bare(text: string, at: number, fields: Fields): Value {
  const type = fields[at]?.type;
  if (text === "") return null;
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "integer" || type === "number") return Number(text);
  throw new Error(`Bare ${text} in a column of ${type}.`);
}

export function readJson(content: Content, fields: Fields): Value[][] {
  return ofObjects(JSON.parse(Buffer.from(bytesOf(content)).toString("utf8")), fields);
}

export function readJsonLines(content: Content, fields: Fields): Value[][] {
  const lines = Buffer.from(bytesOf(content)).toString("utf8").split("\n");
  if (lines.pop() !== "") throw new Error("The last line has no end.");
  return ofObjects(
    lines.map((line) => JSON.parse(line)),
    fields,
  );
}

export async function readParquet(content: Content, fields: Fields): Promise<Value[][]> {
  const { buffer } = bytesOf(content).slice();
  const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
  return ofObjects(rows, fields).map((row) =>
    row.map((value, at) => convert(value, fields[at]?.type ?? "string")),
  );
}

/** All tables of a database with the SQLite of Node. */
export function readSqlite(content: Content, tables: readonly RowSource[]): Map<string, Value[][]> {
  return inFile("tables.sqlite", content, (path) => {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return new Map(
        tables.map(({ name, fields }) => {
          const statement = database.prepare(`SELECT * FROM "${name}"`);
          statement.setReadBigInts(true);
          const rows = statement.all().map((row) => ({ ...row }));
          return [
            name,
            ofObjects(rows, fields).map((row) =>
              row.map((value, at) => fromSqlite(value, fields[at]?.type ?? "string")),
            ),
          ] as const;
        }),
      );
    } finally {
      database.close();
    }
  });
}

/** SQLite has whole numbers, numbers and texts: truth is 0 or 1. */
function fromSqlite(value: unknown, type: ColumnType): Value {
  if (value === null) return null;
  if (type === "boolean" && (value === 0n || value === 1n)) return value === 1n;
  if (type === "integer" && typeof value === "bigint") return Number(value);
  if (type === "number" && typeof value === "number") return value;
  if ((type === "string" || type === "date") && typeof value === "string") return value;
  throw new Error(`${typeof value} ${value} in a column of ${type}.`);
}

/** All sheets of a workbook with read-excel-file. A cell without text is no cell to it. */
export async function readXlsx(content: Content): Promise<Map<string, Value[][]>> {
  const sheets = await readXlsxFile(Buffer.from(bytesOf(content)), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(fromXlsx))]));
}

function fromXlsx(cell: unknown): Value {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (cell === null || ["string", "number", "boolean"].includes(typeof cell)) return cell as Value;
  throw new Error(`A cell holds ${typeof cell}.`);
}

function ofObjects(rows: readonly object[], fields: Fields): Value[][] {
  return rows.map((row) => {
    expectNames(Object.keys(row), fields);
    return Object.values(row);
  });
}

function expectNames(names: readonly string[] | undefined, fields: Fields): void {
  const expected = fields.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(expected))
    throw new Error(`Columns are ${names}, not ${expected}.`);
}

/** Whole numbers of 64 bits and dates as plain values. */
export function convert(value: unknown, type: ColumnType): Value {
  if (value === null || value === undefined) return null;
  if (type === "integer" && typeof value === "bigint") return Number(value);
  if (type === "date" && value instanceof Date) return value.toISOString().slice(0, 10);
  const expected = {
    integer: "bigint",
    number: "number",
    boolean: "boolean",
    string: "string",
    date: "string",
  };
  if (typeof value !== expected[type]) throw new Error(`${typeof value} ${value} in a column of ${type}.`);
  return value as Value;
}

/** Puts a content into a file of its own for a reader that wants one. */
export function inFile<Result>(name: string, content: Content, use: (path: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "read-back-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
