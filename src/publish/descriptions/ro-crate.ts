import { address } from "../../site/address.ts";
import type { Licence } from "../../site/licence.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import { isoPeriod } from "./coverage.ts";
import { relativeTo, titleOf } from "./files-of.ts";
import { program } from "./program.ts";

/** A file that belongs to the crate besides the files of the data, such as another description. */
export interface CrateFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const specification = "https://w3id.org/ro/crate/1.2";

/**
 * The folder of the data as a Research Object Crate 1.2: its packing list, for the folder on the site and for the
 * archive with the same files.
 */
export function roCrate(
  site: Site,
  files: readonly ExportedFile[],
  others: readonly CrateFile[] = [],
): object {
  const about = aboutDataset(site);
  const parts = [
    ...files.map((file) => fileEntity(site, file, titleOf(file), file.holds)),
    ...others.map((file) => fileEntity(site, file, file.name)),
  ];
  return {
    "@context": `${specification}/context`,
    "@graph": [
      descriptor,
      root(site, about, parts),
      ...parts,
      publisherEntity(about),
      ...[about.licence, about.metadataLicence].map(licenceEntity),
      ...provenance(site, about),
    ],
  };
}

const descriptor = {
  "@id": "ro-crate-metadata.json",
  "@type": "CreativeWork",
  about: { "@id": "./" },
  conformsTo: { "@id": specification },
};

interface Entity {
  readonly "@id": string;
}

function root(site: Site, about: AboutDataset, parts: readonly Entity[]): object {
  return {
    "@id": "./",
    "@type": "Dataset",
    name: about.title,
    description: about.description,
    identifier: about.page,
    url: about.page,
    version: about.version,
    keywords: about.keywords,
    inLanguage: about.language,
    datePublished: about.date,
    dateModified: about.date,
    dateCreated: about.created,
    license: { "@id": about.licence.url },
    sdLicense: { "@id": about.metadataLicence.url },
    author: { "@id": publisherId(about) },
    publisher: { "@id": publisherId(about) },
    ...(about.period ? { temporalCoverage: isoPeriod(about.period) } : {}),
    isBasedOn: { "@id": site.absolute(address.sources) },
    hasPart: parts.map((part) => ({ "@id": part["@id"] })),
    mentions: { "@id": "#publication" },
  };
}

function fileEntity(
  site: Site,
  { path, mediaType, bytes, sha256 }: Omit<CrateFile, "name">,
  name: string,
  description?: string,
): Entity {
  const entity = {
    "@id": relativeTo(site, path),
    "@type": "File",
    name,
    ...(description === undefined ? {} : { description }),
    encodingFormat: mediaType,
    contentSize: String(bytes),
    sha256,
    url: site.absolute(path),
  };
  return entity;
}

/** An organisation without an address of its own is named inside the crate. */
function publisherId({ publisher, home }: AboutDataset): string {
  return publisher.url === home ? "#publisher" : publisher.url;
}

function publisherEntity(about: AboutDataset): object {
  return {
    "@id": publisherId(about),
    "@type": "Organization",
    name: about.publisher.name,
    url: about.publisher.url,
    ...(about.publisher.email === null ? {} : { email: about.publisher.email }),
  };
}

function licenceEntity({ url, title, spdx }: Licence): object {
  return {
    "@id": url,
    "@type": "CreativeWork",
    name: title,
    identifier: spdx,
    description: text.descriptions.licences[spdx] ?? title,
  };
}

function provenance(site: Site, about: AboutDataset): object[] {
  const sources = site.absolute(address.sources);
  return [
    {
      "@id": "#publication",
      "@type": "CreateAction",
      name: text.descriptions.activity,
      description: text.descriptions.method,
      agent: { "@id": publisherId(about) },
      instrument: { "@id": "#program" },
      object: { "@id": sources },
      result: { "@id": "./" },
      endTime: about.date,
    },
    {
      "@id": "#program",
      "@type": "SoftwareApplication",
      name: program.name,
      version: program.version,
      description: program.description,
    },
    { "@id": sources, "@type": "CreativeWork", name: text.descriptions.sources, url: sources },
  ];
}
