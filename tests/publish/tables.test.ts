import { describe, expect, test } from "vitest";
import {
  asText,
  type Column,
  cite,
  defineTable,
  join,
  type PlanColumn,
} from "../../src/publish/tables/define.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import type { Cell, Table } from "../../src/text/csv.ts";
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
    "id name country other_countries region place latitude longitude point_stands_in sector entity shape stage stage_year stage_basis founded status legal_form website summary added",
  members: "cluster entry year calendar_year type count counted qualifier provenance note source",
  people: "cluster entry year calendar_year headcount fte roles qualifier provenance note source",
  economy:
    "cluster entry year calendar_year perimeter measure value currency qualifier provenance note source",
  financing:
    "cluster entry year calendar_year basis completeness part share_percent amount currency scope funders security qualifier provenance note source",
  fees: "cluster entry year calendar_year amount to currency per who note source",
  services:
    "cluster entry service as_stated trust frequency beneficiaries effort fee year calendar_year provenance note source",
  joint_actions: "cluster entry action text partners scope year calendar_year provenance source",
  assessments:
    "cluster entry year calendar_year stage basis trend criteria_met criteria_not_met coders note source",
  criteria: "cluster entry criterion met source",
  labels: "cluster entry label awarded valid_until score note source",
  policies:
    "id name kind countries regions groupings levels start end dimensions areas instruments evaluation summary added",
  budgets: "policy entry year calendar_year amount currency for scope qualifier provenance note source",
  patterns: "id name kind countries regions groupings period sample_size sample_unit policy summary added",
  pattern_parts: "pattern part share_percent completeness qualifier provenance note source",
  statistics: "id name countries regions groupings sectors summary added",
  employment:
    "statistic entry industry year calendar_year region_industry region_all whole_industry whole_all establishments source",
  figures: "record entry measure value to unit perimeter year calendar_year qualifier provenance note source",
  indicators:
    "record indicator value unit currency counted perimeter year status reason_when_missing inputs coverage",
  indicator_definitions:
    "id subject group label question formula unit minimum maximum direction comparison inputs shown_when method limits",
  records: "record kind id name url",
  sources:
    "id title publisher authors year url archive_url read kind independence language licence citations",
  citations: "record number field source locator",
  terms: "vocabulary id label definition",
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

describe.for([
  ["of the sample", () => buildTables(site)],
  ["of the shipped data", () => buildTables(shippedSite())],
] as const)("tables %s", ([, build]) => {
  test("hold values of the type that the column names, and no empty one where it is required", () => {
    const wrong = build().flatMap(({ name, fields, rows }) =>
      fields.flatMap((field, at) =>
        rows.filter((row) => !fits(row[at], field)).map((row) => `${name}.${field.name}: ${row[at]}`),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test("hold terms of the vocabulary or list that the column names", () => {
    const { vocabularies } = shippedSite().dataset;
    const wrong = build().flatMap(({ name, fields, rows }) =>
      fields.flatMap(({ name: own, vocabulary, terms }, at) => {
        const known = vocabulary ? new Set(vocabularies.get(vocabulary)?.terms.keys()) : new Set(terms);
        if (own === "type" && name === "members") known.add("total");
        if (known.size === 0) return [];
        return rows
          .flatMap((row) => (row[at] === null ? [] : String(row[at]).split("; ")))
          .filter((value) => !known.has(value))
          .map((value) => `${name}.${own}: ${value}`);
      }),
    );
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  test("name each row once by the primary key", () => {
    for (const { name, columns: own, primaryKey, rows } of build()) {
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[own.indexOf(key)])));
      expect(new Set(keys).size, name).toBe(keys.length);
      expect(
        keys.filter((key) => key.includes("null")),
        name,
      ).toEqual([]);
    }
  });

  test("lead to a row of the other table by each foreign key", () => {
    const all = new Map(build().map((table) => [table.name, table]));
    for (const { name, columns: own, foreignKeys, rows } of all.values()) {
      for (const { columns: from, table, references } of foreignKeys) {
        const other = all.get(table);
        if (!other) throw new Error(`${name} refers to ${table}, which is no table.`);
        const keyOf = (row: readonly Cell[], names: readonly string[], list: readonly string[]) =>
          JSON.stringify(names.map((key) => row[list.indexOf(key)]));
        const known = new Set(other.rows.map((row) => keyOf(row, references, other.columns)));
        const lost = rows
          .filter((row) => row[own.indexOf(from[0] ?? "")] !== null)
          .filter((row) => !known.has(keyOf(row, from, own)));
        expect(lost, `${name} → ${table}`).toEqual([]);
      }
    }
  });
});

test("every column has a title and a meaning that is a sentence", () => {
  const columnsOf = buildTables(site).flatMap(({ name, fields }) =>
    fields.map((field) => ({ ...field, name: `${name}.${field.name}` })),
  );
  expect(columnsOf.length).toBeGreaterThan(200);
  const wrong = columnsOf.filter(({ title, description }) => !title || !/^\S.{7,}[.…]$/s.test(description));
  expect(wrong.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
});

/** Whether a value may stand in a column. */
function fits(value: Cell, { type, required, minimum, maximum }: Column): boolean {
  if (value === null || value === undefined) return !required;
  if (type === "date") return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (type === "string" || type === "boolean") return typeof value === type;
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  if (type === "integer" && !Number.isSafeInteger(value)) return false;
  return (minimum === null || value >= minimum) && (maximum === null || value <= maximum);
}

describe("clusters", () => {
  test("a point is said to stand in only where there is one", () => {
    expect(rowsOf("clusters", "id", "region", "latitude", "point_stands_in", "stage", "stage_year")).toEqual([
      ["valley", "europe", 48.3, true, "establishment", "2024"],
      ["bare", null, null, null, null, null],
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
    ["firms", 97, null],
    ["turnover", 1_935_000_000, "EUR"],
    ["export_share", 63, null],
  ]);
});

test("financing: shares and amounts in columns of their own, mixes numbered", () => {
  expect(rowsOf("financing", "entry", "part", "share_percent", "amount", "currency")).toEqual([
    [1, "public", 60, null, null],
    [1, "private", 40, null, null],
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

  test.for<[string | string[] | undefined, string | null]>([
    ["report p. 7", `${report} p. 7`],
    [["guide p. 9", "report"], `guide p. 9; ${report}`],
    ["nowhere p. 1", "nowhere p. 1"],
    [undefined, null],
  ])("citation %j", ([source, expected]) => {
    expect(cite(site, record, source)).toBe(expected);
  });

  test("years are text, lists are joined, missing ones stay missing", () => {
    expect([asText(2021), asText("2017-2020"), asText(undefined)]).toEqual(["2021", "2017-2020", null]);
    expect([join(["a", "b"]), join([]), join(undefined)]).toEqual(["a; b", null, null]);
  });

  test("a column without a meaning is a fault of the program", () => {
    const plan = {
      name: "clusters",
      primaryKey: ["odd"],
      rows: [1],
      columns: (column: PlanColumn<number>) => [column("odd", "integer", (row) => row)],
    };
    expect(() => defineTable(site, plan)).toThrow("The column odd of the table clusters has no meaning.");
  });
});

function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return value === null || ["string", "boolean", "undefined"].includes(typeof value);
}
