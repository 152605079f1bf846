import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/validation/rules/index.ts";
import { dataset, today } from "./build.ts";

const folder = fileURLToPath(new URL("../../../src/validation/rules", import.meta.url));
const tests = fileURLToPath(new URL(".", import.meta.url));
/** Files that help rules and hold none. */
const helpers = ["index.ts", "walk.ts", "cluster-pairs.ts"];

const ids = rules.map(({ id }) => id);

describe("the list of rules", () => {
  it("names each rule once, by id and by title", () => {
    expect(new Set(ids).size).toBe(rules.length);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  it("holds every rule of the folder, each in a file of its name", () => {
    const files = readdirSync(folder).filter((file) => !helpers.includes(file));
    expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  });

  it("has a table of cases for every rule", () => {
    expect(readdirSync(tests)).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has a kebab-case id and a title that is a sentence",
    (id, { title }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*\.$/);
    },
  );

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s accepts the smallest dataset and changes nothing in it",
    (_, rule) => {
      // The dataset is frozen, so that a rule that writes into it throws.
      expect([
        ...rule.check({ dataset: dataset({ clusters: { a: {} }, policies: { p: {} } }), today }),
      ]).toEqual([]);
    },
  );
});
