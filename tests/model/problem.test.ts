import { expect, test } from "vitest";
import { compareProblems, compareText, formatPath, type Problem } from "../../src/model/problem.ts";

test.each([
  [[], ""],
  [["name"], "name"],
  [["members", 0, "total"], "members[0].total"],
  [["terms", "plastics", "isic", 1], "terms.plastics.isic[1]"],
])("path %j reads %s", (path, expected) => {
  expect(formatPath(path)).toBe(expected);
});

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  // By code unit, so capitals come first in every locale.
  ["Z", "a", -1],
  ["z", "ä", -1],
])("%s against %s", (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});

test("problems are ordered by file, place, severity, rule and message", () => {
  const base: Problem = {
    severity: "error",
    rule: "b",
    file: "b",
    path: [],
    message: "m",
    remedy: "r",
    line: 2,
    column: 2,
  };
  const { line: _, column: __, ...unplaced } = base;
  const ordered: Problem[] = [
    { ...base, file: "a", line: 9 },
    unplaced,
    { ...base, line: 1, column: 9 },
    { ...base, column: 1 },
    { ...base, rule: "a" },
    base,
    { ...base, message: "n" },
    { ...base, severity: "warning", rule: "a" },
    { ...base, severity: "note", rule: "a" },
    { ...base, file: "c" },
  ];
  expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered);
});
