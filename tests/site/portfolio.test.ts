import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/model/dataset.ts";
import { buildPortfolios, type Portfolio } from "../../src/site/portfolio.ts";
import { makeDataset, type Parts } from "../indicators/build.ts";
import { idsOf, shippedSite } from "./make-site.ts";

/** Portfolios of a small dataset by their address. */
function portfoliosOf(parts: Parts): Map<string, Portfolio> {
  return new Map(buildPortfolios(makeDataset(parts)).map((portfolio) => [portfolio.path, portfolio]));
}

type Covers = Policy["record"]["covers"];

/** Pages that list a policy about an area, beside clusters that give every page a reason to be. */
function pagesOfPolicy(covers: Covers): string[] {
  const portfolios = portfoliosOf({
    clusters: { a: { country: "DE" }, b: { country: "CY" }, c: { country: "KE" } },
    policies: { one: { covers } },
  });
  return [...portfolios.values()]
    .filter(({ policies, kind }) => kind !== "sector" && policies.length > 0)
    .map(({ path }) => path);
}

describe("clusters", () => {
  test("a cluster lies in its country, every region above it and its groupings", () => {
    const portfolios = portfoliosOf({ clusters: { one: { country: "KE" } } });
    const paths = [...portfolios.values()].filter(({ kind }) => kind !== "sector").map(({ path }) => path);
    expect(paths).toEqual([
      "/regions/world/",
      "/regions/africa/",
      "/regions/sub-saharan-africa/",
      "/regions/eastern-africa/",
      "/countries/ke/",
      "/groupings/african-union/",
      "/groupings/comesa/",
      "/groupings/eac/",
    ]);
    for (const path of paths) expect(idsOf(portfolios.get(path)?.clusters)).toEqual(["one"]);
  });

  test("a cluster of two countries lies in the regions and groupings of both", () => {
    const portfolios = portfoliosOf({ clusters: { one: { country: "DE", other_countries: ["TR"] } } });
    for (const path of ["/countries/de/", "/countries/tr/", "/regions/europe/", "/regions/western-asia/"])
      expect(idsOf(portfolios.get(path)?.clusters), path).toEqual(["one"]);
    expect(idsOf(portfolios.get("/groupings/eu/")?.clusters)).toEqual(["one"]);
    // The link counts what the page lists.
    const [link] =
      portfolios.get("/regions/asia/")?.narrower.filter(({ path }) => /western/.test(path)) ?? [];
    expect(link).toEqual({ label: "Western Asia", path: "/regions/western-asia/", count: 1 });
  });

  test("a cluster with only a region lies there and above, and in no country", () => {
    const paths = [...portfoliosOf({ clusters: { one: { region: "asia" } } }).values()]
      .filter(({ kind }) => kind !== "sector")
      .map(({ path }) => path);
    expect(paths).toEqual(["/regions/world/", "/regions/asia/"]);
  });

  test("a cluster is listed under its sectors and the wider ones, once", () => {
    const portfolios = portfoliosOf({
      clusters: { one: { sector: "fruit-and-vegetables", secondary_sectors: ["agrifood", "automotive"] } },
    });
    const wide = portfolios.get("/sectors/agriculture-and-food/");
    expect(idsOf(wide?.clusters)).toEqual(["one"]);
    expect(wide?.narrower.filter(({ count }) => count).map(({ path, count }) => [path, count])).toEqual([
      ["/sectors/agrifood/", 1],
      ["/sectors/fruit-and-vegetables/", 1],
    ]);
    expect(portfolios.get("/sectors/agrifood/")?.wider).toEqual([
      { label: "Agriculture and food", path: "/sectors/agriculture-and-food/" },
    ]);
    expect(portfolios.has("/sectors/automotive/")).toBe(true);
  });
});

