import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Content } from "../../../src/publish/exports/draft.ts";
import type { RowSource } from "../../../src/publish/exports/sound-rows.ts";
import type { ColumnType } from "../../../src/publish/tables/define.ts";
import { restore } from "../../../src/text/csv.ts";
import { convert, type Value } from "./readers.ts";

/** Types as DuckDB names them. */
export const duckTypes: Readonly<Record<ColumnType, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

type Format = "csv" | "json" | "jsonl" | "parquet";

/** Reads files with DuckDB, which needs no network for these formats. */
export class DuckReader {
  readonly #connection: DuckDBConnection;
  readonly #folder = mkdtempSync(join(tmpdir(), "duckdb-"));
  #files = 0;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<DuckReader> {
    const instance = await DuckDBInstance.create(":memory:", {
      threads: "1",
      autoinstall_known_extensions: "false",
    });
    return new DuckReader(await instance.connect());
  }

  close(): void {
    this.#connection.closeSync();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Keeps a content as a file that queries can name. */
  keep(content: Content, format: Format): string {
    this.#files += 1;
    const path = join(this.#folder, `${this.#files}.${format}`);
    writeFileSync(path, content);
    return path;
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.#connection.runAndReadAll(sql)).getRowObjectsJS();
  }

  /** The rows of a table in one format, in the order of the file. */
  async read(content: Content, format: Format, { fields }: Pick<RowSource, "fields">): Promise<Value[][]> {
    const from = sourceOf(this.keep(content, format), format, fields);
    const reader = await this.#connection.runAndReadAll(`SELECT * FROM ${from}`);
    return reader.getRowsJS().map((row) =>
      row.map((value, at) => {
        const plain = convert(value, fields[at]?.type ?? "string");
        return format === "csv" && typeof plain === "string" ? restore(plain) : plain;
      }),
    );
  }
}

/** The line by which DuckDB loads a file, with types where the format has none. */
export function sourceOf(path: string, format: Format, fields: RowSource["fields"]): string {
  if (format === "parquet") return `read_parquet('${path}')`;
  const columns = fields.map(({ name, type }) => `"${name}": '${duckTypes[type]}'`).join(", ");
  if (format === "csv") return `read_csv('${path}', columns = {${columns}}, ${csvOptions})`;
  const kind = format === "json" ? "array" : "newline_delimited";
  return `read_json('${path}', columns = {${columns}}, format = '${kind}')`;
}

/** How our CSV is to be read where empty text and missing values have to be told apart. */
const csvOptions =
  "header = true, auto_detect = false, quote = '\"', escape = '\"', allow_quoted_nulls = false";
