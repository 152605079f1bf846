import { describe, expect, it } from "vitest";
import { ofCluster, outcome, source } from "./build.ts";

describe("age.years", () => {
  it.each([
    [{ founded: { year: 1997, source } }, 29],
    [{ founded: { year: "1997-06", source } }, 29],
    [{ founded: { year: 2026, source } }, 0],
    [{ founded: { year: "unknown", source } }, "not-reported"],
    [{ founded: { year: 2030, source } }, "not-applicable"],
    [{}, "not-reported"],
    [{ founded: { year: 2000, source }, status: { state: "ended", year: 2010, source } }, 10],
    [{ founded: { year: 2000, source }, status: { state: "ended", source } }, "not-reported"],
    [{ founded: { year: 2000, source }, status: { state: "planned", source } }, "not-applicable"],
    [{ founded: { year: 2000, source }, status: { state: "active", year: 2010, source } }, 26],
  ] as const)("%j → %s", (record, expected) => {
    expect(outcome(ofCluster("age.years", record))).toBe(expected);
  });

  it("counts to the date of the data, not to a clock", () => {
    const record = { founded: { year: 2000, source, what: "project" as const } };
    const result = ofCluster("age.years", record, { date: "2031-01-01" });
    expect(result.value).toBe(31);
    expect(result.extra).toEqual({ counted_from: "project", ended: false });
    expect(result.trace.map(({ record: path, field }) => `${path} ${field}`)).toEqual([
      "clusters/own founded.year",
      "dataset date",
    ]);
  });
});
