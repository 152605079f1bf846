import { describe, expect, it } from "vitest";
import { calendarYears } from "../../src/indicators/policy-duration.ts";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { ofPolicy, outcome, source } from "./build.ts";

describe("policy.dimension_coverage and policy.breadth", () => {
  it("count different terms", () => {
    const dimensions = [
      { dimension: "cluster-actors" as const, source },
      { dimension: "framework-conditions" as const, source },
      { dimension: "cluster-actors" as const, source },
    ];
    expect(outcome(ofPolicy("policy.dimension_coverage", { dimensions }))).toBe(2);
    expect(outcome(ofPolicy("policy.breadth", { areas: [{ area: "innovation", source }] }))).toBe(1);
  });
  it("are missing, not 0, when nothing is listed", () => {
    expect(outcome(ofPolicy("policy.dimension_coverage", {}))).toBe("not-reported");
    expect(outcome(ofPolicy("policy.breadth", {}))).toBe("not-reported");
  });
});

describe("policy.duration", () => {
  type Period = Omit<NonNullable<PolicyRecord["period"]>, "source">;
  it.each([
    [{ start: 2014, end: 2020 }, 7, false, false],
    [{ start: 2014, end: 2016 }, 3, true, false],
    [{ start: "2014-03", end: "2017-02" }, 4, false, false],
    [{ start: 1993, state: "running" }, 34, false, true],
    [{ start: 1993, state: "running", as_of: 2021 }, 29, false, true],
    [{ start: 2025, state: "running" }, 2, null, true],
    [{ start: 2027, state: "planned" }, "not-applicable", undefined, undefined],
    [{ start: 2014, state: "ended" }, "not-reported", undefined, undefined],
    [{ start: "unknown", end: 2020 }, "not-reported", undefined, undefined],
    [{ start: 2020, end: 2014 }, "not-reported", undefined, undefined],
    [{ end: 2020 }, "not-reported", undefined, undefined],
  ] as [Period, number | string, boolean | null | undefined, boolean | undefined][])(
    "%j → %s",
    (period, expected, tooShort, ongoing) => {
      const result = ofPolicy("policy.duration", { period: { ...period, source } });
      expect(outcome(result)).toBe(expected);
      expect(result.extra?.too_short).toBe(tooShort);
      expect(result.extra?.ongoing).toBe(ongoing);
    },
  );
  it.each([
    [2020, 1],
    ["2019/20", 1],
    ["2014-2020", 7],
    ["2020-05", 1],
    ["unknown", null],
    [undefined, null],
  ] as const)("counts calendar years of %s as %s", (period, expected) => {
    expect(calendarYears(period)).toBe(expected);
  });
});

describe("policy.continuity", () => {
  it.each([
    ["continuous", 3],
    ["interrupted", 2],
    ["single", 1],
    ["unknown", "not-reported"],
  ] as const)("%s → %s", (continuity, expected) => {
    const result = ofPolicy("policy.continuity", { period: { continuity, source } });
    expect(outcome(result)).toBe(expected);
    if (typeof expected === "number") expect(result.extra?.class).toBe(continuity);
  });
});

describe("policy.budget_per_cluster_year", () => {
  type Budget = NonNullable<PolicyRecord["budgets"]>[number];
  const budget = (amount: string, kind: Budget["for"], year: Budget["year"]): Budget => ({
    amount,
    for: kind,
    year,
    source,
  });
  const clusters = (count: number, year: number | string) => ({
    clusters_supported: [{ count, year, source }],
  });
  const period = { period: { start: 2014, end: 2018, source } };
  it.each([
    [
      "whole policy with a span",
      { budgets: [budget("EUR 70 million", "whole-policy", "2014-2020")], ...clusters(10, 2016) },
      1_000_000,
    ],
    [
      "whole policy over its run",
      { budgets: [budget("EUR 50 million", "whole-policy", 2014)], ...clusters(10, 2018), ...period },
      1_000_000,
    ],
    [
      "whole policy that still runs",
      {
        budgets: [budget("EUR 50 million", "whole-policy", 2014)],
        ...clusters(10, 2014),
        period: { start: 2014, state: "running", source },
      },
      "not-reported",
    ],
    ["per year", { budgets: [budget("EUR 10 million", "per-year", 2015)], ...clusters(10, 2016) }, 1_000_000],
    [
      "per year, clusters of another time",
      { budgets: [budget("EUR 10 million", "per-year", 2015)], ...clusters(10, 2018) },
      "years-too-far-apart",
    ],
    [
      "per fiscal year",
      { budgets: [budget("EUR 10 million", "per-year", "2015/16")], ...clusters(5, 2015) },
      2_000_000,
    ],
    ["per cluster", { budgets: [budget("EUR 5 million", "per-cluster", 2014)], ...period }, 1_000_000],
    [
      "one round",
      { budgets: [budget("EUR 5 million", "one-round", 2014)], ...clusters(10, 2014) },
      "different-definitions",
    ],
    ["no clusters known", { budgets: [budget("EUR 10 million", "per-year", 2015)] }, "not-reported"],
    [
      "no clusters",
      { budgets: [budget("EUR 10 million", "per-year", 2015)], ...clusters(0, 2015) },
      "division-by-zero",
    ],
    [
      "an older amount when the latest cannot be divided",
      {
        budgets: [budget("EUR 1", "whole-policy", 2017), budget("EUR 10 million", "per-year", 2015)],
        ...clusters(10, 2015),
      },
      1_000_000,
    ],
    ["no budget", clusters(10, 2015), "not-reported"],
  ] as [string, Partial<PolicyRecord>, number | string][])("%s", (_name, record, expected) => {
    const result = ofPolicy("policy.budget_per_cluster_year", record);
    expect(outcome(result)).toBe(expected);
    if (typeof expected === "number") expect(result.extra?.currency).toBe("EUR");
  });
});

