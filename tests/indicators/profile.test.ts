import { describe, expect, it } from "vitest";
import { profileSections } from "../../src/indicators/evidence-completeness.ts";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

const rating = (value: "plus" | "mixed" | "minus") => ({ rating: value });

describe("monitoring.participation", () => {
  it.each([
    [70, "percent", 70, true],
    [69.9, "percent", 69.9, false],
    [120, "firms", "different-definitions", undefined],
    [120, "percent", "different-definitions", undefined],
  ])("%s %s → %s", (value, unit, expected, sufficient) => {
    const participation = { measure: "participation", value, unit, year: 2020, source };
    const result = ofCluster("monitoring.participation", { monitoring: { participation } });
    expect(outcome(result)).toBe(expected);
    expect(result.extra?.sufficient).toBe(sufficient);
  });
  it.each([
    ["stated", "reported"],
    ["derived", "derived"],
    ["estimated", "estimated"],
  ] as const)("%s counts as %s", (provenance, status) => {
    const participation = {
      measure: "participation",
      value: 50,
      unit: "percent",
      year: 2020,
      provenance,
      source,
    };
    expect(ofCluster("monitoring.participation", { monitoring: { participation } }).status).toBe(status);
    const members = [{ year: 2020, total: 5, counted: "members" as const, provenance, source }];
    expect(ofCluster("members.total", { members }).status).toBe(status);
    const economy = [{ year: 2020, perimeter: "members" as const, export_share: 5, provenance, source }];
    expect(ofCluster("economy.export_share", { economy }).status).toBe(status);
    const financing = [
      {
        year: 2020,
        basis: "actual" as const,
        completeness: "complete" as const,
        parts: { public: 100 },
        provenance,
        source,
      },
    ];
    expect(ofCluster("financing.public_share", { financing }).status).toBe(status);
  });
  it("is missing when not stated", () => {
    expect(outcome(ofCluster("monitoring.participation", { monitoring: {} }))).toBe("not-reported");
  });
});

describe("value_chain.coverage", () => {
  it.each([
    [{ design: "local", moulds: "local", recycling: "missing", sales: "partial" }, 62.5],
    [{ design: "missing", moulds: "missing" }, "too-few-inputs"],
    [{ design: "local" }, 100],
    [{}, "not-reported"],
  ] as const)("%j → %s", (nodes, expected) => {
    expect(outcome(ofCluster("value_chain.coverage", { value_chain: { nodes, source } }))).toBe(expected);
  });
});

describe("value_chain.coverage beside a stated coverage", () => {
  it.each([
    ["complete", { design: "local" }, 100],
    ["partial", { design: "local" }, "too-few-inputs"],
    ["partial", { design: "local", moulds: "missing" }, 50],
    ["thin", { design: "missing" }, "too-few-inputs"],
  ] as const)("%s, %j → %s", (coverage, nodes, expected) => {
    expect(outcome(ofCluster("value_chain.coverage", { value_chain: { coverage, nodes, source } }))).toBe(
      expected,
    );
  });
});

describe("diamond.score", () => {
  const corners = (...ratings: ("plus" | "mixed" | "minus")[]) => {
    const names = [
      "factor_conditions",
      "demand_conditions",
      "strategy_and_rivalry",
      "related_and_supporting_industries",
    ];
    return {
      diamond: {
        source,
        ...Object.fromEntries(ratings.map((value, index) => [names[index], rating(value)])),
      },
    };
  };
  it.each([
    [corners("plus", "plus", "plus", "plus"), 4],
    [corners("minus", "minus", "minus", "minus"), -4],
    [corners("plus", "mixed", "minus", "plus"), 1],
    [corners("plus", "mixed", "minus"), "too-few-inputs"],
    [corners(), "not-reported"],
  ])("case %# → %s", (record, expected) => {
    expect(outcome(ofCluster("diamond.score", record))).toBe(expected);
  });
});

