import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToChangelog, changelogSection, updateCitation } from "../../src/history/changelog.ts";
import { isFigure } from "../../src/history/figures.ts";
import { writeRelease } from "../../src/history/release-file.ts";
import { flatten } from "../../src/history/release-record.ts";
import { parseYaml } from "../../src/load/parse-yaml.ts";
import type { ReleaseRecord } from "../../src/model/types.generated.ts";
import { summarise, releases as words } from "../../src/text/en/releases.ts";
import { createSchemaChecker } from "../../src/validation/schema-check.ts";
import { schemas } from "../project.ts";

type Difference = NonNullable<ReleaseRecord["differences"]>[number];

const record: ReleaseRecord = {
  version: "1.1.0",
  date: "2026-11-22",
  content_hash: "0".repeat(64),
  bump: "adds",
  summary: "1 cluster added.",
  counts: { clusters: 2 },
  fields: { cluster: { name: "text", "by_type.*.n": "whole number" } },
  columns: { clusters: ["id", "name"] },
};
const figure: Difference = {
  record: "clusters/one",
  path: "members[2017, companies].total",
  kind: "changed",
  bump: "corrects",
  figure: true,
  before: 38,
  after: 40,
  reason: "Misread *once*.",
};
const wording: Difference = {
  record: "clusters/one",
  path: "summary",
  kind: "changed",
  bump: "corrects",
  before: "A",
  after: "B",
};
const added: Difference = { record: "clusters/two", path: "", kind: "added", bump: "adds" };

describe("the file of a release", () => {
  const texts = fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        "# no comment",
        "a: b",
        "yes",
        "1.0",
        "- x",
        "{a}",
        "&anchor",
        "!tag",
        "two\nlines",
        "2026-11-22",
        " spaced ",
      ),
    )
    .filter((text) => /\S/.test(text));
  const scalar = fc.oneof(texts, fc.integer(), fc.boolean());

  test("reads back as it was, whatever the values, and fits its schema", () => {
    const checker = createSchemaChecker(schemas);
    fc.assert(
      fc.property(
        scalar,
        fc.dictionary(fc.constantFrom("year", "by_type.sme", "0"), scalar),
        texts,
        (before, after, reason) => {
          const written = {
            ...record,
            summary: reason,
            differences: [{ ...figure, before, after, reason }, added],
          };
          const parsed = parseYaml(writeRelease(written), "data/releases/1.1.0.yaml");
          expect(parsed).toEqual({ value: written });
          expect(checker.check("release", written, "x")).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("without differences has no list of them", () => {
    expect(parseYaml(writeRelease(record), "x")).toEqual({ value: record });
    expect(writeRelease(record)).not.toContain("differences");
  });
});

test("an entry is written as its values by path", () => {
  expect(flatten(3)).toBe(3);
  expect(flatten({ year: 2017, by_type: { sme: 2 }, source: ["a", "b"] })).toEqual({
    year: 2017,
    "by_type.sme": 2,
    "source.0": "a",
    "source.1": "b",
  });
});

describe("figures", () => {
  const entry = (label: string) => ({ label, before: 0, after: 0 });
  test.each<[string, Parameters<typeof isFigure>[0], boolean]>([
    ["a number", { path: ["members", entry("2017"), "total"], kind: "changed", before: 1, after: 2 }, true],
    [
      "an amount",
      { path: ["budgets", entry("2017"), "amount"], kind: "changed", before: "EUR 1", after: "EUR 2" },
      true,
    ],
    ["a year", { path: ["founded", "year"], kind: "changed", before: 2001, after: 2002 }, true],
    ["a period", { path: ["period", "end"], kind: "changed", before: "2020-12", after: "2021" }, true],
    [
      "a stage",
      { path: ["maturity", entry("2020"), "stage"], kind: "changed", before: "a", after: "b" },
      true,
    ],
    ["a share", { path: ["mix", "parts", "public"], kind: "added", after: 40 }, true],
    ["a point", { path: ["place", "coordinates"], kind: "changed", before: [1, 2], after: [1, 3] }, true],
    [
      "an entry with a count",
      { path: ["members", entry("2017")], kind: "added", after: { year: 2017, total: 3 } },
      true,
    ],
    [
      "an entry with a stage",
      { path: ["maturity", entry("2017")], kind: "removed", before: { year: "unknown", stage: "a" } },
      true,
    ],
    [
      "a dated statement",
      {
        path: ["story", "result", entry("1")],
        kind: "added",
        after: { text: "T.", year: 2017, source: "a" },
      },
      false,
    ],
    ["words", { path: ["summary"], kind: "changed", before: "1", after: "2" }, false],
    ["a note", { path: ["members", entry("2017"), "note"], kind: "added", after: "EUR 1" }, false],
    [
      "a source with a year",
      { path: ["sources", "report", "year"], kind: "changed", before: 2020, after: 2021 },
      false,
    ],
    ["an order", { path: ["members"], kind: "reordered", after: [1, 0] }, false],
    [
      "a place in a document",
      { path: ["members", entry("2017"), "source"], kind: "changed", before: "a p. 1", after: "a p. 2" },
      false,
    ],
  ])("%s", (_name, difference, expected) => {
    expect(isFigure(difference)).toBe(expected);
  });
});

describe("the file of changes", () => {
  const section = changelogSection({ ...record, differences: [figure, wording, added] }, words);
  test("tells of a release by gravity and record, with values and reasons", () => {
    expect(section).toBe(`## 1.1.0 (2026-11-22)

1 cluster added.

### Adds

- \`clusters/two\`
  - the whole record added

### Corrects

- \`clusters/one\`: Misread \\*once\\*.
  - \`members[2017, companies].total\`: \`38\` → \`40\`
  - 1 other value: wording, sources, terms or order
`);
  });
  test("takes the newest release first and keeps what stands there", () => {
    const first = addToChangelog(null, "## 1.0.0 (2026-11-20)\n\nFirst.\n", words);
    expect(first).toBe(`${words.changelog.head}\n## 1.0.0 (2026-11-20)\n\nFirst.\n`);
    const second = addToChangelog(first, section, words);
    expect(second).toBe(`${words.changelog.head}\n${section}\n## 1.0.0 (2026-11-20)\n\nFirst.\n`);
  });
  test("counts what it does not show of a record with many figures", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...figure, path: `figures[${index}].value` }));
    const lines = changelogSection({ ...record, differences: many }, words).split("\n");
    expect(lines.filter((line) => line.startsWith("  - `"))).toHaveLength(30);
    expect(lines).toContain("  - and 10 more, in the data of this release");
  });
});

