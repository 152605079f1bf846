import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Site } from "../../site/site.ts";
import { toCsv } from "../../text/csv.ts";
import { text } from "../../text/index.ts";
import { jsonText } from "../descriptions/json-text.ts";
import { publishAll } from "../published-record.ts";
import { buildTables } from "../tables/index.ts";
import type { ExportedFile } from "./exported-file.ts";

const known = new WeakMap<Site, readonly ExportedFile[]>();

/** The files of the data that are written as text: each table as CSV, and whole records as JSON. */
export function listWrittenFiles(site: Site): readonly ExportedFile[] {
  let list = known.get(site);
  if (!list) {
    list = [...tableFiles(site), ...recordFiles(site)];
    known.set(site, list);
  }
  return list;
}

function tableFiles(site: Site): ExportedFile[] {
  return buildTables(site).map((table) => ({
    path: `/data/${table.name}.csv`,
    format: "csv",
    mediaType: "text/csv",
    holds: table.description,
    table,
    rows: table.rows.length,
    ...measure(toCsv(table)),
  }));
}

function recordFiles(site: Site): ExportedFile[] {
  const { clusters, policies } = publishAll(site);
  return Object.entries({ clusters, policies }).map(([name, records]) => ({
    path: `/data/all-${name}.json`,
    format: "json",
    mediaType: "application/json",
    holds: text.guides.data.wholeRecords[name as keyof typeof text.guides.data.wholeRecords],
    table: null,
    rows: records.length,
    ...measure(jsonText(records)),
  }));
}

function measure(content: string): { bytes: number; sha256: string } {
  const bytes = utf8ToBytes(content);
  return { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}
