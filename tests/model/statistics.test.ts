import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quantile, quartiles } from "../../src/model/statistics.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("quantile, median, quartiles", () => {
  it("follow definition 7 of Hyndman and Fan", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quartiles([4, 1, 3, 2])).toEqual([1.75, 3.25]);
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
  it("have no value for nothing", () => {
    expect([quantile([], 0.5), median([]), quartiles([])]).toEqual([null, null, null]);
  });
  it("quantile rises with the probability and stays inside", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, a, b) => {
        const [low, high] = [quantile(list, Math.min(a, b)) ?? 0, quantile(list, Math.max(a, b)) ?? 0];
        // Interpolation between equal neighbours may be off by rounding.
        const slack = 1e-9 * (1 + Math.abs(high));
        expect(low).toBeLessThanOrEqual(high + slack);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list) - slack);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + slack);
      }),
    );
  });
  it("do not change their input", () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });
});
