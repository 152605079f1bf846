import { expect, test } from "vitest";
import { collectCitations } from "../../src/model/citation.ts";
import { type NotatedKind, notationOf, translate } from "../../src/model/notation.ts";
import { shippedSite } from "../site/make-site.ts";

const record = {
  name: "EUR 5",
  fees: [{ amount: "EUR 5", to: "EUR 9", source: "a p. 1" }],
  financing: [{ total: "EUR 100", parts: { public: 60, private: "EUR 40" }, source: ["a", "b"] }],
  maturity: [{ met: { E1: "a p. 2" }, source: "b" }],
};

test("amounts and citations are found where the schemas have them, and nowhere else", () => {
  expect(translate(record, notationOf("cluster"), (_value, meaning) => meaning)).toEqual({
    name: "EUR 5",
    fees: [{ amount: "money", to: "money", source: "citation" }],
    financing: [{ total: "money", parts: { public: "money", private: "money" }, source: "citation" }],
    maturity: [{ met: { E1: "citation" }, source: "citation" }],
  });
});

test("what is neither stays the very same value", () => {
  const place = { name: "Linz" };
  const made = translate({ place, fees: [] }, notationOf("cluster"), () => null) as { place: unknown };
  expect(made.place).toBe(place);
});

test("of the shipped records the same citations are found as by their walk", () => {
  const { clusters, policies, patterns, statistics } = shippedSite().dataset;
  const byKind: [NotatedKind, readonly { readonly record: object }[]][] = [
    ["cluster", clusters],
    ["policy", policies],
    ["financing-pattern", patterns],
    ["statistic", statistics],
  ];
  for (const [kind, entries] of byKind) {
    for (const { record: own } of entries) {
      let found = 0;
      translate({ ...own, sources: undefined }, notationOf(kind), (value, meaning) => {
        if (meaning === "citation") found += [value].flat().length;
        return value;
      });
      expect(found).toBe(collectCitations(own).length);
    }
  }
});
