import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { buildSite } from "../../scripts/build-site.ts";
import { ExportError } from "../../src/publish/exports/sound-rows.ts";
import { listFiles } from "../files.ts";
import { dataFolder, project, today, writeFolder } from "../project.ts";
import { buildInChild } from "../sites/build.ts";

/** Only for builds in this process, none of which gets further than the assets; whole ones run in their own. */
const buildAssets = vi.hoisted(() => vi.fn<(folder: string) => never>());
vi.mock("../../scripts/assets.ts", () => ({ buildAssets }));
const buildExports = vi.hoisted(() => vi.fn<() => Promise<never>>());
vi.mock("../../src/publish/exports/build-exports.ts", () => ({ buildExports }));

const old = { "public/site/index.html": "the old site", "public/site/clusters/a.json": "{}" };

/** A folder with sound data and an old site; `files` are put over the data. */
function prepare(files: Readonly<Record<string, string>> = {}) {
  const folder = writeFolder(old);
  const data = join(folder, "data");
  cpSync(join(project, "tests", "sites", "basic", "data"), data, { recursive: true });
  cpSync(join(dataFolder, "vocabularies"), join(data, "vocabularies"), { recursive: true });
  cpSync(writeFolder(files), data, { recursive: true });
  const output = join(folder, "public", "site");
  return { folder, options: { data, output, prefix: "/", url: undefined, today, search: false } };
}

/** The old site is there, word for word, and nothing beside it. */
function expectUntouched(folder: string): void {
  expect(readdirSync(join(folder, "public"))).toEqual(["site"]);
  const found = listFiles(join(folder, "public")).map((file) => [
    `public/${file}`,
    readFileSync(join(folder, "public", file), "utf8"),
  ]);
  expect(Object.fromEntries(found)).toEqual(old);
}

describe("data with an error", () => {
  test.for<[string, Record<string, string>, string]>([
    ["a record of the wrong shape", { "clusters/x.yaml": "name: X\n" }, "data/clusters/x.yaml"],
    ["unreadable YAML", { "clusters/x.yaml": "name: [\n" }, "data/clusters/x.yaml"],
    ["unusable settings", { "site.yaml": "title: 3\n" }, "data/site.yaml"],
    ["an empty vocabulary", { "vocabularies/stages.yaml": "{}\n" }, "data/vocabularies/stages.yaml"],
  ])("%s: says so and leaves the old site as it was", async ([, files, file]) => {
    const { folder, options } = prepare(files);
    const { site, problems } = await buildSite(options);
    expect(site).toBeNull();
    expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.file)).toContain(
      file,
    );
    expectUntouched(folder);
  });

  test("a data folder that does not exist", async () => {
    const { folder, options } = prepare();
    const { site, problems, files } = await buildSite({ ...options, data: join(folder, "nowhere") });
    expect([site, files]).toEqual([null, 1]);
    expect(problems[0]).toMatchObject({
      severity: "error",
      message: expect.stringContaining("does not exist"),
    });
    expectUntouched(folder);
  });

  test("where there was no site, no folder is made", async () => {
    const { folder, options } = prepare({ "clusters/x.yaml": "name: X\n" });
    await buildSite({ ...options, output: join(folder, "new", "site") });
    expect(existsSync(join(folder, "new"))).toBe(false);
  });
});

describe("a build that succeeds", () => {
  test("replaces the old site as a whole, for everyone to read, and clears up", {
    timeout: 60_000,
  }, async () => {
    const { folder, options } = prepare();
    await buildInChild(options);
    expect(readdirSync(join(folder, "public"))).toEqual(["site"]);
    const files = listFiles(options.output);
    expect(files).toContain("clusters/full-cluster.json");
    expect(files).not.toContain("clusters/a.json");
    // A web server is another user.
    for (const path of ["", "clusters", "assets"])
      expect(statSync(join(options.output, path)).mode & 0o055, path).toBe(0o055);
    expect(statSync(join(options.output, "index.html")).mode & 0o044).toBe(0o044);
  });
});

test("a value that a file cannot hold stops the build, and the old site stays", async () => {
  const { folder, options } = prepare();
  buildAssets.mockImplementation((workshop) => {
    writeFileSync(join(workshop, "half.txt"), "half");
    return new Map() as never;
  });
  // Validation refuses such a value, so that only a fault of the program brings it this far.
  buildExports.mockRejectedValue(new ExportError("members", 'cluster "a"', "count", "expected a number."));
  await expect(buildSite(options)).rejects.toThrow(
    'Table members, row cluster "a", column count: expected a number.',
  );
  expect(buildExports).toHaveBeenCalledOnce();
  expectUntouched(folder);
});

test("a build clears up after one that was killed", async () => {
  const { folder, options } = prepare();
  const ended = Number(execFileSync(process.execPath, ["-p", "process.pid"]).toString());
  mkdirSync(join(folder, "public", `.site-${ended}-aaaaaa`));
  buildAssets.mockImplementation(() => {
    throw new Error("The style sheet could not be bundled.");
  });
  await expect(buildSite(options)).rejects.toThrow("could not be bundled");
  expectUntouched(folder);
});

test("a build that fails half-way leaves the old site and no workshop", async () => {
  const { folder, options } = prepare();
  const during: string[][] = [];
  buildAssets.mockImplementation((workshop) => {
    writeFileSync(join(workshop, "half.txt"), "half");
    during.push(readdirSync(join(folder, "public")));
    throw new Error("The style sheet could not be bundled.");
  });
  await expect(buildSite(options)).rejects.toThrow("could not be bundled");
  // The workshop stood beside the old site, on the same disk.
  expect(during).toEqual([[expect.stringMatching(/^\.site-/), "site"]]);
  expectUntouched(folder);
});
