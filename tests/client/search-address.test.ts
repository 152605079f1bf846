import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  filterNames,
  type Query,
  readQuery,
  toggleFilter,
  writeQuery,
} from "../../src/client/search-address.ts";
import { text } from "../../src/text/index.ts";

// The same cases on every machine; change the seed to look for others.
fc.configureGlobal({ seed: 20261122 });

const empty: Query = { words: "", sort: "", filters: {} };

const value = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const query: fc.Arbitrary<Query> = fc.record({
  words: fc.string({ unit: "grapheme", maxLength: 20 }),
  sort: fc.constantFrom("", "date"),
  filters: fc.dictionary(fc.constantFrom(...filterNames), fc.array(value, { minLength: 1, maxLength: 3 }), {
    noNullPrototype: true,
  }),
});

describe("reading", () => {
  test.for<[string, Query]>([
    ["", empty],
    ["?", empty],
    ["?q=", empty],
    ["?q=wood+%26%20paper", { ...empty, words: "wood & paper" }],
    ["?q=a&q=b", { ...empty, words: "a" }],
    ["?sort=date", { ...empty, sort: "date" }],
    ["?sort=price", empty],
    [
      "?region=Europe&region=Asia&stage=Initiation",
      { ...empty, filters: { region: ["Europe", "Asia"], stage: ["Initiation"] } },
    ],
    ["?region=&colour=red&__proto__=x&constructor=y", empty],
    ["?q=%E0%A4%A", { ...empty, words: "\ufffd%A" }],
  ])("%s", ([search, expected]) => {
    expect(readQuery(search)).toEqual(expected);
  });
});

describe("writing", () => {
  test.for<[Query, string]>([
    [empty, ""],
    [{ ...empty, words: "wood & paper" }, "?q=wood+%26+paper"],
    [
      { words: "a", sort: "date", filters: { stage: ["Initiation"], region: ["Europe", "Asia"] } },
      "?q=a&sort=date&region=Europe&region=Asia&stage=Initiation",
    ],
    [{ ...empty, filters: { colour: ["red"] } }, ""],
    [{ ...empty, filters: { region: [] } }, ""],
  ])("%j", ([from, expected]) => {
    expect(writeQuery(from)).toBe(expected);
  });

  test("what is written is read back the same", () => {
    fc.assert(
      fc.property(query, (from) => {
        expect(readQuery(writeQuery(from))).toEqual(from);
      }),
    );
  });
});

describe("toggling", () => {
  test("adds a value behind the others, and takes it away again", () => {
    const europe = toggleFilter(empty, "region", "Europe");
    const both = toggleFilter(europe, "region", "Asia");
    expect(both.filters).toEqual({ region: ["Europe", "Asia"] });
    expect(toggleFilter(both, "region", "Europe").filters).toEqual({ region: ["Asia"] });
    expect(toggleFilter(europe, "region", "Europe")).toEqual(empty);
  });

  test("of a value that was not chosen, twice, changes nothing; the query itself stays as it was", () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...filterNames), value, (from, name, chosen) => {
        fc.pre(!from.filters[name]?.includes(chosen));
        const before = structuredClone(from);
        const once = toggleFilter(from, name, chosen);
        expect(once.filters[name]).toContain(chosen);
        expect(toggleFilter(once, name, chosen)).toEqual(before);
        expect(from).toEqual(before);
      }),
    );
  });
});

test("every filter has a name for readers", () => {
  expect(Object.keys(text.pages.search.client.facets)).toEqual([...filterNames]);
});
