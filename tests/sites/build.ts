import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { BuildOptions } from "../../scripts/build-site.ts";
import { project } from "../../scripts/paths.ts";

const script = fileURLToPath(new URL("build-child.ts", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/**
 * Builds a site in a process of its own, as the command does: a build changes the working folder, and Eleventy loads
 * our pages with the loader of the command and not with that of the tests.
 *
 * @param surroundings what a build must not depend on
 * @throws with what the build said when it fails
 */
export async function buildInChild(
  options: BuildOptions,
  surroundings: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, ["--import", loader, script, JSON.stringify(options)], {
    cwd: surroundings.cwd ?? project,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${project}tsconfig.json`, ...surroundings.env },
  });
}
