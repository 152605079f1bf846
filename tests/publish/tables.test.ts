import { describe, expect, test } from "vitest";
import { asText, cite, defineTable, join } from "../../src/publish/tables/define.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import type { Table } from "../../src/text/csv.ts";
import { makeSite, shippedSite } from "../site/make-site.ts";
import { idOfReport, sampleSite } from "./sample.ts";

const site = sampleSite();
const report = idOfReport(site);
const tables = new Map(buildTables(site).map((table) => [table.name, table]));

/** Rows of a table with the named columns only. */
function rowsOf(name: string, ...columns: string[]): unknown[][] {
  const table = tables.get(name);
  if (!table) throw new Error(`No table ${name}.`);
  return table.rows.map((row) => columns.map((column) => row[table.columns.indexOf(column)]));
}

/** Columns are a promise to people who read the files with a program: changing one needs a line in the changelog. */
const columns: Readonly<Record<string, string>> = {
  clusters:
    "id name country region place latitude longitude point_stands_in sector entity shape stage stage_year stage_basis founded status legal_form summary added",
  members: "cluster year type count counted qualifier provenance note source",
  economy: "cluster year perimeter measure value currency qualifier provenance note source",
  financing:
    "cluster mix year basis completeness part share_percent amount currency scope qualifier provenance note source",
  figures: "record measure value to unit perimeter year qualifier provenance note source",
  policies: "id name countries regions groupings levels start end dimensions areas evaluation summary added",
  indicators: "record indicator value unit year status reason_when_missing inputs coverage",
  sources: "id title publisher year url read kind independence citations",
};

test("tables and their columns are fixed, with data and without", () => {
  for (const made of [buildTables(site), buildTables(makeSite())]) {
    expect(Object.fromEntries(made.map(({ name, columns: own }) => [name, own.join(" ")]))).toEqual(columns);
  }
});

test.for([
  ["of the sample", () => buildTables(site)],
  ["of the shipped data", () => buildTables(shippedSite())],
] as const)("rows %s are as long as the columns and hold plain values", ([, build]) => {
  const wrong = build().flatMap(({ name, columns: own, rows }: Table) =>
    rows
      .filter((row) => row.length !== own.length || row.some((value) => !isPlain(value)))
      .map((row) => `${name}: ${row.join(" | ")}`),
  );
  expect(wrong).toEqual([]);
});

describe("clusters", () => {
  test("a point is said to stand in only where there is one", () => {
    expect(rowsOf("clusters", "id", "region", "latitude", "point_stands_in", "stage", "stage_year")).toEqual([
      ["valley", "europe", 48.3, true, "establishment", "2024"],
      ["bare", null, undefined, null, undefined, null],
    ]);
  });
});

test("members: the total first, then each type; zero stays zero", () => {
  expect(rowsOf("members", "year", "type", "count", "counted", "provenance", "source")).toEqual([
    ["2024", "total", 110, "members", "stated", `${report} p. 7`],
    ["2024", "sme", 80, "members", "stated", `${report} p. 7`],
    ["2024", "university", 3, "members", "stated", `${report} p. 7`],
    ["unknown", "total", 0, "companies", "stated", `guide p. 9; ${report}`],
  ]);
});

test("economy: one figure a row, amounts with their currency", () => {
  expect(rowsOf("economy", "measure", "value", "currency")).toEqual([
    ["firms", 97, undefined],
    ["turnover", 1_935_000_000, "EUR"],
    ["export_share", 63, undefined],
  ]);
});

test("financing: shares and amounts in columns of their own, mixes numbered", () => {
  expect(rowsOf("financing", "mix", "part", "share_percent", "amount", "currency")).toEqual([
    [1, "public", 60, undefined, undefined],
    [1, "private", 40, undefined, undefined],
    [2, "public", null, 900_000, "EUR"],
    [2, "membership-fees", null, 500_500, "EUR"],
  ]);
});

test("figures name their record, policies join lists", () => {
  expect(rowsOf("figures", "record", "value", "to", "unit")).toEqual([
    ["clusters/valley", 85, 90, "percent"],
  ]);
  expect(rowsOf("policies", "id", "countries", "regions")).toEqual([["act", "DE; AT", null]]);
});

test("indicators: every indicator of every record; no value has a reason, a value has none", () => {
  const rows = rowsOf("indicators", "record", "indicator", "value", "reason_when_missing");
  const { clusterIndicators, indicators } = site.lists;
  const ofPolicies = indicators.length - clusterIndicators.length;
  expect(rows).toHaveLength(2 * clusterIndicators.length + ofPolicies);
  for (const [, id, value, reason] of rows) {
    expect(value === null, `${id}`).toBe(reason !== null && reason !== undefined);
  }
  expect(rows).toContainEqual(["clusters/valley", "members.total", 110, null]);
});

test("sources: how often each is cited", () => {
  const cited = new Map(rowsOf("sources", "id", "citations") as [string, number][]);
  expect([...cited.keys()].sort()).toEqual([report, "guide"].sort());
  expect(cited.get("guide")).toBe(3);
});

describe("cells", () => {
  const [valley] = site.dataset.clusters;
  const record = valley?.record ?? {};

  test.for<[string | string[] | undefined, string]>([
    ["report p. 7", `${report} p. 7`],
    [["guide p. 9", "report"], `guide p. 9; ${report}`],
    ["nowhere p. 1", "nowhere p. 1"],
    [undefined, ""],
  ])("citation %j", ([source, expected]) => {
    expect(cite(site, record, source)).toBe(expected);
  });

  test("years are text, lists are joined, missing ones stay missing", () => {
    expect([asText(2021), asText("2017-2020"), asText(undefined)]).toEqual(["2021", "2017-2020", null]);
    expect([join(["a", "b"]), join([]), join(undefined)]).toEqual(["a; b", "", null]);
  });

  test("a table takes its columns in the order in which they are written", () => {
    expect(defineTable("t", [1, 2], { b: (row) => row, a: (row) => row * 2 })).toEqual({
      name: "t",
      columns: ["b", "a"],
      rows: [
        [1, 2],
        [2, 4],
      ],
    });
  });
});

function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || ["string", "boolean", "undefined"].includes(typeof value);
}
