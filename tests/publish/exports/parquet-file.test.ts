import { parquetMetadata } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { concatenate } from "../../../src/publish/exports/draft.ts";
import { parquetChunks, rowsOfGroup, sortedByKey } from "../../../src/publish/exports/parquet-file.ts";
import { tableFiles } from "../../../src/publish/exports/table-files.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { shippedSite } from "../../site/make-site.ts";
import { DuckReader, duckTypes } from "./duckdb.ts";
import { hostileTable } from "./hostile.ts";
import { readParquet } from "./readers.ts";

let duck: DuckReader;
beforeAll(async () => {
  duck = await DuckReader.open();
});
afterAll(() => duck.close());

describe("the Parquet files of the shipped data, as an engine sees them", () => {
  const site = shippedSite();
  const tables = buildTables(site);
  const keep = (name: string): string => {
    const table = tables.find((other) => other.name === name);
    const file = table && tableFiles(site, table).find(({ format }) => format === "parquet");
    return duck.keep(file?.content ?? "", "parquet");
  };

  test("have typed columns, also where a table has no rows", async () => {
    for (const { name, fields } of tables) {
      const described = await duck.query(`DESCRIBE SELECT * FROM '${keep(name)}'`);
      expect(described.map((row) => [row.column_name, row.column_type])).toEqual(
        fields.map((field) => [field.name, duckTypes[field.type]]),
      );
    }
  });

  test("are compressed, use dictionaries where values repeat, and have statistics of every column", async () => {
    const path = keep("indicators");
    const chunks = await duck.query(
      `SELECT path_in_schema AS name, compression, encodings, stats_min_value AS min, stats_null_count AS missing
       FROM parquet_metadata('${path}')`,
    );
    expect(new Set(chunks.map(({ compression }) => compression))).toEqual(new Set(["SNAPPY"]));
    for (const name of ["record", "indicator", "status"])
      expect(chunks.find((chunk) => chunk.name === name)?.encodings).toContain("RLE_DICTIONARY");
    for (const chunk of chunks) {
      expect(chunk.min, String(chunk.name)).not.toBeNull();
      expect(chunk.missing, String(chunk.name)).not.toBeNull();
    }
  });

  test("say what they are", async () => {
    const pairs = await duck.query(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${keep("members")}')`,
    );
    const about = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
    expect(about).toMatchObject({
      title: "Members",
      licence: site.dataset.site.licence_data,
      edition: site.edition.version,
      content_hash: site.edition.contentHash,
      primary_key: "cluster,entry,type",
    });
    expect(JSON.parse(String(about.columns))).toHaveLength(11);
  });
});

describe("row groups", () => {
  const rows = Array.from({ length: rowsOfGroup + 10 }, (_, at) => [
    "k",
    at + 1,
    "text",
    at,
    at / 2,
    true,
    null,
  ]);
  const chunks = [...parquetChunks(hostileTable(rows as never))];
  const file = concatenate(chunks);

  test("come one by one, so that a file needs the memory of one of them", () => {
    // Two groups, and the foot of the file.
    expect(chunks).toHaveLength(3);
    const { row_groups: groups } = parquetMetadata(file.buffer as ArrayBuffer);
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([rowsOfGroup, 10]);
    expect(groups.map(({ sorting_columns }) => sorting_columns?.map(({ column_idx }) => column_idx))).toEqual(
      [
        [0, 1],
        [0, 1],
      ],
    );
  });

  test("let an engine skip those that cannot hold what it looks for", async () => {
    const path = duck.keep(file, "parquet");
    expect(await duck.query(`SELECT whole FROM '${path}' WHERE entry = ${rowsOfGroup + 3}`)).toEqual([
      { whole: BigInt(rowsOfGroup + 2) },
    ]);
    const bounds = await duck.query(
      `SELECT stats_min_value AS min, stats_max_value AS max FROM parquet_metadata('${path}')
       WHERE path_in_schema = 'entry' ORDER BY row_group_id`,
    );
    expect(bounds).toEqual([
      { min: "1", max: String(rowsOfGroup) },
      { min: String(rowsOfGroup + 1), max: String(rowsOfGroup + 10) },
    ]);
  });

  test("a table without rows is a file without groups", async () => {
    const { fields, ...table } = hostileTable([]);
    expect(await readParquet(concatenate(parquetChunks({ ...table, fields })), fields)).toEqual([]);
  });
});

test("rows are sorted by the key as engines compare: numbers by size, text by its bytes", () => {
  const keys: [string, number][] = [
    ["\u{1f980}", 1],
    ["\ufffd", 1],
    ["b", 10],
    ["b", 9],
    ["a", 2],
    ["ab", 1],
    ["\u{1f980}a", 1],
    ["é", 1],
  ];
  const rows = keys.map(([id, entry]) => [id, entry, null, null, null, null, null]);
  const sorted = [...sortedByKey(hostileTable(rows))].map(([id, entry]) => [id, entry]);
  expect(sorted).toEqual([
    ["a", 2],
    ["ab", 1],
    ["b", 9],
    ["b", 10],
    ["é", 1],
    ["\ufffd", 1],
    ["\u{1f980}", 1],
    ["\u{1f980}a", 1],
  ]);
});
