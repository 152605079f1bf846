import { csvLines } from "../../text/csv.ts";
import { type RowSource, soundRows } from "./sound-rows.ts";

/**
 * A table as CSV, line by line; see `toCsv` for the notation.
 * @throws {ExportError} when a value cannot be held
 */
export function csvChunks(table: RowSource): Generator<string, void> {
  return csvLines(
    table.fields.map(({ name }) => name),
    soundRows(table),
  );
}
