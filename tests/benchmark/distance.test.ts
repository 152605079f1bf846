import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainDistance, unknownCountsAs } from "../../src/benchmark/distance.ts";
import { measure } from "../../src/benchmark/scale.ts";
import type { StructuralId } from "../../src/benchmark/structure.ts";
import { structuralVariables, totalWeight } from "../../src/benchmark/structure.ts";
import type { Subject } from "../../src/benchmark/subject.ts";
import { type Dataset, type Term, vocabularyOf } from "../../src/model/dataset.ts";
import { dataset, measured, randomMeasured, subject } from "./build.ts";

/** The real vocabularies with other stages, the last of them written first: their ranks give the order. */
function vocabulariesWithStages(ids: readonly string[]): Dataset["vocabularies"] {
  const terms = ids.map((id, index): [string, Term] => [id, { id, label: id, rank: index + 1 } as Term]);
  const stages = { ...vocabularyOf(dataset, "stages"), terms: new Map(terms.reverse()) };
  return new Map([...dataset.vocabularies, ["stages", stages]]);
}

function differenceIn(id: StructuralId, a: Partial<Subject>, b: Partial<Subject>): number | null | undefined {
  const { contributions } = explainDistance(measured("a", a), measured("b", b));
  return contributions.find((contribution) => contribution.id === id)?.difference;
}

describe("the difference in each variable", () => {
  it.each<[StructuralId, string, Partial<Subject>, Partial<Subject>, number | null]>([
    ["sector", "the same main sector", { sectors: ["wine"] }, { sectors: ["wine", "tourism"] }, 0],
    ["sector", "a sector in common", { sectors: ["wine", "tourism"] }, { sectors: ["tourism"] }, 0.25],
    ["sector", "one family", { sectors: ["wine"] }, { sectors: ["dairy"] }, 0.5],
    ["sector", "the family itself", { sectors: ["wine"] }, { sectors: ["agriculture-and-food"] }, 0.5],
    ["sector", "nothing in common", { sectors: ["wine"] }, { sectors: ["software"] }, 1],
    ["stage", "the same", { stage: "initiation" }, { stage: "initiation" }, 0],
    ["stage", "two steps", { stage: "initiation" }, { stage: "operationalisation" }, 2 / 3],
    ["stage", "from first to last", { stage: "transformation" }, { stage: "initiation" }, 1],
    ["stage", "one unknown", { stage: "transformation" }, {}, null],
    ["region", "one country", { countries: ["UG"] }, { countries: ["KE", "UG"] }, 0],
    ["region", "one smallest region", { countries: ["UG"] }, { countries: ["KE"] }, 0.25],
    ["region", "one compared region", { countries: ["UG"] }, { countries: ["NG"] }, 0.5],
    ["region", "one continent", { countries: ["UG"] }, { countries: ["TN"] }, 0.75],
    ["region", "two continents", { countries: ["UG"] }, { countries: ["AT"] }, 1],
    ["region", "only a continent known", { region: "asia" }, { countries: ["IN"] }, 0.75],
    ["region", "unknown", {}, { countries: ["AT"] }, null],
    ["members", "ten times as many", { members: 10 }, { members: 100 }, 0.5],
    ["members", "a thousand times as many", { members: 5 }, { members: 5000 }, 1],
    ["members", "none", { members: 0 }, { members: 10 }, null],
    ["shape", "another", { shape: "growth-pole" }, { shape: "industrial-park" }, 1],
    ["age", "five years", { founded: 2010 }, { founded: 2015 }, 0.25],
    ["age", "a century", { founded: 1910 }, { founded: 2015 }, 1],
    [
      "driver",
      "one of three",
      { drivers: ["donor-driven", "policy-driven"] },
      { drivers: ["donor-driven", "business-driven"] },
      2 / 3,
    ],
    ["driver", "unknown", { drivers: [] }, { drivers: ["donor-driven"] }, null],
  ])("%s: %s", (id, _name, a, b, expected) => {
    const difference = differenceIn(id, a, b);
    if (expected === null) expect(difference).toBeNull();
    else expect(difference).toBeCloseTo(expected, 12);
    expect(differenceIn(id, b, a)).toBe(difference);
  });
});

it("the first and the last stage are 1 apart and every step is as long, however many stages there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), (count) => {
      const ids = Array.from({ length: count }, (_, index) => `stage-${index}`);
      const vocabularies = vocabulariesWithStages(ids);
      const differences = ids.map((stage) => {
        const [first, other] = [ids[0] ?? null, stage].map((id) =>
          measure({ vocabularies }, subject("a", { stage: id })),
        );
        if (!first || !other) throw new Error("Two subjects are measured.");
        return explainDistance(first, other).contributions.find(({ id }) => id === "stage")?.difference;
      });
      expect(differences).toEqual(ids.map((_, index) => index / (count - 1)));
    }),
  );
});

describe("the distance", () => {
  it("is the sum of its parts, symmetric, and between 0 and 1", () => {
    fc.assert(
      fc.property(randomMeasured(2), ([a, b = a]) => {
        if (!a || !b) return;
        const { total, known, contributions } = explainDistance(a, b);
        const sum = contributions.reduce((all, { part }) => all + part, 0);
        expect(Math.abs(total - sum)).toBeLessThanOrEqual(1e-9);
        expect(explainDistance(b, a).total).toBe(total);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(1 + 1e-12);
        expect(known).toBeGreaterThan(0);
      }),
    );
  });

  it("counts what is unknown as half, and only that", () => {
    fc.assert(
      fc.property(randomMeasured(1), ([own]) => {
        if (!own) return;
        for (const { difference, part, id } of explainDistance(own, own).contributions) {
          // Of two clusters "in Asia" no more is known than that they share the continent.
          if (id === "region" && own.subject.countries.length === 0) continue;
          const weight = structuralVariables.find((variable) => variable.id === id)?.weight ?? 0;
          expect(part).toBe(difference === null ? (unknownCountsAs * weight) / totalWeight : 0);
        }
      }),
    );
  });
});
