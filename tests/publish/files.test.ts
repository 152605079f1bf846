import { describe, expect, test } from "vitest";
import { loadTemplates, planPages } from "../../scripts/dev-pages.ts";
import { buildFiles } from "../../src/publish/files.ts";
import { hostFiles } from "../../src/publish/host-files.ts";
import { buildTables } from "../../src/publish/tables/index.ts";
import { dataAddress } from "../../src/site/address.ts";
import { allAddresses } from "../../src/site/lists.ts";
import { toCsv } from "../../src/text/csv.ts";
import { shippedSite } from "../site/make-site.ts";
import { sampleSite } from "./sample.ts";

const site = sampleSite({ prefix: "/o/", url: "https://example.org" });
const files = buildFiles(site, []);
const noExports = async () => ({ list: [], contents: new Map(), packedDatabase: null });

describe.for([
  ["the sample", site, files],
  ["the shipped data", shippedSite(), buildFiles(shippedSite(), [])],
] as const)("of %s", ([, from, built]) => {
  test("every page has JSON beside it that can be read", async () => {
    const pages = [...planPages(await loadTemplates(), from, noExports).keys()]
      .filter((file) => file.endsWith("/index.html"))
      .map((file) => file.slice(0, -"index.html".length));
    expect(pages).toEqual(expect.arrayContaining(allAddresses(from.lists)));
    expect(pages.filter((path) => !built.has(dataAddress(path)))).toEqual([]);
    for (const [path, content] of built) if (path.endsWith(".json")) JSON.parse(content);
  });

  test("paths are absolute and stay below the root", () => {
    const ofHosts = new Set(hostFiles(from).map(([path]) => path));
    // Two names are as their standards want them.
    const ofStandards = new Set(["/CITATION.cff", "/.zenodo.json"]);
    for (const path of built.keys())
      if (!ofHosts.has(path) && !ofStandards.has(path))
        expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*[a-z0-9._-]*[a-z0-9]\.[a-z]+$/);
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
