import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { csvwGroup, csvwGroupPath, csvwPath, csvwTable } from "../../../src/publish/descriptions/csvw.ts";
import { csvFiles } from "../../../src/publish/descriptions/files-of.ts";
import { descriptionPaths } from "../../../src/publish/descriptions/paths.ts";
import { toCsv } from "../../../src/text/csv.ts";
import { shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { faultsOf } from "./check-schema.ts";
import { csvToQuads } from "./csvw-tool.ts";
import { readCsv } from "./read-csv.ts";
import { listTextFiles } from "./text-files.ts";

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format?: string };
  readonly separator?: string;
  readonly valueUrl?: string;
}

interface TableSchema {
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly columnReference: readonly string[];
    readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
  }[];
}

const site = shippedSite();
const files = csvFiles(listTextFiles(site));
const contents = new Map(files.map(({ path, table }) => [path, toCsv(table)]));
const group = JSON.parse(JSON.stringify(csvwGroup(site, listTextFiles(site)))) as {
  tables: readonly { readonly url: string; readonly tableSchema: TableSchema }[];
};

describe("the group of tables", () => {
  test("follows the standard", () => {
    expect(faultsOf("csvw", group)).toEqual([]);
  });

  test("has a table for each CSV file, with the columns of its header", () => {
    expect(group.tables.map(({ url }) => `/data/${url}`)).toEqual(files.map(({ path }) => path));
    for (const [at, { tableSchema }] of group.tables.entries()) {
      const [header] = readCsv(contents.get(files[at]?.path ?? "") ?? "");
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
    }
  });

  test("refers to tables and columns that it holds", () => {
    const columns = new Map(
      group.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map((c) => c.name)]),
    );
    const lost = group.tables.flatMap(({ url, tableSchema }) => [
      ...tableSchema.primaryKey.filter((name) => !columns.get(url)?.includes(name)),
      ...(tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => [
        ...columnReference.filter((name) => !columns.get(url)?.includes(name)),
        ...reference.columnReference.filter((name) => !columns.get(reference.resource)?.includes(name)),
      ]),
    ]);
    expect(lost).toEqual([]);
  });

  test("lists every value of a closed list, and no other is there", () => {
    const closed = group.tables.flatMap(({ tableSchema }, at) =>
      tableSchema.columns.flatMap(({ name, datatype }) => {
        if (typeof datatype === "string" || datatype.base !== "string" || !datatype.format) return [];
        const table = files[at]?.table;
        if (!table) throw new Error(`${name} is in no file.`);
        const { rows, columns } = table;
        const pattern = new RegExp(datatype.format);
        const values = rows.map((row) => row[columns.indexOf(name)]).filter((value) => value != null);
        return [{ name, others: values.filter((value) => !pattern.test(String(value))) }];
      }),
    );
    expect(closed.filter(({ others }) => others.length > 0)).toEqual([]);
    expect(closed.length).toBeGreaterThan(20);
  });
});

describe("the description beside a CSV file", () => {
  test("lies where the standard looks for it", () => {
    expect(csvwPath("/data/clusters.csv")).toBe("/data/clusters.csv-metadata.json");
    expect(csvwGroupPath("/data/clusters.csv")).toBe(descriptionPaths.csvw);
  });

  test("follows the standard for every file", () => {
    expect(
      files.flatMap((file) => faultsOf("csvw", JSON.parse(JSON.stringify(csvwTable(site, file))))),
    ).toEqual([]);
  });
});

describe("a tool of the standard makes statements of the CSV", () => {
  const small = sampleSite({ url: "https://example.org" });
  const smallFiles = csvFiles(listTextFiles(small)).filter(({ table }) => table.rows.length > 0);
  const convert = (name: string) => {
    const file = smallFiles.find(({ table }) => table.name === name);
    if (!file) throw new Error(`The sample has no rows of ${name}.`);
    const csv = toCsv(file.table);
    return csvToQuads(csvwTable(small, file), small.absolute(file.path), Readable.from([csv]));
  };

  test.each(smallFiles.map(({ table }) => [table.name, table] as const))(
    "one for each value of %s",
    async (name, table) => {
      const about = (await convert(name)).filter(
        ({ predicate }) => !predicate.value.startsWith("http://www.w3.org/ns/csvw#"),
      );
      const rows = new Set(about.map(({ subject }) => subject.value));
      const values = about.filter(({ subject }) => subject.termType === "NamedNode");
      expect(values).toHaveLength(table.rows.flat().filter((cell) => cell !== null && cell !== "").length);
      expect([...rows].filter((row) => row.startsWith("https://example.org/")).length).toBe(
        table.rows.length,
      );
    },
  );

  test("links a member count to the page of its cluster, and a term to its vocabulary", async () => {
    const members = await convert("members");
    expect(members.some(({ object }) => object.value === "https://example.org/clusters/valley/")).toBe(true);
    const assessments = await convert("assessments");
    expect(
      assessments.some(
        ({ object }) => object.value === "https://example.org/data/vocabularies/stages/#term-establishment",
      ),
    ).toBe(true);
  });

  test("knows numbers from texts", async () => {
    const counts = (await convert("members")).filter(({ predicate }) => predicate.value.endsWith("#count"));
    expect(counts.map(({ object }) => object.datatype?.value)).toContain(
      "http://www.w3.org/2001/XMLSchema#integer",
    );
  });
});
