import initSqlJs, { type Database } from "sql.js";
import type { Site } from "../../site/site.ts";
import type { ColumnType, DescribedTable } from "../tables/define.ts";
import { columnMeanings, meaningRow, meaningTypes } from "./column-meanings.ts";
import { ExportError, type PlainValue, soundRows } from "./sound-rows.ts";
import { createTable, indexesOf, quote, sqlTypes } from "./sqlite-schema.ts";

/**
 * All tables as one SQLite database with types, primary and foreign keys and indexes. Three tables more tell about the
 * others: `about` (licence, edition and the like), `tables` and `columns` (what each means).
 *
 * @throws {ExportError} when a value cannot be held, or a row refers to one that is not there
 */
export async function sqliteFile(site: Site, tables: readonly DescribedTable[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run("BEGIN");
    for (const table of tables) addTable(database, table);
    addRows(database, "about", aboutTypes, aboutRows(site));
    addRows(database, "tables", tableTypes, tables.map(tableRow));
    addRows(database, "columns", meaningTypes, columnMeanings(tables).map(meaningRow));
    database.run("COMMIT");
    refuseLostReferences(database);
    // Numbers of rows for the planner of queries; then the pages in order, without gaps.
    database.run("ANALYZE; VACUUM");
    return database.export();
  } finally {
    database.close();
  }
}

function addTable(database: Database, table: DescribedTable): void {
  database.run(createTable(table));
  for (const statement of indexesOf(table)) database.run(statement);
  insert(database, table.name, table.columns, soundRows(table));
}

/** Makes and fills a table that tells about the others. Its first column is its key, or the first two of `columns`. */
function addRows(
  database: Database,
  name: string,
  types: Readonly<Record<string, ColumnType>>,
  rows: Iterable<readonly PlainValue[]>,
): void {
  const columns = Object.keys(types);
  const keys = columns.slice(0, name === "columns" ? 2 : 1);
  const defined = Object.entries(types).map(([column, type]) => `${quote(column)} ${sqlTypes[type]}`);
  database.run(
    `CREATE TABLE ${quote(name)} (${defined.join(", ")}, PRIMARY KEY (${keys.map(quote).join(", ")}))`,
  );
  insert(database, name, columns, rows);
}

function insert(
  database: Database,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly PlainValue[]>,
): void {
  const statement = database.prepare(
    `INSERT INTO ${quote(name)} VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const row of rows)
    statement.run(row.map((value) => (typeof value === "boolean" ? Number(value) : value)));
  statement.free();
}

const aboutTypes = { key: "string", value: "string" } as const;

function aboutRows(site: Site): [string, string][] {
  const { dataset, edition } = site;
  const { title, description, publisher, licence_data } = dataset.site;
  return Object.entries({
    ...{ title, description, publisher: publisher.name, licence: licence_data, url: site.absolute("/") },
    edition: edition.version,
    content_hash: edition.contentHash,
    date: edition.date,
  });
}

const tableTypes = { name: "string", title: "string", description: "string", rows: "integer" } as const;

/** The tables of the database that tell about the others, with their columns. */
export const tablesAbout: Readonly<Record<string, readonly string[]>> = {
  about: Object.keys(aboutTypes),
  tables: Object.keys(tableTypes),
  columns: Object.keys(meaningTypes),
};

function tableRow({ name, title, description, rows }: DescribedTable): PlainValue[] {
  return [name, title, description, rows.length];
}

function refuseLostReferences(database: Database): void {
  const [lost] = database.exec(
    `SELECT c."table", c."rowid", c."parent", k."from" FROM pragma_foreign_key_check() c
     JOIN pragma_foreign_key_list(c."table") k ON k."id" = c."fkid"`,
  );
  const [table, row, parent, column] = lost?.values[0] ?? [];
  if (!lost) return;
  const fault = `it refers to a row of the table ${parent} that is not there.`;
  throw new ExportError(String(table), row === null ? "unknown" : `number ${row}`, String(column), fault);
}
