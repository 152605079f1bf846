import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../src/site/explorer/address.ts";
import { columnsOf } from "../../../src/site/explorer/columns.ts";
import { sentenceOfProblem } from "../../../src/site/explorer/problem-sentence.ts";
import { startState, views } from "../../../src/site/explorer/state.ts";
import { catalogueOf, chosen } from "./sample.ts";

fc.configureGlobal({ seed: 20261122 });

const catalogue = catalogueOf();
const read = (search: string) => readAddress(search, catalogue);

test("the start has an empty address", () => {
  expect(writeAddress(startState, catalogue)).toBe("");
  expect(read("")).toEqual({ state: startState, problems: [] });
});

test("an address is short and can be read", () => {
  const state = chosen({
    words: " Łódź & co, ltd ",
    filters: { stage: ["establishment", "not-stated"], country: ["KE"] },
    sort: "members",
    descending: true,
    view: "cards",
    columns: ["members", "place"],
    rows: Number.POSITIVE_INFINITY,
    compared: ["alpha", "beta"],
  });
  expect(writeAddress(state, catalogue)).toBe(
    "?q=%C5%81%C3%B3d%C5%BA+%26+co,+ltd&country=KE&stage=establishment,not-stated&sort=-members&view=cards&columns=members,place&rows=all&compare=alpha,beta",
  );
});

test("every state is read back as it was", () => {
  const columns = columnsOf(catalogue).map(({ id }) => id);
  const anyState = fc.record({
    words: fc.string({ unit: "binary" }).map((words) => words.trim().toWellFormed()),
    filters: fc
      .record(
        Object.fromEntries(
          catalogue.facets.map(({ id, values }) => [id, fc.subarray(values.map((value) => value.id))]),
        ),
      )
      .map((filters) =>
        Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
      ),
    sort: fc.constantFrom(...columns),
    descending: fc.boolean(),
    view: fc.constantFrom(...views),
    columns: fc.option(fc.subarray(columns.filter((id) => id !== "name"))),
    rows: fc.constantFrom(100, 200, 1300, Number.POSITIVE_INFINITY),
    compared: fc.subarray([...catalogue.index.ids]),
  });
  fc.assert(
    fc.property(anyState, (state) => {
      const { state: back, problems } = read(writeAddress(state, catalogue));
      expect(problems).toEqual([]);
      expect(back).toEqual(state);
    }),
  );
});

describe("by hand", () => {
  test.for<[string, Partial<typeof startState>]>([
    ["?country=ke", { filters: { country: ["KE"] } }],
    ["?country=KE&country=DE", { filters: { country: ["KE", "DE"] } }],
    ["?country=KE,,KE,", { filters: { country: ["KE"] } }],
    ["?country=", {}],
    ["?sort=MEMBERS", { sort: "members" }],
    ["?rows=7", { rows: 100 }],
    ["?columns=", { columns: [] }],
    ["?utm_source=mail&fbclid=1", {}],
  ])("%s", ([search, expected]) => {
    expect(read(search)).toEqual({ state: chosen(expected), problems: [] });
  });

  test.for<[string, string]>([
    ["?region=foo", "The address asks for Region “foo”, which is not known here; it was left out."],
    ["?colour=red", "The address has a filter “colour”, which is not known here; it was left out."],
    ["?sort=beauty", "The address orders by “beauty”, which is no column; the order is by name."],
    ["?view=globe", "The address asks for a view “globe”, which does not exist; the table is shown."],
    ["?columns=beauty", "The address asks for a column “beauty”, which does not exist; it was left out."],
    ["?rows=-3", "The address asks for “-3” rows, which is no number; the first 100 are shown."],
    [
      "?compare=nobody",
      "The address wants to compare “nobody”, which is not the id of a cluster; it was left out.",
    ],
    ["?__proto__=x", "The address has a filter “__proto__”, which is not known here; it was left out."],
  ])("%s is told", ([search, sentence]) => {
    const { problems, state } = read(search);
    expect(problems.map(sentenceOfProblem)).toEqual([sentence]);
    expect(state.filters).toEqual({});
  });

  test("what is known stays beside what is not", () => {
    const { state, problems } = read("?region=europe,foo&sort=x&view=map");
    expect(state).toEqual(chosen({ filters: { region: ["europe"] }, view: "map" }));
    expect(problems.map(({ kind }) => kind)).toEqual(["value", "sort"]);
  });

  test("of more than five clusters the first five are compared", () => {
    const many = catalogueOf(
      Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, { name: id }])),
    );
    const { state, problems } = readAddress("?compare=g,f,e,d,c,b,a", many);
    expect(state.compared).toEqual(["g", "f", "e", "d", "c"]);
    expect(problems.map(sentenceOfProblem)).toEqual(["Only five clusters can be compared; left out: b, a."]);
  });

  test("a very long value is cut in the sentence", () => {
    const [problem] = read(`?region=${"x".repeat(500)}`).problems;
    expect(problem && sentenceOfProblem(problem).length).toBeLessThan(150);
  });

  test("no address breaks it", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { state } = read(`?${search}`);
        expect(state.rows).toBeGreaterThanOrEqual(100);
        expect(views).toContain(state.view);
      }),
    );
  });
});
