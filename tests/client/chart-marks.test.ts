import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markAfterKey, nearestSpot, readingOrder, type Spot } from "../../src/client/chart-marks.ts";

const dot = (x: number, y: number): Spot => ({ x, y, width: 8, height: 8 });
const bar = (x: number, y: number): Spot => ({ x, y, width: 90, height: 20 });

/** Two rows of two bars, the first row listed last, its bars not quite on one line. */
const bars = [bar(50, 60), bar(150, 60), bar(150, 12), bar(50, 10)];

const spots = fc.array(
  fc.record({
    ...{ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) },
    ...{ width: fc.constant(8), height: fc.constant(8) },
  }),
  { minLength: 1, maxLength: 60 },
);

describe("the order of reading", () => {
  test("dots go from left to right", () => {
    expect(readingOrder([dot(30, 0), dot(10, 90), dot(20, 5)], false)).toEqual([1, 2, 0]);
  });

  test("bars go row by row", () => {
    expect(readingOrder(bars, true)).toEqual([3, 2, 0, 1]);
  });

  test("holds every mark once", () => {
    fc.assert(
      fc.property(spots, fc.boolean(), (some, inRows) => {
        expect([...readingOrder(some, inRows)].sort((a, b) => a - b)).toEqual([...some.keys()]);
      }),
    );
  });
});

describe("keys", () => {
  const order = readingOrder(bars, true);

  test.for([
    ["ArrowRight", 3, 2],
    ["ArrowRight", 1, 1],
    ["ArrowLeft", 0, 2],
    ["ArrowLeft", 3, 3],
    ["Home", 1, 3],
    ["End", 3, 1],
    ["ArrowDown", 2, 1],
    ["ArrowUp", 0, 3],
    ["Tab", 0, null],
    ["Enter", 0, null],
  ] as const)("%s from mark %i leads to %s", ([key, from, to]) => {
    expect(markAfterKey(key, bars, order, from)).toBe(to);
  });

  test("on one line, down and up go on as right and left do", () => {
    const line = [dot(10, 5), dot(20, 5), dot(30, 5)];
    expect(markAfterKey("ArrowDown", line, [0, 1, 2], 0)).toBe(1);
    expect(markAfterKey("ArrowUp", line, [0, 1, 2], 2)).toBe(1);
  });

  test("right from the first mark comes to all of them", () => {
    fc.assert(
      fc.property(spots, fc.boolean(), (some, inRows) => {
        const all = readingOrder(some, inRows);
        const seen = new Set<number>();
        let at = markAfterKey("Home", some, all, 0) ?? -1;
        for (const _ of some) {
          seen.add(at);
          at = markAfterKey("ArrowRight", some, all, at) ?? -1;
        }
        expect(seen.size).toBe(some.length);
      }),
    );
  });

  test("no key leads nowhere", () => {
    const keys = fc.constantFrom("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End");
    fc.assert(
      fc.property(spots, keys, fc.nat(), (some, key, any) => {
        const to = markAfterKey(key, some, readingOrder(some, false), any % some.length);
        expect(some[to ?? -1]).toBeDefined();
      }),
    );
  });
});

describe("beside a pointer", () => {
  test.for([
    ["on a dot", 10, 10, 0],
    ["beside two, the nearer", 17, 10, 1],
    ["out of reach", 60, 60, null],
    ["a bar is hit or not", 100, 26, null],
  ] as const)("%s", ([, x, y, expected]) => {
    expect(nearestSpot([dot(10, 10), dot(20, 10), bar(100, 15)], x, y, 12)).toBe(expected);
  });
});
