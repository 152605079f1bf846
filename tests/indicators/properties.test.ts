import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterIndicators, indicatorById } from "../../src/indicators/catalogue.ts";
import { computeAll } from "../../src/indicators/compute.ts";
import type { IndicatorResult } from "../../src/indicators/definition.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { FinancingMix } from "../../src/model/types.generated.ts";
import { makeDataset, ofCluster, type Parts, source } from "./build.ts";
import { completeMix, randomCluster, randomPolicy, wholeParts } from "./random-records.ts";

/** Records only: a failing case is printed, and vocabularies would bury it. */
const records = fc.record({
  clusters: fc.array(randomCluster, { minLength: 1, maxLength: 4 }).map((list) => named("c", list)),
  policies: fc.array(randomPolicy, { maxLength: 2 }).map((list) => named("p", list)),
});
const build = (parts: Parts) => freeze(makeDataset(parts));

function named<Record>(prefix: string, records: readonly Record[]): { [id: string]: Record } {
  return Object.fromEntries(records.map((record, index) => [`${prefix}${index}`, record]));
}

/** Freezes records, so that a computation that changes its input fails. */
function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value) && !(value instanceof Map)) {
    Object.freeze(value);
    for (const child of Object.values(value)) freeze(child);
  }
  return value;
}

/** All results of a dataset with record and indicator. */
function resultsOf(dataset: Dataset) {
  const table = computeAll(dataset);
  return [...indicatorById.values()].flatMap((indicator) =>
    [...table.ofIndicator(indicator.id)].map(([record, result]) => ({ indicator, record, result })),
  );
}

/** The value at a path such as `members[0].by_type.sme`. */
function valueAt(record: unknown, path: string): unknown {
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .reduce<unknown>((value, step) => (value as { [key: string]: unknown } | undefined)?.[step], record);
}

