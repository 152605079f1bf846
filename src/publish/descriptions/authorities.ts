import { text } from "../../text/index.ts";
import type { ExportFormat } from "../exports/exported-file.ts";
import { inLanguage, iri, type Name, plain, type Resource, resource } from "./rdf/graph.ts";

/**
 * Terms of lists that others keep. Each is written with its type and label, so that a description can be checked and
 * understood without fetching these lists.
 */
const authority = "http://publications.europa.eu/resource/authority/";
const iana = "https://www.iana.org/assignments/media-types/";
const words = text.descriptions;

function term(address: string, label: string, ...types: Name[]): Resource {
  return resource(address, types, { "skos:prefLabel": inLanguage("en", label) });
}

export const english = term(`${authority}language/ENG`, words.english, "dct:LinguisticSystem");
export const publicAccess = term(
  `${authority}access-right/PUBLIC`,
  words.publicAccess,
  "dct:RightsStatement",
);
export const irregular = term(`${authority}frequency/IRREG`, words.frequency, "dct:Frequency");
export const stable = term(`${authority}planned-availability/STABLE`, words.availability, "skos:Concept");
export const statistical = term(`${authority}dataset-type/STATISTICAL`, words.statistical, "skos:Concept");
export const codeList = term(`${authority}dataset-type/CODE_LIST`, words.codeList, "skos:Concept");
export const attribution = term(
  "http://purl.org/adms/licencetype/Attribution",
  words.attribution,
  "skos:Concept",
);
export const sha256Algorithm = resource(
  "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
  ["spdx:ChecksumAlgorithm"],
  {},
);

/** The list of data themes of the European Union. */
export const themeTaxonomy = resource(`${authority}data-theme`, ["skos:ConceptScheme"], {
  "dct:title": inLanguage("en", words.themeTaxonomy),
});

/** The themes that the data belong to. */
export const themes = Object.entries(words.themes).map(([code, label]) =>
  resource(`${authority}data-theme/${code}`, ["skos:Concept"], {
    "skos:prefLabel": inLanguage("en", label),
    "skos:inScheme": iri(`${authority}data-theme`),
  }),
);

const continents: Readonly<Record<string, string>> = {
  ...{ africa: "AFRICA", americas: "AMERICA", asia: "ASIA", europe: "EUROPE", oceania: "OCEANIA" },
};

/** A continent by the id of its region; null for any other region. */
export function continent(region: string): Resource | null {
  const code = continents[region];
  const label = words.continents[region];
  return code && label ? term(`${authority}continent/${code}`, label, "dct:Location") : null;
}

/** Formats of the file type list; those it does not know are named by their media type. */
const fileTypes: Readonly<Partial<Record<ExportFormat | "ttl" | "jsonld", readonly [string, string]>>> = {
  csv: ["CSV", "CSV"],
  json: ["JSON", "JSON"],
  parquet: ["PARQUET", "Parquet"],
  geojson: ["GEOJSON", "GeoJSON"],
  xlsx: ["XLSX", "Excel XLSX"],
  zip: ["ZIP", "ZIP"],
  ttl: ["RDF_TURTLE", "RDF Turtle"],
  jsonld: ["JSON_LD", "JSON-LD"],
};

/** The format of a file. */
export function fileType(format: keyof typeof fileTypes, mediaType: string): Resource {
  const known = fileTypes[format];
  return known
    ? term(`${authority}file-type/${known[0]}`, known[1], "dct:MediaTypeOrExtent")
    : mediaTypeOf(mediaType);
}

/** A media type of the registry. */
export function mediaTypeOf(mediaType: string): Resource {
  return resource(`${iana}${mediaType}`, ["dct:MediaType", "dct:MediaTypeOrExtent"], {
    "dct:identifier": plain(mediaType),
  });
}
