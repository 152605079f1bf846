import { describe, expect, test } from "vitest";
import { collectCitations, parseCitation, parseCitations } from "../../src/model/citation.ts";

test.each([
  ["guide p. 30", { source: "guide", locator: "p. 30" }],
  ["guide", { source: "guide", locator: "" }],
  ["guide  p. 30 ", { source: "guide", locator: "p. 30" }],
  ["guide ", { source: "guide", locator: "" }],
])("%j", (text, expected) => {
  expect(parseCitation(text)).toEqual(expected);
});

test("a source is one citation, several, or none", () => {
  expect(parseCitations("a p. 1")).toEqual([{ source: "a", locator: "p. 1" }]);
  expect(parseCitations(["a", "b p. 2"])).toEqual([
    { source: "a", locator: "" },
    { source: "b", locator: "p. 2" },
  ]);
  expect(parseCitations(undefined)).toEqual([]);
});

describe("collectCitations", () => {
  test("finds every citation in the order of the record, with its place", () => {
    const record = {
      founded: { year: 1997, source: "a p. 1" },
      members: [{ source: ["b", "c p. 2"] }],
      maturity: [{ met: { E3: "d", E4: ["a", "e"] }, not_met: { O1: "f" }, source: "g" }],
      sources: { a: { title: "not cited here", source: "x" } },
    };
    expect(
      collectCitations(record).map(({ citation, path }) => `${path.join(".")}=${citation.source}`),
    ).toEqual([
      "founded.source=a",
      "members.0.source.0=b",
      "members.0.source.1=c",
      "maturity.0.met.E3=d",
      "maturity.0.met.E4.0=a",
      "maturity.0.met.E4.1=e",
      "maturity.0.not_met.O1=f",
      "maturity.0.source=g",
    ]);
  });

  test.each([[null], ["text"], [5], [{}], [[]]])("nothing in %j", (record) => {
    expect(collectCitations(record)).toEqual([]);
  });
});
