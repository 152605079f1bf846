import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RankedRow, rankBands } from "../../src/benchmark/bands.ts";
import { bandsOf, composites } from "../../src/benchmark/composites.ts";
import { clusterIndicators } from "../../src/indicators/catalogue.ts";
import { figure, subject } from "./build.ts";

const draws = 200;
const value = fc.integer({ min: 0, max: 40 });
const rows: fc.Arbitrary<RankedRow[]> = fc
  .array(fc.tuple(value, fc.option(value, { nil: null }), fc.option(value, { nil: null })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.map((values, index) => ({ id: `cluster-${index}`, values })));

describe("bands of ranks", () => {
  it("are the same for the same seed, and lie in order between 1 and the number of records", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const bands = rankBands(all, { seed: "a", draws });
        expect([...rankBands(all, { seed: "a", draws })]).toEqual([...bands]);
        for (const { low, middle, high, of, notDistinguishable } of bands.values()) {
          expect([1, low, middle, high, of]).toEqual([1, low, middle, high, of].sort((a, b) => a - b));
          expect(of).toBe(all.length);
          expect(notDistinguishable).toBeGreaterThanOrEqual(0);
          expect(notDistinguishable).toBeLessThan(all.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("depend on the seed", () => {
    const all = Array.from({ length: 40 }, (_, index) => ({
      id: `cluster-${index}`,
      values: [(index * 17) % 41, (index * 29) % 37, (index * 11) % 31],
    }));
    const [a, b] = ["a", "b"].map((seed) => [...rankBands(all, { seed, draws: 50 }).values()]);
    expect(a).not.toEqual(b);
  });

  it("put a record above one that it beats in every component, and give equals the same band", () => {
    const bands = rankBands(
      [
        { id: "best", values: [9, 9] },
        { id: "twin-1", values: [5, 5] },
        { id: "twin-2", values: [5, 5] },
        { id: "last", values: [1, 1] },
      ],
      { seed: "a" },
    );
    expect(bands.get("best")).toMatchObject({ low: 1, middle: 1, high: 1, notDistinguishable: 0 });
    expect(bands.get("twin-1")).toMatchObject({ low: 2, middle: 2, high: 2, notDistinguishable: 1 });
    expect(bands.get("twin-2")).toMatchObject({ low: 2, middle: 2, high: 2 });
    expect(bands.get("last")).toMatchObject({ low: 4, middle: 4, high: 4 });
  });

  it("do not mind the scale of a component", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(2, 4, 8), (all, factor) => {
        const scaled = all.map(({ id, values: [first, ...rest] }) => ({
          id,
          values: [(first ?? 0) * factor, ...rest],
        }));
        const [plain, other] = [all, scaled].map((list) => rankBands(list, { seed: "a", draws: 60 }));
        expect([...(other ?? [])]).toEqual([...(plain ?? [])]);
      }),
      { numRuns: 25 },
    );
  });

  it("tell records that cannot be told apart", () => {
    const bands = rankBands(
      [
        { id: "up", values: [9, 1] },
        { id: "down", values: [1, 9] },
      ],
      { seed: "a" },
    );
    expect(bands.get("up")).toMatchObject({ low: 1, high: 2, notDistinguishable: 1 });
  });

  it("say nothing of nobody", () => {
    expect(rankBands([], { seed: "a" }).size).toBe(0);
  });
});

describe("composites", () => {
  const [growth] = composites;

  it("rank only those with enough components: a value that becomes unknown takes its cluster out", () => {
    if (!growth) throw new Error("There is no composite.");
    const [one = "", two = ""] = growth.components;
    const clusters = [1, 2, 3].map((rate) =>
      subject(`cluster-${rate}`, { values: { [one]: figure(rate), [two]: figure(rate) } }),
    );
    expect([...bandsOf(growth, clusters).values()].map(({ middle }) => middle)).toEqual([3, 2, 1]);
    const without = [...clusters.slice(0, 2), subject("cluster-3", { values: { [one]: figure(3) } })];
    const left = bandsOf(growth, without);
    expect([...left.keys()]).toEqual(["cluster-1", "cluster-2"]);
    expect([...left.values()].map(({ middle }) => middle)).toEqual([2, 1]);
  });

  it("take only indicators that exist and may be compared", () => {
    const known = new Map(clusterIndicators.map((indicator) => [indicator.id, indicator]));
    for (const { components } of composites)
      for (const id of components)
        expect(known.get(id)).toMatchObject({ group: expect.not.stringMatching(/^evidence$/) });
  });
});
