import { describe, expect, test } from "vitest";
import type { ClusterRecord, FinancingMix, FinancingPatternRecord } from "../../src/model/types.generated.ts";
import { groupShares, ownIncomeFigures, securityRows } from "../../src/site/financing-tables.ts";
import {
  clusterMixBars,
  clusterMixes,
  landscapeBars,
  patternBarsOfCluster,
  ternaryRows,
  unusableMixes,
} from "../../src/site/financing-views.ts";
import { financingKeyOf, usableShares } from "../../src/site/mix-bars.ts";
import { patternBars, patternsOfCluster } from "../../src/site/pattern-views.ts";
import { source } from "../indicators/build.ts";
import { makeShown } from "./shown.ts";

const mix = (parts: FinancingMix["parts"], rest: Partial<FinancingMix> = {}): FinancingMix => ({
  year: 2020,
  basis: "actual",
  parts,
  completeness: "complete",
  source,
  ...rest,
});

const withMix = (parts: FinancingMix["parts"], rest: Partial<FinancingMix> = {}): Partial<ClusterRecord> => ({
  financing: [mix(parts, rest)],
});

const partial = { completeness: "partial" } as const;

describe("colour key of a source of finance", () => {
  test.for([
    ["membership-fees", "fees"],
    ["fee-based-services", "services"],
    ["services-and-projects", "services-and-projects"],
    ["public-regional", "public"],
    ["own-income-not-specified", "private"],
    ["projects-public-eu", "projects"],
    ["donor-bilateral", "donor"],
    ["other", "other"],
  ])("%s → %s", ([term = "", key]) => {
    expect(financingKeyOf(makeShown({}).dataset, term)).toBe(key);
  });
});

describe("usable shares", () => {
  test.for<[string, FinancingMix, Record<string, number> | null]>([
    ["shares as printed", mix({ public: 60, private: 40 }), { public: 60, private: 40 }],
    [
      "amounts of a total",
      mix({ public: "EUR 1 million" }, { total: "EUR 4 million", ...partial }),
      { public: 25 },
    ],
    ["partial amounts without a total", mix({ public: "EUR 1 million" }, partial), null],
    ["a complete mix that does not add up", mix({ public: 60, private: 30 }), null],
    ["a mix above 100", mix({ public: 80, private: 30 }, partial), null],
  ])("%s", ([, written, expected]) => {
    const shares = usableShares(written);
    expect(shares && Object.fromEntries(shares)).toEqual(expected);
  });
});

describe("landscape", () => {
  const site = makeShown({
    clusters: {
      low: { name: "Low", ...withMix({ public: 20, "membership-fees": 30, projects: 50 }) },
      high: {
        name: "High",
        ...withMix({ public: 70 }, { ...partial, year: "unknown", basis: "not-stated", qualifier: "about" }),
      },
      open: { name: "Open", ...withMix({ "own-income-not-specified": 40 }, partial) },
      broken: withMix({ public: "EUR 1 million" }, partial),
      wish: withMix({ public: 0, private: 100 }, { basis: "target" }),
      none: {},
    },
  });
  const mixes = clusterMixes(site, site.dataset.clusters);

  test("sorts by public share, unknown ones last, and leaves out wishes and clusters without a mix", () => {
    expect(mixes.map(({ name, publicShare }) => [name, publicShare])).toEqual([
      ["High", 70],
      ["Low", 20],
      ["Open", null],
    ]);
  });

  test("names year and basis, and says what the source does not state", () => {
    const bars = landscapeBars(site, mixes, () => "Europe");
    expect(bars.map(({ label, sub, unknownShare, href }) => [label, sub, unknownShare, href])).toEqual([
      ["High", "year not stated, basis not stated, about · Europe", 30, "/clusters/high/"],
      ["Low", "2020, actual · Europe", 0, "/clusters/low/"],
      ["Open", "2020, actual · Europe", 60, "/clusters/open/"],
    ]);
    expect(bars[1]?.parts).toEqual([
      { key: "public", label: "public money", share: 20 },
      { key: "fees", label: "membership fees", share: 30 },
      { key: "projects", label: "projects", share: 50 },
    ]);
  });

  test("counts figures that are no shares instead of dropping them", () => {
    expect(
      unusableMixes(site, site.dataset.clusters).map(({ cluster, reason }) => [cluster.id, reason]),
    ).toEqual([["broken", "incomplete-mix"]]);
  });

  test("groups public shares and gives a median only from five on", () => {
    const groups = groupShares(site.dataset.clusters, mixes, ["a", "b", "c"], ({ id }) =>
      id === "open" ? "b" : "a",
    );
    expect(groups).toEqual([
      { label: "a", clusters: 5, mixes: 2, shares: [20, 70], median: null },
      { label: "b", clusters: 1, mixes: 1, shares: [], median: null },
    ]);
    const five = makeShown({
      clusters: Object.fromEntries(
        [10, 20, 30, 40, 90].map((share) => [`c${share}`, withMix({ public: share, private: 100 - share })]),
      ),
    });
    const fiveMixes = clusterMixes(five, five.dataset.clusters);
    expect(groupShares(five.dataset.clusters, fiveMixes, ["all"], () => "all")[0]?.median).toBe(30);
  });
});

