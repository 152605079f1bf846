import { describe, expect, it, test } from "vitest";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { codingOf } from "../../src/quality/coding.ts";
import { type Claim, conflictsOf, isCompatible } from "../../src/quality/conflicts.ts";
import { evidenceOf } from "../../src/quality/evidence.ts";
import { bandOf, figureAgesOf } from "../../src/quality/figure-ages.ts";
import { regionCoverage, sectorCoverage } from "../../src/quality/gaps.ts";
import { makeDataset } from "../indicators/build.ts";

type Sample = Partial<ClusterRecord>;
const web = (publisher: string, independence: "self" | "independent" = "independent") => ({
  title: publisher,
  publisher,
  year: 2020,
  url: `https://${publisher}.example/`,
  independence,
});

describe("coding", () => {
  const judged = (stages: readonly string[]): Sample => ({
    maturity: [
      {
        year: 2024,
        stage: stages[0] as "initiation",
        basis: "inferred",
        coding: stages.map((stage, index) => ({ coder: `coder ${index}`, stage: stage as "initiation" })),
      },
    ],
  });

  const withoutStage = (stages: readonly string[]): Sample => ({
    no_stage: {
      coding: stages.map((stage, index) => ({ coder: `coder ${index}`, stage: stage as "initiation" })),
    },
  });

  it("counts what two coders judged, and how far they agree", () => {
    const coding = codingOf(
      makeDataset({
        clusters: {
          a: judged(["initiation", "initiation"]),
          b: judged(["establishment", "establishment"]),
          c: judged(["establishment", "initiation"]),
          d: judged(["transformation"]),
          e: {},
          f: withoutStage(["too-little-evidence", "too-little-evidence"]),
          g: withoutStage(["too-little-evidence", "initiation"]),
        },
      }),
    );
    expect(coding).toMatchObject({ clusters: 7, coded: 4, doubleCoded: 3, judgedTwice: 5 });
    expect(coding.categories[0]).toBe("too-little-evidence");
    expect(coding.agreement?.table).toEqual([
      [1, 1, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 1, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    expect(coding.whereBothNamedOne?.table).toEqual([
      [1, 0, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("takes one coder who judged twice as one", () => {
    const twice = judged(["initiation", "initiation"]);
    const [assessment] = twice.maturity ?? [];
    const coding = (assessment?.coding ?? []).map((code) => ({ ...code, coder: "one" }));
    const dataset = makeDataset({ clusters: { a: { maturity: [{ ...assessment, coding }] } as Sample } });
    expect(codingOf(dataset)).toMatchObject({ coded: 1, doubleCoded: 0, agreement: null });
  });
});

describe("evidence", () => {
  it("counts documents by their address, and who wrote them", () => {
    const evidence = evidenceOf(
      makeDataset({
        clusters: {
          one: {
            founded: { year: 2001, source: "own" },
            sources: { own: web("hegan", "self") },
          },
          two: {
            founded: { year: 2001, source: ["own", "paper"] },
            sources: { own: web("hegan", "self"), paper: web("press") },
          },
          none: {},
        },
      }),
    );
    expect(evidence).toMatchObject({
      records: 3,
      documents: 2,
      medianPerRecord: 1,
      singleSource: 1,
      selfOnly: 1,
    });
    expect(evidence.bands.filter(({ records }) => records > 0)).toEqual([
      { from: 0, to: 0, records: 1 },
      { from: 1, to: 1, records: 1 },
      { from: 2, to: 2, records: 1 },
    ]);
  });
});

describe("age of figures", () => {
  test.each([
    [2026, "0-2"],
    [2024, "0-2"],
    [2023, "3-5"],
    [2021, "3-5"],
    [2020, "6-10"],
    [2016, "6-10"],
    [2015, "11-"],
    ["2014-2016", "6-10"],
    ["2024/25", "0-2"],
    [2030, "later"],
    ["unknown", "undated"],
  ] as const)("%s is %s", (year, band) => {
    expect(bandOf(year, 2026)).toBe(band);
  });

  it("counts each entry once, by section", () => {
    const ages = figureAgesOf(
      makeDataset({
        clusters: {
          a: {
            members: [
              { year: 2025, total: 4, counted: "members", source: "guide" },
              { year: "unknown", total: 5, counted: "members", source: "guide" },
            ],
            figures: [{ measure: "age", value: 4, unit: "years", year: 2010, source: "guide" }],
          },
        },
      }),
    );
    const of = (section: string) => ages.find((row) => row.section === section);
    expect(of("members")).toMatchObject({ figures: 2, bands: { "0-2": 1, undated: 1, "11-": 0 } });
    expect(of("figures")).toMatchObject({ figures: 1, bands: { "11-": 1 } });
    expect(of("people")).toMatchObject({ figures: 0 });
  });
});

describe("conflicts", () => {
  const claim = (value: number, qualifier: string | null = null): Claim => ({
    value,
    written: String(value),
    qualifier,
    source: "a",
  });
  test.each([
    [claim(5), claim(5), true],
    [claim(5), claim(6), false],
    [claim(5, "more-than"), claim(6), true],
    [claim(5, "more-than"), claim(4), false],
    [claim(5, "up-to"), claim(4), true],
    [claim(5, "up-to"), claim(6), false],
    [claim(100, "about"), claim(91), true],
    [claim(100, "about"), claim(80), false],
  ])("%o allows %o: %s", (a, b, expected) => {
    expect(isCompatible(a, b)).toBe(expected);
  });

  const members = (
    ...entries: readonly [year: number | string, total: number, source: string][]
  ): Sample => ({
    members: entries.map(([year, total, source]) => ({ year, total, counted: "companies", source })),
  });
  test.each<[string, Sample, number]>([
    ["two documents of one year differ", members([2017, 64, "a"], [2017, 38, "b"]), 1],
    ["they agree", members([2017, 64, "a"], [2017, 64, "b"]), 0],
    ["the years differ", members([2016, 64, "a"], [2017, 38, "b"]), 0],
    ["no year is known", members(["unknown", 64, "a"], ["unknown", 38, "b"]), 0],
    ["one document gives both", members([2017, 64, "a p. 3"], [2017, 38, "a p. 9"]), 0],
    [
      "something else was counted",
      {
        members: [
          { year: 2017, total: 64, counted: "companies", source: "a" },
          { year: 2017, total: 38, counted: "members", source: "b" },
        ],
      },
      0,
    ],
    [
      "amounts in other words are the same",
      {
        economy: [
          { year: 2017, perimeter: "members", turnover: "EUR 1.5 billion", source: "a" },
          { year: 2017, perimeter: "members", turnover: "EUR 1500 million", source: "b" },
        ],
      },
      0,
    ],
    [
      "a figure without a field",
      {
        figures: [
          { measure: "area", value: 4, unit: "hectares", year: 2017, source: "a" },
          { measure: "area", value: 5, unit: "hectares", year: 2017, source: "b" },
        ],
      },
      1,
    ],
  ])("%s", (_name, record, expected) => {
    expect(conflictsOf(makeDataset({ clusters: { one: record } }))).toHaveLength(expected);
  });

  it("keeps every value with its source", () => {
    const [conflict] = conflictsOf(
      makeDataset({ clusters: { one: members([2017, 64, "a p. 3"], [2017, 38, "b"]) } }),
    );
    expect(conflict).toMatchObject({
      cluster: "one",
      section: "members",
      what: ["total", "companies"],
      year: 2017,
      claims: [
        { value: 64, source: "a p. 3" },
        { value: 38, source: "b" },
      ],
    });
  });
});

describe("gaps", () => {
  const many = (number: number, record: (index: number) => Sample): Record<string, Sample> =>
    Object.fromEntries(Array.from({ length: number }, (_, index) => [`c${index}`, record(index)]));

  it("names regions with few clusters or few countries as thin", () => {
    const codes = ["US", "CA", "MX"] as const;
    const dataset = makeDataset({
      clusters: many(30, (index) => ({
        country: codes[index % 2] ?? "US",
        founded: { year: 2000, source: "guide" },
      })),
    });
    const of = (region: string) => regionCoverage(dataset).find((row) => row.region === region);
    expect(of("northern-america")).toMatchObject({
      clusters: 30,
      share: 1,
      countries: 5,
      countriesWithRecord: 2,
      isThin: false,
    });
    expect(of("northern-america")?.thinSections).toContain("members");
    expect(of("northern-america")?.thinSections).not.toContain("founded");
    expect(of("europe")).toMatchObject({ clusters: 0, isThin: true, thinSections: [] });
  });

  it("counts sectors by their widest group", () => {
    const dataset = makeDataset({
      clusters: many(10, (index) => ({ country: "US", sector: index < 9 ? "wine" : "dairy" })),
    });
    const of = (sector: string) => sectorCoverage(dataset).find((row) => row.sector === sector);
    expect(of("agriculture-and-food")).toEqual({
      sector: "agriculture-and-food",
      clusters: 10,
      regions: 1,
      isThin: false,
    });
    expect(of("creative-and-cultural")).toMatchObject({ clusters: 0, isThin: true });
  });
});