describe("every result", () => {
  it("keeps the contract", () => {
    fc.assert(
      fc.property(records, (parts) => {
        const dataset = build(parts);
        for (const { indicator, result } of resultsOf(dataset)) {
          const { value, reason, coverage, n, trace } = result;
          expect([indicator.id, value === null]).toEqual([indicator.id, reason !== null]);
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(n).toBeLessThanOrEqual(trace.length);
          if (value === null) continue;
          const [low, high] = indicator.range;
          expect(Number.isFinite(value), indicator.id).toBe(true);
          expect(value, indicator.id).toBeGreaterThanOrEqual(low ?? Number.NEGATIVE_INFINITY);
          expect(value, indicator.id).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
          expect(trace.length, indicator.id).toBeGreaterThan(0);
          expect(n, indicator.id).toBeGreaterThan(0);
          // What is told about the evidence is no estimate, whatever the figures are.
          if (indicator.group === "evidence") continue;
          expect([indicator.id, result.status === "estimated"]).toEqual([
            indicator.id,
            usesEstimate(dataset, result),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has a trace that quotes the record", () => {
    fc.assert(
      fc.property(records, (parts) => {
        const dataset = build(parts);
        for (const { result } of resultsOf(dataset)) {
          for (const { record, field, value } of result.trace) {
            const [folder, id] = record.split("/");
            const entries = folder === "clusters" ? dataset.clusters : dataset.policies;
            const own = entries.find((entry) => entry.id === id)?.record;
            // Sections of a profile and criteria of a stage are told as true or false, not quoted.
            if (own === undefined || typeof value === "boolean") continue;
            expect([field, valueAt(own, field)]).toEqual([field, value]);
          }
        }
      }),
    );
  });

  it("is the same when computed again", () => {
    fc.assert(
      fc.property(records, (parts) => {
        expect(resultsOf(build(parts))).toEqual(resultsOf(build(parts)));
      }),
      { numRuns: 30 },
    );
  });
});

/** Whether an entry that the trace quotes is marked as an estimate. */
function usesEstimate(dataset: Dataset, { trace }: IndicatorResult): boolean {
  return trace.some(({ record, field }) => {
    const [folder, id] = record.split("/");
    const own = (folder === "clusters" ? dataset.clusters : dataset.policies).find(
      (entry) => entry.id === id,
    )?.record;
    const entry = valueAt(own, /^\w+(\[\d+\])?/.exec(field)?.[0] ?? "") as
      | { provenance?: string }
      | undefined;
    const participation = field.startsWith("monitoring.participation")
      ? valueAt(own, "monitoring.participation")
      : entry;
    return (
      typeof valueAt(own, field) !== "object" && (participation as typeof entry)?.provenance === "estimated"
    );
  });
}

describe("missing values", () => {
  it("a section taken away gives null, and nobody else changes", () => {
    const section = fc.constantFrom(
      "members",
      "financing",
      "governance",
      "economy",
      "services",
      "founded" as const,
    );
    fc.assert(
      fc.property(fc.array(randomCluster, { minLength: 2, maxLength: 4 }), section, (clusters, taken) => {
        const [first = {}, ...rest] = clusters;
        const { [taken]: _taken, ...without } = first;
        const [before, after] = [clusters, [without, ...rest]].map((list) =>
          computeAll(makeDataset({ clusters: named("c", list) })),
        );
        for (const { id, inputs } of clusterIndicators) {
          for (const index of rest.keys()) {
            const other = `c${index + 1}`;
            expect(after?.result(other, id)).toEqual(before?.result(other, id));
          }
          const needsIt = inputs.every((input) => input.startsWith(taken));
          if (needsIt && !id.startsWith("evidence."))
            expect([id, after?.result("c0", id)?.value]).toEqual([id, null]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("financing", () => {
  const value = (name: string, financing: FinancingMix[]) =>
    ofCluster(`financing.${name}`, { financing }).value;
  const free = [
    ...[
      "public_share",
      "fees_share",
      "services_share",
      "projects_share",
      "donor_share",
      "self_financing_share",
    ],
    ...["concentration_coarse", "concentration_fine", "diversification", "leverage"],
  ];

  it("does not depend on the unit of the amounts", () => {
    fc.assert(
      fc.property(wholeParts, fc.integer({ min: 2, max: 10_000 }), (parts, factor) => {
        const amounts = (scale: number): FinancingMix => ({
          year: 2020,
          basis: "actual",
          completeness: "complete",
          parts: Object.fromEntries(
            Object.entries(parts).map(([term, part]) => [term, `EUR ${Math.round(100 * part) * scale}`]),
          ),
          source,
        });
        for (const name of free) {
          const [small, large] = [value(name, [amounts(1)]), value(name, [amounts(factor)])];
          if (small === null) expect(large).toBeNull();
          else expect(large).toBeCloseTo(small, 9);
        }
      }),
    );
  });

  it("is never less concentrated in main groups than in single sources", () => {
    fc.assert(
      fc.property(completeMix, (mix) => {
        expect(value("concentration_coarse", [mix]) ?? 0).toBeGreaterThanOrEqual(
          (value("concentration_fine", [mix]) ?? 0) - 1e-12,
        );
      }),
    );
  });

  it("has shares that add up when all are told apart", () => {
    fc.assert(
      fc.property(completeMix, (mix) => {
        const shares = ["public_share", "self_financing_share", "projects_share", "donor_share"].map((name) =>
          value(name, [mix]),
        );
        fc.pre(!shares.includes(null));
        const total =
          shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) + Number(mix.parts.other ?? 0);
        expect(Math.abs(total - 100)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("has a public share that its trace recomputes", () => {
    fc.assert(
      fc.property(completeMix, (mix) => {
        const result = ofCluster("financing.public_share", { financing: [mix] });
        fc.pre(result.value !== null);
        const shares = result.trace
          .filter(({ field }) => /\.parts\.public/.test(field))
          .map((input) => Number(input.value));
        expect(
          Math.min(
            100,
            shares.reduce((sum, share) => sum + share, 0),
          ),
        ).toBe(result.value);
      }),
    );
  });

  it("changes in no share when its parts are written in another order", () => {
    fc.assert(
      fc.property(completeMix, (mix) => {
        const turned = { ...mix, parts: Object.fromEntries(Object.entries(mix.parts).reverse()) };
        for (const name of free) {
          const [own, other] = [value(name, [mix]), value(name, [turned])];
          if (own === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(own, 9);
        }
      }),
    );
  });
});

describe("members", () => {
  it("that stay the same grow by 0", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2026 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 900 }), (list, total) => {
        fc.pre(Math.max(...list) - Math.min(...list) >= 2);
        const members = list.map((year) => ({ year, total, counted: "members" as const, source }));
        expect(ofCluster("members.growth", { members }).value).toBe(0);
      }),
    );
  });
});

describe("monotone scores", () => {
  const levels = ["not-met", "partly", "met"] as const;
  const marks = ["legal_form", "tasks_defined", "governing_body", "regular_participation"] as const;
  it("governance does not fall when a mark rises", () => {
    const level = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(fc.tuple(level, level, level, level), fc.integer({ min: 0, max: 3 }), (chosen, raised) => {
        const score = (list: readonly number[]) => {
          const own = Object.fromEntries(
            marks.map((mark, index) => [mark, levels[list[index] ?? 0] ?? "met"]),
          );
          return ofCluster("governance.score", { governance: { marks: own, source } }).value ?? Number.NaN;
        };
        const higher = chosen.map((own, index) => (index === raised ? Math.min(2, own + 1) : own));
        expect(score(higher)).toBeGreaterThanOrEqual(score(chosen));
      }),
    );
  });
});
