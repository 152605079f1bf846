import { describe, expect, it, test } from "vitest";
import { judgeFacts } from "../../../src/quality/facts/fact-coverage.ts";
import { readFactEntries } from "../../../src/quality/facts/fact-file.ts";
import { isSameNumber, numbersInText, numbersOfFact } from "../../../src/quality/facts/numbers.ts";
import { documentKey, statementsOf } from "../../../src/quality/facts/record-facts.ts";
import { recordsOfEntries } from "../../../src/quality/facts/records-of-entry.ts";
import { coverageText, readLeftOut, reportCoverage } from "../../../src/quality/facts/report.ts";
import { makeDataset } from "../../indicators/build.ts";

describe("numbers", () => {
  test.each<[string, number[]]>([
    ["12,440 employees and 3.5 per cent", [12440, 3.5]],
    ["EUR 1.935 billion", [1935000000]],
    ["worth 2.036 trillion UZS", [2.036, 2036000000000]],
    ["four DKK 5 million grants", [5, 5000000, 4]],
    ["a 4x4 in H2020 and 1.2.3", []],
    ["none at all", []],
  ])("in %j", (text, expected) => {
    expect(numbersInText(text)).toEqual(expected);
  });

  test.each<[unknown, string | undefined, number[][]]>([
    [153, "million CAD", [[153, 153000000]]],
    [40, "members (more than)", [[40]]],
    ["10-15", "firms", [[10], [15]]],
    ["about 40", "firms", [[40]]],
    ["12,000", undefined, [[12000]]],
    ["2 crore", "INR", []],
    ["non-profit association", undefined, []],
    [true, undefined, []],
    [["a", "b"], undefined, []],
  ])("of the fact %j %s", (value, unit, expected) => {
    expect(numbersOfFact(value, unit)).toEqual(expected);
  });

  test.each([
    [0.1 + 0.2, 0.3, true],
    [100, 101, false],
    [2036000000000, 2.036e12, true],
  ])("%d is %d: %s", (a, b, same) => {
    expect(isSameNumber(a, b)).toBe(same);
  });
});

describe("fact files", () => {
  const read = (entry: object) => readFactEntries([{ id: "one", facts: [], sources: [], ...entry }])[0];

  it("puts a text together that a comma tore apart", () => {
    const entry = read({
      facts: [
        { what: "firms", value: 3, unit: "firms (tanneries", "workshops)": null, year: 2004, source: "s1" },
      ],
    });
    expect(entry?.facts[0]).toEqual({
      what: "firms",
      value: 3,
      unit: "firms (tanneries, workshops)",
      year: 2004,
      source: "s1",
    });
  });

  test.each<[unknown, string]>([
    [{}, "a fact file holds a list of entries"],
    [[{ name: "x" }], "entry 1 has no id"],
    [[{ id: "x", facts: "none" }], "facts of x is not a list of mappings"],
    [[{ id: "x", notes: [3] }], "notes of x is not a list of mappings"],
  ])("refuses %j", (content, message) => {
    expect(() => readFactEntries(content)).toThrow(message);
  });
});

describe("what a record says", () => {
  it("is cut at every mapping that cites documents", () => {
    const statements = statementsOf(
      {
        name: "One",
        board: { size: 7, rules: [{ text: "Members vote 2 times.", source: "b" }], source: ["a p. 3", "c"] },
        turnover: { year: 2019, amount: "EUR 2 million", source: "a" },
        sources: { a: { title: "A", year: 1999 } },
      },
      (id) => ({ a: "https a", b: "b" })[id],
    );
    expect(statements.map(({ numbers, years, documents }) => [numbers, years, [...documents]])).toEqual([
      [[], [], ["b"]],
      [[7], [], ["https a"]],
      [[2019, 2000000], ["2019"], ["https a"]],
      [[], [], []],
    ]);
    expect(statements[0]?.numbersInWords).toEqual([2]);
  });

  test.each([
    [{ title: "A", url: "https://www.example.org/x/" }, "example.org/x"],
    [{ title: "Cluster Guide: A Practitioner’s Way (draft)" }, "clusterguideapractitionersway"],
    [{ title: "Cluster Guide - A Practitioner’s Way", url: null }, "clusterguideapractitionersway"],
  ])("document %j", (document, key) => {
    expect(documentKey(document)).toBe(key);
  });
});

