import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { enumerate, makeVisible, nearest, show, writeInline } from "../../src/validation/suggest.ts";

describe("nearest", () => {
  test.each([
    ["memebrs", ["members", "mergers"], "members"],
    ["yaer", ["name", "year"], "year"],
    ["plastcs", ["plastics", "ceramics"], "plastics"],
    ["Legal Form", ["legal_form", "host"], "legal_form"],
    ["operationalization", ["operationalisation", "transformation"], "operationalisation"],
    ["ug", ["UA", "UG"], "UG"],
    // Two letters name different countries; a guess would mislead.
    ["UK", ["UA", "UG", "GB"], undefined],
    ["xyz", ["members", "year"], undefined],
    ["", ["a"], undefined],
    ["anything", [], undefined],
  ])("%s among %j is %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test("does not depend on the order of the candidates", () => {
    expect(nearest("stat", ["star", "stab"])).toBe(nearest("stat", ["stab", "star"]));
  });
});

test("enumerate shortens a long list", () => {
  expect(enumerate(["a", "b"])).toBe("a, b");
  expect(enumerate(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
});

describe("show", () => {
  test.each([
    ["forty", '"forty"'],
    [40.5, "40.5"],
    [Number.NaN, "NaN"],
    [null, "nothing"],
    [undefined, "nothing"],
    [true, "true"],
    [[], "an empty list"],
    [{}, "no fields"],
    [{ ref: "guide" }, "{ ref: guide }"],
    ["a\nb", '"a\\nb"'],
    ["\u001b[31mred", '"\\u001b[31mred"'],
    ["left\u202eright", '"left\\u{202e}right"'],
    ["x".repeat(200), `"${"x".repeat(76)}…`],
  ])("%j as %s", (value, expected) => {
    expect(show(value)).toBe(expected);
  });
});

test.each([
  ["\u0000", "\\u{0}"],
  ["\u009b31m", "\\u{9b}31m"],
  ["a\u2028b", "a\\u{2028}b"],
  ["\ud800", "\\u{d800}"],
  ["##[add-mask]x", "#\\u{23}[add-mask]x"],
  ["Ñandú 🚗 عنقود", "Ñandú 🚗 عنقود"],
])("makeVisible %j", (text, expected) => {
  expect(makeVisible(text)).toBe(expected);
});

describe("writeInline", () => {
  test.each([
    ["giz-cluster-guide-2021 p. 30", "giz-cluster-guide-2021 p. 30"],
    ["Financing pattern: Europe", '"Financing pattern: Europe"'],
    ["2026-11-22", '"2026-11-22"'],
    ["2026-11", "2026-11"],
    ["150", '"150"'],
    ["NO", '"NO"'],
    ["", '""'],
    [40, "40"],
    [[0.06, 32.46], "[0.06, 32.46]"],
    [{ a: "x, y", b: ["z"] }, '{ a: "x, y", b: [z] }'],
    [{}, "{}"],
  ])("%j as %s", (value, expected) => {
    expect(writeInline(value)).toBe(expected);
  });

  test("is read back as the same value", () => {
    const value = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
      node: fc.oneof(
        { maxDepth: 3 },
        tie("leaf"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("node"), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (example) => {
        expect(
          (load(`key: ${writeInline(example)}`, { schema: CORE_SCHEMA }) as { key: unknown }).key,
        ).toEqual(example);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
