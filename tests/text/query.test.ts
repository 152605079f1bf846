import initSqlJs, { type Database } from "sql.js";
import { beforeAll, describe, expect, test } from "vitest";
import { sqliteFile } from "../../src/publish/exports/sqlite-file.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { checkQuestion } from "../../src/site/query/statement.ts";
import { text } from "../../src/text/index.ts";
import { shippedSite } from "../site/make-site.ts";

let database: Database;
beforeAll(async () => {
  const site = shippedSite();
  const { Database } = await initSqlJs();
  database = new Database(await sqliteFile(site, buildTables(site)));
  database.run("PRAGMA query_only = ON");
});

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
      "SELECT count(*) FROM indicators WHERE indicator = 'services.paid_share' AND value IS NOT NULL",
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

test("a question that would change the data fails, also behind WITH", () => {
  expect(() => database.run("WITH a AS (SELECT 'x') DELETE FROM clusters")).toThrow(/readonly/);
});
