import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadTemplates, planPages } from "../../scripts/dev-pages.ts";
import { loadHistories, loadObservatory } from "../../src/observatory.ts";
import { describeFolder } from "../../src/publish/descriptions/index.ts";
import { buildExports } from "../../src/publish/exports/build-exports.ts";
import { buildFiles } from "../../src/publish/files.ts";
import { createSite } from "../../src/site/create-site.ts";
import { listFiles } from "../files.ts";
import { dataFolder, project, schemas, schemasFolder, today } from "../project.ts";
import { shippedSite } from "../site/make-site.ts";
import { buildInChild } from "../sites/build.ts";

/** The development server makes pages without Eleventy; what it shows must be what the build writes. */
let folder: string;
let data: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dev-pages-"));
  const output = join(folder, "site");
  const url = "https://example.org";
  data = join(folder, "data");
  cpSync(join(project, "tests/sites/basic/data"), data, { recursive: true });
  cpSync(join(dataFolder, "vocabularies"), join(data, "vocabularies"), { recursive: true });
  await buildInChild({ data, output, prefix: "/o/", url, today, search: false });
}, 120_000);
// Thousands of files: on a busy machine that takes a while.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

describe("the made-up data", () => {
  test("have the same files as the build", { timeout: 120_000 }, async () => {
    const written = listFiles(join(folder, "site"));
    const assets = new Map(
      written.flatMap((file) => {
        const [, name, ending] = /^assets\/(.+)-[A-Za-z0-9]{8}\.(css|js|svg|wasm)$/.exec(file) ?? [];
        return name === undefined ? [] : [[`${name}.${ending}`, file.slice("assets/".length)] as const];
      }),
    );
    const { dataset } = loadObservatory({ data, schemas: schemasFolder, today });
    if (!dataset) throw new Error("The made-up data cannot be read.");
    const site = createSite(dataset, schemas, {
      prefix: "/o/",
      url: "https://example.org",
      assets,
      histories: loadHistories(data),
    });
    const exports = await buildExports(site, describeFolder);
    const pages = planPages(await loadTemplates(), site, async () => exports);
    const files = buildFiles(site, exports.list);
    const planned = [...pages.keys(), ...files.keys(), ...exports.contents.keys()].map((path) =>
      path.slice(1),
    );
    expect(new Set(planned).size).toBe(planned.length);
    expect(planned.sort()).toEqual(
      written.filter((file) => !file.startsWith("assets/") || file === "assets/land.svg").sort(),
    );
    const different: string[] = [];
    for (const [path, make] of pages)
      if ((await make()) !== readFileSync(join(folder, "site", path), "utf8")) different.push(path);
    expect(different).toEqual([]);
  });
});

test("pages are made only when they are asked for", () => {
  let made = 0;
  const count = (name: string): string => {
    made += 1;
    return `${name} ${made}`;
  };
  const plan = planPages(
    [
      { data: { permalink: "/index.html" }, render: () => count("home") },
      {
        data: {
          pagination: { data: "site.lists.stages" },
          permalink: ({ item }) => `/stages/${(item as { id: string }).id}/index.html`,
        },
        render: ({ item }) => count((item as { id: string }).id),
      },
    ],
    shippedSite(),
    () => {
      throw new Error("No page here tells of the downloads.");
    },
  );
  expect([...plan.keys()]).toEqual([
    "/index.html",
    "/stages/initiation/index.html",
    "/stages/establishment/index.html",
    "/stages/operationalisation/index.html",
    "/stages/transformation/index.html",
  ]);
  expect(made).toBe(0);
  expect(plan.get("/stages/transformation/index.html")?.()).toBe("transformation 1");
});
