import { describe, expect, test } from "vitest";
import { areaBriefData } from "../../src/publish/area-brief-data.ts";
import { benchmarkData } from "../../src/publish/benchmark-data.ts";
import { chartData } from "../../src/publish/chart-files.ts";
import {
  guideData,
  meaningData,
  movedData,
  portfolioData,
  recordListData,
} from "../../src/publish/page-data.ts";
import { twinningData } from "../../src/publish/twinning-data.ts";
import { address, briefOf, pageOfRecord } from "../../src/site/address.ts";
import { allAddresses } from "../../src/site/lists.ts";
import type { Site } from "../../src/site/site.ts";
import { makeSite, shippedSite } from "../site/make-site.ts";
import { idOfReport, sampleSite } from "./sample.ts";

const allData = (site: Site) => [
  ...recordListData(site),
  ...meaningData(site),
  ...portfolioData(site),
  ...movedData(site),
  ...guideData(site, []),
  ...twinningData(site),
  ...benchmarkData(site),
  ...areaBriefData(site),
  ...chartData(site),
];
const site = sampleSite({ prefix: "/o/" });
const data = new Map<string, unknown>(allData(site));

describe.for([
  ["nothing", makeSite()],
  ["the sample", site],
  ["the shipped data", shippedSite()],
] as const)("of %s", ([, each]) => {
  const pages = allData(each).map(([page]) => page);

  test("every page has data, records from publishing, all others from here", () => {
    const isRecord = new RegExp(`^/(?:${Object.keys(pageOfRecord).join("|")})/[^/]+/$`);
    const wanted = [
      ...allAddresses(each.lists).filter((path) => !isRecord.test(path)),
      // Briefs repeat what other pages say, so that search engines leave them out.
      ...each.lists.clusters.map(({ id }) => address.clusterBrief(id)),
      ...each.lists.areasWithBrief.map(({ path }) => briefOf(path)),
      ...each.lists.moved.map(({ path }) => path),
      ...each.lists.charts.map(({ id }) => address.chartEmbed(id)),
    ];
    expect(wanted.filter((path) => !pages.includes(path))).toEqual([]);
    expect(pages.filter((path) => path !== address.search && !wanted.includes(path))).toEqual([]);
  });

  test("no page has data twice", () => {
    expect(new Set(pages).size).toBe(pages.length);
  });
});

test("lists name records with the addresses of page and data", () => {
  expect(data.get(address.clusters)).toEqual([
    {
      id: "valley",
      name: "Valley",
      url: "https://example.org/o/clusters/valley/",
      data: "https://example.org/o/clusters/valley.json",
    },
    expect.objectContaining({ id: "bare" }),
  ]);
  expect(data.get(address.home)).toMatchObject({ clusters: 2, policies: 1, sources: 2, date: "2026-11-22" });
});

test("areas list their clusters and policies, overviews count them", () => {
  expect(data.get("/countries/de/")).toMatchObject({
    id: "DE",
    name: "Germany",
    clusters: [{ id: "valley" }],
    policies: [{ id: "act" }],
  });
  expect(data.get(address.countries)).toMatchObject([
    { id: "AT", clusters: 0 },
    { id: "DE", clusters: 1 },
  ]);
  expect(data.get("/clusters/by/entity/cluster-organisation/")).toMatchObject({
    facet: "entity",
    clusters: [{ id: "valley" }, { id: "bare" }],
  });
});

test("an indicator has its definition without the program, and all results", () => {
  const indicator = data.get(address.indicator("members.total")) as Record<string, unknown>;
  expect(indicator).not.toHaveProperty("compute");
  expect(indicator.results).toMatchObject({
    valley: { value: 110, trace: [{ value: 110, source: [{ source: idOfReport(site), locator: "p. 7" }] }] },
    bare: { value: null },
  });
  expect(JSON.stringify(indicator.results)).not.toContain("formula");
});

test("a document says where it is cited, the list how often", () => {
  const uses = (data.get(address.source("guide")) as { uses: unknown[] }).uses;
  expect(uses).toContainEqual({
    record: "clusters/valley",
    locator: "p. 3",
    path: ["maturity", 0, "met", "E1"],
  });
  expect(data.get(address.sources)).toContainEqual(
    expect.objectContaining({ id: "guide", uses: uses.length }),
  );
});

test("vocabularies hold their terms in full, their list only the number", () => {
  expect((data.get(address.vocabulary("stages")) as { terms: unknown[] }).terms).toHaveLength(4);
  expect(data.get(address.vocabularies)).toContainEqual(expect.objectContaining({ id: "stages", terms: 4 }));
});

test("changes carry full addresses", () => {
  const { changes, releases, edition } = data.get(address.changes) as {
    changes: { url: string; date: string }[];
    releases: unknown[];
    edition: unknown;
  };
  expect(changes).toHaveLength(5);
  expect(releases).toEqual([]);
  expect(edition).toEqual(site.edition);
  for (const { url } of changes) expect(url).toMatch(/^https:\/\/example\.org\/o\//);
});
