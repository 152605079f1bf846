import { describe, expect, it } from "vitest";
import type { EconomicFigures } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

const figures = (year: number | string, rest: Partial<EconomicFigures>): EconomicFigures => ({
  year,
  perimeter: "members",
  source,
  ...rest,
});
const compute = (name: string, ...economy: EconomicFigures[]) => ofCluster(`economy.${name}`, { economy });

describe("economy.employees_per_firm", () => {
  it.each([
    ["one entry", [figures(2020, { employees: 500, firms: 20 })], 25],
    ["one undated entry", [figures("unknown", { employees: 500, firms: 20 })], 25],
    ["a year apart", [figures(2020, { employees: 500 }), figures(2021, { firms: 20 })], 25],
    [
      "too far apart",
      [figures(2020, { employees: 500 }), figures(2022, { firms: 20 })],
      "years-too-far-apart",
    ],
    [
      "two undated entries",
      [figures("unknown", { employees: 500 }), figures("unknown", { firms: 20 })],
      "years-too-far-apart",
    ],
    [
      "other perimeters",
      [figures(2020, { employees: 500 }), figures(2020, { firms: 20, perimeter: "agglomeration" })],
      "different-definitions",
    ],
    ["no firms", [figures(2020, { employees: 500, firms: 0 })], "division-by-zero"],
    ["one figure", [figures(2020, { employees: 500 })], "not-reported"],
    [
      "the latest pair",
      [figures(2010, { employees: 10, firms: 10 }), figures(2020, { employees: 500, firms: 20 })],
      25,
    ],
  ] as [string, EconomicFigures[], number | string][])("%s", (_name, economy, expected) => {
    expect(outcome(compute("employees_per_firm", ...economy))).toBe(expected);
  });
});

describe("economy.turnover_per_employee", () => {
  it("stays in the currency of the source", () => {
    const result = compute(
      "turnover_per_employee",
      figures(2015, { turnover: "EUR 1.935 billion", employees: 12900 }),
    );
    expect(result.value).toBe(150000);
    expect(result.extra).toEqual({ perimeter: "members", currency: "EUR", counted: "EUR" });
    expect(result.trace[0]?.value).toBe("EUR 1.935 billion");
  });
});

describe("economy.export_share", () => {
  it.each([
    ["stated", [figures(2020, { export_share: 63 })], 63],
    ["computed", [figures(2020, { exports: "EUR 600 million", turnover: "EUR 1 billion" })], 60],
    [
      "stated before computed",
      [figures(2020, { export_share: 63, exports: "EUR 6", turnover: "EUR 10" })],
      63,
    ],
    [
      "computed when later",
      [figures(2018, { export_share: 63 }), figures(2020, { exports: "EUR 6", turnover: "EUR 10" })],
      60,
    ],
    ["two currencies", [figures(2020, { exports: "USD 6", turnover: "EUR 10" })], "different-definitions"],
    ["more than all", [figures(2020, { exports: "EUR 16", turnover: "EUR 10" })], "different-definitions"],
    ["no turnover", [figures(2020, { exports: "EUR 0", turnover: "EUR 0" })], "division-by-zero"],
    ["nothing", [figures(2020, { firms: 3 })], "not-reported"],
  ] as [string, EconomicFigures[], number | string][])("%s", (_name, economy, expected) => {
    expect(outcome(compute("export_share", ...economy))).toBe(expected);
  });
  it("is reported when stated and derived when computed", () => {
    expect(compute("export_share", figures(2020, { export_share: 63 })).status).toBe("reported");
    expect(compute("export_share", figures(2020, { exports: "EUR 6", turnover: "EUR 10" })).status).toBe(
      "derived",
    );
  });
});
