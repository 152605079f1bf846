import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Column, ColumnType, DescribedTable } from "../tables/define.ts";
import { aboutDataset } from "./about.ts";
import { bibTexOf } from "./citation.ts";
import { meaningOf } from "./columns.ts";
import { csvFiles, relativeTo, titleOf } from "./files-of.ts";

type CsvFile = ReturnType<typeof csvFiles>[number];

/**
 * The dataset in the format Croissant 1.1 for machine learning: every file, and a record set for each CSV file.
 * The files are those of one state of the data, so they carry hashes and the dataset is not a live one.
 */
export function croissant(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const organisation = { "@type": "sc:Organization", name: about.publisher.name, url: about.publisher.url };
  const csv = csvFiles(files);
  const tables = new Set(csv.map(({ table }) => table.name));
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: about.title,
    description: about.description,
    url: about.page,
    license: about.licence.url,
    sdLicense: about.metadataLicence.url,
    creator: organisation,
    publisher: organisation,
    keywords: about.keywords,
    inLanguage: about.language,
    version: about.version,
    sdVersion: about.version,
    dateCreated: about.created,
    datePublished: about.date,
    dateModified: about.date,
    isLiveDataset: false,
    citeAs: bibTexOf(about),
    "prov:wasGeneratedBy": {
      "@type": "prov:Activity",
      "prov:label": text.descriptions.method,
      "prov:endedAtTime": `${about.date}T00:00:00Z`,
    },
    distribution: files.map((file) => fileObject(site, file)),
    recordSet: csv.map((file) => recordSet(site, file, tables)),
  };
}

function fileObject(site: Site, file: ExportedFile): object {
  return {
    "@type": "cr:FileObject",
    "@id": relativeTo(site, file.path),
    name: titleOf(file),
    description: file.holds,
    contentUrl: site.absolute(file.path),
    contentSize: `${file.bytes} B`,
    encodingFormat: file.mediaType,
    sha256: file.sha256,
  };
}

function recordSet(site: Site, { table, path }: CsvFile, tables: ReadonlySet<string>): object {
  const file = relativeTo(site, path);
  const keys = table.primaryKey.map((column) => ({ "@id": `${table.name}/${column}` }));
  return {
    "@type": "cr:RecordSet",
    "@id": table.name,
    name: table.name,
    description: `${table.title}. ${table.description}`,
    key: keys.length === 1 ? keys[0] : keys,
    field: table.fields.map((column) => field(table, column, file, tables)),
  };
}

const dataTypes: Readonly<Record<ColumnType, string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
};

function field(table: DescribedTable, column: Column, file: string, tables: ReadonlySet<string>): object {
  const key = table.foreignKeys.find(
    ({ columns, table: other }) => columns.length === 1 && columns[0] === column.name && tables.has(other),
  );
  return {
    "@type": "cr:Field",
    "@id": `${table.name}/${column.name}`,
    name: column.name,
    description: meaningOf(column),
    dataType: dataTypes[column.type],
    source: { fileObject: { "@id": file }, extract: { column: column.name } },
    ...(key ? { references: { field: { "@id": `${key.table}/${key.references[0]}` } } } : {}),
  };
}

/** The terms of Croissant. schema.org stands under https, as readers of the format expect it. */
const croissantTerms = [
  ...[
    "annotation",
    "arrayShape",
    "citeAs",
    "column",
    "containedIn",
    "equivalentProperty",
    "excludes",
    "extract",
  ],
  ...[
    "field",
    "fileProperty",
    "fileObject",
    "fileSet",
    "format",
    "includes",
    "isArray",
    "isLiveDataset",
    "jsonPath",
  ],
  ...["key", "md5", "parentField", "readLines", "recordSet", "references", "regex", "sdVersion", "separator"],
  ...["source", "subField", "transform", "unArchive", "value"],
];

const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  dct: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  ...Object.fromEntries(croissantTerms.map((term) => [term, `cr:${term}`])),
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
};
