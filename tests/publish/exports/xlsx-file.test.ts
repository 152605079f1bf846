import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { workbook } from "../../../src/publish/exports/workbook.ts";
import { xlsxFile } from "../../../src/publish/exports/xlsx-file.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { sampleSite } from "../sample.ts";
import { hostileTable } from "./hostile.ts";
import { readXlsx } from "./readers.ts";

const site = sampleSite();
const tables = buildTables(site);
const parts = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test("sheets: what this is, what the columns mean, then the tables", async () => {
  const sheets = await readXlsx(workbook(site, tables));
  expect([...sheets.keys()]).toEqual(["README", "Field reference", ...tables.map(({ name }) => name)]);
  const readme = sheets.get("README")?.flat().join("\n");
  for (const word of ["CC-BY-4.0", "Cite as", site.edition.version, site.edition.contentHash])
    expect(readme).toContain(word);
  const [head, ...meanings] = sheets.get("Field reference") ?? [];
  expect(head?.slice(0, 4)).toEqual(["Table", "Column", "Title", "Meaning"]);
  expect(meanings).toHaveLength(tables.flatMap(({ fields }) => fields).length);
});

test("heads stay in sight, columns have a width, names of sheets fit", () => {
  const made = parts(workbook(site, tables));
  for (const at of tables.keys()) {
    const sheet = made[`xl/worksheets/sheet${at + 3}.xml`] ?? "";
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet.match(/<col /g)).toHaveLength(tables[at]?.fields.length ?? 0);
  }
  for (const { name } of tables) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

test("text like a formula is text and is marked to stay it; nothing is a formula or a link", async () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", '=HYPERLINK("https://evil.example")'];
  const rows = formulas.map((text, at) => [text, at + 1, text, null, null, null, null]);
  const file = workbook(site, [
    hostileTable(rows.map(([id, ...rest]) => [String(id).trim(), ...rest]) as never),
  ]);
  const made = parts(file);
  const sheet = made["xl/worksheets/sheet3.xml"] ?? "";
  expect(Object.keys(made).join(" ")).not.toContain("externalLink");
  expect(Object.values(made).join("")).not.toMatch(/<f[ >]|<hyperlink/);
  // The format with number 3 is the one with the mark.
  expect(made["xl/styles.xml"]?.match(/<xf [^>]*quotePrefix="1"\/>(?=<\/cellXfs>)/)).not.toBeNull();
  for (const at of formulas.keys()) expect(sheet).toMatch(new RegExp(`<c r="C${at + 2}" s="3" t="s">`));
  const [, ...read] = (await readXlsx(file)).get("hostile") ?? [];
  expect(read.map((row) => row[2])).toEqual(formulas);
});

test("a day is a date of the spreadsheet", () => {
  const made = parts(workbook(site, [hostileTable([["a", 1, null, null, null, null, "2026-11-22"]])]));
  // 22 November 2026 is day 46348 since the end of 1899.
  expect(made["xl/worksheets/sheet3.xml"]).toContain('<c r="G2" s="2"><v>46348</v></c>');
});

test("columns past Z have two letters", () => {
  const columns = Array.from({ length: 28 }, (_, at) => ({ head: `c${at}`, width: 10 }));
  const file = xlsxFile([{ name: "wide", hasHead: true, columns, rows: [] }], {
    title: "T",
    creator: "C & <D>",
    description: "D",
  });
  const made = parts(file);
  expect(made["xl/worksheets/sheet1.xml"]).toContain('<c r="AB1"');
  expect(made["docProps/core.xml"]).toContain("C &amp; &lt;D&gt;");
});
