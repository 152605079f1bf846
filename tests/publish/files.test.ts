import { describe, expect, test } from "vitest";
import { listDownloads } from "../../src/publish/downloads.ts";
import { buildFiles, escapeXml } from "../../src/publish/files.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { dataAddress } from "../../src/site/address.ts";
import { allAddresses } from "../../src/site/lists.ts";
import { toCsv } from "../../src/text/csv.ts";
import { shippedSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

const site = sampleSite({ prefix: "/o/", url: "https://example.org" });
const files = buildFiles(site);

describe.for([
  ["the sample", site, files],
  ["the shipped data", shippedSite(), buildFiles(shippedSite())],
] as const)("of %s", ([, from, built]) => {
  test("every page has JSON beside it that can be read", () => {
    const missing = allAddresses(from.lists).filter((path) => !built.has(dataAddress(path)));
    expect(missing).toEqual([]);
    for (const [path, content] of built) if (path.endsWith(".json")) JSON.parse(content);
  });

  test("downloads have the rows and bytes that are written", () => {
    const downloads = listDownloads(from);
    expect(downloads.length).toBeGreaterThan(8);
    for (const { path, rows, bytes } of downloads) {
      const content = built.get(path) ?? "";
      expect(Buffer.byteLength(content), path).toBe(bytes);
      if (path.endsWith(".json")) expect((JSON.parse(content) as unknown[]).length, path).toBe(rows);
    }
    const tables = new Map(buildTables(from).map((table) => [table.name, table]));
    for (const { name, rows } of downloads.filter(({ path }) => path.endsWith(".csv")))
      expect(tables.get(name)?.rows.length, name).toBe(rows);
  });

  test("paths are absolute and stay below the root", () => {
    for (const path of built.keys())
      expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*[a-z0-9_-]+(?:\.csl)?\.[a-z]+$/);
  });
});

test("records lie where their pages are, also when the site lies in a folder of its host", () => {
  for (const options of [
    { prefix: "/" },
    { prefix: "/o/", url: "https://example.org" },
    { prefix: "/", url: "https://example.org/people/clusters" },
  ]) {
    const record = buildFiles(sampleSite(options)).get("/clusters/valley.json");
    expect(JSON.parse(record ?? "null"), JSON.stringify(options)).toMatchObject({ id: "valley" });
  }
});

test("tables stand beside the pages that list the same records", () => {
  const clusters = buildTables(site).find(({ name }) => name === "clusters");
  expect(files.get("/clusters.csv")).toBe(clusters && toCsv(clusters));
  expect(files.get("/data/clusters.csv")).toBe(files.get("/clusters.csv"));
  for (const name of ["indicators", "sources", "policies"]) expect(files.has(`/${name}.csv`)).toBe(true);
});

test("the sitemap lists every page once by its full address", () => {
  const sitemap = files.get("/sitemap.xml") ?? "";
  const found = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  expect(found).toEqual(allAddresses(site.lists).map((path) => `https://example.org/o${path}`));
  expect(sitemap).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<urlset /);
});

test("robots are let in and told of the sitemap", () => {
  expect(files.get("/robots.txt")).toBe(
    "User-agent: *\nAllow: /\nSitemap: https://example.org/o/sitemap.xml\n",
  );
});

test.for([
  ["a & b", "a &amp; b"],
  [`<img src="x" onerror='y'>`, "&lt;img src=&quot;x&quot; onerror=&apos;y&apos;&gt;"],
  ["]]>", "]]&gt;"],
  ["&amp;", "&amp;amp;"],
  ["a\u0000b\u0007c\u001bd\u000be\ufffef\uffffg", "abcdefg"],
  ["tab\tline\nreturn\r", "tab\tline\nreturn\r"],
  ["half \ud83c pair", "half  pair"],
  ["é 中 🏭", "é 中 🏭"],
])("in XML %j is %j", ([raw = "", escaped]) => {
  expect(escapeXml(raw)).toBe(escaped);
});