describe("policy.stage_fit", () => {
  const member = (stage?: "initiation" | "establishment") => ({
    policies: [{ policy: "own", source }],
    ...(stage ? { maturity: [{ year: 2020, stage, basis: "assessed" as const }] } : {}),
  });
  const stages_targeted = [{ stage: "initiation" as const, source }];
  it.each([
    [
      "one of three fits",
      { stages_targeted },
      { a: member("initiation"), b: member("establishment"), c: member("establishment"), d: member() },
      33.333333,
      3 / 4,
    ],
    ["no stage known", { stages_targeted }, { a: member() }, "too-few-inputs", 0],
    ["no cluster", { stages_targeted }, {}, "not-reported", 0],
    ["no target", {}, { a: member("initiation") }, "not-reported", 0],
  ])("%s", (_name, record, clusters, expected, coverage) => {
    const result = ofPolicy("policy.stage_fit", record, { clusters });
    expect(outcome(result)).toBe(expected);
    expect(result.coverage).toBeCloseTo(coverage);
  });
});

describe("policy.dos_met and policy.donts_hit", () => {
  const judged = (mark: "met" | "partly" | "not-met" | "unknown") => ({ mark, source });
  const advice = {
    "agree-on-meaning": judged("met"),
    "know-success-factors": judged("partly"),
    "set-thresholds": judged("not-met"),
    "neutral-expert-board": judged("unknown"),
    "copy-from-elsewhere": judged("met"),
  };
  it("count the judged points of their own kind", () => {
    const result = ofPolicy("policy.dos_met", { advice });
    expect(result.value).toBe(50);
    expect(result.extra).toEqual({
      points: 1.5,
      known: 3,
      "phase_understanding-clusters": "1.5/2",
      "phase_cluster-identification": "0/1",
    });
    expect(result.n).toBe(3);
  });
  it("need three judged points", () => {
    expect(outcome(ofPolicy("policy.donts_hit", { advice }))).toBe("too-few-inputs");
    const more = { ...advice, "too-many-clusters": judged("not-met"), "hire-novices": judged("not-met") };
    expect(outcome(ofPolicy("policy.donts_hit", { advice: more }))).toBe(33.333333);
    expect(outcome(ofPolicy("policy.donts_hit", {}))).toBe("not-reported");
  });
});

describe("policy.clusters_supported", () => {
  it.each<[NonNullable<PolicyRecord["clusters_supported"]>, number | string]>([
    [[{ count: 5, year: 2008, source }], 5],
    [
      [
        { count: 5, year: 2008, source },
        { count: 15, year: 2012, source },
        { count: 99, year: "unknown", source },
      ],
      15,
    ],
    [[{ count: 0, year: 2008, source }], 0],
  ])("%j → %s", (counts, expected) => {
    expect(outcome(ofPolicy("policy.clusters_supported", { clusters_supported: counts }))).toBe(expected);
  });
  it("is missing, not 0, when no source counts", () => {
    expect(outcome(ofPolicy("policy.clusters_supported", {}))).toBe("not-reported");
  });
  it("keeps what was counted, and says when we counted ourselves", () => {
    const result = ofPolicy("policy.clusters_supported", {
      clusters_supported: [
        { count: 5, year: 2008, scope: "first round", qualifier: "about", provenance: "derived", source },
      ],
    });
    expect(result).toMatchObject({
      status: "derived",
      year: 2008,
      extra: { scope: "first round", qualifier: "about" },
    });
  });
});

describe("policy.evaluated", () => {
  it.each([
    ["done", 1],
    ["running", 1],
    ["planned", 0],
    ["none", 0],
    ["unknown", "not-reported"],
  ] as const)("%s → %s", (state, expected) => {
    expect(outcome(ofPolicy("policy.evaluated", { evaluation: { state, source } }))).toBe(expected);
  });
});
