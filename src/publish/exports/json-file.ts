import { type RowSource, soundRows } from "./sound-rows.ts";

/**
 * A table as a JSON array with one object a row and one row a line. Keys are the columns in order; a missing value is
 * null, so that every row has the same keys.
 *
 * @throws {ExportError} when a value cannot be held
 */
export function* jsonChunks(table: RowSource): Generator<string, void> {
  let start = "[\n";
  for (const line of objectsOf(table)) {
    yield start + line;
    start = ",\n";
  }
  yield start === "[\n" ? "[]\n" : "\n]\n";
}

/**
 * A table as JSON Lines: one object a line.
 * @throws {ExportError} when a value cannot be held
 */
export function* jsonLinesChunks(table: RowSource): Generator<string, void> {
  for (const line of objectsOf(table)) yield `${line}\n`;
}

function* objectsOf(table: RowSource): Generator<string, void> {
  const keys = table.fields.map(({ name }) => `${JSON.stringify(name)}:`);
  for (const row of soundRows(table))
    yield `{${row.map((value, at) => keys[at] + JSON.stringify(value)).join(",")}}`;
}
