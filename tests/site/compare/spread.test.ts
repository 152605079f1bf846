import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Interval, overlap, tellApart } from "../../../src/site/compare/overlap.ts";
import { comparableAmong, spreadOf } from "../../../src/site/compare/spread.ts";

describe("spreadOf", () => {
  test.each<[values: number[], all: number[], expected: number | null]>([
    [[10, 30], [0, 10, 20, 30, 40], 1],
    [[0, 40], [0, 10, 20, 30, 40], 2],
    [[20, 20], [0, 10, 20, 30, 40], 0],
    [[10], [0, 10, 20, 30, 40], null],
    [[10, 30], [0, 10, 20, 30], null],
    [[1, 9], [5, 5, 5, 5, 9], null],
  ])("%j among %j", (values, all, expected) => {
    expect(spreadOf(values, all)).toBe(expected);
  });

  it("does not mind the unit", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 50 }), (all, factor) => {
        const [one, other] = [
          spreadOf(all.slice(0, 3), all),
          spreadOf(
            all.slice(0, 3).map((value) => value * factor),
            all.map((value) => value * factor),
          ),
        ];
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 9);
      }),
    );
  });
});

describe("comparableAmong", () => {
  const eur = { value: 1, currency: "EUR", counted: "EUR" };
  const usd = { value: 2, currency: "USD", counted: "USD" };
  const firms = { value: 3, counted: "companies" };
  const members = { value: 4, counted: "members" };

  test.each([
    ["one currency", [eur, eur, usd], [eur, eur]],
    ["two currencies", [eur, usd], []],
    ["two definitions", [firms, members], []],
    ["the larger group", [firms, members, members], [members, members]],
    [
      "other perimeters",
      [
        { value: 1, perimeter: "members" },
        { value: 2, perimeter: "park" },
      ],
      [],
    ],
    ["plain values", [{ value: 1 }, { value: 2 }], [{ value: 1 }, { value: 2 }]],
    ["one value", [eur], []],
    ["none", [], []],
  ])("%s", (_name, values, expected) => {
    expect(comparableAmong<{ value: number }>(values, (value) => value)).toEqual(expected);
  });
});

describe("tellApart", () => {
  test.each<[intervals: (Interval | null)[], verdict: string, pairs: number[][]]>([
    [[], "none", []],
    [[null, null], "none", []],
    [[[1, 2], null], "one", []],
    [
      [
        [1, 2],
        [2, 3],
      ],
      "cannot",
      [],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      "all",
      [[0, 1]],
    ],
    [[[1, 2], null, [3, 4]], "all", [[0, 2]]],
    [
      [
        [1, 5],
        [4, 8],
        [6, 9],
      ],
      "some",
      [[0, 2]],
    ],
  ])("%j", (intervals, verdict, pairs) => {
    expect(tellApart(intervals)).toEqual({ verdict, pairs });
  });

  it("is the same from both sides", () => {
    const interval = fc.tuple(fc.integer(), fc.nat()).map(([low, width]): Interval => [low, low + width]);
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, a)).toBe(true);
      }),
    );
  });
});
