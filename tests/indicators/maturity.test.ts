import { describe, expect, it } from "vitest";
import { ofCluster, outcome, source } from "./build.ts";

const id = "maturity.criteria_met";
const cite = (...criteria: string[]) => Object.fromEntries(criteria.map((criterion) => [criterion, source]));
const assessment = (
  stage: "initiation" | "establishment" | "operationalisation",
  met: string[],
  notMet: string[] = [],
) => ({
  year: 2021,
  stage,
  basis: "inferred" as const,
  met: cite(...met),
  not_met: cite(...notMet),
});

describe("maturity.criteria_met", () => {
  it.each([
    ["all known criteria met", assessment("establishment", ["E1", "E3"]), 100],
    ["one of two met", assessment("establishment", ["E1"], ["E2"]), 50],
    ["one known is too few", assessment("establishment", ["E1"]), "too-few-inputs"],
    [
      "criteria of other stages do not count",
      assessment("establishment", ["E1", "O1", "I1"]),
      "too-few-inputs",
    ],
  ])("%s", (_name, entry, expected) => {
    expect(outcome(ofCluster(id, { maturity: [entry] }))).toBe(expected);
  });

  it.each([
    [["I1", "I2"], "initiation"],
    [["I1"], null],
    [["I1", "I2", "E1", "E2"], "initiation"],
    [["I1", "I2", "E1", "E2", "E3"], "establishment"],
    [["E1", "E2", "E3", "E4"], null],
    [["I1", "I2", "I3", "E1", "E2", "E3", "O1", "O2", "O3"], "operationalisation"],
  ])("supports from %j the stage %s", (met, expected) => {
    const result = ofCluster(id, { maturity: [assessment("establishment", met)] });
    expect(result.extra?.supported_stage).toBe(expected);
  });

  it("takes the newest judgement and, of one year, the assessed one", () => {
    const result = ofCluster(id, {
      maturity: [
        { ...assessment("initiation", ["I1", "I2"]), year: 2015 },
        { ...assessment("operationalisation", ["O1"], ["O2"]), basis: "self-reported" },
        { ...assessment("establishment", ["E1", "E2"]), basis: "assessed" },
      ],
    });
    expect(result.extra?.stage).toBe("establishment");
    expect(result).toMatchObject({ value: 100, n: 2, coverage: 0.5, year: 2021, status: "assessed" });
  });

  it("lists stage and criteria with their sources", () => {
    const { trace } = ofCluster(id, { maturity: [assessment("establishment", ["E1"], ["E2"])] });
    expect(trace.map(({ field, value }) => [field, value])).toEqual([
      ["maturity[0].stage", "establishment"],
      ["maturity[0].met.E1", true],
      ["maturity[0].not_met.E2", false],
    ]);
    expect(trace[1]).toMatchObject({ record: "clusters/own", year: 2021, source: [source] });
  });

  it("has no value without a judgement", () => {
    expect(outcome(ofCluster(id, {}))).toBe("not-reported");
  });
});
