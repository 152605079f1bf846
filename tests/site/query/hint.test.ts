import { expect, test } from "vitest";
import { hintFor } from "../../../src/site/query/hint.ts";

const names = { clusters: ["id", "country", "stage"], members: ["cluster", "count"] };

test.for<[string, string | null]>([
  ["no such table: cluster", "Did you mean clusters?"],
  ["no such table: xyz", "Tables are clusters, members."],
  ["no such column: cuntry", "Did you mean country?"],
  ["no such column: c.contry", "Did you mean country?"],
  ["no such column: count", "A column count stands in members."],
  ["no such column: qqqqqq", null],
  ['near "FORM": syntax error', null],
  [
    "ambiguous column name: id",
    "Several of these tables have a column id. Write the name of its table and a dot before it.",
  ],
  ["attempt to write a readonly database", "The data can only be read here."],
  [
    "no such function: readfile",
    "Questions have SQLite’s own functions, and none of them reads files or addresses.",
  ],
  ["incomplete input", "The question ends too early: a part or a closing bracket is missing."],
  ['unrecognized token: "\'abc"', "A quotation mark is opened and not closed."],
  ["out of memory", "The question needs more memory than this page gives it. Ask for less, or add LIMIT."],
])("%s → %s", ([message, hint]) => {
  expect(hintFor(message, names)).toBe(hint);
});
