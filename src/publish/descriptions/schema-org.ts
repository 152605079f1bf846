import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import { type Box, isoPeriod } from "./coverage.ts";
import { titleOf } from "./files-of.ts";
import { descriptionPaths } from "./paths.ts";

const words = text.descriptions;

/** Open access in the vocabulary of the Confederation of Open Access Repositories. */
const openAccess = "http://purl.org/coar/access_right/c_abf2";

/** The whole dataset for search engines, in the words of schema.org: what stands in the data page. */
export function datasetOfSite(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const { period, box } = about;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `${about.page}#dataset`,
    name: about.title,
    alternateName: site.dataset.site.tagline,
    description: about.description,
    url: about.page,
    identifier: about.page,
    keywords: about.keywords,
    ...commonOf(about),
    dateCreated: about.created,
    datePublished: about.date,
    dateModified: about.date,
    includedInDataCatalog: dataCatalog(about),
    hasPart: [site.absolute(address.vocabularies)],
    isBasedOn: site.absolute(address.sources),
    subjectOf: site.absolute(descriptionPaths.catalogueJsonLd),
    ...(about.repository === null ? {} : { sameAs: about.repository }),
    ...(period ? { temporalCoverage: isoPeriod(period) } : {}),
    ...(box ? { spatialCoverage: placeOf(box) } : {}),
    measurementTechnique: words.method,
    variableMeasured: variables(site),
    distribution: files.map((file) => download(site, file)),
  };
}

/** What is the same for the whole and for each record. */
export function commonOf({ licence, version, language, publisher }: AboutDataset): object {
  const organisation = { "@type": "Organization", name: publisher.name, url: publisher.url };
  return {
    license: licence.url,
    isAccessibleForFree: true,
    conditionsOfAccess: openAccess,
    inLanguage: language,
    version,
    creator: organisation,
    publisher: organisation,
  };
}

/** The catalogue that holds the dataset and its parts: the site. */
export function dataCatalog({ title, home }: AboutDataset): object {
  return { "@type": "DataCatalog", "@id": `${home}#catalogue`, name: title, url: home };
}

function placeOf([west, south, east, north]: Box): object {
  return { "@type": "Place", geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } };
}

function variables(site: Site): object[] {
  return site.lists.indicators.map(({ id, label, question, unit }) => ({
    "@type": "PropertyValue",
    propertyID: id,
    name: label,
    description: question,
    ...(unit ? { unitText: unit } : {}),
    url: site.absolute(address.indicator(id)),
  }));
}

function download(site: Site, file: ExportedFile): object {
  return {
    "@type": "DataDownload",
    name: titleOf(file),
    contentUrl: site.absolute(file.path),
    encodingFormat: file.mediaType,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  };
}
