import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { csvChunks } from "../../src/publish/exports/csv-file.ts";
import { parquetChunks } from "../../src/publish/exports/parquet-file.ts";
import type { RowSource } from "../../src/publish/exports/sound-rows.ts";
import type { Column, ColumnType } from "../../src/publish/tables/define.ts";
import { writeChunks } from "../../src/publish/write.ts";
import type { Cell } from "../../src/text/csv.ts";
import type { Measured } from "./tasks.ts";

/**
 * Writes a table of any number of made-up rows as Parquet and CSV: `tsx scripts/bench/export-rows.ts FOLDER ROWS`. The
 * rows are made one by one while they are written, as they would come from a source that does not fit in memory.
 */

/** The columns of the published table of indicators. */
const columns: readonly (readonly [name: string, type: ColumnType, required: boolean])[] = [
  ["record", "string", true],
  ["indicator", "string", true],
  ["value", "number", false],
  ["unit", "string", false],
  ["currency", "string", false],
  ["counted", "string", false],
  ["perimeter", "string", false],
  ["year", "integer", false],
  ["status", "string", true],
  ["reason_when_missing", "string", false],
  ["inputs", "integer", true],
  ["coverage", "number", true],
];

const indicatorsOfRecord = 50;
const units = ["share", "EUR", "members", "years", null];
const perimeters = ["members", "region", "sector-in-region", null];
const states = ["reported", "assessed", "derived", "estimated"];
const reasons = ["no-source", "too-few-years", "different-definitions"];

/** A sequence of numbers from 0 to 1 that looks like chance and is the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows in the order of their key. A third has no value, and says why. */
export function* makeRows(count: number): Generator<readonly Cell[], void> {
  const next = numbersFrom(20261122);
  const choose = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(next() * list.length)];
  for (let row = 0; row < count; row += 1) {
    const record = String(Math.floor(row / indicatorsOfRecord)).padStart(8, "0");
    const indicator = String(row % indicatorsOfRecord).padStart(2, "0");
    const hasValue = next() > 1 / 3;
    yield [
      `clusters/made-up-cluster-${record}`,
      `group.indicator-${indicator}`,
      hasValue ? next() * 1e6 : null,
      choose(units),
      next() < 0.05 ? "EUR" : null,
      next() < 0.1 ? "companies" : null,
      choose(perimeters),
      hasValue ? 1990 + Math.floor(next() * 36) : null,
      choose(states),
      hasValue ? null : choose(reasons),
      Math.floor(next() * 8),
      Math.round(next() * 100) / 100,
    ];
  }
}

function describe([name, type, required]: (typeof columns)[number]): Column {
  return {
    ...{ name, title: name, description: name, type, unit: null, required, vocabulary: null, terms: [] },
    ...{ minimum: null, maximum: null, field: null },
  };
}

/** The made-up table; its rows can be gone through any number of times. */
export function makeTable(count: number): RowSource {
  return {
    name: "indicators",
    primaryKey: ["record", "indicator"],
    fields: columns.map(describe),
    rows: { [Symbol.iterator]: () => makeRows(count) },
  };
}

/** Writes the table in both formats and tells what it took. */
function measure(folder: string, count: number): Measured {
  mkdirSync(folder, { recursive: true });
  const [parquet, csv] = [join(folder, "indicators.parquet"), join(folder, "indicators.csv")];
  const table = makeTable(count);
  const started = performance.now();
  writeChunks(parquet, parquetChunks(table));
  const half = performance.now();
  writeChunks(csv, csvChunks(table));
  const ended = performance.now();
  return {
    seconds: (ended - started) / 1000,
    // Node gives kibibytes.
    peak: process.resourceUsage().maxRSS * 1024,
    finding: {
      rows: count,
      parquetSeconds: (half - started) / 1000,
      csvSeconds: (ended - half) / 1000,
      parquetBytes: statSync(parquet).size,
      csvBytes: statSync(csv).size,
    },
  };
}

const [folder, count] = process.argv.slice(2);
if (import.meta.main && folder !== undefined)
  process.stdout.write(`${JSON.stringify(measure(folder, Number(count)))}\n`);
