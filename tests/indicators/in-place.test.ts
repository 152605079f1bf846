import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { clustersAtStage, type Having, type InPlace, whatIsInPlace } from "../../src/indicators/in-place.ts";
import type { ClusterRecord, Mark, ServicesTerm } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "./build.ts";

const stagedIn = (
  year: number | "unknown",
  stage: "establishment" | "operationalisation",
  judged: Pick<NonNullable<ClusterRecord["maturity"]>[number], "met" | "not_met"> = {},
): Partial<ClusterRecord> => ({ maturity: [{ year, stage, basis: "inferred", source, ...judged }] });
const marked = (legal_form: Mark): Partial<ClusterRecord> => ({
  governance: { marks: { legal_form }, source },
});
const serving = (...services: ServicesTerm[]): Partial<ClusterRecord> => ({
  services: services.map((service) => ({ service, source })),
});

function inPlace(clusters: Readonly<Record<string, Partial<ClusterRecord>>>): InPlace {
  const dataset = makeDataset({ clusters });
  return whatIsInPlace(dataset, dataset.clusters);
}

const of = (havings: readonly Having[], id: string): [string[], number] | undefined => {
  const found = havings.find((having) => having.id === id);
  return found && [[...found.clusters], found.known];
};

describe("what clusters have in place", () => {
  it("counts a criterion where a source judges it, and nobody as lacking it who is silent", () => {
    const { criteria } = inPlace({
      met: stagedIn(2020, "establishment", { met: { E1: source } }),
      not: stagedIn(2020, "establishment", { not_met: { E1: source } }),
      silent: stagedIn(2020, "establishment"),
      uncoded: {},
    });
    expect(of(criteria, "E1")).toEqual([["met"], 2]);
    expect(of(criteria, "E2")).toEqual([[], 0]);
  });

  it("uses the newest assessment only", () => {
    const { criteria } = inPlace({
      a: {
        maturity: [
          { year: 2010, stage: "establishment", basis: "inferred", source, met: { E1: source } },
          { year: 2020, stage: "operationalisation", basis: "inferred", source, met: { O1: source } },
        ],
      },
    });
    expect(of(criteria, "E1")).toEqual([[], 0]);
    expect(of(criteria, "O1")).toEqual([["a"], 1]);
  });

  it("counts a mark of governance that is met; one met in part is known and not counted, an unknown one is neither", () => {
    const { governance } = inPlace({
      a: marked("met"),
      b: marked("partly"),
      c: marked("not-met"),
      d: marked("unknown"),
      e: {},
    });
    expect(of(governance, "legal_form")).toEqual([["a"], 3]);
    expect(of(governance, "tasks_defined")).toEqual([[], 0]);
  });

  it("counts each service once a cluster, the most frequent first, of the records that list any", () => {
    const { services } = inPlace({
      a: serving("networking", "networking", "training"),
      b: serving("training"),
      c: {},
    });
    expect(services.map(({ id }) => id)).toEqual(["training", "networking"]);
    expect(of(services, "training")).toEqual([["a", "b"], 2]);
    expect(of(services, "networking")).toEqual([["a"], 2]);
  });

  it("tells tools and joint actions in the same way", () => {
    const { tools, jointActions } = inPlace({
      a: {
        tools_used: [{ tool: "swot-analysis", source }],
        joint_actions: [{ action: "joint-training", text: "They trained.", source }],
      },
      b: {},
    });
    expect(of(tools, "swot-analysis")).toEqual([["a"], 1]);
    expect(of(jointActions, "joint-training")).toEqual([["a"], 1]);
  });

  it.each<[string, number, number | "unknown", number[]]>([
    ["years between", 2005, 2021, [16]],
    ["the same year", 2005, 2005, [0]],
    ["an undated assessment", 2005, "unknown", []],
    ["an assessment of the years before the founding", 2005, 2001, []],
  ])("measures the age at the assessment: %s", (_case, founded, assessed, expected) => {
    const { ageAtAssessment } = inPlace({
      a: { ...stagedIn(assessed, "establishment"), founded: { year: founded, source } },
    });
    expect(ageAtAssessment.points.map(({ value }) => value)).toEqual(expected);
    expect(ageAtAssessment).toMatchObject({ n: expected.length, records: 1, median: null });
  });

  it("of nobody has nothing, and no zero that stands for missing", () => {
    const nothing = inPlace({});
    expect(nothing).toMatchObject({ clusters: 0, services: [], tools: [], jointActions: [] });
    expect(nothing.publicShare).toMatchObject({ n: 0, median: null, interval: null });
    expect(nothing.mixes.n).toBe(0);
  });
});

