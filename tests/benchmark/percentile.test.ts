import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithPeers, largestGaps, type PeerValue } from "../../src/benchmark/comparison.ts";
import { percentileOf, standingOf } from "../../src/benchmark/percentile.ts";
import { figure, subject } from "./build.ts";

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 30 });

describe("the percentile", () => {
  it.each<[number, number[], number | null]>([
    [3, [1, 2, 3, 4, 5], 50],
    [0, [1, 2, 3, 4, 5], 0],
    [9, [1, 2, 3, 4, 5], 100],
    [1, [1, 1, 1, 1, 1], 50],
    [2, [1, 2, 2, 3], null],
    [2, [], null],
  ])("of %d among %j is %s", (value, others, expected) => {
    expect(percentileOf(value, others)).toBe(expected);
  });

  it("lies between 0 and 100, never falls with the value, and does not mind the order or the scale", () => {
    fc.assert(
      fc.property(values, fc.integer(), fc.integer({ min: 1, max: 9 }), (others, value, factor) => {
        const own = percentileOf(value, others) ?? Number.NaN;
        expect(own).toBeGreaterThanOrEqual(0);
        expect(own).toBeLessThanOrEqual(100);
        expect(percentileOf(value + 1, others)).toBeGreaterThanOrEqual(own);
        expect(percentileOf(value, others.toReversed())).toBe(own);
        const scaled = others.map((other) => other * factor + 7);
        expect(percentileOf(value * factor + 7, scaled)).toBe(own);
      }),
    );
  });
});

describe("the standing", () => {
  it.each<[number, number, number | null]>([
    [1, 1, -1],
    [2, 2, -0.5],
    [3, 3, 0],
    [4, 3, 0.5],
    [9, 4, 3],
  ])("of %d among 1 to 5", (value, quarter, gap) => {
    expect(standingOf(value, [1, 2, 3, 4, 5])).toMatchObject({ quarter, gap, median: 3, quartiles: [2, 4] });
  });

  it("has no gap where the middle half has no width", () => {
    expect(standingOf(9, [2, 2, 2, 2, 2])?.gap).toBeNull();
  });
});

function peers(...all: number[]): PeerValue[] {
  return all.map((value, index) => ({
    subject: subject(`peer-${index}`, { stage: index === 0 ? "initiation" : null }),
    value: figure(value),
    distance: index / 10,
  }));
}

describe("a comparison", () => {
  const own = subject("own", {
    stage: "initiation",
    values: { "members.growth": figure(10), "economy.export_share": figure(3), "age.years": figure(90) },
  });

  it("has no standing without an own value or with fewer than five peers, and never takes missing as zero", () => {
    expect(compareWithPeers(own, "members.sme_share", peers(1, 2, 3, 4, 5))).toMatchObject({
      own: null,
      standing: null,
    });
    expect(compareWithPeers(own, "members.growth", peers(1, 2, 3, 4)).standing).toBeNull();
  });

  it("says how many peers are at another stage or at none that is known", () => {
    expect(compareWithPeers(own, "members.growth", peers(1, 2, 3, 4, 5)).atOtherStages).toBe(4);
  });

  it("names the largest gaps first, and none in what made the peers", () => {
    const comparisons = ["economy.export_share", "members.growth", "age.years", "members.sme_share"].map(
      (indicator) => compareWithPeers(own, indicator, peers(1, 2, 3, 4, 5)),
    );
    expect(largestGaps(comparisons).map(({ indicatorId }) => indicatorId)).toEqual(["members.growth"]);
  });
});
