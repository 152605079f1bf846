import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  knownShareOf,
  type PolicyTraits,
  type PolicyVariable,
  policyDistance,
  policyVariables,
  policyWeights,
  traitsOfPolicy,
} from "../../src/benchmark/policy-distance.ts";
import type { PolicyRecord } from "../../src/model/types.generated.ts";
import { makeDataset, source } from "../indicators/build.ts";

const nothing: PolicyTraits = {
  dimensions: null,
  instruments: null,
  levels: null,
  areas: null,
  stages: null,
  kind: null,
  sectors: null,
  duration: null,
};

const everything: PolicyTraits = {
  dimensions: ["cluster-actors"],
  instruments: ["rnd-grants", "matching-grants"],
  levels: ["national"],
  areas: ["innovation"],
  stages: ["transformation"],
  kind: ["programme"],
  sectors: ["cross-sector"],
  duration: 8,
};

function traitsOf(record: Partial<PolicyRecord>): PolicyTraits {
  const dataset = makeDataset({ policies: { one: record } });
  const [policy] = dataset.policies;
  if (!policy) throw new Error("There is a policy.");
  return traitsOfPolicy(policy, dataset);
}

const differenceIn = (variable: PolicyVariable, a: Partial<PolicyTraits>, b: Partial<PolicyTraits>) =>
  policyDistance({ ...nothing, ...a }, { ...nothing, ...b }).contributions.find(
    (entry) => entry.variable === variable,
  );

describe("structure of a policy", () => {
  test("nothing known", () => {
    expect(traitsOf({})).toEqual(nothing);
    expect(knownShareOf(nothing)).toBe(0);
  });

  test("each term once, sectors by their group, years with both ends", () => {
    expect(
      traitsOf({
        dimensions: [{ dimension: "cluster-actors", source }],
        areas: [{ area: "innovation", source }],
        instruments: [
          { instrument: "rnd-grants", source },
          { instrument: "rnd-grants", as_stated: "grants", source },
        ],
        stages_targeted: [{ stage: "initiation", source }],
        levels: ["national"],
        kind: "programme",
        sectors: ["agrifood", "food-processing"],
        period: { start: 2010, end: 2012, source },
      }),
    ).toEqual({
      dimensions: ["cluster-actors"],
      areas: ["innovation"],
      instruments: ["rnd-grants"],
      stages: ["initiation"],
      levels: ["national"],
      kind: ["programme"],
      sectors: ["agriculture-and-food"],
      duration: 3,
    });
  });

  test.for<[string, Partial<PolicyRecord>, number | null]>([
    [
      "a running policy, up to the statement",
      { period: { start: 2010, state: "running", as_of: 2019, source } },
      10,
    ],
    ["an unknown end", { period: { start: 2010, source } }, null],
    ["an end before the beginning", { period: { start: 2010, end: 2005, source } }, null],
  ])("years of %s", ([, record, years]) => {
    expect(traitsOf(record).duration).toBe(years);
  });
});

describe("difference in one variable", () => {
  test.for<[string, PolicyVariable, Partial<PolicyTraits>, Partial<PolicyTraits>, number]>([
    ["the same set", "dimensions", { dimensions: ["a", "b"] }, { dimensions: ["b", "a"] }, 0],
    ["one of three in common", "dimensions", { dimensions: ["a", "b"] }, { dimensions: ["b", "c"] }, 2 / 3],
    ["nothing in common", "levels", { levels: ["national"] }, { levels: ["local"] }, 1],
    ["the same years", "duration", { duration: 5 }, { duration: 5 }, 0],
    ["twice the years", "duration", { duration: 2 }, { duration: 4 }, 1 / 3],
    ["half the years", "duration", { duration: 20 }, { duration: 10 }, 1 / 3],
    ["eight times the years", "duration", { duration: 1 }, { duration: 8 }, 1],
    ["more than eight times", "duration", { duration: 1 }, { duration: 40 }, 1],
  ])("%s", ([, variable, a, b, expected]) => {
    const entry = differenceIn(variable, a, b);
    expect(entry?.difference).toBeCloseTo(expected, 12);
    expect(entry?.known).toBe(true);
  });

  test.for<[Partial<PolicyTraits>, Partial<PolicyTraits>]>([
    [{}, {}],
    [{ areas: ["social"] }, {}],
    [{}, { areas: ["social"] }],
  ])("unknown counts half and is said: %j %j", ([a, b]) => {
    expect(differenceIn("areas", a, b)).toMatchObject({ difference: 0.5, known: false, shared: [] });
  });

  test("names what both have", () => {
    expect(differenceIn("areas", { areas: ["a", "b", "c"] }, { areas: ["c", "b"] })?.shared).toEqual([
      "b",
      "c",
    ]);
  });
});

test("nothing known on either side is half way and known to no part", () => {
  for (const one of [nothing, everything]) {
    expect(policyDistance(one, nothing).distance).toBeCloseTo(0.5, 12);
    expect(policyDistance(one, nothing).knownShare).toBe(0);
  }
});

test("alike with everything known is 0, and all of it is known", () => {
  expect(policyDistance(everything, everything)).toMatchObject({ distance: 0, knownShare: 1 });
  expect(knownShareOf(everything)).toBe(1);
});

describe("properties", () => {
  const set = fc.option(
    fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 5 }),
  );
  const traits: fc.Arbitrary<PolicyTraits> = fc.record({
    dimensions: set,
    instruments: set,
    levels: set,
    areas: set,
    stages: set,
    kind: fc.option(fc.constantFrom("a", "b").map((kind) => [kind])),
    sectors: set,
    duration: fc.option(fc.integer({ min: 1, max: 60 })),
  });

  test("symmetric, within 0 and 1", () => {
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const [there, back] = [policyDistance(a, b), policyDistance(b, a)];
        expect(there.distance).toBeCloseTo(back.distance, 12);
        expect(there.knownShare).toBe(back.knownShare);
        expect(there.distance).toBeGreaterThanOrEqual(0);
        expect(there.distance).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("contributions are weight × difference over all weights, and sum to the distance", () => {
    const total = Object.values(policyWeights).reduce((sum, weight) => sum + weight, 0);
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const { distance, contributions } = policyDistance(a, b);
        expect(contributions.map(({ variable }) => variable)).toEqual(policyVariables);
        const weighted = contributions.reduce(
          (sum, { variable, difference }) => sum + policyWeights[variable] * difference,
          0,
        );
        expect(Math.abs(weighted / total - distance)).toBeLessThan(1e-9);
        const summed = contributions.reduce((sum, { contribution }) => sum + contribution, 0);
        expect(Math.abs(summed - distance)).toBeLessThan(1e-9);
      }),
    );
  });

  test("to itself: half the weight of what is not known", () => {
    fc.assert(
      fc.property(traits, (a) => {
        expect(policyDistance(a, a).distance).toBeCloseTo((1 - knownShareOf(a)) / 2, 12);
      }),
    );
  });

  test("forgetting a value moves the distance by no more than half its weight", () => {
    const total = Object.values(policyWeights).reduce((sum, weight) => sum + weight, 0);
    fc.assert(
      fc.property(traits, traits, fc.constantFrom(...policyVariables), (a, b, variable) => {
        const before = policyDistance(a, b).distance;
        const after = policyDistance({ ...a, [variable]: null }, b).distance;
        expect(Math.abs(after - before)).toBeLessThanOrEqual(policyWeights[variable] / 2 / total + 1e-12);
      }),
    );
  });
});