describe("properties", () => {
  const marks = fc.constantFrom<Mark>("met", "partly", "not-met", "unknown");
  const record = fc.record(
    {
      mark: marks,
      services: fc.array(fc.constantFrom<ServicesTerm>("networking", "training", "mentoring"), {
        minLength: 1,
      }),
      share: fc.integer({ min: 0, max: 100 }),
    },
    { requiredKeys: [] },
  );
  const toRecord = ({
    mark,
    services,
    share,
  }: Partial<{ mark: Mark; services: ServicesTerm[]; share: number }>) => ({
    ...(mark === undefined ? {} : marked(mark)),
    ...(services === undefined ? {} : serving(...services)),
    ...(share === undefined
      ? {}
      : {
          financing: [
            {
              ...{ year: 2020, basis: "actual" as const, completeness: "complete" as const, source },
              parts: { public: share, private: 100 - share },
            },
          ],
        }),
  });
  const clustersOf = (parts: readonly object[]) =>
    Object.fromEntries(parts.map((part, index) => [`c${index}`, toRecord(part)]));
  const all = ({ criteria, governance, services, tools, jointActions }: InPlace): Having[] => [
    ...criteria,
    ...governance,
    ...services,
    ...tools,
    ...jointActions,
  ];

  test("who has something is known, and who is known belongs to the group", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (parts) => {
        const found = inPlace(clustersOf(parts));
        for (const { clusters, known } of all(found)) {
          expect(clusters.length).toBeLessThanOrEqual(known);
          expect(known).toBeLessThanOrEqual(found.clusters);
          expect(new Set(clusters).size).toBe(clusters.length);
        }
      }),
    );
  });

  test("a silent record changes the number of clusters and of records asked, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), (parts) => {
        const [without, beside] = [inPlace(clustersOf(parts)), inPlace({ ...clustersOf(parts), silent: {} })];
        expect(beside.clusters).toBe(without.clusters + 1);
        expect(all(beside)).toEqual(all(without));
        expect(beside.publicShare.points).toEqual(without.publicShare.points);
        expect(beside.publicShare.interval).toEqual(without.publicShare.interval);
        expect(beside.mixes).toEqual(without.mixes);
      }),
    );
  });

  test("the order of the clusters changes no number", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 10 }), (parts) => {
        const dataset = makeDataset({ clusters: clustersOf(parts) });
        const numbers = (found: InPlace) => ({
          counts: Object.fromEntries(
            all(found).map(({ id, clusters, known }) => [id, [clusters.length, known]]),
          ),
          share: [found.publicShare.median, found.publicShare.interval],
        });
        expect(numbers(whatIsInPlace(dataset, dataset.clusters.toReversed()))).toEqual(
          numbers(whatIsInPlace(dataset, dataset.clusters)),
        );
      }),
    );
  });
});

describe("stages", () => {
  it("lists the clusters whose newest assessment names the stage", () => {
    const dataset = makeDataset({
      clusters: {
        here: stagedIn(2020, "establishment"),
        gone: {
          maturity: [
            { year: 2010, stage: "establishment", basis: "inferred", source },
            { year: 2020, stage: "operationalisation", basis: "inferred", source },
          ],
        },
        uncoded: {},
      },
    });
    expect(clustersAtStage(dataset, "establishment").map(({ id }) => id)).toEqual(["here"]);
  });
});
