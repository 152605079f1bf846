import { type Zippable, zipSync } from "fflate";
import { bytesOf, type Content } from "./draft.ts";

/**
 * The date that all entries carry: the first that the format knows. It is written as the local time says, so that it is
 * made as local time and the same bytes come out in every time zone.
 */
const fixedDate = new Date(1980, 0, 1);

/** Files that are compressed already: packing them again takes time and saves nothing. */
const packed = /\.(?:parquet|xlsx|zip)$/;

/** Packs files into a zip. The same files in the same order give the same bytes. */
export function packZip(files: ReadonlyMap<string, Content>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files)
    entries[name] = [bytesOf(content), { level: packed.test(name) ? 0 : 6, mtime: fixedDate }];
  return zipSync(entries);
}
