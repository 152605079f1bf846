import { mkdirSync, writeFileSync } from "node:fs";
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
