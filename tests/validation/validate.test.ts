import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/validation/rule.ts";
import { rules } from "../../src/validation/rules/index.ts";
import { type ParsedFile, validate } from "../../src/validation/validate.ts";
import { groundFiles, schemas, today } from "../project.ts";

const policy: ParsedFile = {
  file: "data/policies/contest.yaml",
  folder: "policies",
  id: "contest",
  value: { name: "Contest", summary: "It pays.", covers: { countries: ["AT"] }, added: "2026-11-20" },
};
const namesRecords: Rule = {
  id: "names-records",
  title: "A rule of the test",
  severity: "note",
  *check({ dataset, today: day }) {
    for (const { file } of dataset.policies)
      yield { file, path: [], message: `seen on ${day}`, remedy: "none" };
  },
};

describe("validate", () => {
  test("sound files give a dataset and the findings of the rules", () => {
    const { dataset, problems } = validate([...groundFiles, policy], schemas, [namesRecords], today);
    expect(dataset?.policies.map(({ id }) => id)).toEqual(["contest"]);
    expect(problems).toEqual([
      {
        severity: "note",
        rule: "names-records",
        file: policy.file,
        path: [],
        message: `seen on ${today}`,
        remedy: "none",
      },
    ]);
  });

  test("a file with a wrong shape is told and left out of the rules", () => {
    const broken = { ...policy, value: { name: "Contest" } };
    const { dataset, problems } = validate([...groundFiles, broken], schemas, [namesRecords], today);
    expect(dataset?.policies).toEqual([]);
    expect(problems.map(({ rule, message }) => `${rule}: ${message.split(" (")[0]}`)).toEqual([
      "schema: the field `summary` is missing",
      "schema: the field `covers` is missing",
      "schema: the field `added` is missing",
    ]);
  });

  describe("a reference to a record with a fault of its own is no second mistake", () => {
    const referring: ParsedFile = {
      file: "data/clusters/valley.yaml",
      folder: "clusters",
      id: "valley",
      value: {
        name: "Valley",
        summary: "Firms work together.",
        entity: "cluster-initiative",
        country: "AT",
        sector: "plastics",
        policies: [{ policy: "contest", source: "guide p. 3" }],
        added: "2026-11-20",
      },
    };
    const guide: ParsedFile = {
      file: "data/sources/guide.yaml",
      folder: "sources",
      id: "guide",
      value: { title: "Guide", publisher: "GIZ", year: 2021 },
    };
    // Vocabularies cite documents too, which is not the matter here.
    const rulesOf = (files: readonly ParsedFile[], unreadable?: readonly string[]) =>
      validate([...groundFiles, ...files], schemas, rules, today, unreadable)
        .problems.filter(({ file }) => !file.startsWith("data/vocabularies"))
        .map(({ rule }) => rule);

    test("as long as all are sound, nothing is found", () => {
      expect(rulesOf([referring, guide, policy])).toEqual([]);
    });

    test("a missing one is found", () => {
      expect(rulesOf([referring]).sort()).toEqual(["reference-exists", "source-declared"]);
    });

    test("one of a wrong shape is told once", () => {
      const soon = { ...guide, value: { title: "Guide", publisher: "GIZ", year: "soon" } };
      expect(
        rulesOf([referring, soon, { ...policy, value: { ...(policy.value as object), added: "soon" } }]),
      ).toEqual(["schema", "schema"]);
    });

    test("so is one that could not be read", () => {
      expect(rulesOf([referring, guide], [policy.file])).toEqual([]);
      expect(rulesOf([referring, policy], [guide.file])).toEqual([]);
    });
  });

  test("one missing vocabulary is named", () => {
    const rest = groundFiles.filter(({ id }) => id !== "sectors");
    const { dataset, problems } = validate([...rest, policy], schemas, [], today);
    expect(dataset).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(["data/vocabularies/sectors.yaml"]);
  });

  test("no vocabulary at all is one problem", () => {
    const { dataset, problems } = validate([policy], schemas, [], today);
    expect(dataset).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(["data/vocabularies"]);
  });

  test("a vocabulary of a wrong shape is told by its own problem", () => {
    const odd = groundFiles.map((file) =>
      file.id === "sectors" ? { ...file, value: { terms: { plastics: { label: "Plastics" } } } } : file,
    );
    const { problems } = validate(odd, schemas, [], today);
    expect(problems.map(({ file, message }) => `${file} ${message.split(" (")[0]}`)).toEqual([
      "data/vocabularies/sectors.yaml the field `title` is missing",
      "data/vocabularies/sectors.yaml the field `description` is missing",
    ]);
  });

  test("without settings there is no dataset", () => {
    const { dataset } = validate(
      groundFiles.filter(({ folder }) => folder !== "site.yaml"),
      schemas,
      [namesRecords],
      today,
    );
    expect(dataset).toBeNull();
  });
});