describe("evidence.completeness", () => {
  it.each([
    [{}, 0],
    [{ place: { name: "Linz" }, founded: { year: 2000, source } }, 12.5],
    [{ place: { name: "Linz" }, missing: { people: "not-found" } }, 6.25],
    [
      { place: { name: "Linz" }, missing: { people: "not-applicable", "people.fte": "not-applicable" } },
      6.666667,
    ],
  ] as [Partial<ClusterRecord>, number][])("case %# → %s", (record, expected) => {
    expect(outcome(ofCluster("evidence.completeness", record))).toBe(expected);
  });
  it("looks at sixteen different sections", () => {
    expect(new Set(profileSections).size).toBe(16);
  });
});

describe("evidence.sources", () => {
  const sources = {
    a: { title: "A", publisher: "Ministry", year: 2020 },
    b: { title: "B", publisher: " ministry", year: 2021 },
    c: { title: "C", publisher: "The cluster", year: 2022, independence: "self" as const },
  };
  const cited = (...keys: string[]) => keys.map((key) => ({ name: key, source: `${key} p. 2` }));
  it.each([
    [["a", "b"], 1, { documents: 2, publishers_self: 0 }],
    [["a", "a", "c", "guide"], 3, { documents: 3, publishers_self: 1 }],
    [["nowhere"], "not-reported", undefined],
  ])("%j → %s", (keys, expected, extra) => {
    const result = ofCluster("evidence.sources", { supporters: cited(...keys), sources });
    expect(outcome(result)).toBe(expected);
    expect(result.extra).toEqual(extra);
  });
  it("says where each publisher stands", () => {
    const { trace } = ofCluster("evidence.sources", { supporters: cited("a", "guide"), sources });
    expect(trace.map(({ record, field }) => `${record} ${field}`)).toEqual([
      "clusters/own sources.a.publisher",
      "sources/guide publisher",
    ]);
  });
});

describe("evidence.freshness", () => {
  const figure = (year: number | string) => ({ measure: "patents", value: 3, unit: "patents", year, source });
  it.each([
    [{ figures: [figure(2019)], people: [{ year: 2021, headcount: 3, source }] }, 5],
    [{ figures: [figure("2019/20")] }, 6],
    [{ figures: [figure(2030), figure(2020)] }, 6],
    [{ figures: [figure("unknown")] }, "not-reported"],
    [{ monitoring: { participation: figure(2026) } }, 0],
    [{}, "not-reported"],
  ])("case %# → %s", (record, expected) => {
    expect(outcome(ofCluster("evidence.freshness", record))).toBe(expected);
  });
});

describe("evidence.coding", () => {
  const judged = (...coding: [string, "initiation" | "establishment"][]) => ({
    year: 2020,
    stage: "establishment" as const,
    basis: "inferred" as const,
    coding: coding.map(([coder, stage]) => ({ coder, stage })),
  });
  it.each([
    [{ maturity: [judged(["A", "initiation"])] }, 1, null],
    [{ maturity: [judged(["A", "initiation"], ["B", "initiation"])] }, 2, true],
    [{ maturity: [judged(["A", "initiation"], ["B", "establishment"])] }, 2, false],
    [{ maturity: [judged(["A", "initiation"], ["A", "establishment"])] }, 1, false],
    [
      {
        maturity: [
          { ...judged(["A", "initiation"], ["B", "initiation"]), year: 2010 },
          judged(["A", "initiation"]),
        ],
      },
      1,
      null,
    ],
    [{ maturity: [{ ...judged(), coding: [] }], evidence: { coder: "A", second_coder: "B" } }, 2, undefined],
    [{ maturity: [{ ...judged(), coding: [] }] }, "not-reported", undefined],
    // A record that somebody coded, but whose stage nobody judged.
    [{ evidence: { coder: "A", second_coder: "B" } }, "not-applicable", undefined],
    [{}, "not-applicable", undefined],
  ])("case %# → %s", (record, expected, agreement) => {
    const result = ofCluster("evidence.coding", record);
    expect(outcome(result)).toBe(expected);
    expect(result.extra?.agreement).toBe(agreement);
  });
});
