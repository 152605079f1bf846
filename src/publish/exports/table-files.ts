import type { Site } from "../../site/site.ts";
import type { DescribedTable } from "../tables/define.ts";
import { csvChunks } from "./csv-file.ts";
import { type Content, concatenate, type Draft } from "./draft.ts";
import type { ExportFormat } from "./exported-file.ts";
import { jsonChunks, jsonLinesChunks } from "./json-file.ts";
import { parquetChunks, sortedByKey } from "./parquet-file.ts";

type Write = (site: Site, table: DescribedTable) => Content;

/** The formats in which each table has a file of its own, in the order in which they are listed. */
const writers: readonly (readonly [ExportFormat, Write])[] = [
  ["csv", (_site, table) => [...csvChunks(table)].join("")],
  ["json", (_site, table) => [...jsonChunks(table)].join("")],
  ["jsonl", (_site, table) => [...jsonLinesChunks(table)].join("")],
  [
    "parquet",
    (site, table) =>
      concatenate(parquetChunks({ ...table, rows: sortedByKey(table) }, aboutTable(site, table))),
  ],
];

/** The files of one table, one in each format: `/data/clusters.csv` and its like. */
export function tableFiles(site: Site, table: DescribedTable): Draft[] {
  return writers.map(([format, write]) => ({
    path: `/data/${table.name}.${format}`,
    format,
    holds: table.description,
    table,
    rows: table.rows.length,
    content: write(site, table),
  }));
}

/** What a Parquet file says of itself. Values are texts, as the format wants them. */
function aboutTable({ dataset, edition }: Site, table: DescribedTable): Record<string, string> {
  return {
    title: table.title,
    description: table.description,
    publisher: dataset.site.publisher.name,
    dataset: dataset.site.title,
    licence: dataset.site.licence_data,
    edition: edition.version,
    content_hash: edition.contentHash,
    date: edition.date,
    primary_key: table.primaryKey.join(","),
    columns: JSON.stringify(
      table.fields.map(({ name, title, description, unit, vocabulary }) => ({
        ...{ name, title, description, unit, vocabulary },
      })),
    ),
  };
}
