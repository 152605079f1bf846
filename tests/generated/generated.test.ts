import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateFiles, vocabulariesOf } from "../../scripts/generators/files.ts";
import { groundFiles, project, schemas } from "../project.ts";

const generated = await generateFiles(schemas, vocabulariesOf(groundFiles));

describe("generated files", () => {
  test.each([...generated])("%s is what its sources give (else: npm run generate)", (path, text) => {
    expect(readFileSync(join(project, path), "utf8")).toBe(text);
  });

  test.each([...generated])("%s says that it is generated", (_path, text) => {
    expect(text.slice(0, 400)).toMatch(/Generated from [^\n]+ by `npm run generate`\. Do not edit/);
  });

  test("are the same whatever was generated before", async () => {
    const fresh = new Map([...schemas].filter(([name]) => name !== "vocabularies"));
    expect(await generateFiles(fresh, vocabulariesOf(groundFiles))).toEqual(generated);
  });

  test("do not depend on the order of the vocabularies", async () => {
    expect(await generateFiles(schemas, vocabulariesOf([...groundFiles].reverse()))).toEqual(generated);
  });

  test("end with one line break and hold no path of this machine", () => {
    for (const text of generated.values()) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain(project);
    }
  });
});

test("npm run generate -- --check is clean", () => {
  const arguments_ = ["--import", "tsx", join(project, "scripts/generate.ts"), "--check"];
  expect(execFileSync(process.execPath, arguments_, { cwd: project, encoding: "utf8" })).toBe(
    `${generated.size} generated files are up to date\n`,
  );
});
