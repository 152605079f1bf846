import { describe, expect, test } from "vitest";
import { checkQuestion, longestQuestion, withoutQuoted } from "../../../src/site/query/statement.ts";

test.for([
  "SELECT 1",
  "select * from clusters;",
  "  WITH a AS (SELECT 1) SELECT * FROM a  ",
  "VALUES (1), (2)",
  "explain query plan select 1",
  "-- a comment; with a semicolon\nSELECT 1",
  "/* DROP TABLE clusters; */ SELECT 1",
  "SELECT ';' AS a",
  "SELECT 'it''s; here'",
  'SELECT 1 AS "a;b"',
  "SELECT 1; -- the end",
])("%s may be asked", (sql) => {
  expect(checkQuestion(sql)).toBeNull();
});

test("without what is quoted every line stays where it is", () => {
  expect(withoutQuoted("SELECT 'a\nb' -- c\nFROM \"x\"")).toBe("SELECT   \n       \nFROM    ");
});

describe("is refused with a sentence:", () => {
  test.for([
    ["", /^There is no question yet/],
    ["  ;; -- nothing", /^There is no question yet/],
    ["SELECT 1; SELECT 2", /^That is more than one statement/],
    ["DROP TABLE clusters", /^DROP is no question/],
    ["insert into clusters values (1)", /^INSERT is no question/],
    ["'text'", /^This is no question/],
    ["ATTACH 'https://example.org/x.db' AS x", /^ATTACH is not possible here/],
    ["pragma query_only = off", /^PRAGMA is not possible here/],
    ["VACUUM INTO 'copy.db'", /^VACUUM is not possible here/],
    ["SELECT 1; ATTACH 'x' AS y", /^That is more than one statement/],
    [`SELECT ${"1 + ".repeat(longestQuestion / 4)} 1`, /^The question is too long/],
  ] as const)("%s", ([sql, message]) => {
    expect(checkQuestion(sql)).toMatch(message);
  });
});
