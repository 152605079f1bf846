import { expect, test } from "vitest";
import { newestFirst, parsePeriod, yearOf } from "../../src/model/period.ts";

test.each([
  [2021, { from: 2021, to: 2021 }],
  ["2020-12", { from: 2020, to: 2020 }],
  ["2019/20", { from: 2019, to: 2020 }],
  ["1999/00", { from: 1999, to: 2000 }],
  ["2017-2020", { from: 2017, to: 2020 }],
  ["unknown", null],
  ["", null],
  ["2021-", null],
  ["about 2021", null],
  ["20211", null],
  [undefined, null],
])("%j spans %j", (value, expected) => {
  expect(parsePeriod(value)).toEqual(expected);
});

test.each([
  [2021, 2021],
  ["2017-2020", 2020],
  ["2019/20", 2020],
  ["2020-12", 2020],
  ["unknown", null],
  [undefined, null],
])("%j stands for %j", (value, expected) => {
  expect(yearOf(value)).toBe(expected);
});

test("the latest year comes first, unknown years last, and entries of one year keep their order", () => {
  const entries = [
    { id: "a", year: "unknown" },
    { id: "b", year: 2019 },
    { id: "c", year: "2021-2023" },
    { id: "d", year: 2019 },
    { id: "e" },
  ];
  expect(newestFirst(entries).map(({ id }) => id)).toEqual(["c", "b", "d", "a", "e"]);
});
