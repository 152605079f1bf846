import { describe, expect, test } from "vitest";
import type { Source } from "../../src/model/dataset.ts";
import { mergeSources, sourceKey } from "../../src/model/source-index.ts";
import type { SourceRecord } from "../../src/model/types.generated.ts";
import { buildFootnotes, compareNatural } from "../../src/site/footnotes.ts";

const guide: SourceRecord = {
  title: "Guide",
  publisher: "GIZ",
  year: 2021,
  url: "https://giz.example/guide",
};
const survey: SourceRecord = { title: "Survey", publisher: "Bank", year: 2019 };

/** Footnotes of a record beside a file `guide`; `shown` lists them as "number id place". */
function footnotesOf(record: { sources?: Record<string, SourceRecord> } & Record<string, unknown>) {
  const sources = mergeSources(
    [{ id: "guide", file: "data/sources/guide.yaml", record: guide }],
    [{ id: "own", file: "data/clusters/own.yaml", record }],
  );
  const files = new Map(sources.filter(({ file }) => file !== null).map((source) => [source.id, source]));
  const byKey = new Map<string, Source>(sources.map((source) => [sourceKey(source), source]));
  const footnotes = buildFootnotes(record, files, byKey);
  const shown = footnotes.list.map(({ number, source, locator }) =>
    `${number} ${source.title} ${locator}`.trim(),
  );
  return { ...footnotes, shown };
}

test.for<[string, string, number]>([
  ["p. 9", "p. 30", -1],
  ["p. 30", "p. 9", 1],
  ["p. 9", "p. 9", 0],
  ["p. 9", "p. 9-10", -1],
  ["ch. 2 p. 100", "ch. 10 p. 1", -1],
  ["", "p. 1", -1],
  ["annex", "p. 1", -1],
])("%j against %j", ([a, b, expected]) => {
  expect(compareNatural(a, b)).toBe(expected);
});

describe("numbers", () => {
  test("pages of one document stand in natural order, whatever the order of the record", () => {
    const { shown, numbersOf } = footnotesOf({
      a: { source: "guide p. 30" },
      b: { source: "guide p. 9" },
      c: { source: ["guide p. 110", "guide p. 9"] },
    });
    expect(shown).toEqual(["1 Guide p. 9", "2 Guide p. 30", "3 Guide p. 110"]);
    expect(numbersOf("guide p. 30")).toEqual([2]);
    expect(numbersOf(["guide p. 110", "guide p. 9", "guide p. 9"])).toEqual([1, 3]);
  });

  test("documents stand in the order of their first use", () => {
    const { shown, numbersOf } = footnotesOf({
      a: { source: "survey p. 4" },
      b: { source: "guide" },
      c: { source: "survey p. 2" },
      sources: { survey },
    });
    expect(shown).toEqual(["1 Survey p. 2", "2 Survey p. 4", "3 Guide"]);
    expect(numbersOf(["guide", "survey p. 4"])).toEqual([2, 3]);
  });

  test("a document declared in the record and kept as a file is one document", () => {
    const again = { ...guide, url: "http://www.giz.example/guide/" };
    const { list, numbersOf } = footnotesOf({
      a: { source: "local p. 5" },
      b: { source: "guide p. 5" },
      sources: { local: again },
    });
    expect(list).toHaveLength(1);
    expect(list[0]?.source.id).toBe("guide");
    expect(numbersOf("local p. 5")).toEqual(numbersOf("guide p. 5"));
  });

  test("the record's own declaration goes before a file of the same name", () => {
    const { shown } = footnotesOf({ a: { source: "guide p. 5" }, sources: { guide: survey } });
    expect(shown).toEqual(["1 Survey p. 5"]);
  });

  test("criteria of assessments carry citations too", () => {
    const { shown, numbersOf } = footnotesOf({
      maturity: [
        { met: { E1: "guide p. 3", E2: ["guide p. 4", "guide p. 5"] }, not_met: { O1: "guide p. 6" } },
      ],
    });
    expect(shown).toHaveLength(4);
    expect(numbersOf(["guide p. 4", "guide p. 5"])).toEqual([2, 3]);
    expect(numbersOf("guide p. 6")).toEqual([4]);
  });

  test("what is cited nowhere, unknown or absent has no number", () => {
    const { shown, numbersOf } = footnotesOf({ a: { source: ["guide p. 1", "nowhere p. 2"] } });
    expect(shown).toEqual(["1 Guide p. 1"]);
    for (const source of ["nowhere p. 2", "guide p. 99", "guide", "undefined p. 1", "constructor", undefined])
      expect(numbersOf(source)).toEqual([]);
  });

  test("a declared document that nothing cites is not listed", () => {
    expect(footnotesOf({ sources: { survey } }).list).toEqual([]);
  });
});
