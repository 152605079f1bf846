import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Benchmark } from "../../../src/benchmark/benchmark.ts";
import { explainDistance } from "../../../src/benchmark/distance.ts";
import type { Subject } from "../../../src/benchmark/subject.ts";
import { clusterSheet } from "../../../src/site/compare/cluster-sheet.ts";
import type { BenchmarkData } from "../../../src/site/compare/cluster-values.ts";
import type { Sheet, SheetRow } from "../../../src/site/compare/sheet.ts";
import { dataset, figure, randomParts, subject } from "../../benchmark/build.ts";

/** Clusters that are only there to make a middle half: firms from 0 to 40 per cent. */
const crowd = [0, 10, 20, 30, 40].map((value, index) =>
  subject(`crowd-${index}`, { values: { "members.sme_share": figure(value) } }),
);

function benchmarkOf(subjects: readonly Subject[]): BenchmarkData {
  return { dataset, benchmark: new Benchmark(dataset, subjects) };
}

function compareAll(...subjects: Subject[]): Sheet {
  return clusterSheet(
    benchmarkOf([...subjects, ...crowd]),
    subjects.map(({ id }) => id),
  );
}

function rowOf(sheet: Sheet, label: string): SheetRow | undefined {
  return sheet.parts
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
    .find((row) => row.label === label);
}

describe("differences worth seeing", () => {
  it("name the figure whose spread is as wide as the middle half and more", () => {
    const { differences } = compareAll(
      subject("a", { values: { "members.sme_share": figure(5) } }),
      subject("b", { values: { "members.sme_share": figure(85) } }),
      subject("c"),
    );
    expect(differences.lines).toEqual([
      {
        label: "Small and medium-sized firms",
        sides: [
          { letters: ["B"], text: "85\u00a0% (2024)" },
          { letters: ["A"], text: "5\u00a0% (2024)" },
        ],
        text: "The spread is 2.9 times as wide as the middle half of the 7 clusters that have it.",
        codes: [],
      },
    ]);
  });

  it("say so when there are none, and leave out figures that are near", () => {
    const { differences } = compareAll(
      subject("a", { values: { "members.sme_share": figure(5) } }),
      subject("b", { values: { "members.sme_share": figure(9) } }),
    );
    expect(differences.lines).toEqual([]);
    expect(differences.rule).toMatch(/^No figure that two of them share differs/);
  });

  test.each([
    [
      "currencies",
      "economy.turnover_per_employee",
      { currency: "EUR", counted: "EUR" },
      { currency: "USD", counted: "USD" },
    ],
    ["definitions", "members.total", { counted: "members" }, { counted: "companies" }],
    ["perimeters", "economy.export_share", { perimeter: "members" }, { perimeter: "agglomeration" }],
  ])("never set values of other %s against each other", (_name, id, one, other) => {
    const others = [1, 2, 3, 4, 5].flatMap((value) => [
      subject(`one-${value}`, { values: { [id]: figure(value, one) } }),
      subject(`other-${value}`, { values: { [id]: figure(value, other) } }),
    ]);
    const a = subject("a", { values: { [id]: figure(1, one) } });
    const b = subject("b", { values: { [id]: figure(90, other) } });
    const sheet = clusterSheet(benchmarkOf([a, b, ...others]), ["a", "b"]);
    expect(sheet.differences.lines).toEqual([]);
    expect(sheet.strips).toEqual([]);
    // The values themselves are shown, with their mark.
    expect(sheet.codes).toHaveLength(1);
  });

  it("begin with the stage when it is two steps apart, and name no more than five", () => {
    const ids = [
      "members.sme_share",
      "members.research_share",
      "members.public_share",
      "financing.public_share",
      "financing.fees_share",
      "services.paid_share",
    ];
    const values = (value: number) => Object.fromEntries(ids.map((id) => [id, figure(value)]));
    const others = [1, 2, 3, 4, 5].map((value) => subject(`o-${value}`, { values: values(value) }));
    const a = subject("a", { stage: "initiation", values: values(1) });
    const b = subject("b", { stage: "transformation", values: values(99) });
    const { lines } = clusterSheet(benchmarkOf([a, b, ...others]), ["a", "b"]).differences;
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({
      label: "Stage",
      sides: [
        { letters: ["A"], text: "Initiation" },
        { letters: ["B"], text: "Transformation" },
      ],
    });
  });
});

