import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeFormula, neutralise, restore, type Table, toCsv } from "../../src/text/csv.ts";

// The same cases on every machine; change the seed to look for others.
fc.configureGlobal({ seed: 20261122 });

type Cell = Table["rows"][number][number];

/** A reader by RFC 4180 that tells text in quotes from bare values: text as it is, bare values in brackets. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const cell = /"(?:[^"]|"")*"|[^",\r\n]*/y;
    cell.lastIndex = at;
    const [found = ""] = cell.exec(csv) ?? [];
    row.push(found.startsWith('"') ? restore(found.slice(1, -1).replaceAll('""', '"')) : `[${found}]`);
    at += found.length;
    if (csv.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else if (csv[at] === ",") at += 1;
    else throw new Error(`Expected a comma or a line end at ${at}.`);
  }
  return rows;
}

/** What the reader makes of a value. */
const asRead = (value: Cell): string =>
  typeof value === "string" ? value : `[${value === null || value === undefined ? "" : String(value)}]`;

describe("a cell", () => {
  test.for<[Cell, string]>([
    ["text", '"text"'],
    ["", '""'],
    [null, ""],
    [undefined, ""],
    [0, "0"],
    [-1.5, "-1.5"],
    [12440, "12440"],
    [true, "true"],
    [false, "false"],
    ['she said "yes"', '"she said ""yes"""'],
    ["a, b; c", '"a, b; c"'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["12", '"12"'],
    ["é 中 🏭", '"é 中 🏭"'],
  ])("%j is %s", ([value, expected]) => {
    expect(toCsv({ name: "t", columns: ["a"], rows: [[value]] })).toBe(`"a"\r\n${expected}\r\n`);
  });
});

describe("text that a spreadsheet would run", () => {
  test.for<[string, string]>([
    ["=1+1", "'=1+1"],
    ["+49 123", "'+49 123"],
    ["-5 °C", "'-5 °C"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\n=1", "'\n=1"],
    ["\0=1", "'\0=1"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠A1", "'＠A1"],
    ["'=1", "''=1"],
    ["''-", "'''-"],
    ["'t Veld", "'t Veld"],
    ["a=1", "a=1"],
    [" =1", " =1"],
    ["", ""],
    ["'", "'"],
  ])("%j is written as %j and read back", ([text, written]) => {
    expect(neutralise(text)).toBe(written);
    expect(restore(written)).toBe(text);
  });

  test("no text begins like a formula once it is written, and each comes back", () => {
    const parts = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "＝", "a", " ") });
    fc.assert(
      fc.property(parts, (text) => {
        expect(looksLikeFormula(neutralise(text))).toBe(false);
        expect(restore(neutralise(text))).toBe(text);
      }),
    );
  });

  test("numbers are no text: a negative one stays as it is", () => {
    expect(toCsv({ name: "t", columns: ["a"], rows: [[-5]] })).toBe('"a"\r\n-5\r\n');
  });
});

test("a table has a header, and each line ends with CRLF", () => {
  expect(toCsv({ name: "t", columns: ["a", "b"], rows: [] })).toBe('"a","b"\r\n');
  expect(
    toCsv({
      name: "t",
      columns: ["a", "b"],
      rows: [
        ["x", null],
        [null, null],
      ],
    }),
  ).toBe('"a","b"\r\n"x",\r\n,\r\n');
});

test("what is written is read back the same, missing and empty told apart", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", " ", "é", "=", "'", "@") }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      columns: fc.array(fc.string(), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      expect(readCsv(toCsv({ name: "t", columns, rows }))).toEqual([
        columns,
        ...rows.map((row) => row.map(asRead)),
      ]);
    }),
  );
});
