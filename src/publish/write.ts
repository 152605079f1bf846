import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";

/**
 * Writes files below a folder. The only place that writes data of the site.
 * @throws when a path would leave the folder: a fault of the program
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const root = resolve(folder);
  for (const [path, content] of files) {
    const target = resolve(root, `.${path}`);
    if (!target.startsWith(root + sep)) throw new Error(`${path} lies outside the folder of the site.`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Small chunks are put together to this many characters or bytes before they are written. */
const sizeOfWrite = 1 << 20;

/** Writes a file chunk by chunk, so that it can be larger than memory. */
export function writeChunks(file: string, chunks: Iterable<string | Uint8Array>): void {
  const open = openSync(file, "w");
  try {
    let text = "";
    for (const chunk of chunks) {
      if (typeof chunk === "string") text += chunk;
      if (typeof chunk !== "string" || text.length >= sizeOfWrite) {
        writeAll(open, Buffer.from(text));
        text = "";
      }
      if (typeof chunk !== "string") writeAll(open, chunk);
    }
    writeAll(open, Buffer.from(text));
  } finally {
    closeSync(open);
  }
}

/** A system may write less than it was given. */
function writeAll(open: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
}
