import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../../src/indicators/statistics.ts";
import { project } from "../paths.ts";
import type { Measured, TaskName } from "./tasks.ts";

/** One task on data with a number of synthetic clusters. */
export interface Plan {
  readonly task: TaskName;
  readonly records: number;
}

/** Other work on the machine comes and goes; the middle of three runs tells more than one. */
const rounds = 3;

/**
 * Runs each plan three times in fresh processes, in turns, so that a busy spell of the machine meets all of them. A plan
 * that stands in the list twice is run once.
 *
 * @param folderOf data folder for a number of synthetic clusters
 * @returns the runs of a plan
 */
export function runInTurns(
  plans: readonly Plan[],
  folderOf: (records: number) => string,
): (plan: Plan) => readonly Measured[] {
  const keyOf = ({ task, records }: Plan): string => `${task} ${records}`;
  const different = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const runs = new Map([...different.keys()].map((key): [string, Measured[]] => [key, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [key, { task, records }] of different) {
      const printed = runScript("scripts/bench/tasks.ts", [task, folderOf(records)]);
      if (printed !== null) runs.get(key)?.push(JSON.parse(printed) as Measured);
    }
  }
  return (plan) => runs.get(keyOf(plan)) ?? [];
}

/**
 * Runs a script of the project in a fresh process.
 * @returns what it prints; null when it fails, of which it has then told on the terminal
 */
export function runScript(script: string, options: readonly string[]): string | null {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(project, script), ...options],
    { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return status === 0 ? stdout : null;
}

/** The median; NaN when nothing could be measured. */
export function middle(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}
