import { describe, expect, test } from "vitest";
import { drawPolicyTimeline } from "../../src/charts/policy-timeline.ts";
import type { PolicyAreasTerm, PolicyDimensionsTerm, PolicyRecord } from "../../src/model/types.generated.ts";
import { isEuropean } from "../../src/site/area.ts";
import { adviceByPhase, instrumentsByDimension, relatedPolicies } from "../../src/site/policy-groups.ts";
import {
  countPolicies,
  dimensionAreaCounts,
  lastSeenRunning,
  timelineRows,
  yearsOfPolicy,
} from "../../src/site/policy-views.ts";
import { text } from "../../src/text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../src/text/policy-period.ts";
import { source } from "../indicators/build.ts";
import { makeShown } from "./shown.ts";

type Period = Omit<NonNullable<PolicyRecord["period"]>, "source">;

const withPeriod = (period: Period) => ({ period: { ...period, source } });

describe("years of a policy", () => {
  test.for<[string, Period, number | null, number | null]>([
    ["two years", { start: 2012, end: 2016 }, 2012, 2016],
    ["a span of years at its last year", { start: "1990-1999" }, 1999, null],
    ["a beginning span never after the end", { start: "1990-1999", end: 1995 }, 1995, 1995],
    ["a month and a fiscal year", { start: "2010-06", end: "2014/15" }, 2010, 2015],
    ["an unknown year", { start: "unknown", end: 2020 }, null, 2020],
    ["no year", {}, null, null],
  ])("%s", ([, period, start, end]) => {
    expect(yearsOfPolicy(withPeriod(period) as PolicyRecord)).toEqual({ start, end });
  });
});

describe("timeline", () => {
  test.for<[string, Period | undefined, string, boolean]>([
    ["plain", { start: 2012, end: 2016 }, "Sample", false],
    ["begun in a span", { start: "1990-1999" }, "Sample (begun 1990–1999)", false],
    ["seen running", { start: 1992, state: "running", as_of: 2017 }, "Sample (running in 2017)", true],
    ["running, year not stated", { start: 1992, state: "running" }, "Sample", true],
    ["running, but with an end", { start: 2012, end: 2016, state: "running", as_of: 2014 }, "Sample", false],
    ["no period", undefined, "Sample", false],
  ])("%s", ([, period, label, ongoing]) => {
    const site = makeShown({ policies: { one: period ? withPeriod(period) : {} } });
    expect(timelineRows(site, site.dataset.policies)).toMatchObject([
      { id: "one", label, ongoing, href: "/policies/one/", level: "level not reported" },
    ]);
  });

  test("names levels in the words of the vocabulary", () => {
    const site = makeShown({ policies: { one: { levels: ["national", "regional"] } } });
    expect(timelineRows(site, site.dataset.policies)[0]?.level).toBe("national, regional");
  });

  test("the chart takes every row, also an end before the last year of a beginning span", () => {
    const site = makeShown({
      policies: { a: withPeriod({ start: "1990-1999", end: 1995 }), b: {}, c: withPeriod({ end: 2020 }) },
    });
    const drawing = drawPolicyTimeline(timelineRows(site, site.dataset.policies), text.charts, { id: "t" });
    expect(drawing.table.rows).toHaveLength(3);
  });

  test("arrows reach the newest year in which a policy was seen running", () => {
    const site = makeShown({
      policies: {
        a: withPeriod({ start: 1992, state: "running", as_of: 2017 }),
        b: withPeriod({ start: 1990, state: "ended", as_of: 2020 }),
      },
    });
    expect(lastSeenRunning(site.dataset.policies)).toBe(2017);
    expect(lastSeenRunning([])).toBeNull();
  });
});

describe("period in words", () => {
  test.for<[Period | undefined, string | null, string]>([
    [{ start: 2012, end: 2016 }, "2012 to 2016", ""],
    [{ start: 2012, end: 2012 }, "2012", ""],
    [
      { start: 1992, state: "running", as_of: 2017, continuity: "continuous" },
      "since 1992",
      "without a break, running in 2017",
    ],
    [{ start: 2003 }, "from 2003, end not reported", ""],
    [{ end: 2020 }, "until 2020, beginning not reported", ""],
    [{ start: "unknown", end: "unknown" }, null, ""],
    [{ state: "ended" }, null, "ended"],
    [undefined, null, ""],
  ])("%j → %s", ([period, years, state]) => {
    const record = period && { ...period, source };
    expect(formatPolicyPeriod(record)).toBe(years);
    expect(formatPolicyState(record)).toBe(state);
  });
});