describe("records about an area", () => {
  test.for<[string, Covers, string[], string[]]>([
    [
      "one country",
      { countries: ["DE"] },
      ["/regions/europe/", "/regions/western-europe/", "/countries/de/", "/groupings/eu/"],
      ["/regions/western-asia/", "/countries/ke/"],
    ],
    [
      "the European Union belongs to Europe although Cyprus lies in Western Asia",
      { groupings: ["eu"] },
      ["/regions/world/", "/regions/europe/", "/countries/de/", "/countries/cy/", "/groupings/eu/"],
      ["/regions/western-europe/", "/regions/western-asia/", "/regions/asia/"],
    ],
    [
      "the world is on the page of the world only",
      { regions: ["world"] },
      ["/regions/world/"],
      ["/regions/europe/", "/countries/de/", "/groupings/eu/", "/groupings/comesa/"],
    ],
    [
      "a region stands on the pages of its countries, not on those of its parts",
      { regions: ["africa"] },
      ["/regions/world/", "/regions/africa/", "/countries/ke/"],
      ["/regions/sub-saharan-africa/", "/groupings/comesa/", "/regions/europe/"],
    ],
    [
      "two far countries meet in the world only",
      { countries: ["DE", "KE"] },
      ["/regions/world/", "/countries/de/", "/countries/ke/"],
      ["/regions/europe/", "/regions/africa/", "/groupings/eu/"],
    ],
    [
      "an area in words covers nothing",
      { as_stated: "the north" },
      [],
      ["/regions/world/", "/countries/de/"],
    ],
  ])("%s", ([, covers, on, notOn]) => {
    const pages = pagesOfPolicy(covers);
    expect(pages).toEqual(expect.arrayContaining(on));
    for (const path of notOn) expect(pages).not.toContain(path);
    if (on.length < 2) expect(pages).toEqual(on);
  });

  test("policies and statistics are listed under their sectors, patterns are not", () => {
    const sectors: ["agrifood"] = ["agrifood"];
    const portfolios = portfoliosOf({
      policies: { act: { sectors } },
      statistics: { jobs: { sectors } },
      patterns: { mix: { covers: { countries: ["DE"] } } },
    });
    const food = portfolios.get("/sectors/agriculture-and-food/");
    expect([idsOf(food?.policies), idsOf(food?.statistics)]).toEqual([["act"], ["jobs"]]);
    // A pattern alone makes no page.
    expect([...portfolios.keys()]).toEqual(["/sectors/agriculture-and-food/", "/sectors/agrifood/"]);
  });
});

test("areas without any record are left out", () => {
  expect(buildPortfolios(makeDataset({}))).toEqual([]);
});

describe("ways between areas", () => {
  const portfolios = portfoliosOf({ clusters: { a: { country: "KE" }, b: { country: "KE" } } });

  test("a country leads up to its regions, the widest first, then to its groupings", () => {
    expect(portfolios.get("/countries/ke/")?.wider.map(({ label }) => label)).toEqual([
      ...["World", "Africa", "Sub-Saharan Africa", "Eastern Africa"],
      ...["African Union", "Common Market for Eastern and Southern Africa", "East African Community"],
    ]);
    expect(portfolios.get("/countries/ke/")?.narrower).toEqual([]);
  });

  test("a region leads to its parts, one without parts to its countries", () => {
    const { narrower = [] } = portfolios.get("/regions/africa/") ?? {};
    expect(narrower.map(({ path, count }) => `${path} ${count}`)).toEqual([
      "/regions/northern-africa/ 0",
      "/regions/sub-saharan-africa/ 2",
    ]);
    expect(portfolios.get("/regions/eastern-africa/")?.narrower).toContainEqual({
      label: "Kenya",
      path: "/countries/ke/",
      count: 2,
    });
    expect(portfolios.get("/groupings/eac/")?.narrower).toHaveLength(8);
  });
});

test("the shipped data: every link counts the clusters that its page lists", () => {
  const { portfolios } = shippedSite().lists;
  const clustersOf = new Map(portfolios.map(({ path, clusters }) => [path, clusters.length]));
  const wrong = portfolios.flatMap(({ path: from, narrower }) =>
    narrower
      .filter(({ path, count }) => count !== (clustersOf.get(path) ?? 0))
      .map(({ path, count }) => `${from} says ${count} for ${path}`),
  );
  expect(wrong).toEqual([]);
});
