import fc from "fast-check";
import type { Column, ColumnType, DescribedTable } from "../../../src/publish/tables/define.ts";
import type { Value } from "./readers.ts";

const types: Readonly<Record<string, ColumnType>> = {
  id: "string",
  entry: "integer",
  text: "string",
  whole: "integer",
  number: "number",
  truth: "boolean",
  day: "date",
};

/** A made-up table with a column of each type. */
export function hostileTable(rows: readonly (readonly Value[])[], name = "hostile"): DescribedTable {
  const fields = Object.entries(types).map(
    ([column, type]): Column => ({
      ...{ name: column, type, title: column, description: "Made up.", unit: null, vocabulary: null },
      ...{ terms: [], minimum: null, maximum: null, field: null },
      required: column === "id" || column === "entry",
    }),
  );
  return {
    ...{ name, title: "Hostile", description: "Made up.", foreignKeys: [], fields, rows },
    columns: Object.keys(types),
    primaryKey: ["id", "entry"],
  };
}

/** Pieces of text that some program mistakes for something else. */
const pieces = [
  ...["=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", '"', '""', ",", ";", "|", "\\", "\\n", "/*", "--"],
  ...[
    "＝",
    "＋",
    "－",
    "＠",
    " ",
    "\u00a0",
    "null",
    "NULL",
    "NA",
    "NaN",
    "N/A",
    "true",
    "0",
    "007",
    "1e5",
    "-0",
  ],
  ...[
    "2026-11-22",
    "<b>",
    "&amp;",
    "]]>",
    "_x0041_",
    "_x000D_",
    "{{7*7}}",
    "$" + "{x}",
    "#REF!",
    "HYPERLINK(1)",
  ],
  ...["العنقود", "אשכול", "क्\u200dष", "e\u0301", "ﬁ", "İ", "ß", "产业", "👩🏽\u200d🔬", "🇺🇬", "\u{10fffd}"],
  ...["\u2028", "\u0085", "\u00ad", "\u202e", "\ud7ff", "\ue000", "\ufffd", "\u{1f980}"],
];

const piece = fc.constantFrom(...pieces);
const text = fc.oneof(
  fc.constant(""),
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme" }),
);

/** No tab and no line end may stand in a key. */
const key = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("").replace(/[\t\r\n]/g, "") || "k");

const whole = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 31, -(2 ** 31) - 1),
  fc.maxSafeInteger(),
);
const number = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    0.1 + 0.2,
    1e308,
    -1e308,
    5e-324,
    1e21,
    1e-7,
    123_456_789.123_456_7,
    2 ** 53 + 2,
    100,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Rows that no format may change. Keys are unique. */
export function hostileRows(size: fc.ArrayConstraints = { maxLength: 8 }): fc.Arbitrary<Value[][]> {
  const row = fc.tuple(
    key,
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.option(text),
    fc.option(whole),
    fc.option(number),
    fc.option(fc.boolean()),
    fc.option(day),
  );
  return fc.uniqueArray(row, { ...size, selector: ([id, entry]) => `${entry} ${id}` }) as never;
}
