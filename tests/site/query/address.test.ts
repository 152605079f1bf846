import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuestion, writeQuestion } from "../../../src/site/query/address.ts";

test("a question comes back from the address as it was written", () => {
  const written = fc.string({ unit: "grapheme", minLength: 1 }).filter((sql) => sql.trim() !== "");
  fc.assert(
    fc.property(written, (sql) => {
      expect(readQuestion(`#${writeQuestion(sql)}`)).toBe(sql);
    }),
  );
});

test.for<[string, string | null]>([
  ["", null],
  ["#tables", null],
  ["#sql=SELECT%201", "SELECT 1"],
  ["#sql=", ""],
  ["#sql=100%", "100%"],
])("%s holds %s", ([hash, sql]) => {
  expect(readQuestion(hash)).toBe(sql);
});

test("half a character, which no address holds, does not stop the link", () => {
  expect(readQuestion(`#${writeQuestion("SELECT '\ud800'")}`)).toBe("SELECT '\ufffd'");
});
