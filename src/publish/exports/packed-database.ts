import { zlibSync } from "fflate";
import { bytesOf, type Content, sha256Of } from "./draft.ts";
import type { ExportedFile } from "./exported-file.ts";
import { folder } from "./manifest.ts";

/** A file that a page of the site reads, and which is no download. */
export interface PackedFile {
  /** Path below the root of the site. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
  readonly content: Uint8Array;
}

/**
 * The database as the page of questions loads it: packed, since few hosts pack a file of this kind on the way, and it is a
 * fifth of the size. Zlib's own frame holds no date, so that the same database gives the same bytes. The name has a hash
 * of the content: a page that a browser kept never meets a database of another edition.
 *
 * @returns null when the database is not among the files
 */
export function packDatabase(
  files: readonly ExportedFile[],
  contents: ReadonlyMap<string, Content>,
): PackedFile | null {
  const database = files.find(({ format }) => format === "sqlite");
  const whole = database && contents.get(database.path);
  if (whole === undefined) return null;
  const content = zlibSync(bytesOf(whole));
  const path = `${folder}query/observatory-${sha256Of(content).slice(0, 8)}.sqlite.zlib`;
  return { path, bytes: content.length, content };
}
