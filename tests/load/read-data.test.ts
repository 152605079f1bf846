import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readData } from "../../src/load/read-data.ts";
import { writeFolder } from "../project.ts";

const ground = { "site.yaml": "title: Observatory\n", "redirects.yaml": "moved: []\n" };

/** Problems of a data folder with one more file. */
function problemsWith(path: string, content: string | Uint8Array) {
  return readData(writeFolder({ ...ground, [path]: content })).problems;
}

test("files are read in the order of their names, with folder, id and text", () => {
  const folder = writeFolder({ ...ground, "clusters/b.yaml": "name: B\n", "clusters/a-1.yaml": "name: A\n" });
  const { files, problems } = readData(folder);
  expect(problems).toEqual([]);
  expect(files.map(({ file, folder: kind, id }) => `${file} ${kind} ${id}`)).toEqual([
    "data/redirects.yaml redirects.yaml redirects",
    "data/site.yaml site.yaml site",
    "data/clusters/a-1.yaml clusters a-1",
    "data/clusters/b.yaml clusters b",
  ]);
  expect(files.at(-1)).toMatchObject({ text: "name: B\n", value: { name: "B" } });
});

describe("a bad file is one problem and does not hide the others", () => {
  test.each<[string, string, string | Uint8Array, string, string]>([
    ["unreadable YAML", "clusters/x.yaml", "a: [", "not readable YAML", "check indentation"],
    ["upper case", "clusters/Silicon.yaml", "a: 1", 'got "Silicon.yaml"', "rename it to silicon.yaml"],
    [
      "spaces and accents",
      "clusters/Pôle de  compétitivité.yaml",
      "a: 1",
      "single hyphens",
      "rename it to pole-de-competitivite.yaml",
    ],
    ["an underscore", "clusters/a_b.yaml", "a: 1", "single hyphens", "rename it to a-b.yaml"],
    ["a name of signs", "clusters/---.yaml", "a: 1", "single hyphens", "rename it to a-short-name.yaml"],
    [
      "a long name",
      `clusters/${"x".repeat(81)}.yaml`,
      "a: 1",
      "at most 80",
      `rename it to ${"x".repeat(80)}.yaml`,
    ],
    ["a release without a version", "releases/first.yaml", "a: 1", "named by its version", "npm run release"],
    ["a line break in the name", "clusters/a\nb.yaml", "a: 1", "single hyphens", "rename it to a-b.yaml"],
    ["another ending", "clusters/x.yml", "a: 1", "ends in .yaml", "rename it to x.yaml"],
    ["an ending in capitals", "clusters/x.YAML", "a: 1", "ends in .yaml", "rename it to x.yaml"],
    ["a program", "clusters/x.11tydata.js", "throw 1", "ends in .yaml", "rename it to x-11tydata.yaml"],
    ["a hidden file", "clusters/.gitkeep", "", "ends in .yaml", "rename it to gitkeep.yaml"],
    [
      "a folder inside",
      "clusters/x.yaml/y.yaml",
      "a: 1",
      "expected an ordinary file",
      "put the record itself here",
    ],
    ["a large file", "clusters/x.yaml", `a: ${"x".repeat(5_000_000)}`, "5000003 bytes", "cite them"],
    [
      "invalid UTF-8",
      "clusters/x.yaml",
      Uint8Array.of(0x61, 0x3a, 0x20, 0xff),
      "not valid UTF-8",
      "encoding UTF-8",
    ],
    ["UTF-16", "clusters/x.yaml", Uint8Array.of(0xff, 0xfe, 0x61, 0x00), "not valid UTF-8", "encoding UTF-8"],
    ["a byte-order mark", "clusters/x.yaml", "\uFEFFa: 1", "byte-order mark", "without byte-order mark"],
    ["an unknown folder", "cluster/x.yaml", "a: 1", "nothing here is read", "use one of: clusters, policies"],
    ["an unknown file", "notes.yaml", "a: 1", "nothing here is read", "use one of"],
    ["a file instead of a folder", "policies", "a: 1", "expected a folder", "make it a folder"],
  ])("%s", (_name, path, content, message, remedy) => {
    const { files, problems } = readData(
      writeFolder({ ...ground, "clusters/good.yaml": "name: Good\n", [path]: content }),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.remedy).toContain(remedy);
    expect(`data/${path}`).toContain(problems[0]?.file);
    expect(files.map(({ id }) => id)).toContain("good");
  });
});

describe("links", () => {
  test("a link is not followed, whether it leads to a file, a folder or nothing", () => {
    const folder = writeFolder({
      ...ground,
      "clusters/good.yaml": "name: Good\n",
      "elsewhere.yaml": "name: Secret\n",
    });
    symlinkSync(join(folder, "elsewhere.yaml"), join(folder, "clusters/link.yaml"));
    symlinkSync(join(folder, "nowhere"), join(folder, "clusters/lost.yaml"));
    symlinkSync(join(folder, "clusters"), join(folder, "policies"));
    const { files, problems } = readData(folder);
    expect(files.map(({ id }) => id)).toEqual(["redirects", "site", "good"]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "data/elsewhere.yaml: nothing here is read from a file or folder of this name",
      "data/clusters/link.yaml: expected an ordinary file, found a folder, link or device",
      "data/clusters/lost.yaml: expected an ordinary file, found a folder, link or device",
      "data/policies: expected a folder that can be read",
    ]);
  });
});

describe("what is missing", () => {
  test("the data folder", () => {
    const { files, problems } = readData(join(writeFolder({}), "nowhere"));
    expect(files).toEqual([]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "data: this folder does not exist or cannot be read",
    ]);
  });

  test("a file where the data folder should be", () => {
    expect(readData(join(writeFolder(ground), "site.yaml")).problems).toHaveLength(1);
  });

  test("the settings", () => {
    const { problems } = readData(writeFolder({ "redirects.yaml": ground["redirects.yaml"] }));
    expect(problems).toEqual([
      {
        severity: "error",
        rule: "file",
        file: "data/site.yaml",
        path: [],
        message: "this file is missing",
        remedy: "create it; schemas/site.schema.json tells what it holds",
      },
    ]);
  });

  test("folders of records may be missing or empty", () => {
    const folder = writeFolder(ground);
    mkdirSync(join(folder, "clusters"));
    expect(readData(folder).problems).toEqual([]);
  });
});

test("problems name the folder as the caller wants it shown", () => {
  expect(readData(writeFolder({}), "example").problems[0]?.file).toBe("example/redirects.yaml");
});

test("a problem of the content has its line", () => {
  expect(problemsWith("clusters/x.yaml", "a: 1\na: 2\n")).toMatchObject([{ line: 2, column: 1 }]);
});
