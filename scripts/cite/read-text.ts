import { readFileSync, statSync } from "node:fs";
import { UnreadableFile } from "../../src/publish/verification/cited-file.ts";

/** More than any file that we publish for a reader to keep. */
const mostBytes = 200 * 2 ** 20;

/** Reads a file that somebody names. @throws {UnreadableFile} when it cannot be had */
export function readText(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UnreadableFile(`There is no file ${path}. Check the name.`);
  if (found.isDirectory()) throw new UnreadableFile(`${path} is a folder. Name a file in it.`);
  if (found.size > mostBytes)
    throw new UnreadableFile(`${path} has ${found.size} bytes, more than any file of this site.`);
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UnreadableFile(`${path} may not be read. Check its permissions.`);
  }
}
