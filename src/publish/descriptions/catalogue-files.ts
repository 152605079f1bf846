import { text } from "../../text/index.ts";
import { descriptionPaths } from "./paths.ts";

const { uses } = text.descriptions.section;

/** A description of the dataset as the data page lists it. */
export interface CatalogueFile {
  readonly path: string;
  /** Name of the standard with its version. */
  readonly standard: string;
  readonly mediaType: string;
  /** Who reads it and what for, in one line. */
  readonly use: string;
  /** Whether it describes the data, not the program behind the site. */
  readonly describesData: boolean;
}

function entry(
  path: string,
  standard: string,
  mediaType: string,
  use: string,
  describesData = true,
): CatalogueFile {
  return { path, standard, mediaType, use, describesData };
}

const croissantType = 'application/ld+json; profile="http://mlcommons.org/croissant/1.1"';

/** All descriptions of the dataset, in the order in which the data page lists them. */
export const catalogueFiles: readonly CatalogueFile[] = [
  entry(descriptionPaths.dataPackage, "Data Package 2.0", "application/json", uses.dataPackage),
  entry(descriptionPaths.csvw, "CSV on the Web", "application/csvm+json", uses.csvw),
  entry(descriptionPaths.catalogueJsonLd, "DCAT-AP 3.0.1, JSON-LD", "application/ld+json", uses.dcat),
  entry(descriptionPaths.catalogueTurtle, "DCAT-AP 3.0.1, Turtle", "text/turtle", uses.dcat),
  entry(descriptionPaths.croissant, "Croissant 1.1", croissantType, uses.croissant),
  entry(descriptionPaths.roCrate, "RO-Crate 1.2", "application/ld+json", uses.roCrate),
  entry(descriptionPaths.dataCite, "DataCite 4", "application/json", uses.dataCite),
  entry(descriptionPaths.citation, "Citation File Format 1.2.0", "application/yaml", uses.citation),
  entry(descriptionPaths.zenodo, "Zenodo metadata", "application/json", uses.zenodo),
  entry(descriptionPaths.vocabulariesTurtle, "SKOS, Turtle", "text/turtle", uses.skos, false),
  entry(descriptionPaths.vocabulariesJsonLd, "SKOS, JSON-LD", "application/ld+json", uses.skos, false),
  entry(descriptionPaths.codeMeta, "CodeMeta 3", "application/ld+json", uses.codeMeta, false),
  entry(descriptionPaths.linkSet, "Link set (RFC 9264)", "application/linkset+json", uses.linkSet, false),
];
