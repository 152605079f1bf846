import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { aboutDataset } from "../../../src/publish/descriptions/about.ts";
import { citationFile } from "../../../src/publish/descriptions/citation.ts";
import { descriptionPaths as paths } from "../../../src/publish/descriptions/paths.ts";
import { datasetOfSite } from "../../../src/publish/descriptions/schema-org.ts";
import { datasetOfCluster } from "../../../src/publish/descriptions/schema-org-cluster.ts";
import { Site } from "../../../src/site/site.ts";
import { project } from "../../project.ts";
import { shippedSite } from "../../site/make-site.ts";
import { type Described, readDescriptions } from "./described.ts";
import { quadsOfTurtle } from "./rdf.ts";
import { listTextFiles } from "./text-files.ts";

const site = shippedSite();
const all = readDescriptions(site);
const about = aboutDataset(site);
const json = (made: object): Described => JSON.parse(JSON.stringify(made));
const page = json(datasetOfSite(site, listTextFiles(site)));
const [first] = site.dataset.clusters;
const cluster = first && json(datasetOfCluster(site, first));
const root = all.get(paths.roCrate)["@graph"][1];
const package_ = all.get(paths.dataPackage);
const csvw = all.get(paths.csvw);
const croissant = all.get(paths.croissant);
const dataCite = all.get(paths.dataCite);
const citation = all.get(paths.citation);
const zenodo = all.get(paths.zenodo);

/** The values of a property of the dataset in the catalogue. */
function inCatalogue(property: string): string[] {
  return quadsOfTurtle(all.get(paths.catalogueTurtle))
    .filter(({ subject }) => subject.value === `${about.page}#dataset`)
    .filter(({ predicate }) => predicate.value.endsWith(property))
    .map(({ object }) => object.value);
}

/** The same for the first vocabulary. */
const scheme = quadsOfTurtle(all.get(paths.vocabulariesTurtle)).slice(0, 12);
const inScheme = (property: string): string[] =>
  scheme.filter(({ predicate }) => predicate.value.endsWith(property)).map(({ object }) => object.value);

describe("all descriptions name the same", () => {
  test("version", () => {
    expect(about.version).toBe(site.edition.version);
    const versions = [
      ...[package_.version, csvw["schema:version"], croissant.version, root.version, dataCite.version],
      ...[citation.version, zenodo.version, page.version, cluster.version],
      ...[...inCatalogue("#version"), ...inScheme("versionInfo")],
    ];
    expect(versions).toEqual(versions.map(() => site.edition.version));
    expect(versions).toHaveLength(11);
  });

  test("licence", () => {
    const { url, spdx } = about.licence;
    const addresses = [
      ...[package_.licenses[0].path, csvw["dc:license"]["@id"], croissant.license, root.license["@id"]],
      ...[dataCite.rightsList[0].rightsUri, page.license, cluster.license, cluster.isPartOf.license],
      ...[...inCatalogue("terms/license"), ...inScheme("terms/license")],
    ];
    expect(addresses).toEqual(addresses.map(() => url));
    expect(addresses).toHaveLength(10);
    const ids = [
      package_.licenses[0].name,
      dataCite.rightsList[0].rightsIdentifier,
      citation.license,
      zenodo.license,
    ];
    expect(ids).toEqual(ids.map(() => spdx));
  });

  test("title", () => {
    const titles = [
      ...[
        package_.title,
        csvw["dc:title"],
        croissant.name,
        root.name,
        dataCite.titles[0].title,
        citation.title,
      ],
      ...[zenodo.title, page.name, cluster.isPartOf.name, ...inCatalogue("terms/title")],
    ];
    expect(titles).toEqual(titles.map(() => site.dataset.site.title));
    expect(titles).toHaveLength(10);
  });

  test("date", () => {
    const dates = [
      ...[package_.created.slice(0, 10), csvw["dc:modified"]["@value"], croissant.datePublished],
      ...[croissant.dateModified, root.datePublished, citation["date-released"], zenodo.publication_date],
      ...[
        page.datePublished,
        page.dateModified,
        ...inCatalogue("terms/modified"),
        ...inScheme("terms/modified"),
      ],
      ...dataCite.dates
        .filter(({ dateType }: Described) => dateType === "Issued" || dateType === "Updated")
        .map(({ date }: Described) => date),
    ];
    expect(dates).toEqual(dates.map(() => site.edition.date));
    expect(dates).toHaveLength(13);
  });

  test("publisher and page", () => {
    const { name } = site.dataset.site.publisher;
    const names = [
      ...[package_.contributors[0].title, croissant.publisher.name, dataCite.publisher.name],
      ...[citation.authors[0].name, zenodo.creators[0].name, page.publisher.name, cluster.creator.name],
    ];
    expect(names).toEqual(names.map(() => name));
    const pages = [package_.id, croissant.url, root.identifier, dataCite.url, citation.url, page.url];
    expect(pages).toEqual(pages.map(() => about.page));
  });
});

test("the program has its own version", () => {
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const codeMeta = all.get(paths.codeMeta);
  expect(codeMeta.version).toBe(manifest.version);
  expect(codeMeta.name).toBe(manifest.name);
  expect(codeMeta.license).toContain(`/${manifest.license}.`);
});

describe("the citation file of the repository", () => {
  const {
    version,
    "date-released": released,
    ...own
  } = parse(readFileSync(join(project, "CITATION.cff"), "utf8"));

  test("says what that of the site says", () => {
    const { dataset, indicators } = site;
    const published = aboutDataset(new Site(dataset, indicators, { prefix: "/", fields: site.fields }));
    const expected = citationFile({ ...published, abstract: dataset.site.description }, null);
    expect(own).toEqual(parse(expected));
  });

  test("names the last release, and none before the first", () => {
    expect(version ?? null).toBe(site.edition.release);
    if (version !== undefined) expect(released).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (site.edition.isRelease) expect(released).toBe(site.edition.date);
  });
});
