import { describe, expect, test } from "vitest";
import { csvChunks } from "../../../src/publish/exports/csv-file.ts";
import { jsonChunks, jsonLinesChunks } from "../../../src/publish/exports/json-file.ts";
import { parquetChunks } from "../../../src/publish/exports/parquet-file.ts";
import { ExportError, soundRows } from "../../../src/publish/exports/sound-rows.ts";
import { sqliteFile } from "../../../src/publish/exports/sqlite-file.ts";
import { workbook } from "../../../src/publish/exports/workbook.ts";
import { sampleSite } from "../sample.ts";
import { hostileTable } from "./hostile.ts";
import type { Value } from "./readers.ts";

const columns = ["id", "entry", "text", "whole", "number", "truth", "day"] as const;
type Row = Partial<Record<(typeof columns)[number], unknown>>;

/** A table of one row; what is not named is missing. */
function tableOf(row: Row) {
  const whole: Row = { id: "a", entry: 1, ...row };
  return hostileTable([columns.map((name) => whole[name] as Value)]);
}

test("missing is null, minus zero is zero, everything else stays", () => {
  const row: Row = { text: undefined, whole: -0, number: -0, truth: false, day: "2026-11-22" };
  const [sound] = [...soundRows(tableOf(row))];
  expect(sound).toEqual(["a", 1, null, 0, 0, false, "2026-11-22"]);
  expect(Object.is(sound?.[3], 0)).toBe(true);
  expect(Object.is(sound?.[4], 0)).toBe(true);
});

const refused: [Row, column: string, fault: string][] = [
  [{ number: Number.NaN }, "number", "expected a finite number, got NaN."],
  [{ number: Number.POSITIVE_INFINITY }, "number", "expected a finite number, got Infinity."],
  [{ number: Number("9".repeat(400)) }, "number", "expected a finite number, got Infinity."],
  [{ number: "9".repeat(400) }, "number", `expected a finite number, got "${"9".repeat(56)}….`],
  [{ whole: 1.5 }, "whole", "expected a whole number up to 9,007,199,254,740,991, got 1.5."],
  [{ whole: 2 ** 53 }, "whole", "expected a whole number up to 9,007,199,254,740,991, got 9007199254740992."],
  [{ whole: "7" }, "whole", 'expected a whole number up to 9,007,199,254,740,991, got "7".'],
  [{ truth: 1 }, "truth", "expected true or false, got 1."],
  [{ day: "2026-02-30" }, "day", 'expected a date of the form year-month-day, got "2026-02-30".'],
  [{ day: "22 November" }, "day", 'expected a date of the form year-month-day, got "22 November".'],
  [{ day: "1899-12-31" }, "day", 'spreadsheets know no day before 1900-03-01, got "1899-12-31".'],
  [{ text: 5 }, "text", "expected text, got 5."],
  [{ text: "a\ud800b" }, "text", "the text holds half of a surrogate pair, which UTF-8 cannot hold."],
  [{ text: "a\0" }, "text", "the text holds the character U+0000, which not every format keeps."],
  [{ text: "a\u0007" }, "text", "the text holds the character U+0007, which not every format keeps."],
  [{ text: "\ufeffa" }, "text", "the text holds the character U+FEFF, which not every format keeps."],
  [{ text: "a\uffff" }, "text", "the text holds the character U+FFFF, which not every format keeps."],
  [
    { text: "x".repeat(32_768) },
    "text",
    "the text has 32768 characters; a cell of a spreadsheet takes 32767.",
  ],
  [{ id: "a\nb" }, "id", "a key may hold no tab and no line break."],
  [{ id: null }, "id", "a value is required and none is there."],
];

test.for(refused)("%j is refused by name", ([row, column, fault]) => {
  const error = catchError(() => [...soundRows(tableOf(row))]);
  expect(error).toBeInstanceOf(ExportError);
  const key = `id ${JSON.stringify("id" in row ? row.id : "a")}, entry 1`;
  expect(error).toMatchObject({ name: "ExportError", table: "hostile", row: key, column });
  expect(error?.message).toBe(`Table hostile, row ${key}, column ${column}: ${fault}`);
});

test("a text as long as a cell takes, with tabs and line ends, is held", () => {
  const text = `${"x".repeat(32_760)}\t\r\n`;
  expect([...soundRows(tableOf({ text }))][0]?.[2]).toBe(text);
});

describe("no writer writes something else instead", () => {
  const table = tableOf({ number: Number.NaN });
  test.for<[string, () => unknown]>([
    ["CSV", () => [...csvChunks(table)]],
    ["JSON", () => [...jsonChunks(table)]],
    ["JSON Lines", () => [...jsonLinesChunks(table)]],
    ["Parquet", () => [...parquetChunks(table)]],
    ["XLSX", () => workbook(sampleSite(), [table])],
  ])("%s", ([, write]) => {
    expect(write).toThrow(ExportError);
  });

  test("SQLite", async () => {
    await expect(sqliteFile(sampleSite(), [table])).rejects.toThrow(ExportError);
  });
});

function catchError(run: () => unknown): Error | undefined {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}
