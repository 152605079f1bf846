import type { ColumnType, DescribedTable } from "./define.ts";

/** Types of Trino's Hive connector, which are those of the Parquet files. */
const trinoTypes: Readonly<Record<ColumnType, string>> = {
  string: "varchar",
  date: "date",
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
