import fc from "fast-check";
import { expect, test } from "vitest";
import { standingOf } from "../../src/benchmark/percentile.ts";
import { placeInWords } from "../../src/text/standing.ts";

function wordsFor(value: number, others: readonly number[]): string {
  const standing = standingOf(value, others);
  if (!standing) throw new Error("Five others are needed.");
  return placeInWords(value, standing);
}

test.each<[number, number[], string]>([
  [0, [1, 2, 3, 4, 5], "lowest quarter"],
  [2, [1, 2, 3, 4, 5], "second quarter"],
  [3, [1, 2, 3, 4, 5], "at the median"],
  [4, [1, 2, 3, 4, 5], "third quarter"],
  [9, [1, 2, 3, 4, 5], "highest quarter"],
  [3, [3, 3, 3, 3, 9], "like most"],
  [2, [3, 3, 3, 3, 9], "lowest quarter"],
  [9, [3, 3, 3, 3, 9], "highest quarter"],
  [3, [3, 3, 3, 3, 3], "like most"],
])("%d among %j: %s", (value, others, expected) => {
  expect(wordsFor(value, others)).toBe(expected);
});

test("like most says only that at least half of the peers have the very same value", () => {
  const few = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(few, fc.array(few, { minLength: 5, maxLength: 20 }), (value, others) => {
      const same = others.filter((other) => other === value).length;
      if (wordsFor(value, others) === "like most") expect(same / others.length).toBeGreaterThanOrEqual(0.5);
    }),
  );
});
