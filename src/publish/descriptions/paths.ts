import { address, dataAddress } from "../../site/address.ts";
import { cataloguePath } from "../../site/typed-links.ts";

/** Where the descriptions of the dataset lie, below the root of the site. */
export const descriptionPaths = {
  dataPackage: "/data/datapackage.json",
  csvw: "/data/csv-metadata.json",
  catalogueJsonLd: cataloguePath,
  catalogueTurtle: "/catalog.ttl",
  croissant: "/data/croissant.json",
  roCrate: "/data/ro-crate-metadata.json",
  dataCite: "/data/datacite.json",
  citation: "/CITATION.cff",
  zenodo: "/.zenodo.json",
  codeMeta: "/codemeta.json",
  vocabulariesTurtle: "/data/vocabularies.ttl",
  vocabulariesJsonLd: "/data/vocabularies.jsonld",
  linkSet: "/linkset.json",
  /** Where the static API begins and where it is described. */
  api: "/api/v1/",
  openApi: "/api/openapi.json",
} as const;

/** One vocabulary as SKOS, beside its page. */
export function vocabularyPath(id: string): string {
  return dataAddress(address.vocabulary(id), "jsonld");
}
