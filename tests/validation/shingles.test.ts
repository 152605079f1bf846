import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintOf, jaccard } from "../../src/validation/shingles.ts";
import { isSameText, normaliseText } from "../../src/validation/text-similarity.ts";

/** Texts of few words, so that some are the same, with signs and letters that normalising changes. */
const word = fc.constantFrom("red", "Red", "réd", "re", "fish", "7", "ß", "ﬁsh", "–", "!", "");
const text = fc.oneof(
  fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme" }),
);

describe("fingerprintOf", () => {
  test("is that of the normalised text, whose length it tells", () => {
    fc.assert(
      fc.property(text, (any) => {
        const fingerprint = fingerprintOf(any);
        expect(fingerprint).toEqual(fingerprintOf(normaliseText(any)));
        expect(fingerprint.length).toBe(normaliseText(any).length);
      }),
    );
  });

  test("has one shingle for each run of five words, in order and without repeats", () => {
    const { shingles } = fingerprintOf("a b c d e f g a b c d e");
    expect(shingles).toHaveLength(7);
    expect([...new Set(shingles)].sort((a, b) => a - b)).toEqual(shingles);
    expect(fingerprintOf("only three words").shingles).toHaveLength(1);
    expect(fingerprintOf("?!").shingles).toEqual([]);
  });

  test("tells the order of words", () => {
    expect(fingerprintOf("a b c").whole).not.toBe(fingerprintOf("c b a").whole);
    expect(fingerprintOf("ab c").whole).not.toBe(fingerprintOf("a bc").whole);
  });
});

test("jaccard is the share of common members among all", () => {
  expect(jaccard([-5, 1, 2], [1, 2, 9])).toBe(0.5);
  expect(jaccard([], [])).toBe(1);
  expect(jaccard([1], [])).toBe(0);
});

test("isSameText finds what normalising makes the same, and nothing else", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isSameText(a, b)).toBe(normaliseText(a) === normaliseText(b));
    }),
  );
  expect(isSameText("“Señor”, the CLUSTER!", "senor the cluster")).toBe(true);
});
