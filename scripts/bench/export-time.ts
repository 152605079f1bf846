import { join } from "node:path";
import { runScript } from "./run.ts";
import type { Row } from "./table.ts";
import type { Measured } from "./tasks.ts";

const rows = 1_000_000;
const mostSeconds = 30;
const mostMegabytes = 1000;

/** Writes a million made-up rows as Parquet and CSV in a process of its own, and takes time and memory. */
export function measureExport(workshop: string): Row {
  const printed = runScript("scripts/bench/export-rows.ts", [join(workshop, "export"), String(rows)]);
  const target = `≤ ${mostSeconds} s, ≤ ${mostMegabytes} MB`;
  const what = `${rows.toLocaleString("en")} rows as Parquet and CSV`;
  if (printed === null) return { name: "export", what, figure: "failed", target, isMet: false };
  const { seconds, peak, finding } = JSON.parse(printed) as Measured;
  const { parquetSeconds = 0, csvSeconds = 0, parquetBytes = 0, csvBytes = 0 } = finding;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  return {
    name: "export",
    what: `${what} (${megabytes(parquetBytes)} in ${parquetSeconds.toFixed(1)} s, ${megabytes(csvBytes)} in ${csvSeconds.toFixed(1)} s)`,
    figure: `${seconds.toFixed(1)} s, ${megabytes(peak)}`,
    target,
    isMet: seconds <= mostSeconds && peak <= mostMegabytes * 1e6,
  };
}