describe("the table", () => {
  it("marks rows with what keeps the values apart and gives each value its year and voice", () => {
    const sheet = compareAll(
      subject("a", {
        values: { "members.total": figure(50, { counted: "members", year: 2010, voice: "self" }) },
      }),
      subject("b", { values: { "members.total": figure(60, { counted: "companies", year: 2020 }) } }),
      subject("c"),
    );
    const row = rowOf(sheet, "Members");
    const figures = sheet.parts.find(({ id }) => id === "figures")?.blocks.flatMap(({ rows }) => rows);
    const members = figures?.find(({ label }) => label === "Members");
    expect(row).toBeDefined();
    expect(members?.codes).toEqual(["C2", "C4", "C5"]);
    expect(members?.cells).toEqual([
      { text: "50 members", note: "2010, counted: members, own word", path: "/clusters/a/#indicators" },
      {
        text: "60 members",
        note: "2020, counted: companies, independent source",
        path: "/clusters/b/#indicators",
      },
      { text: null },
    ]);
    expect(sheet.codes).toEqual(["C2", "C4", "C5"]);
  });

  it("names rows in which nobody has a value instead of showing them", () => {
    const sheet = compareAll(subject("a", { values: { "age.years": figure(4) } }), subject("b"));
    const figures = sheet.parts.find(({ id }) => id === "figures");
    expect(figures?.blocks.map(({ title }) => title)).toEqual(["Age"]);
    expect(figures?.without).toContain("Members");
    expect(figures?.without).not.toContain("Age");
  });

  it("tells what is shown from what a source calls missing and from what is not shown", () => {
    const inPlace = { met: ["I1"], notMet: [], governance: [], legalForm: null, services: [], tools: [] };
    const sheet = compareAll(
      subject("a", { inPlace }),
      subject("b", { inPlace: { ...inPlace, met: [], notMet: ["I1"] } }),
      subject("c"),
    );
    const row = rowOf(sheet, "Actors in one region");
    expect(row?.cells.map(({ mark }) => mark)).toEqual(["met", "not-met", "unknown"]);
    expect(sheet.differences.lines.map(({ label }) => label)).toEqual(["Actors in one region"]);
    expect(sheet.parts.at(-1)?.without).toEqual(["Governance", "Services", "Tools"]);
  });

  it("warns of different kinds and shapes once, by pairs", () => {
    const sheet = compareAll(
      subject("a", { shape: "cluster-initiative" }),
      subject("b", { shape: "industrial-park" }),
      subject("c", { shape: "industrial-park" }),
    );
    expect(sheet.warnings).toEqual([{ code: "C1", text: "Different in kind or shape: A–B and A–C." }]);
    expect(sheet.codes).toEqual(["C1"]);
  });
});

describe("pairs", () => {
  it("tell the distance that the benchmark gives and the largest part of it", () => {
    const a = subject("a", { sectors: ["automotive"], stage: "initiation" });
    const b = subject("b", { sectors: ["tourism"], stage: "initiation" });
    const data = benchmarkOf([a, b]);
    const { total } = explainDistance(data.benchmark.measured(a), data.benchmark.measured(b));
    const [pair] = clusterSheet(data, ["a", "b"]).pairs;
    expect(pair?.letters).toBe("A–B");
    expect(Number(pair?.distance)).toBeCloseTo(total, 2);
    expect(pair?.most).toMatch(/^sector \(\d+\u00a0% of the distance\)$/);
  });

  it("call what is unknown unknown", () => {
    const [pair] = compareAll(subject("a"), subject("b")).pairs;
    expect(pair?.most).toBe("stage, not known of both, so it counts as half");
  });
});

it("never says NaN, undefined or null, whatever is known", () => {
  const values = fc.dictionary(
    fc.constantFrom("members.total", "age.years", "excellence.label", "economy.turnover_per_employee"),
    fc
      .tuple(
        fc.integer({ min: 0, max: 5000 }),
        fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: null }),
      )
      .map(([value, year]) => figure(value, { year })),
  );
  const parts = fc.tuple(randomParts, values).map(([structure, own]) => ({ ...structure, values: own }));
  fc.assert(
    fc.property(fc.array(parts, { minLength: 2, maxLength: 5 }), (all) => {
      const subjects = all.map((own, index) => subject(`cluster-${index}`, own));
      const sheet = clusterSheet(
        benchmarkOf(subjects),
        subjects.map(({ id }) => id),
      );
      expect(sheet.pairs).toHaveLength((all.length * (all.length - 1)) / 2);
      const cells = sheet.parts.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));
      expect(new Set(cells.map((row) => row.cells.length))).toEqual(new Set([all.length]));
      expect(textsOf(sheet).filter((text) => /NaN|undefined|null|Infinity/.test(text))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