describe("coverage of facts", () => {
  const web = { title: "Report", publisher: "X", year: 2020, url: "https://x.example/report" };
  const dataset = {
    ...makeDataset({
      clusters: {
        hegan: {
          founded: { year: 1997, source: "web" },
          members: [
            { year: 2017, total: 64, counted: "companies", source: "web" },
            { year: 2018, total: 70, counted: "companies", source: "guide p. 3" },
          ],
          governance: { legal_form: "association-nonprofit", source: "web" },
          figures: [{ measure: "grant", value: 153000000, unit: "CAD", year: "unknown", source: "web" }],
          details: [{ topic: "market", text: "Sells to 12 countries.", source: "web" }],
          sources: { web },
        },
      },
    }),
    redirects: {
      moved: [{ from: "clusters/basque", to: ["clusters/hegan"], date: "2026-11-26", reason: "The same." }],
    },
  };
  const judge = (facts: readonly object[], id = "hegan") =>
    judgeFacts(
      readFactEntries([
        { id, facts, sources: [{ id: "s1", title: "Report", url: "http://x.example/report/" }] },
      ]),
      recordsOfEntries(dataset as typeof dataset & Parameters<typeof recordsOfEntries>[0]),
    );
  const fact = (what: string, value: unknown, more: object = {}) => ({ what, value, source: "s1", ...more });

  test.each<[string, object, string]>([
    ["a number with document and year", fact("members", 64, { year: 2017 }), "figure"],
    ["a number without a year", fact("members", 64), "figure"],
    ["a number of another year", fact("members", 64, { year: 2016 }), "undated"],
    ["a number with a scale", fact("grant", 153, { unit: "million CAD" }), "figure"],
    ["a number in a text", fact("countries", 12), "words"],
    ["a number of another document", fact("members", 70, { year: 2018 }), "elsewhere"],
    ["a number that nobody has", fact("members", 65), "missing"],
    ["a range of which one end is missing", fact("firms", "64-65"), "missing"],
    ["words", fact("legal_form", "non-profit association"), "statement"],
    ["other words", fact("legal_form", "limited company"), "missing"],
  ])("%s", (_name, one, carrying) => {
    expect(judge([one])[0]?.carrying).toBe(carrying);
  });

  it("follows moved ids, and judges equal facts once", () => {
    const results = judge([fact("members", 64), fact("members", 64)], "basque");
    expect(results.map(({ carrying }) => carrying)).toEqual(["figure"]);
  });

  it("takes no name that every object has for a source", () => {
    const citing = makeDataset({
      clusters: { hegan: { founded: { year: 1997, source: "constructor p. 1" }, sources: { web } } },
    });
    const find = recordsOfEntries({ ...citing, redirects: { moved: [] } } as never);
    expect(find("hegan")?.map(({ documents }) => [...documents])).toEqual([[], []]);
  });

  it("finds nothing for an entry without a record", () => {
    expect(judge([fact("members", 64)], "unknown-entry")[0]?.carrying).toBe("missing");
  });

  it("reports the shares, each missing fact, and reasons that are no longer needed", () => {
    const report = reportCoverage(judge([fact("members", 64), fact("members", 65), fact("members", 66)]), [
      { entry: "hegan", what: "members", value: 65, reason: "A slip of the collector." },
      { entry: "hegan", what: "turnover", reason: "Unused." },
    ]);
    expect(report.numeric).toMatchObject({ facts: 3, share: 1 / 3 });
    const text = coverageText(report);
    expect(text).toContain("Facts with a number: 3, carried 33.3 %");
    expect(text).toContain("hegan: members = 65\n    A slip of the collector.");
    expect(text).toContain("without a reason: 1\n  hegan: members = 66");
    expect(text).toContain("Reasons that fit no missing fact:\n  hegan: turnover");
  });
});

test.each([
  ["hello", "a list of reasons"],
  [[{ entry: "a", what: "b", reason: "c" }, { entry: "x" }], "reason 2 has no `what`"],
  [[null], "reason 1 has no `entry`"],
])("refuses %j as reasons", (content, message) => {
  expect(() => readLeftOut(content)).toThrow(message);
});
