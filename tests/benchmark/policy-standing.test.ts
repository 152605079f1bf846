import { describe, expect, test } from "vitest";
import { policiesOfSameLevel, shareOfTerms, standingOf } from "../../src/benchmark/policy-standing.ts";
import { computeAll } from "../../src/indicators/compute.ts";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "../indicators/build.ts";

function standing(indicator: string, records: readonly Partial<PolicyRecord>[]) {
  const policies = Object.fromEntries(
    records.map((record, index) => [`p${index}`, { levels: ["national" as const], ...record }]),
  );
  const dataset = makeDataset({ policies });
  const [own] = dataset.policies;
  if (!own) throw new Error("There is a policy.");
  return standingOf(indicator, own, policiesOfSameLevel(own, dataset), computeAll(dataset));
}

const ran = (years: number): Partial<PolicyRecord> => ({
  period: { start: 2000, end: 1999 + years, source },
});
const paid = (amount: string, year: number): Partial<PolicyRecord> => ({
  budgets: [{ amount, for: "per-year", year, source }],
  clusters_supported: [{ count: 10, year, source }],
});

test("same level: any level in common, not itself; a policy without a level has no company", () => {
  const { policies } = makeDataset({
    policies: {
      a: { levels: ["national"] },
      b: { levels: ["national", "regional"] },
      c: { levels: ["regional"] },
      d: {},
    },
  });
  const others = policies.map((policy) => policiesOfSameLevel(policy, { policies }).map(({ id }) => id));
  expect(others).toEqual([["b"], ["a", "c"], ["b"], []]);
});

describe("standing of a duration", () => {
  test.for<[string, number[], number | null, number | null]>([
    ["five others, two equal", [5, 3, 5, 5, 8, 10], 40, 5],
    ["longest of all", [9, 1, 2, 3, 4, 5], 100, 3],
    ["shortest of all", [1, 2, 3, 4, 5, 6], 0, 4],
    ["four others are too few", [5, 3, 5, 5, 8], null, null],
    ["alone", [5], null, null],
  ])("%s", ([, years, percentile, median]) => {
    expect(standing("policy.duration", years.map(ran))).toMatchObject({ percentile, median, notReported: 0 });
  });

  test("others without a value are counted, never ranked", () => {
    const result = standing("policy.duration", [ran(5), {}, ran(3), {}]);
    expect(result.values.map(({ value }) => value)).toEqual([3]);
    expect(result.notReported).toBe(2);
  });

  test("without an own value the others are still summarised", () => {
    const result = standing("policy.duration", [{}, ...[1, 2, 3, 4, 5].map(ran)]);
    expect(result).toMatchObject({ percentile: null, median: 3, quartiles: [2, 4] });
  });
});

describe("standing of a budget", () => {
  test("another currency and far years are set apart, each with its reason", () => {
    const result = standing("policy.budget_per_cluster_year", [
      paid("EUR 10 million", 2010),
      paid("EUR 20 million", 2012),
      paid("EUR 30 million", 2013),
      paid("USD 40 million", 2010),
      paid("JPY 50 million", 2020),
    ]);
    expect(result.values.map(({ value }) => value)).toEqual([2_000_000]);
    expect(result.notComparable.map(({ policy, warnings }) => [policy.id, warnings])).toEqual([
      ["p2", ["C2"]],
      ["p3", ["C3"]],
      ["p4", ["C2", "C3"]],
    ]);
  });

  test("without an own value mixed money has no median", () => {
    const others = ["EUR", "USD", "JPY", "EUR", "EUR"].map((currency) =>
      paid(`${currency} 10 million`, 2010),
    );
    const result = standing("policy.budget_per_cluster_year", [{}, ...others]);
    expect(result.values).toHaveLength(5);
    expect(result).toMatchObject({ median: null, quartiles: null, percentile: null });
  });

  test("five of one currency and time give a percentile", () => {
    const all = [1, 2, 3, 4, 5, 6].map((amount) => paid(`EUR ${amount} million`, 2010));
    expect(standing("policy.budget_per_cluster_year", all)).toMatchObject({ percentile: 0, median: 400_000 });
  });
});

test("shares of terms: of those of which something is known; nothing known is not a no", () => {
  const { policies } = makeDataset({
    policies: {
      own: { areas: [{ area: "social", source }] },
      one: {
        areas: [
          { area: "social", source },
          { area: "innovation", source },
        ],
      },
      two: { areas: [{ area: "innovation", source }] },
      silent: {},
    },
  });
  const areasOf = ({ record }: (typeof policies)[number]) => record.areas?.map(({ area }) => area);
  const [own, ...others] = policies;
  const silent = policies.at(-1);
  if (!own || !silent) throw new Error("There are policies.");
  expect(shareOfTerms(["innovation", "social"], own, others, areasOf)).toEqual([
    { term: "innovation", own: false, count: 2, known: 2 },
    { term: "social", own: true, count: 1, known: 2 },
  ]);
  expect(shareOfTerms(["social"], silent, policies.slice(0, 3), areasOf)).toEqual([
    { term: "social", own: null, count: 2, known: 3 },
  ]);
});
