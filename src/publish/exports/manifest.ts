import type { Site } from "../../site/site.ts";
import { exportedSite } from "../exported-site.ts";
import { jsonText } from "../json-text.ts";
import { buildTables } from "../tables/index.ts";
import { bytesOf, type Content, sha256Of } from "./draft.ts";
import type { ExportedFile } from "./exported-file.ts";

/** Where the downloads lie. */
export const folder = "/data/";
export const manifestPath = `${folder}manifest.json`;
export const sumsPath = `${folder}SHA256SUMS`;

/**
 * The list of files for programs: each with size, hash, rows, media type and columns, the edition that they are of, and
 * the meaning of each column of each table. `withheld` counts the entries and fields that may not be passed on.
 *
 * @param descriptions files that describe the dataset, by path
 */
export function buildManifest(
  site: Site,
  files: readonly ExportedFile[],
  descriptions: ReadonlyMap<string, Content>,
): string {
  const { title, publisher, licence_data } = site.dataset.site;
  const manifest = {
    title,
    publisher: publisher.name,
    licence: licence_data,
    edition: site.edition,
    withheld: exportedSite(site).withheld,
    files: files.map(({ path, mediaType, holds, table, rows, bytes, sha256 }) => ({
      path: path.slice(folder.length),
      url: site.absolute(path),
      ...{ media_type: mediaType, holds, bytes, sha256, rows },
      table: table?.name ?? null,
      columns: table?.columns ?? null,
    })),
    tables: buildTables(site).map(({ name, title, description, rows, primaryKey, foreignKeys, fields }) => ({
      ...{ name, title, description, rows: rows.length, primary_key: primaryKey },
      foreign_keys: foreignKeys,
      columns: fields,
    })),
    descriptions: [...descriptions].map(([path, content]) => ({
      path: path.slice(folder.length),
      url: site.absolute(path),
      bytes: bytesOf(content).length,
      sha256: sha256Of(content),
    })),
  };
  return jsonText(manifest);
}

/** The hashes of all files of the folder as `sha256sum -c` reads them there, in the order of the names. */
export function buildSums(files: readonly ExportedFile[], others: ReadonlyMap<string, Content>): string {
  const sums = new Map([
    ...files.map(({ path, sha256 }): [string, string] => [path, sha256]),
    ...[...others].map(([path, content]): [string, string] => [path, sha256Of(content)]),
  ]);
  const lines = [...sums].map(([path, sum]) => `${sum}  ${path.slice(folder.length)}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("");
}
