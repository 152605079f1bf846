import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import type { ExportedFile } from "../exports/exported-file.ts";

/** The folder in which all files of the data lie. */
export const dataFolder = "/data/";

/** Address of a file as seen from a description in /data/; the whole address where it lies elsewhere. */
export function relativeTo(site: Site, path: string): string {
  return path.startsWith(dataFolder) ? path.slice(dataFolder.length) : site.absolute(path);
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A name that is unique among the files: the table for a CSV, and the name with its ending for all others. */
export function resourceName(site: Site, { path, format, table }: ExportedFile): string {
  if (table && format === "csv") return table.name;
  return relativeTo(site, path)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/** What a file is called in lists of files. */
export function titleOf({ path, format, table }: ExportedFile): string {
  const words = text.descriptions.formats[format];
  return table ? `${table.title} (${words})` : `${fileName(path)} (${words})`;
}

/** The CSV file of each table, in the order of the list. */
export function csvFiles(files: readonly ExportedFile[]) {
  return files.flatMap((file) =>
    file.format === "csv" && file.table ? [{ ...file, table: file.table }] : [],
  );
}
