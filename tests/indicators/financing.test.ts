import { describe, expect, it } from "vitest";
import { sharesByBucket } from "../../src/indicators/financing-parts.ts";
import type { FinancingMix } from "../../src/model/types.generated.ts";
import { makeDataset, ofCluster, outcome, source } from "./build.ts";

const mix = (parts: FinancingMix["parts"], rest: Partial<FinancingMix> = {}): FinancingMix => ({
  year: 2020,
  basis: "actual",
  completeness: "complete",
  parts,
  source,
  ...rest,
});
const partial = (parts: FinancingMix["parts"], rest: Partial<FinancingMix> = {}) =>
  mix(parts, { completeness: "partial", ...rest });
const compute = (name: string, ...financing: FinancingMix[]) => ofCluster(`financing.${name}`, { financing });

/** Columns: public, fees, services, projects, donor, self-financing. */
const names = [
  "public_share",
  "fees_share",
  "services_share",
  "projects_share",
  "donor_share",
  "self_financing_share",
];
const apart = "parts-not-told-apart";
const open = "incomplete-mix";

describe("shares of finance", () => {
  const rows: [string, FinancingMix, (number | string)[]][] = [
    [
      "all told apart",
      mix({ public: 40, "membership-fees": 25, "fee-based-services": 15, projects: 20 }),
      [40, 25, 15, 20, 0, 40],
    ],
    [
      "services and projects as one sum",
      mix({ public: 39, "membership-fees": 25, "services-and-projects": 36 }),
      [39, 25, apart, apart, 0, apart],
    ],
    [
      "narrower terms",
      mix({ "public-regional": 30, "public-local": 10, "donor-eu": 60 }),
      [40, 0, 0, 0, 60, 0],
    ],
    ["private as one sum", mix({ public: 50, private: 50 }), [50, apart, apart, 0, 0, 50]],
    [
      "own income not split",
      mix({ public: 50, "own-income-not-specified": 50 }),
      [50, apart, apart, 0, 0, 50],
    ],
    [
      "fees named beside own income not split",
      mix({ public: 50, "membership-fees": 20, "own-income-not-specified": 30 }),
      [50, 20, apart, 0, 0, 50],
    ],
    [
      "a remainder may hold what is not named",
      mix({ "membership-fees": 80, other: 20 }),
      [apart, 80, apart, apart, apart, 80],
    ],
    ["an empty remainder holds nothing", mix({ "membership-fees": 100, other: 0 }), [0, 100, 0, 0, 0, 100]],
    ["commissioned tasks are projects", mix({ public: 60, "commissioned-tasks": 40 }), [60, 0, 0, 40, 0, 0]],
    ["partial with public stated", partial({ public: 58 }), [58, open, open, open, open, open]],
    [
      "partial with a narrower term only",
      partial({ "public-regional": 58 }),
      [open, open, open, open, open, open],
    ],
    [
      "partial with own income stated",
      partial({ "own-income-not-specified": 40 }),
      [open, apart, apart, open, open, 40],
    ],
    [
      "partial with fees and sponsoring only",
      partial({ "membership-fees": 20, sponsoring: 5 }),
      [open, 20, open, open, open, open],
    ],
    [
      "an empty mixed part hides nothing",
      mix({ private: 100, "services-and-projects": 0 }),
      [0, apart, apart, 0, 0, 100],
    ],
    ["partial with fees stated", partial({ "membership-fees": 25 }), [open, 25, open, open, open, open]],
    [
      "amounts",
      mix({ public: "EUR 1.5 million", private: "EUR 500 thousand" }),
      [75, apart, apart, 0, 0, 25],
    ],
    [
      "amounts with a total",
      partial({ public: "EUR 200000" }, { total: "EUR 800000" }),
      [25, open, open, open, open, open],
    ],
    ["amounts without a whole", partial({ public: "EUR 200000" }), [open, open, open, open, open, open]],
    [
      "two currencies",
      mix({ public: "EUR 100", private: "USD 100" }),
      Array(6).fill("different-definitions"),
    ],
    [
      "shares beside amounts",
      mix({ public: "EUR 100", private: 50 }),
      Array(6).fill("different-definitions"),
    ],
    ["nothing at all", mix({ public: "EUR 0", private: "EUR 0" }), Array(6).fill("division-by-zero")],
    ["does not add up", mix({ public: 40, private: 50 }), Array(6).fill(open)],
    ["adds up to too much", partial({ public: 60, private: 50 }), Array(6).fill(open)],
    ["rounded in print", mix({ public: 33.3, private: 66.3 }), [33.3, apart, apart, 0, 0, 66.3]],
    ["amounts that miss the total", mix({ public: "EUR 90" }, { total: "EUR 100" }), Array(6).fill(open)],
  ];
  it.each(rows)("%s", (_name, written, expected) => {
    expect(names.map((name) => outcome(compute(name, written)))).toEqual(expected);
  });

  it("are missing without a mix", () => {
    expect(outcome(compute("public_share"))).toBe("not-reported");
  });

  it("say the basis, how they came about and from what", () => {
    const result = compute(
      "public_share",
      mix({ public: 39, private: 61 }, { scope: "office", provenance: "stated" }),
    );
    expect(result).toMatchObject({ status: "reported", n: 2, coverage: 1, year: 2020 });
    expect(result.extra).toEqual({ basis: "actual", scope: "office", qualifier: null });
    expect(result.trace.map(({ field, value }) => [field, value])).toEqual([
      ["financing[0].parts.public", 39],
      ["financing[0].parts.private", 61],
    ]);
    expect(compute("public_share", mix({ "public-local": 39, private: 61 })).status).toBe("derived");
    expect(
      compute("public_share", mix({ public: 39, private: 61 }, { provenance: "estimated" })).status,
    ).toBe("estimated");
    expect(compute("public_share", partial({ public: 58 })).coverage).toBeCloseTo(0.58);
  });
});

