import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citedKeys, documentOf } from "../../src/indicators/documents.ts";
import { collectCitations } from "../../src/model/citation.ts";
import { makeDataset } from "./build.ts";
import { randomCluster } from "./random-records.ts";

describe("citedKeys", () => {
  it("finds the same documents as collectCitations", () => {
    fc.assert(
      fc.property(randomCluster, (record) => {
        const all = collectCitations(record).map(({ citation }) => citation.source);
        expect([...citedKeys(record)]).toEqual([...new Set(all)]);
      }),
    );
  });
  it("looks into lists, into criteria, and not into the declared sources", () => {
    const record = {
      sources: { a: { title: "A", publisher: "A", year: 2020, source: "never" } },
      people: [{ source: ["a p. 1", "b"] }, null, "text"],
      place: null,
      maturity: [{ met: { E1: ["c p. 2"] }, not_met: { E2: "d" }, source: "e" }],
    };
    expect([...citedKeys(record)]).toEqual(["a", "b", "c", "d", "e"]);
    expect([...new Set(collectCitations(record).map(({ citation }) => citation.source))]).toEqual([
      ...citedKeys(record),
    ]);
  });
});

describe("documentOf", () => {
  it("takes the declaration of the record before the file", () => {
    const dataset = makeDataset({ sources: { a: { year: 2010 }, b: { year: 2011 } } });
    const record = { sources: { a: { title: "Own", publisher: "Own", year: 2020 } } };
    expect(documentOf(dataset, record, "a")?.year).toBe(2020);
    expect(documentOf(dataset, record, "b")?.year).toBe(2011);
    expect(documentOf(dataset, record, "constructor")).toBeUndefined();
  });

  it("gives one object for one document, under whichever key it is cited", () => {
    const url = "https://example.org/report";
    const dataset = makeDataset({ sources: { file: { url } } });
    const first = { title: "First", publisher: "A", year: 2020, url };
    const record = {
      sources: { first, second: { title: "Second", publisher: "B", year: 2021, url: `${url}/` } },
    };
    for (const key of ["first", "second", "file"]) expect(documentOf(dataset, record, key)).toBe(first);
  });
});