test("a citation file keeps everything but version and date", () => {
  const file =
    'title: A\nversion: 0.2.0 # old\nauthors:\n  - version: x\ndate-released: "2026-01-01"\nkeywords: [a]\n';
  expect(updateCitation(file, "1.0.0", "2026-11-22")).toBe(
    'title: A\nversion: 1.0.0\nauthors:\n  - version: x\ndate-released: "2026-11-22"\nkeywords: [a]\n',
  );
  expect(updateCitation("title: A\n", "1.0.0", "2026-11-22")).toBe(
    'title: A\nversion: 1.0.0\ndate-released: "2026-11-22"\n',
  );
});

test.each<[string, Difference[], string]>([
  ["a figure", [figure], "1 figure changed in 1 record."],
  [
    "all at once",
    [
      added,
      figure,
      { ...figure, record: "clusters/three" },
      wording,
      { ...added, kind: "removed", bump: "breaks", record: "policies/act" },
    ],
    "1 cluster added; 1 policy removed; 2 figures changed in 2 records; 1 other value (wording, sources, terms or order) changed in 1 record.",
  ],
  [
    "terms, fields, tables",
    [
      { ...added, record: "vocabularies/sectors", path: "terms.moon" },
      { ...added, record: "schemas/cluster", path: "website" },
      { ...added, record: "tables/labels" },
      { ...figure, figure: false, record: "schemas/policy", path: "name", before: "text", after: "term" },
    ],
    "1 term, 1 field and 1 table added; the type of 1 field changed.",
  ],
])("the summary of %s", (_name, differences, expected) => {
  expect(summarise(differences)).toBe(expected);
});
