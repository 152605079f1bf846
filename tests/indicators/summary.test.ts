import { describe, expect, it } from "vitest";
import { computeAll } from "../../src/indicators/compute.ts";
import { groupClusters, groupsOfCluster } from "../../src/indicators/groups.ts";
import { absent, inputOf, present } from "../../src/indicators/result.ts";
import { summarise, summariseByGroup } from "../../src/indicators/summary.ts";
import { makeDataset, source } from "./build.ts";

const results = (...values: (number | null)[]) =>
  values.map((value, index) => ({
    record: `r${index}`,
    result:
      value === null
        ? absent("not-reported")
        : present(value, "reported", [inputOf("r", "f", value, { year: 2020 })]),
  }));

describe("summarise", () => {
  it("summarises from five values on", () => {
    expect(summarise(results(5, 1, null, 3, 2, 4), "seed")).toMatchObject({
      n: 5,
      records: 6,
      coverage: 5 / 6,
      tooFew: false,
      median: 3,
      quartiles: [2, 4],
      range: [1, 5],
    });
    expect(summarise(results(5, 1, 3, 2, 4), "seed").interval).not.toBeNull();
  });
  it("shows single points below", () => {
    const summary = summarise(results(5, 1, null, 3, 2), "seed");
    expect(summary).toMatchObject({
      n: 4,
      tooFew: true,
      median: null,
      quartiles: null,
      range: null,
      interval: null,
    });
    expect(summary.points.map(({ record, value, year }) => [record, value, year])).toEqual([
      ["r1", 1, 2020],
      ["r4", 2, 2020],
      ["r3", 3, 2020],
      ["r0", 5, 2020],
    ]);
  });
  it("of nothing is empty", () => {
    expect(summarise([], "seed")).toMatchObject({ n: 0, records: 0, coverage: 0, tooFew: true, points: [] });
    expect(summarise([{ record: "a", result: undefined }], "seed")).toMatchObject({
      n: 0,
      records: 1,
      coverage: 0,
    });
  });
  it("is not touched by a record without value, save in coverage", () => {
    const { coverage, records, ...rest } = summarise(results(1, 2, 3, 4, 5), "seed");
    expect(summarise(results(1, 2, 3, null, 4, 5), "seed").median).toBe(rest.median);
    expect([coverage, records]).toEqual([1, 5]);
  });
});

describe("groups", () => {
  const dataset = makeDataset({
    clusters: {
      linz: { country: "AT", other_countries: ["DE"], sector: "automotive" },
      kampala: { country: "UG", maturity: [{ year: 2020, stage: "initiation", basis: "assessed" }] },
      asia: { region: "asia" },
    },
  });
  const groups = (id: string, kind: Parameters<typeof groupsOfCluster>[2]) => {
    const cluster = dataset.clusters.find((entry) => entry.id === id);
    return cluster ? groupsOfCluster(dataset, cluster, kind) : [];
  };

  it("follow the record", () => {
    expect(groups("linz", "country")).toEqual(["AT", "DE"]);
    expect(groups("linz", "region")).toEqual(["western-europe", "europe", "world"]);
    expect(groups("asia", "region")).toEqual(["asia", "world"]);
    expect(groups("asia", "country")).toEqual([]);
    expect(groups("kampala", "grouping")).toContain("comesa");
    expect(groups("kampala", "stage")).toEqual(["initiation"]);
    expect(groups("linz", "stage")).toEqual([]);
    expect(groups("linz", "sector")[0]).toBe("automotive");
  });
  it("come in the order of the vocabulary, without empty ones", () => {
    const order = [...groupClusters(dataset, "country").keys()];
    expect(order.toSorted()).toEqual(["AT", "DE", "UG"]);
    expect(order).toEqual(
      [...(dataset.vocabularies.get("countries")?.terms.keys() ?? [])].filter((id) => order.includes(id)),
    );
  });
});

describe("computeAll and summariseByGroup", () => {
  const members = (total: number) => [{ year: 2020, total, counted: "members" as const, source }];
  const dataset = makeDataset({
    clusters: {
      a: { country: "AT", members: members(10) },
      b: { country: "AT" },
      c: { country: "UG", members: members(30) },
    },
    policies: { a: { evaluation: { state: "done", source } } },
  });
  const table = computeAll(dataset);

  it("looks results up in every way", () => {
    expect(table.result("a", "members.total")?.value).toBe(10);
    expect(table.result("a", "policy.evaluated")?.value).toBe(1);
    expect(table.result("nobody", "members.total")).toBeUndefined();
    expect(table.ofIndicator("members.total").size).toBe(3);
    expect(table.ofIndicator("nothing").size).toBe(0);
    expect(table.ofCluster("a").get("members.total")?.value).toBe(10);
    expect(table.ofCluster("a").has("policy.evaluated")).toBe(false);
    expect([...table.ofPolicy("a").keys()].every((id) => id.startsWith("policy."))).toBe(true);
  });
  it("summarises by group", () => {
    const summaries = summariseByGroup(dataset, table, "members.total", "country");
    expect(summaries.get("AT")).toMatchObject({ n: 1, records: 2, coverage: 0.5, tooFew: true });
    expect(summaries.get("UG")?.points).toEqual([{ record: "c", value: 30, year: 2020 }]);
  });
});
