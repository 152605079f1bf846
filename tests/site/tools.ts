import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** The first Python that has pandas; null where none is installed. */
export function pythonWithPandas(): string | null {
  const candidates = ["python3", "/usr/bin/python3"];
  return candidates.find((name) => spawnSync(name, ["-c", "import pandas"]).status === 0) ?? null;
}

/** Whether a command can be started. */
export function isInstalled(command: string, argument = "--version"): boolean {
  return spawnSync(command, [argument]).status === 0;
}

/** Runs a command and gives what it prints, without spaces around it. The server of the test answers meanwhile. */
export async function run(command: string, args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    timeout: 30_000,
  });
  return stdout.trim();
}
