import spdx from "spdx-license-ids";
import { describe, expect, test } from "vitest";
import { dataPackage } from "../../../src/publish/descriptions/data-package.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import type { Site } from "../../../src/site/site.ts";
import { toCsv } from "../../../src/text/csv.ts";
import { shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { faultsOf } from "./check-schema.ts";
import { readCsv } from "./read-csv.ts";
import { listTextFiles } from "./text-files.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Package {
  readonly resources: readonly Resource[];
  readonly licenses: readonly { readonly name: string }[];
}

function packageOf(site: Site): Package {
  return JSON.parse(JSON.stringify(dataPackage(site, listTextFiles(site))));
}

const site = shippedSite();
const described = packageOf(site);
const contents = new Map(buildTables(site).map((table) => [table.name, toCsv(table)]));
const tables = new Map(
  described.resources
    .filter(({ schema }) => schema)
    .map((resource) => {
      const [header = [], ...rows] = readCsv(contents.get(resource.name) ?? "");
      return [resource.name, { resource, header, rows }] as const;
    }),
);

const names = [...tables.keys()];

function tableOf(name: string) {
  const table = tables.get(name);
  if (!table) throw new Error(`${name} is no resource.`);
  return table;
}

describe("the data package", () => {
  test.each([
    ["of the shipped data", () => described],
    ["of a small site", () => packageOf(sampleSite())],
  ])("%s follows the standard", (_name, made) => {
    expect(faultsOf("data-package", made())).toEqual([]);
  });

  test("names every file once", () => {
    for (const key of ["name", "path"] as const) {
      const all = described.resources.map((resource) => resource[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("names licences of the SPDX list", () => {
    expect(described.licenses.filter(({ name }) => !spdx.includes(name))).toEqual([]);
  });
});

describe("every cell keeps what its field promises", () => {
  test.each(names)("%s", (name) => {
    const { resource, header, rows } = tableOf(name);
    const fields = resource.schema?.fields ?? [];
    expect(header).toEqual(fields.map((field) => field.name));
    const faults = rows.flatMap((row, line) =>
      row.length === fields.length
        ? fields.flatMap((field, at) =>
            faultOf(field, row[at] ?? null).map((fault) => `row ${line + 1}: ${fault}`),
          )
        : [`row ${line + 1} has ${row.length} cells`],
    );
    expect(faults).toEqual([]);
  });
});

describe("keys", () => {
  const keysOf = (name: string, columns: readonly string[]): string[] => {
    const { header, rows } = tableOf(name);
    const places = columns.map((column) => header.indexOf(column));
    return rows.map((row) => JSON.stringify(places.map((at) => row[at] ?? null)));
  };

  test.each(names)("each row of %s has a key of its own", (name) => {
    const keys = keysOf(name, tables.get(name)?.resource.schema?.primaryKey ?? []);
    expect(keys.filter((key) => key.includes("null"))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("each reference finds its row", () => {
    const lost = [...tables].flatMap(([name, { resource }]) =>
      (resource.schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const there = new Set(keysOf(reference.resource, reference.fields));
        return keysOf(name, fields).filter((key) => !key.includes("null") && !there.has(key));
      }),
    );
    expect(lost).toEqual([]);
    const count = [...tables.values()].flatMap(({ resource }) => resource.schema?.foreignKeys ?? []).length;
    expect(count).toBeGreaterThan(15);
  });
});

describe("the check of cells", () => {
  const of = (type: string, constraints: Field["constraints"] = {}): Field => ({
    name: "x",
    type,
    constraints,
  });
  test.each<[string, Field, string | null, boolean]>([
    ["a whole number", of("integer"), "12", true],
    ["a fraction where a whole number belongs", of("integer"), "1.5", false],
    ["a number in powers of ten", of("number"), "1e-7", true],
    ["a word where a number belongs", of("number"), "many", false],
    ["a day that does not exist", of("date"), "2026-02-30", false],
    ["a day", of("date"), "2026-02-28", true],
    ["yes where true belongs", of("boolean"), "yes", false],
    ["nothing where a value must be", of("string", { required: true }), null, false],
    ["nothing where nothing may be", of("string"), null, true],
    ["too small", of("number", { minimum: 0 }), "-1", false],
    ["a term outside the list", of("string", { enum: ["a"] }), "b", false],
  ])("%s", (_name, field, cell, isSound) => {
    expect(faultOf(field, cell)).toHaveLength(isSound ? 0 : 1);
  });
});

const patterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What is wrong with a cell: at most one sentence. */
function faultOf({ name, type, constraints = {}, categories }: Field, cell: string | null): string[] {
  if (cell === null) return constraints.required ? [`${name} is empty`] : [];
  if (!patterns[type]?.test(cell)) return [`${name} is no ${type}: ${cell}`];
  if (type === "date" && new Date(`${cell}T00:00:00Z`).toISOString().slice(0, 10) !== cell)
    return [`${name} is no day: ${cell}`];
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = constraints;
  if ((type === "integer" || type === "number") && !(Number(cell) >= minimum && Number(cell) <= maximum))
    return [`${name} is out of bounds: ${cell}`];
  if (constraints.enum && !constraints.enum.includes(cell)) return [`${name} is not in its list: ${cell}`];
  if (categories && !categories.some(({ value }) => value === cell))
    return [`${name} is no category: ${cell}`];
  return [];
}
