import { expect, test } from "vitest";
import { fold, wordsOf } from "../../src/text/fold.ts";

test.for([
  ["Łódź", "lodz"],
  ["Übersee Straße", "ubersee strasse"],
  ["Ærø", "aero"],
  ["İstanbul", "istanbul"],
  ["中文", "中文"],
  ["", ""],
] as const)("%s folds to %s", ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test("words are parted by any blank", () => {
  expect(wordsOf("  Basque \u00a0 Energy\n")).toEqual(["basque", "energy"]);
  expect(wordsOf("   ")).toEqual([]);
});
