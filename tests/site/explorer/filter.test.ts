import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue, CatalogueFacet } from "../../../src/site/explorer/catalogue.ts";
import { filterClusters } from "../../../src/site/explorer/filter.ts";
import { catalogueOf, chosen, idsAt } from "./sample.ts";

// The same cases on every machine; change the seed to look for others.
fc.configureGlobal({ seed: 20261122 });

const catalogue = catalogueOf();

describe("words", () => {
  test.for<[string, string[]]>([
    ["", ["alpha", "beta", "delta", "gamma"]],
    ["  ", ["alpha", "beta", "delta", "gamma"]],
    ["alpha", ["alpha"]],
    ["ÄLPHA valley", ["alpha"]],
    ["valley älpha", ["alpha"]],
    ["lodz", ["alpha"]],
    ["bonde", ["alpha"]],
    ["kenya", ["alpha"]],
    ["Germany Automotive", ["gamma"]],
    ["germany kenya", []],
    [".*", []],
  ])("“%s”", ([words, expected]) => {
    expect(idsAt(catalogue, filterClusters(catalogue, chosen({ words })).matching)).toEqual(expected);
  });
});

function countOf(outcome: ReturnType<typeof filterClusters>, facet: string, value: string) {
  const at = catalogue.facetById.get(facet)?.values.findIndex(({ id }) => id === value) ?? -1;
  return outcome.counts.get(facet)?.[at];
}

test("values of one facet widen, facets narrow", () => {
  const filters = { country: ["KE", "DE"], sector: ["automotive"] };
  const outcome = filterClusters(catalogue, chosen({ filters }));
  expect(idsAt(catalogue, outcome.matching)).toEqual(["alpha", "gamma"]);
});

test("counts follow the other facets, not the own one", () => {
  const outcome = filterClusters(catalogue, chosen({ filters: { stage: ["establishment"] } }));
  expect(countOf(outcome, "stage", "initiation")).toBe(1);
  expect(countOf(outcome, "stage", "not-stated")).toBe(1);
  expect(countOf(outcome, "country", "DE")).toBe(1);
  expect(countOf(outcome, "country", "UG")).toBe(0);
  expect(countOf(outcome, "grouping", "comesa")).toBe(1);
});

test("clusters without a value can be chosen", () => {
  const filters = { financing: ["not-stated"] };
  const { matching } = filterClusters(catalogue, chosen({ filters }));
  expect(idsAt(catalogue, matching)).toEqual(["alpha", "beta", "gamma"]);
});

test("of figures all that are chosen are needed", () => {
  const outcome = filterClusters(catalogue, chosen({ filters: { figures: ["members", "stage"] } }));
  expect(idsAt(catalogue, outcome.matching)).toEqual(["alpha", "beta"]);
  expect(countOf(outcome, "figures", "members-over-time")).toBe(1);
  expect(countOf(outcome, "figures", "financing-mix")).toBe(0);
});

test("nothing left: each filter is told with what comes back without it, the best first", () => {
  const filters = { country: ["KE"], stage: ["initiation"] };
  const { matching, ifRemoved } = filterClusters(catalogue, chosen({ filters, words: "a" }));
  expect(matching).toEqual([]);
  expect(ifRemoved).toEqual([
    { filter: { facet: "country" }, count: 1 },
    { filter: { facet: "stage" }, count: 1 },
    { filter: "words", count: 0 },
  ]);
});

/** The plain way: filter anew for each question. */
function matchPlainly(of: Catalogue, filters: Readonly<Record<string, readonly string[]>>): number[] {
  const has = (facet: CatalogueFacet, cluster: number, value: string): boolean =>
    (facet.positions[cluster] ?? []).some((at) => facet.values[at]?.id === value);
  return of.index.ids
    .map((_, cluster) => cluster)
    .filter((cluster) =>
      of.facets.every((facet) => {
        const values = filters[facet.id] ?? [];
        if (values.length === 0) return true;
        return facet.needsAll
          ? values.every((value) => has(facet, cluster, value))
          : values.some((value) => has(facet, cluster, value));
      }),
    );
}

test("counts and removals are those of filtering anew", () => {
  // Most facets stay empty, or next to nothing would ever match.
  const anyFilters = fc.record<Record<string, readonly string[]>>(
    Object.fromEntries(
      catalogue.facets.map(({ id, values }) => [
        id,
        fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.subarray(values.map((value) => value.id)) },
        ),
      ]),
    ),
  );
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { matching, counts, ifRemoved } = filterClusters(catalogue, chosen({ filters }));
      expect(matching).toEqual(matchPlainly(catalogue, filters));
      for (const facet of catalogue.facets) {
        const own = filters[facet.id] ?? [];
        const expected = facet.values.map(({ id }) => {
          const values = facet.needsAll ? [...new Set([...own, id])] : [id];
          return matchPlainly(catalogue, { ...filters, [facet.id]: values }).length;
        });
        expect(counts.get(facet.id), facet.id).toEqual(expected);
      }
      for (const { filter, count } of ifRemoved) {
        if (filter === "words") throw new Error("No words were chosen.");
        expect(count).toBe(matchPlainly(catalogue, { ...filters, [filter.facet]: [] }).length);
      }
    }),
  );
});
