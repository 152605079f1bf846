import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../files.ts";
import { dataFolder, project, schemas, today } from "../project.ts";
import { buildInChild } from "./build.ts";

/**
 * A small made-up data folder goes in, a whole site comes out. What the pages that matter say is kept in `expected`;
 * of all other files, the list of their names.
 */
const golden = join(project, "tests", "sites", "basic");
const expected = join(golden, "expected");
const kept = join(project, "node_modules", ".cache", "golden-actual");

/** Files whose whole text is compared. */
const compared =
  /^(?:index\.html|clusters\/index\.html|clusters\/[^/]+-(?:cluster|name)\/(?:brief\/)?index\.html|policies\/long-programme\/index\.html|financing\/european-pattern\/index\.html|statistics\/upper-austria-jobs\/index\.html|changes\/1\.1\.0(?:\/index\.html|\.json)|(?:clusters|policies|financing|statistics)\/[^/]+\.json|data\/[^/]+\.csv|feed\.(?:xml|json)|sitemap\.xml|robots\.txt)$/;

let workshop: string;
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), "golden-"));
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

test("the made-up site has every field of a cluster record", () => {
  const text = readFileSync(join(golden, "data", "clusters", "full-cluster.yaml"), "utf8");
  const fields = Object.keys((schemas.get("cluster")?.properties ?? {}) as object);
  // A record names a region only when it names no country, and codes without a stage only when it has no stage.
  const otherwise = ["region", "no_stage"];
  const missing = fields.filter(
    (field) => !otherwise.includes(field) && !new RegExp(`^${field}:`, "m").test(text),
  );
  expect(fields.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});

test("the made-up site comes out as expected", { timeout: 60_000 }, async () => {
  const site = await build("basic", { search: false });
  const actual = readForComparison(site);
  if (process.env.UPDATE_GOLDEN) {
    if (process.env.CI) throw new Error("Expectations are written on your own machine, where you read them.");
    rmSync(expected, { recursive: true, force: true });
    writeAll(expected, actual);
    return;
  }
  rmSync(kept, { recursive: true, force: true });
  const wanted = new Map(listFiles(expected).map((file) => [file, readText(expected, file)]));
  const different = [...new Set([...wanted.keys(), ...actual.keys()])]
    .sort()
    .filter((file) => wanted.get(file) !== actual.get(file));
  if (different.length === 0) return;
  writeAll(kept, actual);
  const shown = different.map((file) => describeDifference(file, wanted.get(file), actual.get(file)));
  expect.fail(
    [
      `${different.length} files differ from tests/sites/basic/expected:`,
      ...shown,
      "What came out is kept in node_modules/.cache/golden-actual. If the change is meant, write it down and read it:",
      "UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts tests/sites && git diff tests/sites",
    ].join("\n"),
  );
});

describe("a build depends on the data only", () => {
  test("clock, language, working folder and place change nothing", { timeout: 120_000 }, async () => {
    const elsewhere = join(workshop, "elsewhere");
    mkdirSync(elsewhere);
    const [first, second] = await Promise.all([
      build("first", {}, { env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } }),
      build("second", {}, { cwd: elsewhere, env: { TZ: "America/St_Johns", LANG: "C", LC_ALL: "C" } }),
    ]);
    const hashes = hashFiles(first);
    expect([...hashes.keys()].some((file) => file.startsWith("pagefind/"))).toBe(true);
    expect(hashFiles(second)).toEqual(hashes);
  });
});

/**
 * Builds the made-up site with the vocabularies of the project.
 * @returns folder of the site
 */
async function build(
  name: string,
  options: { search?: boolean },
  surroundings: Parameters<typeof buildInChild>[1] = {},
): Promise<string> {
  const data = join(workshop, name, "data");
  const output = join(workshop, name, "site");
  cpSync(join(golden, "data"), data, { recursive: true });
  cpSync(join(dataFolder, "vocabularies"), join(data, "vocabularies"), { recursive: true });
  await buildInChild(
    { data, output, prefix: "/", url: "https://example.org", today, ...options },
    surroundings,
  );
  return output;
}

/** The compared files and the list of all files, in a form in which changes can be read line by line. */
function readForComparison(site: string): Map<string, string> {
  const files = listFiles(site);
  // How many chunks the bundler cuts shared code into is its own affair: one name stands for all of them.
  const names = [...new Set(files.map(withoutHashes))].sort();
  return new Map([
    ["files.txt", `${names.join("\n")}\n`],
    ...files
      .filter((file) => compared.test(file))
      .map((file): [string, string] => [file, withoutHashes(breakLines(file, readText(site, file)))]),
  ]);
}

/** Some names carry a hash of the content, which is not what is tested here. */
function withoutHashes(text: string): string {
  const hashed = /((?:assets|query)\/[a-z-]+)-[A-Za-z0-9]{8}\.(css|js|svg|wasm|sqlite\.zlib)/g;
  return text.replace(hashed, "$1-HASH.$2");
}

/** Pages are written as one line; between two tags a line may break. */
function breakLines(file: string, text: string): string {
  return file.endsWith(".html") ? text.replaceAll("><", ">\n<") : text;
}

function describeDifference(file: string, wanted: string | undefined, actual: string | undefined): string {
  if (wanted === undefined) return `  ${file}: not expected`;
  if (actual === undefined) return `  ${file}: missing`;
  const lines = wanted.split("\n");
  const others = actual.split("\n");
  const line = lines.findIndex((text, index) => text !== others[index]);
  const at = line === -1 ? lines.length : line;
  return `  ${file}, line ${at + 1}:\n    - ${lines[at] ?? ""}\n    + ${others[at] ?? ""}`;
}

function hashFiles(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
