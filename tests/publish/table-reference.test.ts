import { describe, expect, test } from "vitest";
import { buildTables } from "../../src/publish/tables/index.ts";
import { tableReference } from "../../src/publish/tables/reference.ts";
import { makeSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

const site = sampleSite();
const reference = tableReference(site);

function columnOf(table: string, name: string) {
  return reference.find((own) => own.name === table)?.columns.find((column) => column.name === name);
}

describe("the reference of tables", () => {
  test("has every column of every table, in order", () => {
    expect(reference.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
      buildTables(site).map(({ name, columns }) => [name, columns]),
    );
  });

  test.for([
    ["clusters", "name", 2, "Valley Cluster"],
    ["clusters", "latitude", 1, 48.3],
    ["clusters", "legal_form", 0, null],
    ["members", "count", 4, 110],
  ] as const)(
    "%s.%s is filled in %i rows; the first value is the example",
    ([table, name, filled, example]) => {
      const column = columnOf(table, name);
      expect(column?.filled).toBe(filled);
      if (typeof example === "number" || example === null) expect(column?.example).toBe(example);
      else expect(column?.example).toBeTypeOf("string");
    },
  );

  test("a long example is cut", () => {
    const texts = reference.flatMap(({ columns }) => columns.map(({ example }) => example));
    const longest = Math.max(...texts.map((text) => (typeof text === "string" ? text.length : 0)));
    expect(longest).toBeGreaterThan(40);
    expect(longest).toBeLessThanOrEqual(60);
  });

  test("without records there are no examples and nothing is filled", () => {
    const [clusters] = tableReference(makeSite());
    expect(clusters?.rows).toBe(0);
    expect(clusters?.columns.every(({ filled, example }) => filled === 0 && example === null)).toBe(true);
  });
});
