import { describe, expect, it } from "vitest";
import { describeArea, describeMixes } from "../../src/indicators/area-profile.ts";
import { makeDataset, source } from "./build.ts";

const mix = (parts: Record<string, number>, completeness: "complete" | "partial" = "complete") => ({
  financing: [{ year: 2020, basis: "actual" as const, parts, completeness, source }],
});
const staged = (stage: "initiation" | "establishment") => ({
  maturity: [{ year: 2020, stage, basis: "inferred" as const }],
});

describe("describeMixes", () => {
  it("takes the median of each group over complete mixes only", () => {
    const dataset = makeDataset({
      clusters: {
        a: mix({ public: 20, "membership-fees": 80 }),
        b: mix({ "public-regional": 40, "membership-fees": 60 }),
        c: mix({ public: 90, projects: 10 }),
        d: mix({ public: 30, "membership-fees": 70 }),
        e: mix({ public: 50, "membership-fees": 50 }),
        partial: mix({ public: 100 }, "partial"),
        none: {},
      },
    });
    const { n, medians } = describeMixes(dataset, dataset.clusters);
    expect(n).toBe(5);
    expect([...medians]).toEqual([
      ["public", 40],
      ["private", 60],
      ["projects", 0],
    ]);
  });

  it("counts fewer than five mixes and summarises nothing", () => {
    const dataset = makeDataset({ clusters: { a: mix({ public: 39, "membership-fees": 61 }) } });
    expect(describeMixes(dataset, dataset.clusters)).toEqual({ n: 1, medians: new Map() });
  });

  it("knows nothing without a complete mix", () => {
    const dataset = makeDataset({ clusters: { a: mix({ public: 58 }, "partial") } });
    expect(describeMixes(dataset, dataset.clusters)).toEqual({ n: 0, medians: new Map() });
  });

  it("keeps services and projects together that a source does not tell apart", () => {
    const dataset = makeDataset({
      clusters: Object.fromEntries(
        ["a", "b", "c", "d", "e"].map((id) => [
          id,
          mix({ public: 39, "membership-fees": 25, "services-and-projects": 36 }),
        ]),
      ),
    });
    expect(describeMixes(dataset, dataset.clusters).medians.get("mixed")).toBe(36);
  });
});

describe("describeArea", () => {
  const dataset = makeDataset({
    clusters: {
      a: { ...staged("initiation"), labels: [{ label: "esca-gold", awarded: "2025-03", source }] },
      b: { ...staged("initiation"), labels: [{ label: "esca-gold", awarded: "2010-03", source }] },
      c: { ...staged("establishment"), labels: [{ label: "esca-bronze", awarded: "unknown", source }] },
      d: {},
    },
    policies: {
      long: { period: { continuity: "continuous", source } },
      unclear: { period: { continuity: "unknown", source } },
      silent: {},
    },
  });
  const profile = describeArea(dataset, dataset.clusters, dataset.policies);

  it("counts stages and tells apart what is not coded", () => {
    expect(profile.stages.map(({ id, count }) => [id, count])).toEqual([
      ["initiation", 2],
      ["establishment", 1],
      ["operationalisation", 0],
      ["transformation", 0],
    ]);
    expect(profile.notCoded).toBe(1);
  });

  it("counts labels that are valid at the date of the data, and no others", () => {
    expect(profile.labels).toEqual([{ id: "esca-gold", count: 1 }]);
  });

  it("counts policies by continuity and tells apart what is not stated", () => {
    expect(profile.continuity).toEqual([
      { id: "continuous", count: 1 },
      { id: "interrupted", count: 0 },
      { id: "single", count: 0 },
    ]);
    expect(profile.continuityNotStated).toBe(2);
  });

  it("is empty and not zero-filled for an area without records", () => {
    const empty = describeArea(dataset, [], []);
    expect(empty.mix).toEqual({ n: 0, medians: new Map() });
    expect(empty.labels).toEqual([]);
    expect(empty.notCoded + empty.continuityNotStated).toBe(0);
  });
});
