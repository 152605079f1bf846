import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Site } from "../../site/site.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { jsonText } from "../json-text.ts";
import { aboutDataset } from "./about.ts";
import { catalogueFiles } from "./catalogue-files.ts";
import { citationFile } from "./citation.ts";
import { codeMeta } from "./code-meta.ts";
import { croissant } from "./croissant.ts";
import { csvwGroup, csvwPath, csvwTable } from "./csvw.ts";
import { dataCite } from "./data-cite.ts";
import { dataPackage } from "./data-package.ts";
import { catalogue } from "./dcat.ts";
import { csvFiles, fileName } from "./files-of.ts";
import { linkSet } from "./link-set.ts";
import { descriptionPaths as paths, vocabularyPath } from "./paths.ts";
import { toJsonLd } from "./rdf/json-ld.ts";
import { toTurtle } from "./rdf/turtle.ts";
import { roCrate } from "./ro-crate.ts";
import { vocabulariesGraph, vocabularyGraph } from "./skos.ts";
import { zenodo } from "./zenodo.ts";

type Texts = Map<string, string>;

/**
 * All descriptions of the dataset: content by path. Pure; the same data give the same texts.
 * @param files files of the data that are described
 */
export function buildDescriptions(site: Site, files: readonly ExportedFile[]): Texts {
  return new Map([...describeFolder(site, files), ...describeSite(site, files)]);
}

/**
 * The descriptions that lie in the folder of the data and so belong into an archive of it. What describes the folder
 * for programs comes first; the crate lists the others and comes last.
 */
export function describeFolder(site: Site, files: readonly ExportedFile[]): Texts {
  const vocabularies = vocabulariesGraph(site);
  const texts: Texts = new Map([
    [paths.dataPackage, jsonText(dataPackage(site, files))],
    [paths.csvw, jsonText(csvwGroup(site, files))],
    ...csvFiles(files).map((file): [string, string] => [
      csvwPath(file.path),
      jsonText(csvwTable(site, file)),
    ]),
    [paths.croissant, jsonText(croissant(site, files))],
    [paths.dataCite, jsonText(dataCite(site, files))],
    [paths.vocabulariesTurtle, toTurtle(vocabularies)],
    [paths.vocabulariesJsonLd, jsonText(toJsonLd(vocabularies))],
  ]);
  const others = [...texts].map(([path, content]) => ({
    path,
    name: catalogueFiles.find((file) => file.path === path)?.standard ?? fileName(path),
    mediaType: mediaTypeOf(path),
    ...measured(content),
  }));
  texts.set(paths.roCrate, jsonText(roCrate(site, files, others)));
  return texts;
}

/** The descriptions that lie elsewhere in the site, and those that list every file of it, the archive too. */
export function describeSite(site: Site, files: readonly ExportedFile[]): Texts {
  const about = aboutDataset(site);
  const vocabularies = vocabulariesGraph(site);
  const vocabularyFiles = [
    { path: paths.vocabulariesTurtle, format: "ttl", ...measured(toTurtle(vocabularies)) },
    { path: paths.vocabulariesJsonLd, format: "jsonld", ...measured(jsonText(toJsonLd(vocabularies))) },
  ] as const;
  const graph = catalogue(site, files, vocabularyFiles);
  const cited = { ...about, abstract: site.dataset.site.description };
  return new Map([
    [paths.catalogueJsonLd, jsonText(toJsonLd(graph))],
    [paths.catalogueTurtle, toTurtle(graph)],
    [paths.citation, citationFile(cited, about)],
    [paths.zenodo, jsonText(zenodo(site))],
    [paths.codeMeta, jsonText(codeMeta(site))],
    [paths.linkSet, jsonText(linkSet(site, files))],
    ...site.lists.vocabularies.map((vocabulary): [string, string] => [
      vocabularyPath(vocabulary.id),
      jsonText(toJsonLd(vocabularyGraph(site, vocabulary))),
    ]),
  ]);
}

function measured(content: string): { bytes: number; sha256: string } {
  const bytes = utf8ToBytes(content);
  return { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}

function mediaTypeOf(path: string): string {
  const listed = catalogueFiles.find((file) => file.path === path)?.mediaType;
  return listed ?? "application/csvm+json";
}
