import { expect, test } from "vitest";
import { makeRows, makeTable } from "../../scripts/bench/export-rows.ts";
import { sortedByKey } from "../../src/publish/exports/parquet-file.ts";
import { soundRows } from "../../src/publish/exports/sound-rows.ts";

/** The rows whose export is measured are like those that are published. */
const table = makeTable(1000);

test("rows fit their columns and come in the order of the key", () => {
  const rows = [...soundRows(table)];
  expect(rows).toHaveLength(1000);
  expect([...sortedByKey(table)]).toEqual([...table.rows]);
  expect(new Set(rows.map(([record, indicator]) => `${record} ${indicator}`)).size).toBe(1000);
});

test("a value or a reason, in both about as often as in published data", () => {
  const missing = [...makeRows(3000)].filter((row) => row[2] === null);
  expect(missing.length / 3000).toBeCloseTo(1 / 3, 1);
  for (const row of makeRows(200)) expect(row[2] === null).toBe(row[9] !== null);
});

test("the same rows each time", () => {
  expect([...makeRows(50)]).toEqual([...makeRows(50)]);
});
