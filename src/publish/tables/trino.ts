import type { ColumnType, DescribedTable } from "./define.ts";

/** Types of Trino's Hive connector. A date is a text in all files, and stays one here. */
const trinoTypes: Readonly<Record<ColumnType, string>> = {
  string: "varchar",
  date: "varchar",
  integer: "bigint",
  number: "double",
  boolean: "boolean",
};

/**
 * The statement that makes a table of Trino over a folder with the Parquet file of a published table.
 *
 * @param folder address of the folder that holds one folder for each table, with a closing slash
 */
export function trinoStatement({ name, fields }: DescribedTable, folder: string): string {
  const columns = fields.map((field) => `  "${field.name}" ${trinoTypes[field.type]}`);
  return [
    `CREATE TABLE hive.observatory.${name} (`,
    columns.join(",\n"),
    `) WITH (external_location = '${folder}${name}/', format = 'PARQUET');`,
  ].join("\n");
}
