import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type CodePair, cohensKappa } from "../../src/quality/agreement.ts";

const stages = ["initiation", "establishment", "operationalisation", "transformation"];

/** Pairs from a table of counts: rows the first coder, columns the second. */
function pairsOf(table: readonly (readonly number[])[], categories: readonly string[]): CodePair[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) =>
      Array.from({ length: count }, (): CodePair => [categories[i] ?? "", categories[j] ?? ""]),
    ),
  );
}

describe("Cohen's kappa", () => {
  it("gives the values worked out by hand", () => {
    // 20 both yes, 5 and 10 apart, 15 both no: observed 35/50, expected (25·30 + 25·20)/2500 = 0.5, kappa 0.4.
    const agreement = cohensKappa(
      pairsOf(
        [
          [20, 5],
          [10, 15],
        ],
        ["yes", "no"],
      ),
      ["yes", "no"],
    );
    expect(agreement?.n).toBe(50);
    expect(agreement?.observed).toBeCloseTo(0.7, 12);
    expect(agreement?.expected).toBeCloseTo(0.5, 12);
    expect(agreement?.kappa).toBeCloseTo(0.4, 12);
    // With two categories the weights change nothing.
    expect(agreement?.weighted).toBeCloseTo(0.4, 12);
    expect(agreement?.table).toEqual([
      [20, 5],
      [10, 15],
    ]);
  });

  it("counts neighbouring stages as nearer when weighted", () => {
    const near = cohensKappa(
      pairsOf(
        [
          [4, 2, 0, 0],
          [2, 4, 0, 0],
          [0, 0, 4, 2],
          [0, 0, 2, 4],
        ],
        stages,
      ),
      stages,
    );
    const far = cohensKappa(
      pairsOf(
        [
          [4, 0, 0, 2],
          [0, 4, 2, 0],
          [0, 2, 4, 0],
          [2, 0, 0, 4],
        ],
        stages,
      ),
      stages,
    );
    expect(near?.kappa).toBeCloseTo(far?.kappa ?? 0, 12);
    expect(near?.weighted).toBeGreaterThan(far?.weighted ?? 1);
  });

  test.each([
    ["no pairs", [], null],
    [
      "everything in one category",
      [["initiation", "initiation"]] as CodePair[],
      { kappa: null, weighted: null },
    ],
  ])("has no value for %s", (_name, pairs, expected) => {
    const agreement = cohensKappa(pairs, stages);
    if (expected === null) expect(agreement).toBeNull();
    else expect(agreement).toMatchObject(expected);
  });

  it("refuses a category that is not on the list", () => {
    expect(() => cohensKappa([["initiation", "maturity"]], stages)).toThrow("No category maturity.");
    expect(() => cohensKappa([["maturity", "initiation"]], stages)).toThrow("No category maturity.");
  });

  const stage = fc.constantFrom(...stages);
  const pairs = fc.array(fc.tuple(stage, stage), { minLength: 1, maxLength: 60 });

  it("is 1 at most, and 1 only when all agree", () => {
    fc.assert(
      fc.property(pairs, (codes) => {
        const agreement = cohensKappa(codes, stages);
        const equal = codes.every(([a, b]) => a === b);
        for (const value of [agreement?.kappa, agreement?.weighted]) {
          if (typeof value !== "number") continue;
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
          expect(value > 1 - 1e-9).toBe(equal);
        }
      }),
    );
  });

  it("does not depend on which coder is called the first, nor on the order of the pairs", () => {
    fc.assert(
      fc.property(pairs, (codes) => {
        const forward = cohensKappa(codes, stages);
        const swapped = cohensKappa(codes.map(([a, b]): CodePair => [b, a]).reverse(), stages);
        for (const key of ["kappa", "weighted", "observed", "expected"] as const) {
          if (forward?.[key] === null) expect(swapped?.[key]).toBeNull();
          else expect(swapped?.[key]).toBeCloseTo(forward?.[key] ?? Number.NaN, 9);
        }
      }),
    );
  });
});
