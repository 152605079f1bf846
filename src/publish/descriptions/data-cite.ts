import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import { isoPeriod } from "./coverage.ts";
import { descriptionPaths } from "./paths.ts";

/**
 * The dataset in the JSON form of the DataCite schema 4, ready for a repository that registers a DOI. It holds no DOI:
 * one is minted by people, never made up.
 */
export function dataCite(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const { title, publisher, language, licence, date } = about;
  return {
    schemaVersion: "http://datacite.org/schema/kernel-4",
    url: about.page,
    types: { resourceTypeGeneral: "Dataset", resourceType: "Dataset" },
    creators: [{ name: publisher.name, nameType: "Organizational" }],
    titles: [{ title, lang: language }],
    publisher: { name: publisher.name, lang: language },
    publicationYear: date.slice(0, 4),
    subjects: about.keywords.map((subject) => ({ subject, lang: language })),
    contributors: [{ name: publisher.name, nameType: "Organizational", contributorType: "DataCurator" }],
    dates: datesOf(about),
    language,
    alternateIdentifiers: [{ alternateIdentifier: about.page, alternateIdentifierType: "URL" }],
    relatedIdentifiers: relatedTo(site),
    sizes: [`${files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`, `${files.length} files`],
    formats: [...new Set(files.map(({ mediaType }) => mediaType))],
    version: about.version,
    rightsList: [
      {
        rights: licence.title,
        rightsUri: licence.url,
        rightsIdentifier: licence.spdx,
        rightsIdentifierScheme: "SPDX",
        schemeUri: "https://spdx.org/licenses/",
        lang: "en",
      },
    ],
    descriptions: [
      { description: about.description, descriptionType: "Abstract", lang: language },
      { description: text.descriptions.method, descriptionType: "Methods", lang: language },
    ],
    ...placesOf(about),
  };
}

function datesOf({ date, created, period }: AboutDataset): object[] {
  return [
    { date: created, dateType: "Created" },
    { date, dateType: "Issued" },
    { date, dateType: "Updated" },
    ...(period
      ? [
          {
            date: isoPeriod(period),
            dateType: "Other",
            dateInformation: text.descriptions.yearsOfFigures,
          },
        ]
      : []),
  ];
}

function relatedTo(site: Site): object[] {
  const related = (path: string, relationType: string, more: object = {}): object => ({
    relatedIdentifier: site.absolute(path),
    relatedIdentifierType: "URL",
    relationType,
    ...more,
  });
  return [
    related(address.fields, "IsDocumentedBy"),
    related(address.sources, "IsDerivedFrom"),
    related(descriptionPaths.catalogueJsonLd, "HasMetadata", {
      relatedMetadataScheme: "DCAT-AP",
      schemeUri: "https://semiceu.github.io/DCAT-AP/releases/3.0.1/",
    }),
    related(descriptionPaths.dataPackage, "HasMetadata", {
      relatedMetadataScheme: "Data Package",
      schemeUri: "https://datapackage.org/profiles/2.0/datapackage.json",
    }),
  ];
}

function placesOf({ box }: AboutDataset): object {
  if (!box) return {};
  const [west, south, east, north] = box;
  const geoLocationBox = {
    westBoundLongitude: west,
    eastBoundLongitude: east,
    southBoundLatitude: south,
    northBoundLatitude: north,
  };
  return { geoLocations: [{ geoLocationPlace: text.descriptions.coverage, geoLocationBox }] };
}
