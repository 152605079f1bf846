import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import type { Column, DescribedTable } from "../tables/define.ts";
import { type AboutDataset, aboutDataset } from "./about.ts";
import { closedList, isList, meaningOf } from "./columns.ts";
import { csvFiles, fileName, relativeTo } from "./files-of.ts";

type CsvFile = ReturnType<typeof csvFiles>[number];

/** All CSV files as a group of tables for CSV on the Web. */
export function csvwGroup(site: Site, files: readonly ExportedFile[]): object {
  const about = aboutDataset(site);
  const csv = csvFiles(files);
  const urls = new Map(csv.map(({ table, path }) => [table.name, relativeTo(site, path)]));
  return {
    "@context": context(about),
    ...describe(about, { title: about.title, description: about.description, url: about.page }),
    dialect,
    tables: csv.map((file) => ({
      ...tableOf(site, file),
      tableSchema: { ...schemaOf(site, file), foreignKeys: foreignKeys(file.table, urls) },
    })),
  };
}

/**
 * The description beside one CSV file, where harvesters look first. Keys to other tables stand in the group only, since
 * a key may refer to nothing but a table of the same group.
 */
export function csvwTable(site: Site, file: CsvFile): object {
  const about = aboutDataset(site);
  const { table, path } = file;
  return {
    "@context": context(about),
    ...tableOf(site, file),
    ...describe(about, { title: table.title, description: table.description, url: site.absolute(path) }),
    dialect,
    tableSchema: schemaOf(site, file),
  };
}

const dialect = { header: true, delimiter: ",", encoding: "utf-8", quoteChar: '"', doubleQuote: true };

function context({ language }: AboutDataset): unknown {
  return ["http://www.w3.org/ns/csvw", { "@language": language }];
}

function describe(
  { version, date, licence, publisher, keywords }: AboutDataset,
  { title, description, url }: { title: string; description: string; url: string },
): object {
  return {
    "dc:title": title,
    "dc:description": description,
    "dc:identifier": url,
    "dc:license": { "@id": licence.url },
    "dc:publisher": [{ "schema:name": publisher.name, "schema:url": { "@id": publisher.url } }],
    "dc:modified": { "@value": date, "@type": "xsd:date" },
    "dcat:keyword": keywords,
    "schema:version": version,
  };
}

function tableOf(site: Site, { table, path }: CsvFile): object {
  return {
    url: relativeTo(site, path),
    "dc:title": table.title,
    "dc:description": table.description,
  };
}

function schemaOf(site: Site, { table, path }: CsvFile): object {
  return {
    aboutUrl: rowAddress(site, table, path),
    columns: table.fields.map((column) => columnOf(site, table, column)),
    primaryKey: table.primaryKey,
  };
}

function columnOf(site: Site, table: DescribedTable, column: Column): object {
  const property = properties[column.name];
  const value = valueAddress(site, table, column);
  return {
    name: column.name,
    titles: column.name,
    "dc:title": column.title,
    "dc:description": meaningOf(column),
    datatype: datatypeOf(site, table, column),
    required: column.required,
    null: "",
    ...(prose.has(column.name) ? { lang: site.dataset.site.language } : {}),
    ...(isList(site, column) ? { separator: "; " } : {}),
    ...(property === undefined ? {} : { propertyUrl: property }),
    ...(value === null ? {} : { valueUrl: value }),
  };
}

function datatypeOf(site: Site, table: DescribedTable, column: Column): unknown {
  const { type, minimum, maximum } = column;
  if (type === "boolean") return { base: "boolean", format: "true|false" };
  if (type === "date") return { base: "date", format: "yyyy-MM-dd" };
  if (type === "string") {
    const values = closedList(site, table, column).map(({ value }) => value.replace(/[^\w-]/g, "\\$&"));
    return values.length > 0 ? { base: "string", format: `^(?:${values.join("|")})$` } : "string";
  }
  const base = type === "integer" ? "integer" : "double";
  if (minimum === null && maximum === null) return base;
  return { base, ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) };
}

/** Columns whose text is written in the language of the site; titles and names stay in the language of their source. */
const prose: ReadonlySet<string> = new Set([
  ...["summary", "note", "definition", "label", "text", "question", "formula", "method", "limits"],
]);

/** Terms of well-known vocabularies for columns that mean just that. */
const properties: Readonly<Record<string, string>> = {
  id: "dc:identifier",
  name: "schema:name",
  title: "dc:title",
  summary: "dc:abstract",
  latitude: "schema:latitude",
  longitude: "schema:longitude",
  website: "foaf:homepage",
  definition: "skos:definition",
  label: "skos:prefLabel",
  added: "dc:created",
};

/** Pages of what the rows of a table tell of, with the column that names it. */
const pages: Readonly<Record<string, string>> = {
  clusters: address.cluster("{id}"),
  policies: address.policy("{id}"),
  patterns: address.pattern("{id}"),
  statistics: address.statistic("{id}"),
  sources: address.source("{id}"),
};

/** Address of what a row tells of: the page of the record, otherwise the row itself, named by its key. */
function rowAddress(site: Site, table: DescribedTable, path: string): string {
  const page = pages[table.name];
  if (page) return site.absolute(page);
  const key = table.primaryKey.map((name) => `${name}={${name}}`).join("&");
  return `${site.absolute(path)}#${key}`;
}

/** Address that a value stands for: the page of another record, or the term of a vocabulary. */
function valueAddress(site: Site, table: DescribedTable, column: Column): string | null {
  const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column.name);
  const page = key && pages[key.table];
  if (page) return site.absolute(page.replace("{id}", `{${column.name}}`));
  if (column.vocabulary === null || closedList(site, table, column).length === 0) return null;
  return site.absolute(`${address.vocabulary(column.vocabulary)}#term-{${column.name}}`);
}

function foreignKeys(table: DescribedTable, urls: ReadonlyMap<string, string>): object[] {
  return table.foreignKeys.flatMap(({ columns, table: other, references }) => {
    const resource = urls.get(other);
    return resource === undefined
      ? []
      : [{ columnReference: columns, reference: { resource, columnReference: references } }];
  });
}

/** Path of the description beside a CSV file, as CSV on the Web lays it down. */
export function csvwPath(path: string): string {
  return `${path}-metadata.json`;
}

/** Path of the description of all CSV files of a folder, as CSV on the Web lays it down. */
export function csvwGroupPath(path: string): string {
  return path.slice(0, -fileName(path).length).concat("csv-metadata.json");
}
