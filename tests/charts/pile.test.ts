import { describe, expect, test } from "vitest";
import { dodge, stack } from "../../src/charts/pile.ts";

describe("piles of dots", () => {
  test.each([
    [
      [10, 30, 50],
      [0, 0, 0],
    ],
    [
      [10, 10, 10],
      [0, 1, -1],
    ],
    [
      [12, 10, 30],
      [1, 0, 0],
    ],
    [[], []],
  ])("dodges %j", (positions, offsets) => {
    expect(dodge(positions, 6, 1)).toEqual(offsets);
  });

  test("a full pile uses the line with most room and never leaves the strip", () => {
    const offsets = dodge(
      Array.from({ length: 20 }, () => 5),
      6,
      2,
    );
    expect(Math.max(...offsets.map(Math.abs))).toBe(2);
  });

  test("stacks line by line", () => {
    expect(stack(3, 2)).toEqual([
      { column: 0, line: 0 },
      { column: 1, line: 0 },
      { column: 0, line: 1 },
    ]);
  });
});
