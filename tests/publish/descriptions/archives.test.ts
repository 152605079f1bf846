import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterEach, describe, expect, test, vi } from "vitest";
import { descriptionPaths as paths } from "../../../src/publish/descriptions/paths.ts";
import { makeSite, shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { faultsOf } from "./check-schema.ts";
import { type Described, readDescriptions } from "./described.ts";
import { listTextFiles } from "./text-files.ts";

const require = createRequire(import.meta.url);
const site = shippedSite();
const all = readDescriptions(site);
const small = readDescriptions(sampleSite());
const bare = readDescriptions(makeSite({ clusters: { x: { name: "X" } } }));

describe("follows its standard", () => {
  const schemas = [
    ["croissant", paths.croissant],
    ["data-cite", paths.dataCite],
    ["citation", paths.citation],
    ["zenodo", paths.zenodo],
    ["code-meta", paths.codeMeta],
    ["link-set", paths.linkSet],
  ] as const;

  test.each(schemas)("%s", (schema, path) => {
    expect(faultsOf(schema, all.get(path))).toEqual([]);
    expect(faultsOf(schema, small.get(path))).toEqual([]);
    expect(faultsOf(schema, bare.get(path))).toEqual([]);
  });

  test.each<[schema: string, path: string, place: string, value: unknown]>([
    ["croissant", paths.croissant, "citeAs", undefined],
    ["croissant", paths.croissant, "@context.@vocab", "http://schema.org/"],
    ["croissant", paths.croissant, "distribution.0.sha256", "0"],
    ["croissant", paths.croissant, "recordSet.0.field.0.dataType", "sc:Word"],
    ["data-cite", paths.dataCite, "publicationYear", 2026],
    ["data-cite", paths.dataCite, "publisher", "X"],
    ["data-cite", paths.dataCite, "types.resourceTypeGeneral", "Poster"],
    ["data-cite", paths.dataCite, "doi", "10.5072/made-up"],
    ["citation", paths.citation, "authors", undefined],
    ["citation", paths.citation, "date-released", "21/11/2026"],
    ["citation", paths.citation, "type", "dataset2"],
    ["zenodo", paths.zenodo, "upload_type", "data"],
    ["code-meta", paths.codeMeta, "license", "MIT"],
    ["link-set", paths.linkSet, "linkset.0.item.0.href", 1],
    ["data-package", paths.dataPackage, "resources.0.path", "../clusters.csv"],
    ["data-package", paths.dataPackage, "resources.0.path", "/data/clusters.csv"],
    ["data-package", paths.dataPackage, "resources.0.hash", "sha256:0"],
    ["data-package", paths.dataPackage, "resources.0.schema.fieldsMatch", ["exact"]],
    ["data-package", paths.dataPackage, "resources.0.schema.fields.0.type", "list"],
    ["data-package", paths.dataPackage, "created", "yesterday"],
    ["csvw", paths.csvw, "tables.0.url", "../clusters.csv"],
    ["csvw", paths.csvw, "tables.0.tableSchema.columns.0.datatype", "text"],
  ])("%s finds what is wrong: %s %s %j", (schema, path, place, value) => {
    const document = structuredClone(all.get(path));
    const steps = place.split(".");
    const last = steps.pop() ?? "";
    const holder = steps.reduce((at, step) => at[step], document);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    expect(faultsOf(schema, document)).not.toEqual([]);
  });
});

describe("Croissant", () => {
  const { distribution, recordSet } = all.get(paths.croissant);
  const idsOf = (things: Described[]): string[] => things.map((thing) => thing["@id"]);

  test("takes each field from a column of a file that is there, and refers to fields that are there", () => {
    const files = new Map(listTextFiles(site).map((file) => [file.path.slice("/data/".length), file.table]));
    const fields = recordSet.flatMap((set: Described) => set.field);
    const ids = new Set(idsOf(fields));
    const lost = fields.filter(
      ({ source, references }: Described) =>
        !files.get(source.fileObject["@id"])?.columns.includes(source.extract.column) ||
        (references && !ids.has(references.field["@id"])),
    );
    expect(lost).toEqual([]);
    expect(
      recordSet.flatMap((set: Described) => idsOf([set.key].flat())).filter((id: string) => !ids.has(id)),
    ).toEqual([]);
  });

  test("names each thing once", () => {
    const ids = [
      ...idsOf(distribution),
      ...idsOf(recordSet),
      ...recordSet.flatMap((s: Described) => idsOf(s.field)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a record set for each table", () => {
    expect(idsOf(recordSet)).toEqual(listTextFiles(site).flatMap(({ table }) => (table ? [table.name] : [])));
  });
});

describe("the crate", () => {
  afterEach(() => vi.unstubAllGlobals());

  /** What the tool of the standard says; it fetches the context, so it is given its own copy. */
  async function check(crate: Described, files: readonly string[]): Promise<string[]> {
    const context = JSON.parse(readFileSync(require.resolve("ro-crate/lib/context.json"), "utf8"));
    vi.stubGlobal("fetch", async () => ({ ok: true, json: async () => context }));
    const { validate } = require("ro-crate") as {
      validate: (
        crate: object,
        files: object,
      ) => Promise<{ status: string; message: string; entity?: string }[]>;
    };
    const present = Object.fromEntries(files.map((file) => [file, { exists: true }]));
    const results = await validate(crate, present);
    expect(results.some(({ status }) => status === "success")).toBe(true);
    return results
      .filter(({ status }) => status !== "success")
      .map(({ message, entity }) => `${message} ${entity ?? ""}`);
  }

  const crate = all.get(paths.roCrate);
  const inFolder = [
    ...listTextFiles(site).map(({ path }) => path),
    // What lies in a folder below belongs to the pages there; the archive does not hold it.
    ...[...all.keys()].filter((path) => /^\/data\/[^/]+$/.test(path) && path !== paths.roCrate),
  ].map((path) => path.slice("/data/".length));

  test("passes the tool of the standard, with every file of the folder", async () => {
    expect(await check(crate, inFolder)).toEqual([]);
  });

  test.each<[string, (root: Described) => void]>([
    ["without a licence", (root) => delete root.license],
    ["without a date", (root) => delete root.datePublished],
  ])("fails it %s", async (_name, spoil) => {
    const spoilt = structuredClone(crate);
    spoil(spoilt["@graph"][1]);
    expect(await check(spoilt, inFolder)).not.toEqual([]);
  });

  test("fails it when a file is missing, or is there without a word", async () => {
    expect(await check(crate, inFolder.slice(1))).toHaveLength(1);
    expect(await check(crate, [...inFolder, "stray.csv"])).toHaveLength(1);
  });

  test("describes all that it refers to, each once", () => {
    const graph: Described[] = crate["@graph"];
    const ids = graph.map((entity) => entity["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = graph.flatMap((entity) =>
      Object.entries(entity)
        .filter(([key]) => key !== "conformsTo")
        .flatMap(([, value]): Described[] => [value].flat())
        .flatMap((value) => (value !== null && typeof value === "object" ? [value["@id"]] : [])),
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("keeps all values flat, as the standard asks", () => {
    const nested = crate["@graph"].flatMap((entity: Described) =>
      Object.values(entity)
        .flat()
        .filter(
          (value) => value !== null && typeof value === "object" && Object.keys(value).join() !== "@id",
        ),
    );
    expect(nested).toEqual([]);
  });
});

test("DataCite sums up the files", () => {
  const bytes = listTextFiles(site).reduce((sum, file) => sum + file.bytes, 0);
  expect(all.get(paths.dataCite).sizes).toEqual([`${bytes} bytes`, `${listTextFiles(site).length} files`]);
});

test("the set of links leads to every file", () => {
  const items = all.get(paths.linkSet).linkset[0].item.map(({ href }: Described) => href);
  expect(items).toEqual(listTextFiles(site).map(({ path }) => site.absolute(path)));
});
