import type { KeyValue, SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Column, ColumnType } from "../tables/define.ts";
import { type PlainValue, type RowSource, soundRows } from "./sound-rows.ts";

/**
 * Rows of a row group: the part of a file that an engine reads, or skips by its statistics, as a whole. It is also what
 * is held in memory while a file is written.
 */
export const rowsOfGroup = 50_000;

/**
 * Writes a table as Parquet, one chunk of bytes for each row group: typed columns, dictionaries where they at least
 * halve a column, Snappy, smallest and largest value of every column in each group. The rows are taken in their order,
 * which is said to be that of the primary key: see `sortedByKey`.
 *
 * @param about what the file says of itself: title, licence, edition and the like
 * @throws {ExportError} when a value cannot be held
 */
export function* parquetChunks(
  table: RowSource,
  about: Readonly<Record<string, string>> = {},
): Generator<Uint8Array, void> {
  const { fields } = table;
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "row", num_children: fields.length }, ...fields.map(schemaOf)],
    kvMetadata: Object.entries(about).map(([key, value]): KeyValue => ({ key, value })),
  });
  for (const columns of groupsOf(table)) {
    const columnData = columns.map((data, at) => ({ name: fields[at]?.name ?? "", data }));
    // Without a promise, since the writer of bytes has nothing to wait for.
    void writer.write({ columnData, rowGroupSize: rowsOfGroup });
    yield take(bytes);
  }
  for (const group of writer.row_groups) group.sorting_columns = sortingOf(table);
  void writer.finish();
  yield take(bytes);
}

/** Rows in the order of the primary key: numbers by size, text by its bytes in UTF-8, as engines compare them. */
export function sortedByKey({ fields, primaryKey, rows }: RowSource): RowSource["rows"] {
  const places = placesOf({ fields, primaryKey });
  return [...rows].sort((a, b) => {
    for (const at of places) {
      const order = compareKeys(a[at] ?? "", b[at] ?? "");
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareKeys(a: PlainValue, b: PlainValue): number {
  if (typeof a !== "string" || typeof b !== "string") return Number(a) - Number(b);
  if (a === b) return 0;
  // Code units and bytes in UTF-8 come in the same order but for pairs of surrogates.
  const [left, right] = /[\ud800-\udfff]/.test(a + b) ? firstDifference(a, b) : [a, b];
  return left < right ? -1 : 1;
}

/** The code points at the first place where two different texts differ; -1 where one has ended. */
function firstDifference(a: string, b: string): [number, number] {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  const place = at === -1 ? left.length : at;
  return [left[place]?.codePointAt(0) ?? -1, right[place]?.codePointAt(0) ?? -1];
}

function placesOf({ fields, primaryKey }: Pick<RowSource, "fields" | "primaryKey">): number[] {
  return primaryKey.map((key) => fields.findIndex(({ name }) => name === key));
}

function sortingOf(table: RowSource) {
  return placesOf(table).map((column_idx) => ({ column_idx, descending: false, nulls_first: false }));
}

/** How a column is stored. Whole numbers take 64 bits in every table, so that no later edition changes a type. */
const storage: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

function schemaOf({ name, type, required }: Column): SchemaElement {
  return { name, repetition_type: required ? "REQUIRED" : "OPTIONAL", ...storage[type] };
}

function toParquet(value: PlainValue, type: ColumnType): PlainValue | bigint | Date {
  if (type === "integer" && typeof value === "number") return BigInt(value);
  if (type === "date" && typeof value === "string") return new Date(`${value}T00:00:00Z`);
  return value;
}

type Stored = ReturnType<typeof toParquet>;

/** The rows as columns, a group at a time. */
function* groupsOf(table: RowSource): Generator<Stored[][], void> {
  const types = table.fields.map(({ type }) => type);
  let columns: Stored[][] = types.map(() => []);
  let rows = 0;
  for (const row of soundRows(table)) {
    for (let at = 0; at < types.length; at += 1)
      columns[at]?.push(toParquet(row[at] ?? null, types[at] ?? "string"));
    rows += 1;
    if (rows < rowsOfGroup) continue;
    yield columns;
    columns = types.map(() => []);
    rows = 0;
  }
  if (rows > 0) yield columns;
}

/** Takes out what was written, so that the buffer can be filled anew. */
function take(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}
