import { describe, expect, it } from "vitest";
import type { FinancingPatternRecord } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

type Parts = Record<string, number>;
type Pattern = Partial<FinancingPatternRecord>;

const own = (parts: Parts, completeness: "complete" | "partial" = "complete") => ({
  country: "AT" as const,
  financing: [{ year: 2020, basis: "actual" as const, completeness, parts, source }],
});
const pattern = (
  parts: Parts,
  rest: Pattern = {},
  completeness: "complete" | "partial" = "complete",
): Pattern => ({
  kind: "survey",
  covers: { countries: ["AT"] },
  mix: { parts, completeness, source },
  ...rest,
});
const distance = (record: ReturnType<typeof own> | object, patterns: Record<string, Pattern>) =>
  ofCluster("financing.distance_to_region", record, { patterns });

describe("financing.distance_to_region", () => {
  it.each([
    ["equal mixes", own({ public: 40, private: 60 }), pattern({ public: 40, private: 60 }), 0],
    ["nothing in common", own({ public: 100 }), pattern({ private: 100 }), 100],
    [
      "half the differences",
      own({ public: 40, private: 60 }),
      pattern({ public: 60, private: 20, projects: 20 }),
      40,
    ],
    ["main groups are compared", own({ "membership-fees": 100 }), pattern({ sponsoring: 100 }), 0],
    [
      "a part across groups on one side",
      own({ public: 40, "services-and-projects": 60 }),
      pattern({ public: 40, private: 60 }),
      "parts-not-told-apart",
    ],
    [
      "a part across groups on both",
      own({ public: 40, "services-and-projects": 60 }),
      pattern({ public: 60, "services-and-projects": 40 }),
      20,
    ],
    [
      "partial pattern",
      own({ public: 40, private: 60 }),
      pattern({ public: 58 }, {}, "partial"),
      "incomplete-mix",
    ],
    [
      "partial cluster",
      own({ public: 40 }, "partial"),
      pattern({ public: 60, private: 40 }),
      "incomplete-mix",
    ],
    [
      "pattern elsewhere",
      own({ public: 100 }),
      pattern({ public: 100 }, { covers: { countries: ["DE"] } }),
      "no-pattern",
    ],
    [
      "one organisation is no region",
      own({ public: 100 }),
      pattern({ public: 100 }, { kind: "single-case" }),
      "no-pattern",
    ],
    [
      "pattern of a part of the country",
      own({ public: 100 }),
      pattern({ public: 100 }, { covers: { countries: ["AT"], subdivisions: ["AT-4"] } }),
      "no-pattern",
    ],
    ["no mix", { country: "AT" as const }, pattern({ public: 100 }), "not-reported"],
  ])("%s", (_name, record, published, expected) => {
    expect(outcome(distance(record, { published }))).toBe(expected);
  });

  it("tells the differences of the parts that a partial pattern prints", () => {
    const result = distance(own({ public: 40, "membership-fees": 60 }), {
      published: pattern({ public: 58, "membership-fees": 25, donor: 5 }, {}, "partial"),
    });
    expect(result.extra).toEqual({
      pattern: "published",
      difference_public: 18,
      "difference_membership-fees": 35,
      difference_donor: 5,
    });
  });
  it("compares no part that is not told apart", () => {
    const result = distance(own({ public: 40, private: 60 }), {
      published: pattern({ "membership-fees": 25, "services-and-projects": 36 }, {}, "partial"),
    });
    expect(result.extra).toEqual({ pattern: "published" });
  });
  it("prefers a survey, then the most specific, then the latest", () => {
    const choose = (patterns: Record<string, Pattern>) =>
      distance(own({ public: 100 }), patterns).extra?.pattern;
    const parts = { public: 50, private: 50 };
    expect(
      choose({
        rule: pattern(parts, { kind: "programme-rule" }),
        survey: pattern(parts, { covers: { regions: ["europe"] } }),
      }),
    ).toBe("survey");
    expect(
      choose({ wide: pattern(parts, { covers: { regions: ["europe"] } }), narrow: pattern(parts) }),
    ).toBe("narrow");
    expect(choose({ a: pattern(parts, { period: 2010 }), b: pattern(parts, { period: "2017-2020" }) })).toBe(
      "b",
    );
  });
  it("takes the pattern of a part of the country for clusters in it", () => {
    const covers = { countries: ["AT" as const], subdivisions: ["AT-4"] };
    const result = distance(
      { ...own({ public: 100 }), subdivision: "AT-4" },
      { published: pattern({ public: 90, private: 10 }, { covers }) },
    );
    expect(result.value).toBe(10);
    expect(result.trace.at(-1)).toMatchObject({
      record: "financing/published",
      field: "mix.parts.private",
      value: 10,
    });
  });
});
