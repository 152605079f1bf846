import { describe, expect, test } from "vitest";
import { createSite } from "../../src/site/create-site.ts";
import { groupByMany } from "../../src/site/site.ts";
import { makeDataset, source } from "../indicators/build.ts";
import { schemas } from "../project.ts";
import { makeSite } from "./make-site.ts";

describe("links", () => {
  test.for([
    ["/", "/", "/"],
    ["/", "/clusters/hegan/", "/clusters/hegan/"],
    ["/", "feed.xml", "/feed.xml"],
    ["/observatory/", "/", "/observatory/"],
    ["/observatory/", "/clusters/hegan/", "/observatory/clusters/hegan/"],
    ["/observatory", "/feed.xml", "/observatory/feed.xml"],
  ])("prefix %s, path %s", ([prefix = "", path = "", expected]) => {
    const site = makeSite({}, { prefix });
    expect(site.href(path)).toBe(expected);
    expect(site.absolute(path)).toBe(`https://example.org${expected}`);
  });

  test("the address is that of the settings, unless another is given; its closing slash does not count", () => {
    expect(makeSite().absolute("/data/")).toBe("https://example.org/data/");
    expect(makeSite({}, { url: "https://other.example/", prefix: "/x/" }).absolute("/data/")).toBe(
      "https://other.example/x/data/",
    );
  });

  test("assets have the name that was built, or their plain one", () => {
    const site = makeSite({}, { prefix: "/o/", assets: new Map([["site.css", "site-3F2A.css"]]) });
    expect(site.asset("site.css")).toBe("/o/assets/site-3F2A.css");
    expect(site.asset("icon.svg")).toBe("/o/assets/icon.svg");
  });
});

describe("records", () => {
  const site = makeSite({
    clusters: {
      valley: {
        name: "Valley",
        country: "DE",
        other_countries: ["AT"],
        policies: [{ policy: "act", source }],
      },
      coast: {
        name: "Coast",
        region: "asia",
        policies: [
          { policy: "act", source },
          { policy: "act", source: "guide p. 2" },
        ],
      },
      nowhere: {},
    },
    policies: { act: { name: "Act" } },
    patterns: { mix: { name: "Mix" } },
    statistics: { jobs: { name: "Jobs" } },
  });

  test.for([
    ["clusters/valley", "Valley"],
    ["policies/act", "Act"],
    ["financing/mix", "Mix"],
    ["statistics/jobs", "Jobs"],
    ["policies/valley", "policies/valley"],
    ["nowhere/valley", "nowhere/valley"],
    ["", ""],
  ])("%s is named %s", ([reference = "", name]) => {
    expect(site.nameOf(reference)).toBe(name);
  });

  test("are found by id", () => {
    expect(site.cluster("valley")?.record.name).toBe("Valley");
    expect(site.policy("act")?.record.name).toBe("Act");
    expect([site.cluster("act"), site.policy("valley")]).toEqual([undefined, undefined]);
  });

  test("have a place in words: the countries, else the region", () => {
    const { clusters } = site.dataset;
    expect(clusters.map((cluster) => site.placeOf(cluster))).toEqual(["Germany, Austria", "Asia", undefined]);
    expect(clusters.map((cluster) => site.regionLabel(cluster))).toEqual(["Europe", "Asia", ""]);
  });

  test("policies know the clusters that name them, each once", () => {
    expect(site.clustersOfPolicy.get("act")?.map(({ id }) => id)).toEqual(["valley", "coast"]);
  });

  test("footnotes of a record are made once", () => {
    const [valley] = site.dataset.clusters;
    if (!valley) throw new Error("There is a valley.");
    expect(site.footnotes(valley)).toBe(site.footnotes({ record: valley.record }));
    expect(site.footnotes(valley).numbersOf(source)).toEqual([1]);
  });

  test("uses of a document say where it is cited", () => {
    expect(site.uses.get("guide")).toEqual([
      { record: "clusters/valley", locator: "p. 1", path: ["policies", 0, "source"] },
      { record: "clusters/coast", locator: "p. 1", path: ["policies", 0, "source"] },
      { record: "clusters/coast", locator: "p. 2", path: ["policies", 1, "source"] },
    ]);
  });
});

test("groups keep the order of the items and take an item once", () => {
  const groups = groupByMany(["ab", "b", "aa"], (word) => [...word]);
  expect([...groups]).toEqual([
    ["a", ["ab", "aa"]],
    ["b", ["ab", "b"]],
  ]);
});

test("createSite measures the dataset and describes the fields", () => {
  const dataset = makeDataset({
    clusters: { one: { members: [{ year: 2020, total: 12, counted: "members", source }] } },
  });
  const site = createSite(dataset, schemas, { prefix: "/" });
  expect(site.indicators.result("one", "members.total")?.value).toBe(12);
  expect(site.fields.find(({ kind, path }) => kind === "cluster" && path === "members.total")).toBeDefined();
  expect(site.chartSource).toContain("22 November 2026");
});
