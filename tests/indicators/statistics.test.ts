import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bootstrapMedianInterval,
  herfindahl,
  mean,
  seededRandom,
  shannonEvenness,
} from "../../src/indicators/statistics.ts";

const parts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 });

describe("mean", () => {
  it("is the sum over the number, and none of nothing", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNull();
  });
});

describe("shannonEvenness", () => {
  it.each([
    [[5, 5, 5], 1],
    [[9, 0, 0], 0],
    [[0, 0], null],
    [[4], null],
    [[5, 5, 0], Math.log(2) / Math.log(3)],
  ])("%j → %s", (counts, expected) => {
    const result = shannonEvenness(counts);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  });
  it("lies in 0 to 1 and does not depend on the unit or the order", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 50 }), (list, factor) => {
        const own = shannonEvenness(list);
        fc.pre(own !== null);
        expect(own).toBeGreaterThanOrEqual(0);
        expect(own).toBeLessThanOrEqual(1);
        expect(shannonEvenness(list.map((part) => part * factor))).toBeCloseTo(own ?? 0, 9);
        expect(shannonEvenness([...list].reverse())).toBeCloseTo(own ?? 0, 9);
      }),
    );
  });
});

describe("herfindahl", () => {
  it.each([
    [[1, 1], 0.5],
    [[7], 1],
    [[1, 1, 1, 1], 0.25],
    [[3, 1], 0.625],
    [[0, 0], null],
    [[], null],
  ])("%j → %s", (list, expected) => {
    expect(herfindahl(list)).toBe(expected);
  });
  it("never falls when two parts become one", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const [a = 0, b = 0, ...rest] = list;
        fc.pre(a + b + rest.length > 0 && herfindahl(list) !== null);
        expect(herfindahl([a + b, ...rest]) ?? 0).toBeGreaterThanOrEqual((herfindahl(list) ?? 0) - 1e-12);
      }),
    );
  });
});

describe("seededRandom and bootstrapMedianInterval", () => {
  it("give the same numbers for the same seed, from 0 up to 1", () => {
    const draw = (seed: string) => Array.from({ length: 200 }, seededRandom(seed));
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
    expect(draw("a").every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(draw("a"))).toBeCloseTo(0.5, 1);
  });
  it("keep to known numbers, so that published intervals do not move", () => {
    expect(Array.from({ length: 3 }, seededRandom("observatory"))).toMatchInlineSnapshot(`
      [
        0.6823717120569199,
        0.7534668175503612,
        0.8454385104123503,
      ]
    `);
    expect(bootstrapMedianInterval([1, 2, 3, 5, 8, 13, 21], { seed: "observatory" })).toMatchInlineSnapshot(`
      [
        2,
        13,
      ]
    `);
  });
  it("draw as many values as there are", () => {
    const list = Array.from({ length: 31 }, (_, index) => index ** 2);
    expect(bootstrapMedianInterval(list, { seed: "observatory", draws: 40 })).toMatchInlineSnapshot(`
      [
        142.85,
        361,
      ]
    `);
    expect(bootstrapMedianInterval(list.slice(1), { seed: "observatory", draws: 40 })).toMatchInlineSnapshot(`
      [
        131.92499999999998,
        361.2,
      ]
    `);
  });
  it("need five values", () => {
    expect(bootstrapMedianInterval([1, 2, 3, 4], { seed: "a" })).toBeNull();
    expect(bootstrapMedianInterval([7, 7, 7, 7, 7], { seed: "a" })).toEqual([7, 7]);
  });
  it("depend on the values, not on their order, and stay among them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 20 }),
        fc.string(),
        (list, seed) => {
          const interval = bootstrapMedianInterval(list, { seed, draws: 200 });
          expect(bootstrapMedianInterval([...list].reverse(), { seed, draws: 200 })).toEqual(interval);
          const [low = Number.NaN, high = Number.NaN] = interval ?? [];
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(Math.min(...list));
          expect(high).toBeLessThanOrEqual(Math.max(...list));
        },
      ),
      { numRuns: 50 },
    );
  });
});
