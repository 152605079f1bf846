import type { DescribedTable } from "../tables/define.ts";

/** Formats in which the data can be downloaded. */
export type ExportFormat = "csv" | "json" | "jsonl" | "parquet" | "sqlite" | "geojson" | "xlsx" | "zip";

/** A file of the data as it is published: what the data page, the manifest and every description of the dataset list. */
export interface ExportedFile {
  /** Path below the root of the site, for example `/data/clusters.parquet`. */
  readonly path: string;
  readonly format: ExportFormat;
  /** Media type as servers send it and as descriptions name it. */
  readonly mediaType: string;
  /** What is in it, as one sentence. */
  readonly holds: string;
  /** Table that it holds; null where it holds several, or whole records. */
  readonly table: DescribedTable | null;
  /** Rows of its table, or records; null where it holds several tables. */
  readonly rows: number | null;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** All downloads of a site: what they are, and what they hold by path. */
export interface Exports {
  readonly list: readonly ExportedFile[];
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  /** The database for the page of questions: it is in the contents and not in the list, since it is no download. */
  readonly packedDatabase: { readonly path: string; readonly bytes: number } | null;
}
