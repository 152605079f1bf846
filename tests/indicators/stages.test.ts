import { describe, expect, it } from "vitest";
import { criteriaOfStage, stageAfter, stagesInOrder } from "../../src/indicators/stages.ts";
import { makeDataset } from "./build.ts";

const dataset = makeDataset({});

describe("stages", () => {
  it("stand in their order", () => {
    expect(stagesInOrder(dataset).map(({ id }) => id)).toEqual([
      "initiation",
      "establishment",
      "operationalisation",
      "transformation",
    ]);
  });

  it.each([
    ["initiation", "establishment"],
    ["operationalisation", "transformation"],
    ["transformation", undefined],
    ["elsewhere", undefined],
    [null, undefined],
  ])("after %s comes %s", (stage, next) => {
    expect(stageAfter(dataset, stage)?.id).toBe(next);
  });

  it("have criteria, an unknown one none", () => {
    expect(criteriaOfStage(dataset, "establishment").map(({ id }) => id)).toEqual(["E1", "E2", "E3", "E4"]);
    expect(criteriaOfStage(dataset, "elsewhere")).toEqual([]);
  });
});
