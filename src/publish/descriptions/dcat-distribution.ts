import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { AboutDataset } from "./about.ts";
import { fileType, mediaTypeOf, sha256Algorithm, stable } from "./authorities.ts";
import { licenceDocument, standard } from "./dcat-parts.ts";
import { resourceName, titleOf } from "./files-of.ts";
import { inLanguage, iri, type Name, type Resource, resource, typed, type Value } from "./rdf/graph.ts";

/** A file with the vocabularies. */
export interface VocabularyFile {
  readonly path: string;
  readonly format: "ttl" | "jsonld";
  readonly bytes: number;
  readonly sha256: string;
}

const words = text.descriptions;
const tabular = standard("https://datapackage.org/standard/table-schema/", "Table Schema");

/** One file of the data as a distribution. */
export function distribution(site: Site, about: AboutDataset, file: ExportedFile): Resource {
  const { path, format, mediaType, holds, table } = file;
  const isDescribed = table !== null && format === "csv";
  return resource(`${about.page}#file-${resourceName(site, file)}`, ["dcat:Distribution"], {
    "dct:title": inLanguage(about.language, titleOf(file)),
    "dct:description": inLanguage(about.language, holds),
    "dct:format": fileType(format, mediaType),
    "dcat:mediaType": mediaTypeOf(mediaType),
    ...commonOf(site, about, file),
    "dcat:accessURL": iri(about.page),
    "dct:conformsTo": isDescribed ? tabular : null,
    "foaf:page": isDescribed
      ? resource(`${site.absolute(path)}-metadata.json`, ["foaf:Document"], {
          "dct:conformsTo": iri("https://www.w3.org/TR/tabular-metadata/"),
        })
      : resource(site.absolute(address.fields), ["foaf:Document"], {}),
  });
}

/** One file with all vocabularies as a distribution. */
export function vocabularyDistribution(site: Site, about: AboutDataset, file: VocabularyFile): Resource {
  const page = site.absolute(address.vocabularies);
  const title = file.format === "ttl" ? words.vocabularies.turtle : words.vocabularies.jsonLd;
  const mediaType = file.format === "ttl" ? "text/turtle" : "application/ld+json";
  return resource(`${page}#file-${file.format}`, ["dcat:Distribution"], {
    "dct:title": inLanguage(about.language, title),
    "dct:description": inLanguage(about.language, words.vocabularies.description),
    "dct:format": fileType(file.format, mediaType),
    "dcat:mediaType": mediaTypeOf(mediaType),
    ...commonOf(site, about, file),
    "dcat:accessURL": iri(page),
  });
}

function commonOf(
  site: Site,
  about: AboutDataset,
  { path, bytes, sha256 }: Pick<ExportedFile, "path" | "bytes" | "sha256">,
): Partial<Record<Name, Value>> {
  return {
    "dcat:downloadURL": iri(site.absolute(path)),
    "dcat:byteSize": typed("xsd:nonNegativeInteger", String(bytes)),
    "spdx:checksum": resource(null, ["spdx:Checksum"], {
      "spdx:algorithm": sha256Algorithm,
      "spdx:checksumValue": typed("xsd:hexBinary", sha256),
    }),
    "dct:license": licenceDocument(about.licence),
    "dct:rights": resource(`${about.page}#rights`, ["dct:RightsStatement"], {
      "rdfs:label": inLanguage(about.language, words.rights),
    }),
    "dcatap:availability": stable,
    "dct:issued": typed("xsd:date", about.created),
    "dct:modified": typed("xsd:date", about.date),
  };
}
