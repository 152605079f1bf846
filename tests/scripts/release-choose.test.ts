import { describe, expect, test } from "vitest";
import { checkDate, chooseVersion } from "../../scripts/release/choose.ts";
import type { Refusal } from "../../scripts/release/refusal.ts";

const last = { version: "1.2.3", date: "2026-11-22" };

/** What a refusal says, sentence and remedy; null when nothing was refused. */
function refusal(task: () => unknown): string | null {
  try {
    task();
  } catch (error) {
    return `${(error as Refusal).message} ${(error as Refusal).remedy}`;
  }
  return null;
}

describe("the version", () => {
  test.each([
    [undefined, undefined, null, "1.0.0"],
    ["0.1.0", undefined, null, "0.1.0"],
    [undefined, last, "corrects", "1.2.4"],
    [undefined, last, "adds", "1.3.0"],
    [undefined, last, "breaks", "2.0.0"],
    ["2.0.0", last, "corrects", "2.0.0"],
    ["1.10.0", last, "adds", "1.10.0"],
  ] as const)("%s after %o that %s is %s", (wanted, before, bump, expected) => {
    expect(chooseVersion(wanted, before, bump)).toBe(expected);
  });

  test.each<[string, Parameters<typeof chooseVersion>, RegExp]>([
    ["of two numbers", ["1.0", undefined, null], /"1\.0" is no version.*--version 1\.0\.0/],
    ["with a letter", ["v1.3.0", last, "adds"], /"v1\.3\.0" is no version.*--version 1\.3\.0/],
    ["before a release", ["1.3.0-rc.1", last, "adds"], /no version of three numbers/],
    ["of the last release", ["1.2.3", last, "corrects"], /Release 1\.2\.3 exists already.*1\.2\.4/],
    ["of an older release", ["1.0.0", last, "corrects"], /1\.0\.0 is too low.*corrects.*at least 1\.2\.4/],
    ["too low for what is new", ["1.2.4", last, "adds"], /1\.2\.4 is too low.*adds.*at least 1\.3\.0/],
    ["too low for what is gone", ["1.3.0", last, "breaks"], /1\.3\.0 is too low.*breaks.*at least 2\.0\.0/],
  ])("is refused when it is one %s", (_name, choice, words) => {
    expect(refusal(() => chooseVersion(...choice))).toMatch(words);
  });
});

test.each([
  ["2026-11-22", null],
  ["2026-11-27", null],
  ["2026-11-21", /before that of release 1\.2\.3, 2026-11-22/],
  ["2026-11-28", /lies in the future \(today is 2026-11-27\)/],
  ["2026-02-30", /year-month-day, got "2026-02-30".*--date 2026-11-27/],
  ["yesterday", /got "yesterday"/],
])("the date %s", (date, words) => {
  const said = refusal(() => checkDate(date, "2026-11-27", last));
  if (words === null) expect(said).toBeNull();
  else expect(said).toMatch(words);
});

test("a release is not older than what it holds", () => {
  expect(refusal(() => checkDate("2026-11-25", "2026-11-27", last, "2026-11-26"))).toMatch(
    /before the latest change of a record, 2026-11-26/,
  );
  expect(refusal(() => checkDate("2026-11-26", "2026-11-27", last, "2026-11-26"))).toBeNull();
});
