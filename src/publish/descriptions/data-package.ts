import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Column, DescribedTable } from "../tables/define.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import { closedList, meaningOf } from "./columns.ts";
import { csvFiles, relativeTo, resourceName, titleOf } from "./files-of.ts";

const profiles = "https://datapackage.org/profiles/2.0/";

/** The dataset as a Data Package 2.0: every file a resource, every CSV and Parquet file with its Table Schema. */
export function dataPackage(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const tables = new Set(csvFiles(files).map(({ table }) => table.name));
  return {
    $schema: `${profiles}datapackage.json`,
    name: about.slug,
    id: about.page,
    title: about.title,
    description: about.description,
    homepage: about.page,
    version: about.version,
    created: `${about.date}T00:00:00Z`,
    keywords: about.keywords,
    licenses: licences(about),
    sources: [{ title: text.descriptions.sources, path: site.absolute(address.sources) }],
    contributors: [contributor(about)],
    resources: files.map((file) => resource(site, file, tables)),
  };
}

function licences({ licence }: AboutDataset): object[] {
  return [{ name: licence.spdx, path: licence.url, title: licence.title }];
}

function contributor({ publisher }: AboutDataset): object {
  const email = publisher.email === null ? {} : { email: publisher.email };
  return { title: publisher.name, path: publisher.url, ...email, roles: ["creator", "publisher"] };
}

function resource(site: Site, file: ExportedFile, tables: ReadonlySet<string>): object {
  const { path, format, mediaType, holds, table, bytes, sha256 } = file;
  const isTabular = table !== null && (format === "csv" || format === "parquet");
  return {
    $schema: `${profiles}dataresource.json`,
    name: resourceName(site, file),
    ...(isTabular ? { type: "table" } : {}),
    title: titleOf(file),
    description: holds,
    path: relativeTo(site, path),
    format,
    mediatype: mediaType,
    ...(isText(format) ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(format === "csv" ? { dialect } : {}),
    ...(isTabular ? { schema: tableSchema(site, table, tables, format === "csv") } : {}),
  };
}

const dialect = {
  $schema: `${profiles}tabledialect.json`,
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
};

function isText(format: ExportedFile["format"]): boolean {
  return format === "csv" || format === "json" || format === "jsonl" || format === "geojson";
}

/**
 * The Table Schema of a table.
 * @param tables tables that are resources: a key that refers to another one is left out
 * @param hasEmptyCells whether the format writes a missing value as an empty cell
 */
function tableSchema(
  site: Site,
  table: DescribedTable,
  tables: ReadonlySet<string>,
  hasEmptyCells: boolean,
): object {
  return {
    $schema: `${profiles}tableschema.json`,
    fields: table.fields.map((column) => field(site, table, column)),
    ...(hasEmptyCells ? { missingValues: [{ value: "", label: text.descriptions.emptyCell }] } : {}),
    primaryKey: table.primaryKey,
    foreignKeys: table.foreignKeys
      .filter((key) => tables.has(key.table))
      .map(({ columns, table: resourceOf, references }) => ({
        fields: columns,
        reference: { resource: resourceOf, fields: references },
      })),
  };
}

function field(site: Site, table: DescribedTable, column: Column): object {
  const values = closedList(site, table, column);
  const { minimum, maximum } = column;
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(isAlone(table, column) ? { unique: true } : {}),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(values.length > 0 ? { enum: values.map(({ value }) => value) } : {}),
  };
  return {
    name: column.name,
    type: column.type,
    ...(column.type === "date" ? { format: "default" } : {}),
    title: column.title,
    description: meaningOf(column),
    ...(values.length > 0 ? { categories: values } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Whether a column alone is the key of its table. */
function isAlone({ primaryKey }: DescribedTable, { name }: Column): boolean {
  return primaryKey.length === 1 && primaryKey[0] === name;
}
