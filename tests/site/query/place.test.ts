import { expect, test } from "vitest";
import { lineOf } from "../../../src/site/query/place.ts";

const sql = "SELECT c.name, cuntry\nFROM clusters AS c\nWHERE identifier = 'cuntry' -- FORM\nORDER BY c.name";

test.for<[string, string, number | null]>([
  ["no such column: cuntry", sql, 1],
  ["no such column: c.cuntry", sql, 1],
  ["no such table: clusters", sql, 2],
  ["no such column: NAME", sql, null],
  ["no such column: name", sql, null],
  ["no such column: identifier", sql, 3],
  // Only within another word, in a comment: not where SQLite means.
  ["no such column: id", sql, null],
  ['near "FORM": syntax error', sql, null],
  ['near "FORM": syntax error', "SELECT 1\nFORM clusters", 2],
  ['near ")": syntax error', "SELECT (1\n+)", 2],
  ['near ")": syntax error', "SELECT (1)\n+)", null],
  [`unrecognized token: "'open\nFROM clusters"`, "SELECT\n'open\nFROM clusters", 2],
  ["ambiguous column name: id", "SELECT\n id FROM a JOIN b", 2],
  ["no such function: readfile", "SELECT\n readfile('x')", 2],
  // One line needs no number.
  ["no such column: cuntry", "SELECT cuntry FROM clusters\n", null],
  ["out of memory", sql, null],
])("%s is about line %#", ([message, question, line]) => {
  expect(lineOf(message, question)).toBe(line);
});
