import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type RecordFolder, recordFolders } from "../../src/model/dataset.ts";
import { project } from "../project.ts";
import { judge } from "../validation/judge.ts";

const guides = ["README.md", "CONTRIBUTING.md", "schemas/README.md"].filter((path) =>
  existsSync(join(project, path)),
);
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

function read(path: string): string {
  return readFileSync(join(project, path), "utf8");
}

/** Text outside of fenced blocks and code, where links and headings stand. */
function proseOf(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Addresses of headings, as code hosts make them. */
function anchorsOf(text: string): string[] {
  return [...text.replace(/^ *```[\s\S]*?^ *```$/gm, "").matchAll(/^#+ +(.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

interface Example {
  readonly name: string;
  readonly text: string;
  readonly folder: RecordFolder | undefined;
}

/** Fenced YAML blocks that show a whole record. */
function examplesOf(path: string): Example[] {
  return [...read(path).matchAll(/^```ya?ml\b[^\n]*\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""], index) => {
    const [, named] = /^# data\/([a-z]+)\//.exec(text) ?? /schemas\/([a-z-]+)\.schema\.json/.exec(text) ?? [];
    if (named === undefined && !/^added:/m.test(text)) return [];
    return [{ name: `${path}, block ${index + 1}`, text, folder: folderOf(named ?? "clusters") }];
  });
}

/** The folder of records, named by itself or by its schema. */
function folderOf(name: string): RecordFolder | undefined {
  const folders = Object.keys(recordFolders) as RecordFolder[];
  return folders.find((folder) => folder === name || recordFolders[folder] === name);
}

const examples = guides.flatMap(examplesOf);

describe.skipIf(examples.length === 0)("records shown in the documentation", () => {
  test.each(examples)("$name is sound", ({ text, folder }) => {
    expect(folder).toBeDefined();
    const faults = folder
      ? judge(folder, text).filter(({ rule }) => rule === "schema" || rule === "yaml")
      : [];
    expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });
});

describe.each(guides)("%s", (path) => {
  const text = read(path);

  test("names only commands that exist", () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(
      ([, run, short]) => run ?? short ?? "",
    );
    expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test("links only to files and headings that exist", () => {
    const links = [...proseOf(text).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, target = ""]) => target);
    const broken = links
      .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
      .filter((target) => {
        const [file = "", anchor] = target.split("#");
        const found = file === "" ? join(project, path) : resolve(dirname(join(project, path)), file);
        if (!existsSync(found)) return true;
        const isText = found.endsWith(".md");
        return anchor !== undefined && isText && !anchorsOf(readFileSync(found, "utf8")).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});
