import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textSimilarity } from "../../../src/validation/shingles.ts";
import {
  nameSimilarity,
  normaliseText,
  wordSimilarity,
  wordsOf,
} from "../../../src/validation/text-similarity.ts";

/** Words from few letters, so that some are alike. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "e", "s", "t"), minLength: 1, maxLength: 9 });
const name = fc.uniqueArray(word, { maxLength: 6 });
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")),
);

describe.each([
  ["textSimilarity", text, textSimilarity as (a: never, b: never) => number],
  ["nameSimilarity", name, nameSimilarity as (a: never, b: never) => number],
  ["wordSimilarity", word, wordSimilarity as (a: never, b: never) => number],
])("%s", (_, arbitrary, similarity) => {
  const any = arbitrary as fc.Arbitrary<never>;

  it("is symmetric", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a), 12);
      }),
    );
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is 1 for the same", () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});

describe("normaliseText", () => {
  it.each([
    ["Asociación Clúster", "asociacion cluster"],
    ["Łódź – Straße & Ærø", "lodz strasse aero"],
    ["  R&D,  (2020) ", "r d 2020"],
    ["Кластер", "кластер"],
    ["产业集群", "产业集群"],
    ["?!", ""],
  ])("turns %j into %j", (from, to) => {
    expect(normaliseText(from)).toBe(to);
  });

  it("gives the same when applied twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        expect(normaliseText(normaliseText(any))).toBe(normaliseText(any));
      }),
    );
  });
});

describe("textSimilarity", () => {
  it("does not see accents, case and punctuation", () => {
    expect(textSimilarity("Señor, the CLUSTER!", "senor the cluster")).toBe(1);
  });

  it("falls with every changed word", () => {
    const words = wordsOf("one two three four five six seven eight nine ten eleven twelve");
    const changed = (at: number[]): string =>
      words.map((any, index) => (at.includes(index) ? "other" : any)).join(" ");
    const [same, once, twice] = [[], [11], [5, 11]].map((at) => textSimilarity(words.join(" "), changed(at)));
    expect(same).toBe(1);
    expect(once).toBeCloseTo(7 / 9);
    expect(twice).toBeLessThan(once ?? 0);
  });
});

describe("wordSimilarity", () => {
  it.each([
    ["slovenia", "slovenian", 0.89],
    ["wine", "wines", 0.8],
    ["automotive", "automobile", 0.8],
    ["claut", "clauz", 0],
    ["claut", "claugto", 0],
    ["wood", "woollen", 0],
    ["plastics", "elastics", 0],
  ])("of %s and %s is %d", (a, b, expected) => {
    expect(wordSimilarity(a, b)).toBeCloseTo(expected, 1);
  });
});

describe("nameSimilarity", () => {
  it.each([
    [["basque", "aerospace"], ["aerospace", "basque"], 1],
    [["aero", "space"], ["aerospace"], 1],
    [["fishery"], ["fisheries"], 0.67],
    [["wood", "styria"], ["wood", "carinthia"], 0.33],
    [["food"], ["fish"], 0],
  ])("of %j and %j is %d", (a, b, expected) => {
    expect(nameSimilarity(a, b)).toBeCloseTo(expected, 1);
  });
});
