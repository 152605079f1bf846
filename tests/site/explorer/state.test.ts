import { describe, expect, test } from "vitest";
import { firstSentence } from "../../../src/client/explorer/cards.tsx";
import {
  countFilters,
  sortBy,
  startState,
  toggleCompared,
  toggleFilter,
  withoutFilters,
  withWords,
} from "../../../src/site/explorer/state.ts";
import { chosen } from "./sample.ts";

test("a value is chosen and given back; an empty facet goes", () => {
  const one = toggleFilter(startState, "stage", "initiation");
  expect(one.filters).toEqual({ stage: ["initiation"] });
  expect(toggleFilter(one, "stage", "transformation").filters).toEqual({
    stage: ["initiation", "transformation"],
  });
  expect(toggleFilter(one, "stage", "initiation").filters).toEqual({});
});

test("a new choice starts with the first rows again", () => {
  const all = chosen({ rows: Number.POSITIVE_INFINITY });
  expect(toggleFilter(all, "stage", "initiation").rows).toBe(100);
  expect(withWords(all, "x").rows).toBe(100);
  expect(sortBy(all, "members", true).rows).toBe(Number.POSITIVE_INFINITY);
});

test("a column is ordered the other way round when it is asked for again", () => {
  const first = sortBy(startState, "members", true);
  expect(first).toMatchObject({ sort: "members", descending: true });
  expect(sortBy(first, "members", true)).toMatchObject({ sort: "members", descending: false });
  expect(sortBy(startState, "name", false)).toMatchObject({ sort: "name", descending: true });
});

test("order, view and columns outlive the filters", () => {
  const state = chosen({ words: "a", filters: { stage: ["x"] }, view: "map", sort: "members" });
  expect(withoutFilters(state)).toEqual(chosen({ view: "map", sort: "members" }));
  expect(countFilters(state)).toBe(2);
  expect(countFilters(chosen({ words: " " }))).toBe(0);
});

describe("comparison", () => {
  test("has room for five", () => {
    const five = chosen({ compared: ["a", "b", "c", "d", "e"] });
    expect(toggleCompared(five, "f")).toBeNull();
    expect(toggleCompared(five, "c")?.compared).toEqual(["a", "b", "d", "e"]);
    expect(toggleCompared(startState, "a")?.compared).toEqual(["a"]);
  });
});

test.for([
  ["One sentence that is long enough. And another.", "One sentence that is long enough."],
  ["No end", "No end"],
  [
    "Some makers, approx. 30 of them, share a machine. They rent it.",
    "Some makers, approx. 30 of them, share a machine.",
  ],
  ["Short. But then it goes on for a while.", "Short. But then it goes on for a while."],
] as const)("the first sentence of: %s", ([text, first]) => {
  expect(firstSentence(text)).toBe(first);
});
