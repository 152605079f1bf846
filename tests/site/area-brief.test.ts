import { describe, expect, test } from "vitest";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { type AreaBrief, areaBrief } from "../../src/site/area-brief/area-brief.ts";
import { largestDifferences, widerArea } from "../../src/site/area-brief/figures.ts";
import type { Site } from "../../src/site/site.ts";
import { type Parts, source } from "../indicators/build.ts";
import { makeSite, shippedSite } from "./make-site.ts";

type Stage = "initiation" | "establishment" | "operationalisation" | "transformation";

const mix = (share: number): Partial<ClusterRecord> => ({
  financing: [
    {
      ...{ year: 2020, basis: "actual", completeness: "complete", source: "budget p. 2" },
      parts: { public: share, private: 100 - share },
    },
  ],
});
const staged = (stage: Stage, met: Record<string, string> = {}): Partial<ClusterRecord> => ({
  maturity: [{ year: 2020, stage, basis: "inferred", source, met }],
});
/** Clusters of a country with the public shares given. */
const clustersIn = (country: "UG" | "KE" | "DE", shares: readonly number[]): NonNullable<Parts["clusters"]> =>
  Object.fromEntries(
    shares.map((share, index) => [
      `${country.toLowerCase()}-${index}`,
      { country, name: `${country} ${index}`, ...mix(share) },
    ]),
  );
const documents = { budget: { title: "Budget" } };

function briefOf(path: string, parts: Parts): [AreaBrief, Site] {
  const site = makeSite({ sources: documents, ...parts });
  const portfolio = site.lists.areasWithBrief.find((other) => other.path === path);
  if (!portfolio) throw new Error(`No brief ${path}.`);
  return [areaBrief(site, portfolio), site];
}
const shareOf = ({ figures }: AreaBrief) =>
  figures.find(({ row }) => row.indicator.id === "financing.public_share");

describe("the wider area", () => {
  test.each<[string, Parts["clusters"], string, string | undefined]>([
    [
      "is the smallest with twice as many clusters",
      { ...clustersIn("UG", [1]), ...clustersIn("KE", [1]), ...clustersIn("DE", [1, 2, 3]) },
      "/countries/ug/",
      "eastern-africa",
    ],
    [
      "is the world where no other has",
      { ...clustersIn("UG", [1, 2]), ...clustersIn("KE", [1]), ...clustersIn("DE", [1]) },
      "/countries/ug/",
      "world",
    ],
    [
      "of a sector is all, where all have another one too",
      { a: { country: "UG" }, b: { country: "UG", sector: "wine" } },
      "/sectors/automotive/",
      "world",
    ],
    ["is none where nothing else is on record", clustersIn("UG", [1]), "/countries/ug/", undefined],
    ["of the world is none", clustersIn("UG", [1, 2]), "/regions/world/", undefined],
  ])("%s", (_case, clusters, path, expected) => {
    const [{ portfolio }, site] = briefOf(path, { clusters: clusters ?? {} });
    expect(widerArea(site, portfolio)?.id).toBe(expected);
  });
});

describe("differences", () => {
  const low = [0, 10, 20, 30, 40];
  const high = [60, 70, 80, 90, 100];

  test("are told in widths of the middle half of the wider area, and whether they are clear", () => {
    const [brief] = briefOf("/countries/ug/", {
      clusters: { ...clustersIn("UG", low), ...clustersIn("DE", high) },
    });
    const share = shareOf(brief);
    // Ten values: median 50, quartiles 22.5 and 77.5; five values: median 20.
    expect(share?.wider?.summary).toMatchObject({ n: 10, median: 50, quartiles: [22.5, 77.5] });
    expect(share?.difference).toBeCloseTo((20 - 50) / 55, 12);
    expect(share?.isClear).toBe(true);
    expect(brief.differences).toContain(share);
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ["fewer than five values here", low.slice(0, 4), high],
    ["no other cluster with a value", low, []],
    ["the same value everywhere", [50, 50, 50, 50, 50], [50, 50, 50, 50, 50]],
  ])("are not told with %s", (_case, here, elsewhere) => {
    const others =
      elsewhere.length === 0 ? { bare: { country: "DE" as const } } : clustersIn("DE", elsewhere);
    const [brief] = briefOf("/countries/ug/", { clusters: { ...clustersIn("UG", here), ...others } });
    expect(brief.differences.map(({ row }) => row.indicator.id)).not.toContain("financing.public_share");
  });

  test("that a reader would not see are none", () => {
    const [brief] = briefOf("/countries/ug/", {
      clusters: { ...clustersIn("UG", low), ...clustersIn("DE", high) },
    });
    const share = shareOf(brief);
    if (!share?.wider) throw new Error("No public share.");
    const { summary } = share.row;
    const wider = {
      ...share.wider,
      summary: { ...share.wider.summary, median: (summary.median ?? 0) + 0.01 },
    };
    expect(largestDifferences([{ ...share, wider, difference: 0.001 }])).toEqual([]);
  });
});

