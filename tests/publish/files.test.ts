import { describe, expect, test } from "vitest";
import { buildFiles } from "../../src/publish/files.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { dataAddress } from "../../src/site/address.ts";
import { allAddresses } from "../../src/site/lists.ts";
import { toCsv } from "../../src/text/csv.ts";
import { shippedSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

const site = sampleSite({ prefix: "/o/", url: "https://example.org" });
const files = buildFiles(site, []);

describe.for([
  ["the sample", site, files],
  ["the shipped data", shippedSite(), buildFiles(shippedSite(), [])],
] as const)("of %s", ([, from, built]) => {
  test("every page has JSON beside it that can be read", () => {
    const missing = allAddresses(from.lists).filter((path) => !built.has(dataAddress(path)));
    expect(missing).toEqual([]);
    for (const [path, content] of built) if (path.endsWith(".json")) JSON.parse(content);
  });

  test("paths are absolute and stay below the root", () => {
    // Two standards lay down names of another form.
    const paths = [...built.keys()].filter((path) => path !== "/CITATION.cff" && path !== "/.zenodo.json");
    for (const path of paths) expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*[a-z0-9_-]+\.[a-z]+$/);
  });
});

test("records lie where their pages are, also when the site lies in a folder of its host", () => {
  for (const options of [
    { prefix: "/" },
    { prefix: "/o/", url: "https://example.org" },
    { prefix: "/", url: "https://example.org/people/clusters" },
  ]) {
    const record = buildFiles(sampleSite(options), []).get("/clusters/valley.json");
    expect(JSON.parse(record ?? "null"), JSON.stringify(options)).toMatchObject({ id: "valley" });
  }
});

test("tables stand beside the pages that list the same records", () => {
  const clusters = buildTables(site).find(({ name }) => name === "clusters");
  expect(files.get("/clusters.csv")).toBe(clusters && toCsv(clusters));
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
