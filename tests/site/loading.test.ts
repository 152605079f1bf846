import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf, startServer } from "../../scripts/static-server.ts";
import { buildExports } from "../../src/publish/exports/build-exports.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { writeFiles } from "../../src/publish/write.ts";
import { text } from "../../src/text/index.ts";
import { shippedSite } from "./make-site.ts";
import { isInstalled, pythonWithPandas, run } from "./tools.ts";

/**
 * The lines of the page “Load the data” are run as readers see them, over the files of the shipped data. Lines for tools
 * that are not installed are left out, and said to be.
 */

const site = shippedSite();
const clusters = site.dataset.clusters.length;
const python = pythonWithPandas();
const hasR = isInstalled("Rscript");
const hasSqlite = isInstalled("sqlite3");

let folder: string;
let data: string;
let server: Server;
/** Address of the folder with the files. */
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "loading-"));
  data = join(folder, "data/");
  writeFiles(folder, (await buildExports(site)).contents);
  server = await startServer(folder, { port: 0 });
  address = `${addressOf(server)}data/`;
}, 120_000);
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The line of a tool. */
function line(id: string, from: string): string {
  const recipe = text.loading.recipes.find((own) => own.id === id);
  if (!recipe) throw new Error(`No line ${id}.`);
  return recipe.code(from);
}

async function duckdb(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    return (await (await connection.runAndReadAll(sql)).getRowObjects()) as Record<string, unknown>[];
  } finally {
    connection.closeSync();
  }
}

describe("one line loads all clusters", () => {
  test("in JavaScript", async () => {
    const load = new Function(`return (async () => { ${line("javascript", address)} return clusters; })();`);
    expect(await load()).toHaveLength(clusters);
  });

  test.skipIf(!python)("in Python with pandas, and Namibia stays a country", async () => {
    const script = `import pandas\n${line("pandas", address)}\nprint(len(clusters), (clusters["country"] == "NA").sum())`;
    const namibia = site.dataset.clusters.filter(({ record }) => record.country === "NA").length;
    expect(await run(python ?? "", ["-c", script], folder)).toBe(`${clusters} ${namibia}`);
  });

  test.skipIf(!hasR)("in R", async () => {
    const script = `${line("r", address)}; cat(nrow(clusters), is.numeric(clusters$latitude))`;
    expect(await run("Rscript", ["-e", script], folder)).toBe(`${clusters} TRUE`);
  });

  test("in DuckDB over Parquet and over CSV, with the same values", async () => {
    const parquet = await duckdb(line("duckdb", data));
    const csv = await duckdb(line("duckdb-csv", data));
    expect(parquet).toHaveLength(clusters);
    const plain = (rows: Record<string, unknown>[]) =>
      rows.map((row) => Object.values(row).map((value) => (value === null ? null : String(value)))).sort();
    expect(plain(csv)).toEqual(plain(parquet));
  });

  test.skipIf(!hasSqlite)("in SQLite", async () => {
    const answer = await run("sh", ["-c", line("sqlite", data)], data);
    expect(answer.split("\n")).toHaveLength(clusters);
  });
});

describe("an indicator is made again from the tables", () => {
  /** The published values by record. */
  const table = buildTables(site).find(({ name }) => name === "indicators");
  const at = (name: string) => table?.columns.indexOf(name) ?? -1;
  const published = (table?.rows ?? [])
    .filter((row) => row[at("indicator")] === "evidence.sources" && row[at("value")] !== null)
    .map((row) => [row[at("record")], row[at("value")]])
    .sort();

  test("in SQL, with SQLite", async () => {
    const { Database } = await initSqlJs();
    const contents = (await buildExports(site)).contents.get("/data/observatory.sqlite") as Uint8Array;
    const [answer] = new Database(contents).exec(text.loading.recompute.sql);
    expect(published.length).toBeGreaterThan(400);
    expect(answer?.values).toEqual(published);
  });

  test("in SQL, with DuckDB over Parquet", async () => {
    const sql = text.loading.recompute.sql.replace(/(FROM|JOIN) (\w+)/g, `$1 '${data}$2.parquet'`);
    const rows = await duckdb(sql);
    expect(rows.map(({ record, recomputed }) => [record, Number(recomputed)])).toEqual(published);
  });

  test.skipIf(!python)("in Python", async () => {
    expect(await run(python ?? "", ["-c", text.loading.recompute.python(address)], folder)).toBe("equal");
  });
});

test("the question across files is answered by DuckDB", async () => {
  const rows = await duckdb(text.loading.engines.duckdb(data));
  expect(rows.length).toBeGreaterThan(3);
});
