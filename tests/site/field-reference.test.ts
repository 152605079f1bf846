import { describe, expect, test } from "vitest";
import { describeFields, recordKinds } from "../../src/site/field-reference.ts";
import { schemas } from "../project.ts";

const rows = describeFields(schemas);

function rowOf(kind: string, path: string) {
  return rows.find((row) => row.kind === kind && row.path === path);
}

describe("every field of every kind", () => {
  test("is listed once, with all its parts", () => {
    const names = rows.map(({ kind, path }) => `${kind} ${path}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { kind, path, title, description, type, example } of rows)
      expect(title && description && type && example, `${kind} ${path}`).toBeTruthy();
  });

  test.each(recordKinds)("of %s at the top of the record", (kind) => {
    const top = rows.filter((row) => row.kind === kind && !row.path.includes(".")).map(({ path }) => path);
    expect(top).toEqual(Object.keys(schemas.get(kind)?.properties as object));
  });
});

test.each([
  ["cluster", "name", { type: "text", required: true, vocabulary: null, terms: [] }],
  // The title of a vocabulary is not for people; the name of the field is.
  ["cluster", "legal_form", undefined],
  ["cluster", "governance.legal_form", { title: "Legal form", type: "term", vocabulary: "legal-forms" }],
  ["cluster", "secondary_sectors", { type: "list of terms", vocabulary: "sectors" }],
  ["cluster", "members", { type: "list of entries", required: false }],
  ["cluster", "members.total", { title: "Total", type: "whole number", required: false, example: "40" }],
  ["cluster", "members.year", { type: "whole number or text", required: true }],
  ["cluster", "members.by_type", { type: "whole numbers by key", vocabulary: "member-types" }],
  ["cluster", "maturity.basis", { type: "term", terms: ["self-reported", "assessed", "inferred"] }],
  ["cluster", "maturity.met", { type: "texts or lists by key", vocabulary: "criteria" }],
  ["cluster", "place.coordinates", { type: "list of numbers", example: "[0.06, 32.46]" }],
  ["cluster", "website", { type: "web address" }],
  ["cluster", "added", { type: "date", required: true, example: '"2026-11-22"' }],
  ["cluster", "story.lesson.text", { type: "text", required: true }],
  // A document inside a record is described as a kind of its own.
  ["cluster", "sources", { type: "entries by key" }],
  ["cluster", "sources.*.title", undefined],
  ["source", "title", { required: true }],
  ["policy", "advice.*.mark", { type: "term", required: true }],
  ["policy", "covers", { type: "fields", example: "{ countries: [AT] }" }],
  ["vocabulary", "terms.*.label", { required: true }],
])("%s %s", (kind, path, expected) => {
  if (expected) expect(rowOf(kind, path)).toMatchObject(expected);
  else expect(rowOf(kind, path)).toBeUndefined();
});

test("what a vocabulary is for is told without its file, which has a place of its own", () => {
  expect(rowOf("cluster", "sector")?.description).toMatch(/^Fields of business/);
});

test("every number has a unit, apart from years, ranks and the like", () => {
  const bare = rows.filter(({ type, unit }) => /number/.test(type) && !/text/.test(type) && unit === null);
  expect(bare.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "vocabulary terms.*.bounding_box",
    "vocabulary terms.*.level",
    "vocabulary terms.*.rank",
  ]);
});

test("a missing schema is a fault of the program", () => {
  expect(() => describeFields(new Map())).toThrow("No schema for cluster.");
});
