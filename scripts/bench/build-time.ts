import { join } from "node:path";
import { runScript } from "./run.ts";
import type { Row } from "./table.ts";

const mostSeconds = 15;

/** Builds the shipped data into a folder and takes the time, with everything from the start of the process on. */
export function measureBuild(workshop: string): Row {
  const started = performance.now();
  const printed = runScript("scripts/build.ts", ["--output", join(workshop, "site")]);
  const seconds = (performance.now() - started) / 1000;
  const built = printed?.trim().split("\n").at(-1)?.split(" published")[0];
  return {
    name: "build",
    what: `whole build of the shipped data (${built ?? "failed"})`,
    figure: printed === null ? "failed" : `${seconds.toFixed(1)} s`,
    target: `≤ ${mostSeconds} s`,
    isMet: printed !== null && seconds <= mostSeconds,
  };
}
