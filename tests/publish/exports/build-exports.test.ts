import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildExports } from "../../../src/publish/exports/build-exports.ts";
import type { Exports } from "../../../src/publish/exports/exported-file.ts";
import { buildFiles } from "../../../src/publish/files.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { writeFiles } from "../../../src/publish/write.ts";
import { writeFolder } from "../../project.ts";
import { shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";

const site = sampleSite({ prefix: "/o/", url: "https://example.org" });
const sample = await buildExports(site);
const shipped = await buildExports(shippedSite());

const textOf = ({ contents }: Exports, path: string): string => {
  const content = contents.get(path);
  if (content === undefined) throw new Error(`No file ${path}.`);
  return typeof content === "string" ? content : Buffer.from(content).toString("utf8");
};

describe.for([
  ["the sample", site, sample],
  ["the shipped data", shippedSite(), shipped],
] as const)("of %s", ([, from, made]) => {
  test("each table has a file in each format that tables have", () => {
    const paths = buildTables(from).flatMap(({ name }) =>
      ["csv", "json", "jsonl", "parquet"].map((format) => `/data/${name}.${format}`),
    );
    expect(made.list.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
  });

  test("size and hash are those of the bytes that are written", () => {
    const folder = writeFolder({});
    writeFiles(folder, made.contents);
    for (const { path, bytes, sha256 } of made.list) {
      const written = readFileSync(join(folder, path));
      expect(written.length, path).toBe(bytes);
      expect(createHash("sha256").update(written).digest("hex"), path).toBe(sha256);
    }
    // As a reader checks them: the tool of the system, in the folder of the files.
    const told = execFileSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: join(folder, "data") });
    expect(told.toString().trim().split("\n")).toHaveLength(made.list.length + 1);
  });

  test("the manifest lists every file but itself and the sums", () => {
    const manifest = JSON.parse(textOf(made, "/data/manifest.json"));
    expect(manifest.edition).toEqual(from.edition);
    expect(manifest.files.map(({ path }: { path: string }) => `/data/${path}`)).toEqual(
      made.list.map(({ path }) => path),
    );
    const clusters = manifest.files.find(({ path }: { path: string }) => path === "clusters.parquet");
    expect(clusters).toMatchObject({
      url: from.absolute("/data/clusters.parquet"),
      media_type: "application/vnd.apache.parquet",
      rows: from.dataset.clusters.length,
      table: "clusters",
    });
    const table = manifest.tables.find(({ name }: { name: string }) => name === "clusters");
    expect(table.primary_key).toEqual(["id"]);
    expect(table.columns.map(({ name }: { name: string }) => name)).toEqual(clusters.columns);
  });

  test("rows are counted right in whole records", () => {
    for (const name of ["clusters", "policies"] as const) {
      const path = `/data/all-${name}.json`;
      const records = JSON.parse(textOf(made, path)) as unknown[];
      expect(records).toHaveLength(from.dataset[name].length);
      expect(made.list.find((file) => file.path === path)?.rows).toBe(records.length);
    }
  });
});

test("the table beside a page is the download", () => {
  expect(buildFiles(site, sample.list).get("/clusters.csv")).toBe(textOf(sample, "/data/clusters.csv"));
});

test("the same data give the same bytes", async () => {
  const again = await buildExports(sampleSite({ prefix: "/o/", url: "https://example.org" }));
  expect(again.list.map(({ path, sha256 }) => [path, sha256])).toEqual(
    sample.list.map(({ path, sha256 }) => [path, sha256]),
  );
});

describe("files that describe the dataset", () => {
  test("are told what there is, and are listed and summed with the rest", async () => {
    const described = await buildExports(site, (from, files) => {
      expect(from).toBe(site);
      expect(files.map(({ path }) => path)).toContain("/data/clusters.csv");
      return new Map([
        ["/data/datapackage.json", "{}"],
        ["/catalog.jsonld", "{}"],
      ]);
    });
    expect(described.contents.get("/catalog.jsonld")).toBe("{}");
    const manifest = JSON.parse(textOf(described, "/data/manifest.json"));
    expect(manifest.descriptions.map(({ path }: { path: string }) => path)).toEqual(["datapackage.json"]);
    const sums = textOf(described, "/data/SHA256SUMS");
    expect(sums).toMatch(/^[0-9a-f]{64} {2}datapackage\.json$/m);
    expect(sums).not.toContain("catalog");
  });
});