describe("the next step of an area", () => {
  const clusters: NonNullable<Parts["clusters"]> = {
    a: { country: "UG", ...staged("establishment") },
    b: { country: "UG", ...staged("establishment", { O2: source }) },
    c: { country: "UG", ...staged("operationalisation") },
    outside: { country: "DE", name: "Outside", ...staged("operationalisation", { O1: source }) },
    ended: {
      country: "DE",
      status: { state: "ended", year: 2020, source },
      ...staged("operationalisation"),
    },
  };

  test("is that after the most frequent stage, with examples from outside that are at work", () => {
    const [{ step }] = briefOf("/countries/ug/", { clusters });
    expect([step.stage?.id, step.next?.id, step.at.length]).toEqual([
      "establishment",
      "operationalisation",
      2,
    ]);
    expect(step.asks.map(({ criterion, shown }) => [criterion.id, shown])).toEqual([
      ["O1", 0],
      ["O2", 1],
      ["O3", 0],
      ["O4", 0],
    ]);
    expect(step.ahead.map(({ subject }) => subject.id)).toEqual(["outside"]);
  });

  test("of the world has no example, since nothing lies outside", () => {
    const [{ step }] = briefOf("/regions/world/", { clusters });
    expect([step.hasOutside, step.ahead]).toEqual([false, []]);
  });

  test("is none without a coded stage, and none after the last", () => {
    expect(briefOf("/countries/ug/", { clusters: { a: { country: "UG" } } })[0].step).toMatchObject({
      stage: null,
      next: null,
      asks: [],
      ahead: [],
    });
    const last = { a: { country: "UG" as const, ...staged("transformation") } };
    const { step } = briefOf("/countries/ug/", { clusters: last })[0];
    expect([step.next, step.asks.length]).toEqual([null, 4]);
  });

  test("names equally frequent stages, the earliest first", () => {
    const tied = {
      a: { country: "UG" as const, ...staged("operationalisation") },
      b: { country: "UG" as const, ...staged("establishment") },
    };
    const { step } = briefOf("/countries/ug/", { clusters: tied })[0];
    expect([step.stage?.id, step.tied.map(({ id }) => id)]).toEqual([
      "establishment",
      ["operationalisation"],
    ]);
  });
});

describe("policies and sources of an area", () => {
  const covers = { countries: ["UG" as const] };

  test("own policies that its clusters name come first, then the studied ones", () => {
    const [{ policies, widerPolicies }] = briefOf("/countries/ug/", {
      clusters: { a: { country: "UG", policies: [{ policy: "named", source }] } },
      policies: {
        act: { covers },
        named: { covers },
        studied: { covers, evaluation: { state: "done", source } },
        bloc: { covers: { groupings: ["comesa"] } },
      },
    });
    expect(policies.map(({ id }) => id)).toEqual(["named", "studied", "act"]);
    expect(widerPolicies.map(({ id }) => id)).toEqual(["bloc"]);
  });

  test("without an own policy those of wider areas stand there", () => {
    const [{ policies, widerPolicies }] = briefOf("/countries/ug/", {
      clusters: { a: { country: "UG" } },
      policies: { bloc: { covers: { groupings: ["comesa"] } } },
    });
    expect([policies.map(({ id }) => id), widerPolicies]).toEqual([["bloc"], []]);
  });

  test("documents of what is named singly are numbered first; each counts its figures", () => {
    const [{ sources }] = briefOf("/countries/ug/", {
      clusters: { a: { country: "UG", ...mix(40), ...staged("establishment", { E1: "guide p. 2" }) } },
    });
    expect(sources.list.map(({ number, source: { title } }) => [number, title])).toEqual([
      [1, "Budget"],
      [2, "guide"],
    ]);
    expect(sources.numbersOf({ record: "clusters/a", source: "budget p. 2" })).toEqual([1]);
    expect(sources.numbersOf({ record: "clusters/none", source: "budget" })).toEqual([]);
  });
});

test("of the shipped data every area with a cluster has a brief without a number that is none", () => {
  const site = shippedSite();
  expect(site.lists.areasWithBrief.length).toBeGreaterThan(200);
  for (const portfolio of site.lists.areasWithBrief) {
    const brief = areaBrief(site, portfolio);
    for (const { difference } of brief.figures)
      if (difference !== null) expect(Number.isFinite(difference)).toBe(true);
    for (const { subject, distance } of brief.step.ahead) {
      expect(portfolio.clusters.map(({ id }) => id)).not.toContain(subject.id);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1);
    }
    expect(brief.shown.length).toBeLessThanOrEqual(6);
  }
});
