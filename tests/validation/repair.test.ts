import { expect, test } from "vitest";
import { repairNumber, repairText } from "../../src/validation/repair.ts";

test.each([
  ["40", ["integer"], "40 without quotes"],
  ["3.5", ["number"], "3.5 without quotes"],
  ["3.5", ["integer"], undefined],
  ["3,5", ["number"], "3.5"],
  ["3,5", ["integer"], undefined],
  ["1,400", ["integer"], "1400"],
  ["12 440", ["integer"], "12440"],
  ["39 %", ["number"], "39"],
  ["39%", ["number", "string"], "39"],
  ["forty", ["integer"], undefined],
  ["9".repeat(400), ["integer"], undefined],
  ["9".repeat(400), ["number"], undefined],
  ["2021", ["string"], undefined],
  [true, ["number"], undefined],
])("number meant by %j for %j", (found, types, expected) => {
  expect(repairNumber(found, types)).toBe(expected);
});

test.each([
  ["2017–2020", "^\\d{4}-\\d{4}$", "2017-2020"],
  ["2017 - 2020", "^\\d{4}-\\d{4}$", undefined],
  ["2017/2020", "^\\d{4}-\\d{4}$", "2017-2020"],
  ["www.example.org", "^https?://\\S+$", "https://www.example.org"],
  ["600 million EUR", "^[A-Z]{3} \\d+(?: million)?$", "EUR 600 million"],
  [" AT-4 ", "^[A-Z]{2}-\\d$", "AT-4"],
  ["nothing near", "^\\d+$", undefined],
  ["x".repeat(100_000), "^\\d+$", undefined],
  [5, "^\\d+$", undefined],
  ["x", undefined, undefined],
])("text meant by %j", (found, pattern, expected) => {
  expect(repairText(found, pattern)).toBe(expected);
});
