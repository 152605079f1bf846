import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { project } from "../scripts/paths.ts";
import { readData } from "../src/load/read-data.ts";
import { readSchemas } from "../src/load/read-schemas.ts";

/** What tests need to know of the project as it is on disk. */
export { dataFolder, project, schemasFolder } from "../scripts/paths.ts";

/** The date on which tests take place. */
export const today = "2026-11-27";

/** Schemas of the project, read once. */
export const schemas = readSchemas(join(project, "schemas"));

/** Files of data/ that every dataset needs: vocabularies and settings, without the moved addresses, which lead to records that a test has not. */
export const groundFiles = readData(join(project, "data"))
  .files.filter(({ folder }) => folder === "vocabularies" || folder.endsWith(".yaml"))
  .map((file) => (file.file.endsWith("redirects.yaml") ? { ...file, value: { moved: [] } } : file));

/**
 * Writes files into a new folder that is removed after the test.
 * @param files content by path; a Uint8Array is written as it is
 * @returns path of the folder
 */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "observatory-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
