import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/model/types.generated.ts";
import { isDoubleCoded, newestAssessment, stageOrder, stageRank } from "../../src/site/stage.ts";
import { makeDataset, source } from "../indicators/build.ts";

const assessment = (year: Assessment["year"], stage: Assessment["stage"]): Assessment => ({
  ...{ year, stage, source },
  basis: "inferred",
});

describe("newest assessment", () => {
  test.for<[string, Assessment[] | undefined, string | undefined]>([
    ["none", undefined, undefined],
    [
      "the latest year",
      [assessment(2020, "transformation"), assessment(2010, "initiation")],
      "transformation",
    ],
    [
      "whatever the order",
      [assessment(2010, "initiation"), assessment(2020, "establishment")],
      "establishment",
    ],
    [
      "a span counts at its end",
      [assessment(2019, "initiation"), assessment("2015-2020", "transformation")],
      "transformation",
    ],
    [
      "a fiscal year at its second",
      [assessment("2019/20", "initiation"), assessment(2019, "transformation")],
      "initiation",
    ],
    [
      "an undated one is the oldest",
      [assessment("unknown", "transformation"), assessment(1990, "initiation")],
      "initiation",
    ],
    ["the only one, though undated", [assessment("unknown", "initiation")], "initiation"],
    [
      "of one year the first",
      [assessment(2020, "establishment"), assessment(2020, "initiation")],
      "establishment",
    ],
  ])("%s", ([, maturity, expected]) => {
    const before = structuredClone(maturity);
    const dataset = makeDataset({ clusters: { one: maturity ? { maturity } : {} } });
    const [cluster] = dataset.clusters;
    expect(cluster && newestAssessment(cluster, dataset)?.stage).toBe(expected);
    // Choosing must not reorder the record.
    expect(cluster?.record.maturity).toEqual(before);
  });
});

test("the stages with a colour are those of the vocabulary, 0 is not coded", () => {
  expect([...(makeDataset({}).vocabularies.get("stages")?.terms.keys() ?? [])]).toEqual(stageOrder);
  expect(stageOrder.map(stageRank)).toEqual([1, 2, 3, 4]);
  expect(stageRank(undefined)).toBe(0);
});

test("a stage without a colour is never drawn as not coded", () => {
  expect(() => stageRank("growth")).toThrow(/"growth" has no colour.*stages\.yaml/);
});

test.for<[string, string[] | undefined, boolean]>([
  ["nobody named", undefined, false],
  ["one coder", ["A"], false],
  ["one coder twice", ["A", "A"], false],
  ["two coders", ["A", "B"], true],
])("double coding: %s", ([, coders, expected]) => {
  const coding = coders?.map((coder) => ({ coder, stage: "initiation" as const }));
  expect(isDoubleCoded({ ...assessment(2020, "initiation"), ...(coding ? { coding } : {}) })).toBe(expected);
});
