import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExports } from "../../../src/publish/exports/build-exports.ts";
import type { Content } from "../../../src/publish/exports/draft.ts";
import { sortedByKey } from "../../../src/publish/exports/parquet-file.ts";
import { type RowSource, soundRows } from "../../../src/publish/exports/sound-rows.ts";
import { sqliteFile } from "../../../src/publish/exports/sqlite-file.ts";
import { tableFiles } from "../../../src/publish/exports/table-files.ts";
import { workbook } from "../../../src/publish/exports/workbook.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { DuckReader } from "./duckdb.ts";
import { hostileRows, hostileTable } from "./hostile.ts";
import {
  readCsv,
  readJson,
  readJsonLines,
  readParquet,
  readSqlite,
  readXlsx,
  type Value,
} from "./readers.ts";

/** All formats hold the same rows, the same missing values and the same types. */

let duck: DuckReader;
beforeAll(async () => {
  duck = await DuckReader.open();
});
afterAll(() => duck.close());

/** The rows that every format must give back, in the order of the key. */
function expected(table: RowSource): Value[][] {
  return inOrder(table, [...soundRows(table)]);
}

function inOrder(table: RowSource, rows: readonly Value[][]): Value[][] {
  return [...sortedByKey({ ...table, rows })] as Value[][];
}

/** In a workbook an empty text and a missing value look alike. */
const emptyIsMissing = (rows: Value[][]): Value[][] =>
  rows.map((row) => row.map((value) => (value === "" ? null : value)));

const contentOf = (contents: ReadonlyMap<string, Content>, path: string): Content => {
  const content = contents.get(path);
  if (content === undefined) throw new Error(`No file ${path}.`);
  return content;
};

describe("the shipped data", async () => {
  const site = shippedSite();
  const tables = buildTables(site);
  const { contents } = await buildExports(site);
  const file = (name: string, format: string) => contentOf(contents, `/data/${name}.${format}`);

  test("no table holds an empty text, so that readers who take it for missing lose nothing", () => {
    const empty = tables.filter(({ rows }) => rows.some((row) => row.includes("")));
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test.for(tables.map((table) => [table.name, table] as const))(
    "%s: CSV, JSON and Parquet",
    async ([name, table]) => {
      const rows = expected(table);
      const { fields } = table;
      expect(readCsv(file(name, "csv"), fields)).toEqual([...soundRows(table)]);
      expect(readJson(file(name, "json"), fields)).toEqual([...soundRows(table)]);
      expect(readJsonLines(file(name, "jsonl"), fields)).toEqual([...soundRows(table)]);
      // Parquet is sorted: the rows come out in the order of the key without being put in order here.
      expect(await readParquet(file(name, "parquet"), fields)).toEqual(rows);
      for (const format of ["csv", "json", "jsonl", "parquet"] as const)
        expect(inOrder(table, await duck.read(file(name, format), format, table)), format).toEqual(rows);
    },
  );

  test("SQLite", () => {
    const read = readSqlite(file("observatory", "sqlite"), tables);
    for (const table of tables) expect(inOrder(table, read.get(table.name) ?? [])).toEqual(expected(table));
  });

  test("XLSX", { timeout: 60_000 }, async () => {
    const read = await readXlsx(file("observatory", "xlsx"));
    for (const table of tables) {
      const [head, ...rows] = read.get(table.name) ?? [];
      expect(head).toEqual(table.columns);
      expect(inOrder(table, rows), table.name).toEqual(expected(table));
    }
  });
});

describe("hostile values", () => {
  const site = sampleSite();
  const filesOf = (rows: Value[][]) => {
    const table = hostileTable(rows);
    const files = new Map(tableFiles(site, table).map(({ format, content }) => [format, content]));
    return { table, rows: expected(table), file: (format: string) => contentOf(files as never, format) };
  };

  test("come back from every format that has a file for each table", async () => {
    await fc.assert(
      fc.asyncProperty(hostileRows(), async (made) => {
        const { table, rows, file } = filesOf(made);
        expect(inOrder(table, readCsv(file("csv"), table.fields))).toEqual(rows);
        expect(inOrder(table, readJson(file("json"), table.fields))).toEqual(rows);
        expect(inOrder(table, readJsonLines(file("jsonl"), table.fields))).toEqual(rows);
        expect(await readParquet(file("parquet"), table.fields)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  const [many = []] = fc.sample(hostileRows({ minLength: 400, maxLength: 600, size: "max" }), {
    numRuns: 1,
    seed: 7,
  });

  test("come back from DuckDB", async () => {
    const { table, rows, file } = filesOf(many);
    expect(rows.length).toBeGreaterThan(300);
    for (const format of ["csv", "json", "jsonl", "parquet"] as const)
      expect(inOrder(table, await duck.read(file(format), format, table)), format).toEqual(rows);
  });

  test("come back from SQLite", async () => {
    const { table, rows } = filesOf(many);
    const read = readSqlite(await sqliteFile(site, [table]), [table]);
    expect(inOrder(table, read.get(table.name) ?? [])).toEqual(rows);
  });

  test("come back from XLSX, but for empty text, which looks like none there", async () => {
    const { table, rows } = filesOf(many);
    const [, ...read] = (await readXlsx(workbook(site, [table]))).get(table.name) ?? [];
    const wide = read.map((row) => table.fields.map((_, at) => row[at] ?? null));
    expect(inOrder(table, wide)).toEqual(emptyIsMissing(rows));
  });
});
