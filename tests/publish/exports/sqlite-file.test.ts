import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { sqliteFile } from "../../../src/publish/exports/sqlite-file.ts";
import { indexesOf } from "../../../src/publish/exports/sqlite-schema.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { sampleSite } from "../sample.ts";
import { hostileTable } from "./hostile.ts";
import { inFile } from "./readers.ts";

const site = sampleSite();
const tables = buildTables(site);
const file = await sqliteFile(site, tables);

/** Asks the SQLite of Node, which is not the one that wrote the file. */
function ask(sql: string): Record<string, unknown>[] {
  return inFile("o.sqlite", file, (path) => {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return database
        .prepare(sql)
        .all()
        .map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  });
}

test("the database is whole, and every reference leads to a row", () => {
  expect(ask("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(ask("PRAGMA foreign_key_check")).toEqual([]);
});

test("primary and foreign keys are those of the tables", () => {
  for (const { name, primaryKey, foreignKeys } of tables) {
    const key = ask(`SELECT name FROM pragma_table_info('${name}') WHERE pk > 0 ORDER BY pk`);
    expect(key.map((row) => row.name)).toEqual(primaryKey);
    const foreign = ask(`SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list('${name}')`);
    expect(new Set(foreign.map((row) => row.name))).toEqual(new Set(foreignKeys.map(({ table }) => table)));
  }
});

test("foreign keys that do not begin the primary key have an index", () => {
  const indexes = ask(
    "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name",
  );
  expect(indexes.map(({ name }) => name)).toEqual([
    "citations_by_source",
    "indicators_by_indicator",
    "patterns_by_policy",
  ]);
  const table = { ...hostileTable([]), foreignKeys: [{ columns: ["id"], table: "t", references: ["id"] }] };
  expect(indexesOf(table)).toEqual([]);
});

describe("the file explains itself", () => {
  test("in a table with the meaning of each column", () => {
    const rows = ask(`SELECT * FROM "columns"`);
    expect(rows).toHaveLength(tables.flatMap(({ fields }) => fields).length);
    expect(
      ask(`SELECT "type", unit, required FROM "columns" WHERE "table" = 'members' AND "column" = 'count'`),
    ).toEqual([{ type: "integer", unit: "members", required: 1 }]);
  });

  test("in comments beside the columns", () => {
    const [row] = ask("SELECT sql FROM sqlite_schema WHERE name = 'members'");
    expect(row?.sql).toMatch(/"count" INTEGER NOT NULL, -- \S.+ Unit: members\.$/m);
  });

  test("with licence and edition", () => {
    const about = Object.fromEntries(ask("SELECT * FROM about").map(({ key, value }) => [key, value]));
    expect(about).toMatchObject({ licence: site.dataset.site.licence_data, edition: site.edition.version });
    expect(ask("SELECT rows FROM tables WHERE name = 'clusters'")).toEqual([{ rows: 2 }]);
  });
});

test("a reference to a row that is not there is refused", async () => {
  const parent = hostileTable([["a", 1, null, null, null, null, null]], "parent");
  const child = {
    ...hostileTable([["a", 2, null, null, null, null, null]], "child"),
    foreignKeys: [{ columns: ["id", "entry"], table: "parent", references: ["id", "entry"] }],
  };
  await expect(sqliteFile(site, [parent, child])).rejects.toThrow(
    /^Table child, .*: it refers to a row of the table parent that is not there\.$/,
  );
});

test("names and values that SQL reads otherwise stay what they are", async () => {
  const table = hostileTable([["'; DROP TABLE t; --", 1, '"', null, null, null, null]], 'select "x"; --');
  const made = await sqliteFile(site, [table]);
  const rows = inFile("o.sqlite", made, (path) => {
    const database = new DatabaseSync(path, { readOnly: true });
    const found = database.prepare('SELECT id, text FROM "select ""x""; --"').all();
    database.close();
    return found.map((row) => ({ ...row }));
  });
  expect(rows).toEqual([{ id: "'; DROP TABLE t; --", text: '"' }]);
});
