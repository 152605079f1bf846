import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { catalogueFiles } from "../../../src/publish/descriptions/catalogue-files.ts";
import { describeFolder, describeSite } from "../../../src/publish/descriptions/index.ts";
import { descriptionPaths as paths } from "../../../src/publish/descriptions/paths.ts";
import { datasetOfSite } from "../../../src/publish/descriptions/schema-org.ts";
import { buildExports } from "../../../src/publish/exports/build-exports.ts";
import { shippedSite } from "../../site/make-site.ts";
import { faultsOf } from "./check-schema.ts";
import type { Described } from "./described.ts";
import { quadsOfTurtle, violations } from "./rdf.ts";

/** Every file as it is published, in all formats, with what each description says of it. */
const site = shippedSite();
const { list, contents } = await buildExports(site, describeFolder);
const besides = describeSite(site, list);
const textOf = (path: string): string => String(contents.get(path) ?? besides.get(path) ?? "");
const jsonOf = (path: string): Described => JSON.parse(textOf(path));

interface Claim {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where the address of a file leads, below the root of the site. */
const pathOf = (url: string): string => url.slice(site.absolute("/").length - 1);

/** What each description says of sizes and hashes of files. */
const claims: Readonly<Record<string, () => Claim[]>> = {
  "Data Package": () =>
    jsonOf(paths.dataPackage).resources.map(({ path, bytes, hash }: Described) => ({
      ...{ path: `/data/${path}`, bytes, sha256: hash.slice("sha256:".length) },
    })),
  Croissant: () =>
    jsonOf(paths.croissant).distribution.map(({ contentUrl, contentSize, sha256 }: Described) => ({
      ...{ path: pathOf(contentUrl), bytes: Number.parseInt(contentSize, 10), sha256 },
    })),
  "RO-Crate": () =>
    jsonOf(paths.roCrate)
      ["@graph"].filter((entity: Described) => entity["@type"] === "File")
      .map(({ "@id": id, contentSize, sha256 }: Described) => ({
        ...{ path: `/data/${id}`, bytes: Number(contentSize), sha256 },
      })),
  "schema.org": () =>
    (datasetOfSite(site, list) as Described).distribution.map(
      ({ contentUrl, contentSize, sha256 }: Described) => ({
        ...{ path: pathOf(contentUrl), bytes: Number.parseInt(contentSize, 10), sha256 },
      }),
    ),
  DCAT: () => {
    const quads = quadsOfTurtle(textOf(paths.catalogueTurtle));
    const one = (subject: string, property: string): string =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(property))?.object
        .value ?? "";
    return quads
      .filter(({ predicate }) => predicate.value.endsWith("#downloadURL"))
      .map(({ subject, object }) => ({
        path: pathOf(object.value),
        bytes: Number(one(subject.value, "#byteSize")),
        sha256: one(one(subject.value, "#checksum"), "#checksumValue"),
      }));
  },
};

describe.each(Object.entries(claims))("what %s says of files", (name, made) => {
  test("is true to the byte", () => {
    const wrong = made().filter(({ path, bytes, sha256 }) => {
      const content = contents.get(path);
      if (content === undefined) return true;
      const buffer = Buffer.from(content);
      return buffer.length !== bytes || createHash("sha256").update(buffer).digest("hex") !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  test("leaves none out", () => {
    const named = new Set(made().map(({ path }) => path));
    // The archive holds most descriptions, so only those outside it can tell of it.
    const inArchive = !["schema.org", "DCAT"].includes(name);
    const missing = list.filter(({ path, format }) => !named.has(path) && !(inArchive && format === "zip"));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(named.size).toBeGreaterThan(90);
  });
});

describe("with files of all formats", () => {
  test.each([
    ["data-package", paths.dataPackage],
    ["csvw", paths.csvw],
    ["croissant", paths.croissant],
    ["data-cite", paths.dataCite],
    ["link-set", paths.linkSet],
  ])("%s follows its standard", (schema, path) => {
    expect(faultsOf(schema, jsonOf(path))).toEqual([]);
  });

  test("schema.org follows its standard", () => {
    expect(faultsOf("schema-org", JSON.parse(JSON.stringify(datasetOfSite(site, list))))).toEqual([]);
  });

  test("the catalogue follows its standard", async () => {
    expect(await violations("dcat-ap.ttl", quadsOfTurtle(textOf(paths.catalogueTurtle)))).toEqual([]);
  });

  test("every description that the data page lists is there", () => {
    expect(catalogueFiles.filter(({ path }) => textOf(path) === "")).toEqual([]);
    const listed = new Set(catalogueFiles.map(({ path }) => path));
    const all = [...describeFolder(site, list).keys(), ...besides.keys()];
    expect(
      all.filter(
        (path) =>
          !listed.has(path) && !/\.csv-metadata\.json$|^\/data\/vocabularies\/[a-z-]+\.jsonld$/.test(path),
      ),
    ).toEqual([]);
  });
});
