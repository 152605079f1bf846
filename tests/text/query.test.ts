import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import { sqliteFile, tablesAbout } from "../../src/publish/exports/sqlite-file.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { checkQuestion } from "../../src/site/query/statement.ts";
import { text } from "../../src/text/index.ts";
import { shippedSite } from "../site/make-site.ts";

const site = shippedSite();
const { Database } = await initSqlJs();
const database = new Database(await sqliteFile(site, buildTables(site)));
database.run("PRAGMA query_only = ON");

describe("the questions to begin with", () => {
  test.for(text.query.examples)("$question", ({ sql }) => {
    expect(checkQuestion(sql)).toBeNull();
    const [answer] = database.exec(sql);
    expect(answer?.values.length).toBeGreaterThan(0);
    // A column without any value would say nothing.
    answer?.columns.forEach((name, at) => {
      expect(
        answer.values.some((row) => row[at] !== null),
        name,
      ).toBe(true);
    });
  });

  test("the recomputed shares are those that are published", () => {
    const [answer] = database.exec(text.query.examples.find(({ id }) => id === "recompute")?.sql ?? "");
    const equal = answer?.columns.indexOf("equal") ?? -1;
    expect(answer?.values.map((row) => row[equal])).toEqual(answer?.values.map(() => 1));
    const [published] = database.exec(
      "SELECT count(*) FROM indicators WHERE indicator = 'evidence.sources' AND value IS NOT NULL",
    );
    expect(answer?.values.length).toBe(published?.values[0]?.[0]);
  });

  test("the members over time are of several years", () => {
    const [answer] = database.exec(
      text.query.examples.find(({ id }) => id === "members-over-time")?.sql ?? "",
    );
    expect(answer?.values.length).toBeGreaterThan(2);
  });
});

test("the first rows of every table can be asked for by its plain name", () => {
  const [tables] = database.exec(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  );
  const names = tables?.values.flat() ?? [];
  expect(names).toEqual(expect.arrayContaining(["clusters", "members", ...Object.keys(tablesAbout)]));
  for (const name of names) expect(() => database.run(`SELECT * FROM ${name} LIMIT 1`)).not.toThrow();
});

test("the tables that tell about the others have the columns that the page names", () => {
  for (const [name, columns] of Object.entries(tablesAbout))
    expect(database.exec(`SELECT * FROM ${name} LIMIT 1`)[0]?.columns).toEqual(columns);
});

test("a question that would change the data fails, also behind WITH", () => {
  expect(() => database.run("WITH a AS (SELECT 'x') DELETE FROM clusters")).toThrow(/readonly/);
});
