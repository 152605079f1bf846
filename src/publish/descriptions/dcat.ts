import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import {
  codeList,
  english,
  fileType,
  irregular,
  publicAccess,
  statistical,
  themes,
  themeTaxonomy,
} from "./authorities.ts";
import { distribution, type VocabularyFile, vocabularyDistribution } from "./dcat-distribution.ts";
import {
  agentOf,
  contactOf,
  documentAt,
  licenceDocument,
  spatialOf,
  standard,
  temporalOf,
} from "./dcat-parts.ts";
import { descriptionPaths } from "./paths.ts";
import { program } from "./program.ts";
import { inLanguage, iri, plain, type Resource, resource, typed, type Value } from "./rdf/graph.ts";

const words = text.descriptions;

/**
 * The catalogue of the site by DCAT 3 and its application profile of the European Union, 3.0.1: the dataset with all its
 * files, the vocabularies, and the static API.
 */
export function catalogue(
  site: Site,
  files: readonly ExportedFile[],
  vocabularyFiles: readonly VocabularyFile[],
): Resource[] {
  const about = aboutDataset(site);
  const { language, title, page, home } = about;
  const service = dataService(site, about);
  return [
    resource(`${home}#catalogue`, ["dcat:Catalog"], {
      "dct:title": inLanguage(language, title),
      "dct:description": inLanguage(language, about.description),
      "dct:publisher": agentOf(about),
      "dct:language": english,
      "dct:issued": typed("xsd:date", about.created),
      "dct:modified": typed("xsd:date", about.date),
      "dct:license": licenceDocument(about.metadataLicence),
      "dct:spatial": spatialOf(about),
      "dcat:themeTaxonomy": themeTaxonomy,
      "foaf:homepage": documentAt(home),
      "dct:conformsTo": standard("https://semiceu.github.io/DCAT-AP/releases/3.0.1/", "DCAT-AP 3.0.1"),
      "dcat:dataset": [iri(`${page}#dataset`), iri(`${site.absolute(address.vocabularies)}#dataset`)],
      "dcat:service": iri(`${page}#api`),
    }),
    mainDataset(site, about, files),
    vocabularyDataset(site, about, vocabularyFiles),
    service,
  ];
}

/** What the dataset of records and that of vocabularies have in common. */
function commonOf(
  site: Site,
  about: AboutDataset,
): Record<`${"dct" | "dcat" | "prov"}:${string}`, Value | Value[]> {
  const { language, version } = about;
  return {
    "dct:publisher": agentOf(about),
    "dct:creator": iri(`${about.page}#publisher`),
    "dcat:contactPoint": contactOf(about, site.absolute(address.contribute)),
    "dct:language": english,
    "dct:issued": typed("xsd:date", about.created),
    "dct:modified": typed("xsd:date", about.date),
    "dct:accessRights": publicAccess,
    "dct:accrualPeriodicity": irregular,
    "dcat:version": plain(version),
    "dcat:theme": themes,
    "dct:license": iri(about.licence.url),
    "dct:provenance": resource(null, ["dct:ProvenanceStatement"], {
      "rdfs:label": inLanguage(language, words.provenance),
    }),
  };
}

function mainDataset(site: Site, about: AboutDataset, files: readonly ExportedFile[]): Resource {
  const { language, page } = about;
  return resource(`${page}#dataset`, ["dcat:Dataset", "prov:Entity"], {
    "dct:title": inLanguage(language, about.title),
    "dct:description": inLanguage(language, about.description),
    "dct:identifier": plain(page),
    "dcat:keyword": about.keywords.map((keyword) => inLanguage(language, keyword)),
    ...commonOf(site, about),
    "dct:type": statistical,
    "dct:temporal": temporalOf(about),
    "dct:spatial": spatialOf(about),
    "dcat:landingPage": documentAt(page),
    "foaf:page": [documentAt(site.absolute(address.fields)), documentAt(site.absolute(address.about))],
    "dct:conformsTo": [
      standard("https://datapackage.org/profiles/2.0/datapackage.json", "Data Package 2.0"),
      standard("https://www.w3.org/TR/tabular-metadata/", "CSV on the Web"),
    ],
    "prov:wasAttributedTo": iri(`${page}#publisher`),
    "prov:wasGeneratedBy": publication(site, about),
    "prov:wasDerivedFrom": iri(site.absolute(address.sources)),
    "prov:generatedAtTime": typed("xsd:dateTime", `${about.date}T00:00:00Z`),
    "dcat:distribution": files.map((file) => distribution(site, about, file)),
  });
}

/** How this state of the data came to be published: from which documents, by whom, and with which program. */
function publication(site: Site, about: AboutDataset): Resource {
  const { language, page, date } = about;
  return resource(`${page}#publication`, ["prov:Activity"], {
    "rdfs:label": inLanguage(language, words.activity),
    "prov:endedAtTime": typed("xsd:dateTime", `${date}T00:00:00Z`),
    "prov:used": resource(site.absolute(address.sources), ["prov:Entity", "prov:Collection"], {
      "dct:title": inLanguage(language, words.sources),
    }),
    "prov:wasAssociatedWith": [
      iri(`${page}#publisher`),
      resource(`${page}#program`, ["prov:SoftwareAgent", "prov:Agent"], {
        "rdfs:label": plain(`${program.name} ${program.version}`),
      }),
    ],
  });
}

function vocabularyDataset(
  site: Site,
  about: AboutDataset,
  vocabularyFiles: readonly VocabularyFile[],
): Resource {
  const { language, title } = about;
  const page = site.absolute(address.vocabularies);
  return resource(`${page}#dataset`, ["dcat:Dataset"], {
    "dct:title": inLanguage(language, words.vocabularies.title(title)),
    "dct:description": inLanguage(language, words.vocabularies.description),
    "dct:identifier": plain(page),
    "dcat:keyword": about.keywords.map((keyword) => inLanguage(language, keyword)),
    ...commonOf(site, about),
    "dct:type": codeList,
    "dcat:landingPage": documentAt(page),
    "dct:conformsTo": standard("http://www.w3.org/2004/02/skos/core", "SKOS"),
    "dct:relation": iri(`${about.page}#dataset`),
    "dct:spatial": spatialOf(about),
    "dct:temporal": temporalOf(about),
    "dcat:distribution": vocabularyFiles.map((file) => vocabularyDistribution(site, about, file)),
  });
}

function dataService(site: Site, about: AboutDataset): Resource {
  const { language, title, page, licence } = about;
  return resource(`${page}#api`, ["dcat:DataService"], {
    "dct:title": inLanguage(language, words.api.title(title)),
    "dct:description": inLanguage(language, words.api.description),
    "dct:identifier": plain(site.absolute(descriptionPaths.api)),
    "dcat:endpointURL": iri(site.absolute(descriptionPaths.api)),
    "dcat:endpointDescription": iri(site.absolute(descriptionPaths.openApi)),
    "dcat:servesDataset": iri(`${page}#dataset`),
    "dct:publisher": iri(`${page}#publisher`),
    "dcat:contactPoint": iri(`${page}#contact`),
    "dct:license": iri(licence.url),
    "dct:accessRights": publicAccess,
    "dcat:theme": themes,
    "dcat:keyword": about.keywords.map((keyword) => inLanguage(language, keyword)),
    "dct:format": fileType("json", "application/json"),
    "dcat:landingPage": documentAt(page),
    "dct:conformsTo": standard("https://spec.openapis.org/oas/v3.1.0", "OpenAPI 3.1"),
  });
}
