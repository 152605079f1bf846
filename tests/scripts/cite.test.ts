import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCite } from "../../scripts/cite/command.ts";
import { dataFolder, project, writeFolder } from "../project.ts";

/** The made-up records of the golden site, which can be changed here. */
let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "cite-"));
  cpSync(join(project, "tests", "sites", "basic", "data"), data, { recursive: true });
  cpSync(join(dataFolder, "vocabularies"), join(data, "vocabularies"), { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe("npm run cite", () => {
  test.for<[name: string, args: string[], sentence: RegExp]>([
    ["nothing", [], /^Say what to do\.\nusage: /],
    ["an unknown word", ["check"], /^There is no “check”\.\nusage: /],
    ["no file", ["verify"], /^“verify” needs one more word\.\n/],
    ["two files", ["verify", "a", "b"], /^“a b” is too much\.\n/],
    ["an unknown option", ["dataset", "--loud"], /--loud/],
    ["two kinds of data", ["dataset", "--data", "a", "--release", "b"], /not both/],
    [
      "a file that is not there",
      ["verify", "/nowhere.json"],
      /^There is no file \/nowhere\.json\. Check the name\.\n$/,
    ],
    ["a folder", ["verify", project], /is a folder\. Name a file in it\.\n$/],
    ["a file of another origin", ["verify", join(project, "package.json")], /^This JSON is neither/],
    [
      "a release that git does not know",
      ["dataset", "--release", "no-such-tag"],
      /“no-such-tag” could not be had/,
    ],
    ["a release that looks like an option", ["dataset", "--release=--output=/tmp/x"], /could not be had/],
  ])("%s ends with 2 and a sentence", ([, args, sentence]) => {
    const { output, complaint, code } = runCite(args);
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(complaint).toMatch(sentence);
    expect(complaint).not.toContain("    at ");
  });

  test("records that are not sound are no ground for a verdict", () => {
    const folder = writeFolder({
      "clusters/x.yaml": "name: [",
      "x.bib": "@misc{a,\n url = {https://example.org/data/}\n}",
    });
    const { code, complaint } = runCite(["verify", join(folder, "x.bib"), "--data", folder]);
    expect(code).toBe(2);
    expect(complaint).toMatch(/^The records in .* could not be read\. Run `npm run validate/);
  });

  test("writes the four forms, which it then finds to hold", () => {
    const { output, code } = runCite(["record", "full-cluster", "--data", data]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /^Golden maintainers\. \(2026\)\. Full Cluster \(Version 1\.1\.0\+[0-9a-f]{8}\) \[Data set\]\./,
    );
    const [, bibtex = "", ris = "", csl = ""] =
      /(@dataset[\s\S]+\n)\n(TY [\s\S]+)\n(\[[\s\S]+)$/.exec(output) ?? [];
    const folder = writeFolder({ "a.bib": bibtex, "a.ris": ris, "a.json": csl });
    for (const name of ["a.bib", "a.ris", "a.json"]) {
      const verdict = runCite(["verify", join(folder, name), "--data", data]);
      expect(verdict.output, name).toContain("The data of full-cluster: holds.");
      expect(verdict.code).toBe(0);
    }
    writeFileSync(
      join(data, "clusters", "full-cluster.yaml"),
      textOf("full-cluster").replace(/^name: .*/m, "name: Other Cluster"),
    );
    const verdict = runCite(["verify", join(folder, "a.ris"), "--data", data]);
    expect(verdict.output).toContain("The data of full-cluster: changed since.");
    expect(verdict.code).toBe(1);
  });

  test("the page of a record, and the dataset", () => {
    expect(runCite(["record", "bare-cluster", "--page", "--data", data]).output).toMatch(/\n@online\{/);
    expect(runCite(["dataset", "--data", data]).output).toMatch(/\n@dataset\{golden-observatory-data,/);
    expect(runCite(["record", "nobody", "--data", data]).complaint).toMatch(/^There is no record nobody\./);
  });
});

function textOf(id: string): string {
  return readFileSync(join(data, "clusters", `${id}.yaml`), "utf8");
}