test("counts policies by dimension and area, zeros included, only where both are known", () => {
  const dimension = (id: PolicyDimensionsTerm) => ({ dimension: id, source });
  const area = (id: PolicyAreasTerm) => ({ area: id, source });
  const site = makeShown({
    policies: {
      a: {
        dimensions: [dimension("cluster-actors"), dimension("framework-conditions")],
        areas: [area("innovation")],
      },
      b: { dimensions: [dimension("cluster-actors")], areas: [area("innovation"), area("social")] },
      c: { dimensions: [dimension("cluster-actors")] },
      d: { areas: [area("social")] },
    },
  });
  const { rows, n } = dimensionAreaCounts(site, site.dataset.policies);
  expect(n).toBe(2);
  expect(rows).toHaveLength(15);
  expect(rows.filter(({ count }) => count > 0)).toEqual([
    { dimension: "Framework conditions", area: "Innovation", count: 1 },
    { dimension: "Cluster actors", area: "Innovation", count: 2 },
    { dimension: "Cluster actors", area: "Social affairs", count: 1 },
  ]);
});

test("counts what the opening sentence says", () => {
  const all = ["framework-conditions", "cluster-actors", "cluster-management-organisations"] as const;
  const site = makeShown({
    policies: {
      a: { ...withPeriod({ start: 2009, end: 2012 }), covers: { countries: ["DE"] } },
      b: { ...withPeriod({ start: 2011, end: 2016 }), covers: { groupings: ["eu"] } },
      c: { ...withPeriod({ start: 2003 }), dimensions: all.map((dimension) => ({ dimension, source })) },
      d: { dimensions: [{ dimension: "cluster-actors", source }], covers: { countries: ["US", "DE"] } },
    },
  });
  expect(countPolicies(site, site.dataset.policies)).toEqual({
    n: 4,
    europe: 2,
    started: 3,
    ended: 2,
    medianYears: 5,
    withDimensions: 2,
    allDimensions: 1,
  });
});

describe("European", () => {
  test.for<[string, PolicyRecord["covers"], boolean]>([
    ["a country", { countries: ["DE"] }, true],
    ["the European Union with Cyprus", { groupings: ["eu"] }, true],
    ["a region", { regions: ["europe"] }, true],
    ["the world", { regions: ["world"] }, false],
    ["Europe and others", { countries: ["US"], groupings: ["eu"] }, false],
    ["a name we place nowhere", { as_stated: "Middle East Asia" }, false],
  ])("%s", ([, covers, expected]) => {
    expect(isEuropean(makeShown({}), covers)).toBe(expected);
  });
});

test("groups instruments by the dimension of the vocabulary, in its order", () => {
  const site = makeShown({
    policies: {
      a: {
        instruments: (["quality-label", "tax-relief", "rnd-grants", "matching-grants"] as const).map(
          (instrument) => ({
            instrument,
            source,
          }),
        ),
      },
    },
  });
  const policy = site.dataset.policies[0];
  expect(
    policy &&
      instrumentsByDimension(site, policy).map(({ dimension, instruments }) => [
        dimension.id,
        instruments.map(({ instrument }) => instrument),
      ]),
  ).toEqual([
    ["framework-conditions", ["tax-relief"]],
    ["cluster-actors", ["rnd-grants", "matching-grants"]],
    ["cluster-management-organisations", ["quality-label"]],
  ]);
});

test("lists all advice by phase, do's before don'ts, with the judgements", () => {
  const judgement = { mark: "met", source } as const;
  const site = makeShown({
    policies: { a: { advice: { "copy-from-elsewhere": judgement, "agree-on-meaning": judgement } } },
  });
  const policy = site.dataset.policies[0];
  if (!policy) throw new Error("There is a policy.");
  const phases = adviceByPhase(site, policy);
  expect(phases.map(({ phase, advice, judged }) => [phase.id, advice.length, judged])).toEqual([
    ["understanding-clusters", 6, 2],
    ["cluster-identification", 6, 0],
    ["cluster-development", 5, 0],
    ["cluster-excellence", 8, 0],
    ["clusters-as-tools-for-regional-development", 6, 0],
  ]);
  const kinds = phases[0]?.advice.map(({ term, judgement: own }) => [term.kind, own?.mark ?? null]);
  expect(kinds).toEqual([
    ["do", "met"],
    ["do", null],
    ["do", null],
    ["dont", null],
    ["dont", "met"],
    ["dont", null],
  ]);
});

test("lists related policies from both sides once", () => {
  const site = makeShown({
    policies: {
      a: {
        relations: [
          { policy: "b", relation: "part-of", source },
          { policy: "gone", relation: "part-of", source },
        ],
      },
      b: { name: "B", relations: [{ policy: "a", relation: "complements", source }] },
      c: { name: "C", relations: [{ policy: "a", relation: "predecessor", source }] },
    },
  });
  const [a] = site.dataset.policies;
  expect(
    a && relatedPolicies(site, a).map(({ policy, words, statedBy }) => [policy.id, words, statedBy.id]),
  ).toEqual([
    ["b", "part of", "a"],
    ["c", "successor", "c"],
  ]);
});
