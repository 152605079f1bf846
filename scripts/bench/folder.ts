import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ground } from "./ground.ts";
import { syntheticClusters } from "./synthetic.ts";

/** A temporary folder that is gone when the command ends, also when it is interrupted. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "observatory-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without a handler the signal would end the process before `exit`.
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => process.exit(code));
  return folder;
}

/** The same records whenever and wherever the benchmark runs. */
const seed = "bench";

/**
 * Copies the shipped data and adds synthetic clusters. The shipped records stay, so that policies, patterns and
 * statistics, which indicators look up, are there too.
 *
 * @param shipped folder of the shipped data
 * @param target folder that is made
 * @param count number of synthetic clusters
 */
export function writeSyntheticData(shipped: string, target: string, count: number, ground: Ground): void {
  cpSync(shipped, target, { recursive: true });
  mkdirSync(join(target, "clusters"), { recursive: true });
  for (const { id, text } of syntheticClusters(count, seed, ground))
    writeFileSync(join(target, "clusters", `${id}.yaml`), text);
}