describe("three parts", () => {
  test.for<[string, FinancingMix, boolean]>([
    ["all three named", mix({ public: 20, "membership-fees": 30, projects: 50 }), true],
    [
      "projects not told apart from services",
      mix({ public: 39, "membership-fees": 25, "services-and-projects": 36 }),
      false,
    ],
    ["two parts only", mix({ public: 40, private: 60 }), false],
    ["a fourth part", mix({ public: 20, private: 30, projects: 40, donor: 10 }), false],
    ["a fourth part of zero", mix({ public: 20, private: 30, projects: 50, donor: 0 }), true],
    ["not complete", mix({ public: 20, private: 30, projects: 40 }, partial), false],
  ])("%s", ([, written, drawn]) => {
    const site = makeShown({ clusters: { one: { financing: [written] } } });
    expect(ternaryRows(site, clusterMixes(site, site.dataset.clusters), [])).toHaveLength(drawn ? 1 : 0);
  });

  test("takes patterns of regions, not the account of one organisation", () => {
    const complete = {
      mix: { parts: { public: 20, private: 30, projects: 50 }, completeness: "complete", source },
    } as const;
    const site = makeShown({
      patterns: {
        region: { ...complete, period: "2017-2020" },
        single: { ...complete, kind: "single-case" },
      },
    });
    expect(ternaryRows(site, [], site.dataset.patterns)).toEqual([
      {
        id: "region",
        label: "Sample",
        href: "/financing/region/",
        public: 20,
        private: 30,
        projects: 50,
        year: 2020,
        kind: "pattern",
      },
    ]);
  });
});

const pattern = (
  parts: Record<string, number>,
  rest: Partial<FinancingPatternRecord>,
): Partial<FinancingPatternRecord> => ({
  mix: { parts, completeness: "partial", source },
  ...rest,
});

describe("patterns", () => {
  const site = makeShown({
    clusters: {
      inCatalonia: { country: "ES", subdivision: "ES-CT", ...withMix({ public: 40, private: 60 }) },
      inSpain: { country: "ES" },
      nowhere: { region: "asia" },
    },
    patterns: {
      eu: pattern({ "membership-fees": 25 }, { name: "EU", covers: { groupings: ["eu"] } }),
      mena: pattern({ public: 58 }, { name: "MENA", covers: { groupings: ["mena"] } }),
      catalonia: pattern(
        { public: 50 },
        { name: "Catalonia", kind: "programme-rule", covers: { countries: ["ES"], subdivisions: ["ES-CT"] } },
      ),
      single: pattern({ public: 10 }, { kind: "single-case", covers: { countries: ["ES"] } }),
      words: { covers: { countries: ["ES"] } },
    },
  });

  test("are drawn by public share, without single cases and patterns in words", () => {
    expect(
      patternBars(site, site.dataset.patterns).map(({ label, unknownShare }) => [label, unknownShare]),
    ).toEqual([
      ["MENA", 42],
      ["Catalonia", 50],
      ["EU", 75],
    ]);
  });

  test.for([
    ["inCatalonia", ["catalonia", "eu"]],
    ["inSpain", ["eu"]],
    ["nowhere", []],
  ] as const)("of %s: the most specific first", ([id, expected]) => {
    const cluster = site.dataset.clusters.find((candidate) => candidate.id === id);
    expect(cluster && patternsOfCluster(site, cluster).map((found) => found.id)).toEqual(expected);
  });

  test("stand below the mixes on the page of a cluster", () => {
    const [inCatalonia, inSpain] = site.dataset.clusters;
    const labelsOf = (bars: readonly { label: string }[]) => bars.map(({ label }) => label);
    expect(inCatalonia && labelsOf(clusterMixBars(site, inCatalonia))).toEqual(["Sample"]);
    expect(inCatalonia && labelsOf(patternBarsOfCluster(site, inCatalonia))).toEqual([
      "Pattern: Catalonia",
      "Pattern: EU",
    ]);
    expect(inSpain && clusterMixBars(site, inSpain)).toEqual([]);
  });
});

test("draws all mixes of one cluster over time, undated ones last, and targets by name", () => {
  const site = makeShown({
    clusters: {
      one: {
        financing: [
          mix({ public: 50, private: 50 }, { year: "unknown" }),
          mix({ public: 10, private: 90 }, { year: 2030, basis: "target" }),
          mix({ public: 60, private: 40 }, { year: 2015, scope: "the office" }),
          mix({ public: 60, private: 30 }, { year: 2016 }),
        ],
      },
    },
  });
  const [cluster] = site.dataset.clusters;
  expect(cluster && clusterMixBars(site, cluster).map(({ sub }) => sub)).toEqual([
    "2015, actual, the office",
    "2030, target",
    "year not stated, actual",
  ]);
});

test("lists security classes in the order of the vocabulary, with the rest that no class names", () => {
  const site = makeShown({
    patterns: {
      some: { security: { shares: { "short-and-medium-term": 29, "long-term": 50 }, source } },
      all: { security: { shares: { "long-term": 60, "not-secured": 39.8 }, source } },
      none: {},
    },
  });
  expect(
    securityRows(site, site.dataset.patterns).map(({ pattern: { id }, term, share }) => [id, term, share]),
  ).toEqual([
    ["some", "long-term", 50],
    ["some", "short-and-medium-term", 29],
    ["some", null, 21],
    ["all", "long-term", 60],
    ["all", "not-secured", 39.8],
  ]);
});

test("lists a statement on own income once, with the first record that repeats it", () => {
  const years = {
    measure: "years-until-private-income",
    value: 5,
    unit: "years",
    year: "unknown",
    source,
  } as const;
  const site = makeShown({
    patterns: { rule: { figures: [years, { ...years, measure: "sample-size" }] } },
    clusters: { same: { figures: [years] }, other: { figures: [{ ...years, source: "guide p. 2" }] } },
  });
  const { patterns, clusters } = site.dataset;
  expect(ownIncomeFigures([...patterns, ...clusters]).map(({ holder }) => holder.id)).toEqual([
    "rule",
    "other",
  ]);
});