describe("the mix that is used", () => {
  const pick = (...financing: FinancingMix[]) => outcome(compute("public_share", ...financing));
  const of = (share: number, rest: Partial<FinancingMix>) =>
    mix({ public: share, private: 100 - share }, rest);

  it.each([
    ["the latest", [of(1, { year: 2019 }), of(2, { year: 2021 }), of(3, {})], 2],
    [
      "actual before commitment before budget",
      [of(1, { basis: "budget" }), of(2, { basis: "commitment" }), of(3, {})],
      3,
    ],
    ["commitment before budget", [of(1, { basis: "budget" }), of(2, { basis: "commitment" })], 2],
    ["budget before others", [of(1, { basis: "not-stated" }), of(2, { basis: "budget" })], 2],
    [
      "a fiscal year ends in its second year",
      [of(1, { year: 2020 }), of(2, { year: "2020/21", basis: "budget" })],
      2,
    ],
    ["the year decides before the basis", [of(1, { year: 2021, basis: "budget" }), of(2, {})], 1],
    ["complete before partial", [partial({ public: 7 }), of(2, {})], 2],
    ["undated last", [of(1, { year: "unknown" }), of(2, { year: 1990, basis: "budget" })], 2],
    ["a wish is no fact", [of(1, { year: 2030, basis: "target" }), of(2, {})], 2],
    ["only a wish", [of(1, { basis: "target" })], "not-reported"],
  ] as [string, FinancingMix[], number | string][])("%s", (_name, financing, expected) => {
    expect(pick(...financing)).toBe(expected);
  });
});

describe("concentration and diversification", () => {
  const three = (written: FinancingMix) =>
    ["concentration_coarse", "concentration_fine", "diversification"].map((name) =>
      outcome(compute(name, written)),
    );

  it.each([
    ["one source", mix({ public: 100 }), [1, 1, 0]],
    ["two equal groups", mix({ public: 50, private: 50 }), [0.5, 0.5, 0.625]],
    ["one group in two parts", mix({ "membership-fees": 50, sponsoring: 50 }), [1, 0.5, 0]],
    [
      "five equal groups",
      mix({ public: 20, private: 20, projects: 20, donor: 20, other: 20 }),
      [0.2, 0.2, 1],
    ],
    ["a part across two groups", mix({ public: 50, "services-and-projects": 50 }), [0.5, apart, apart]],
    ["an empty part across two groups", mix({ public: 100, "services-and-projects": 0 }), [1, 1, 0]],
    ["partial", partial({ public: 50, private: 50 }), [open, open, open]],
    ["amounts", mix({ public: "KES 100", private: "KES 300" }), [0.625, 0.625, 0.46875]],
  ] as [string, FinancingMix, (number | string)[]][])("%s", (_name, written, expected) => {
    expect(three(written)).toEqual(expected);
  });
  it("says when a part lies across two groups", () => {
    expect(compute("concentration_coarse", mix({ public: 50, "services-and-projects": 50 })).extra).toEqual({
      parts: 2,
      mixed_part: true,
    });
  });
});

describe("sharesByBucket", () => {
  it("adds up the parts of each main group in the fixed order", () => {
    const shares = new Map([
      ["sponsoring", 5],
      ["services-and-projects", 30],
      ["membership-fees", 25],
      ["public-local", 40],
    ]);
    expect([...sharesByBucket(makeDataset({}), shares)]).toEqual([
      ["public", 40],
      ["private", 30],
      ["mixed", 30],
    ]);
  });
});

describe("financing.leverage", () => {
  it.each([
    [mix({ public: 40, "membership-fees": 30, sponsoring: 30 }), 1.5],
    [mix({ public: 100 }), 0],
    [mix({ private: 100 }), "division-by-zero"],
    [mix({ public: 40, "services-and-projects": 60 }), apart],
    [mix({ private: 60, other: 40 }), apart],
    [partial({ public: 40, private: 30 }), open],
  ])("case %# → %s", (written, expected) => {
    expect(outcome(compute("leverage", written))).toBe(expected);
  });
});

describe("financing.security", () => {
  it.each([
    [[mix({ public: 100 }, { security: "long-term" })], 3],
    [[mix({ public: 100 }, { security: "short-and-medium-term" })], 2],
    [[mix({ public: 100 }, { security: "not-secured" })], 1],
    [[mix({ public: 100 }, { security: "unknown" })], "not-reported"],
    [[mix({ public: 100 }, { security: "long-term", year: 2015 }), mix({ public: 100 })], 3],
    [[mix({ public: 100 })], "not-reported"],
  ])("case %# → %s", (financing, expected) => {
    const result = compute("security", ...financing);
    expect(outcome(result)).toBe(expected);
    if (typeof expected === "number") expect(result.extra?.class).toBe(financing[0]?.security);
  });
});
