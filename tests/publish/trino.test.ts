import { expect, test } from "vitest";
import { buildTables } from "../../src/publish/tables/index.ts";
import { trinoStatement } from "../../src/publish/tables/trino.ts";
import { sampleSite } from "./sample.ts";

const tables = buildTables(sampleSite());

test("a statement names every column with its type, in quotes, and the folder of the table", () => {
  const members = tables.find(({ name }) => name === "members");
  if (!members) throw new Error("No table of members.");
  const statement = trinoStatement(members, "s3://bucket/o/");
  expect(statement.split("\n")).toEqual([
    "CREATE TABLE hive.observatory.members (",
    '  "cluster" varchar,',
    '  "entry" bigint,',
    '  "year" varchar,',
    '  "calendar_year" bigint,',
    '  "type" varchar,',
    '  "count" bigint,',
    '  "counted" varchar,',
    '  "qualifier" varchar,',
    '  "provenance" varchar,',
    '  "note" varchar,',
    '  "source" varchar',
    ") WITH (external_location = 's3://bucket/o/members/', format = 'PARQUET');",
  ]);
});

test.each(tables)("the statement of $name has as many columns as the table", (table) => {
  expect(trinoStatement(table, "s3://b/").match(/^ {2}"/gm)).toHaveLength(table.columns.length);
});
