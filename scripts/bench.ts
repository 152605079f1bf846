import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadObservatory } from "../src/observatory.ts";
import { measureBuild } from "./bench/build-time.ts";
import { measureExport } from "./bench/export-time.ts";
import { makeTemporaryFolder, writeSyntheticData } from "./bench/folder.ts";
import { measurementsFor } from "./bench/measurements.ts";
import { runInTurns } from "./bench/run.ts";
import { formatTable } from "./bench/table.ts";
import { dataFolder, schemasFolder, today } from "./paths.ts";

/**
 * Measures how long reading, judging, computing and building take, beside what they should take. It reports and never
 * fails: times depend on the machine and on what else it does.
 */

/** A folder of data holds at most 20,000 files, and the shipped ones are among them. Must match read-data.ts. */
const mostRecords = 19_000;

const names = [...measurementsFor(0).map(({ name }) => name), "build", "export"];
const usage = `usage: npm run bench -- [--records N] [--only ${names.join("|")}]`;

/** Reads the arguments; tells how to write them and ends when they are wrong. */
function readArguments(): { records: number; only: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { records: { type: "string", default: "10000" }, only: { type: "string" } },
    });
    if (!/^[1-9]\d{0,4}$/.test(values.records) || Number(values.records) > mostRecords)
      throw new Error(`--records takes a whole number up to ${mostRecords}, got ${values.records}`);
    if (values.only !== undefined && !names.includes(values.only))
      throw new Error(`unknown name ${values.only}`);
    return { records: Number(values.records), only: values.only };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

const { records, only } = readArguments();
const { dataset } = loadObservatory({ data: dataFolder, schemas: schemasFolder, today: today() });
if (!dataset) {
  console.error("The shipped data cannot be read, so that nothing can be measured: see npm run validate.");
  process.exit();
}
const workshop = makeTemporaryFolder();
const measurements = measurementsFor(records).filter(({ name }) => only === undefined || name === only);
const plans = measurements.flatMap((measurement) => measurement.plans);
const folderOf = (count: number) => join(workshop, `data-${count}`);
for (const count of new Set(plans.map((plan) => plan.records)))
  writeSyntheticData(dataFolder, folderOf(count), count, dataset);
const runsOf = runInTurns(plans, folderOf);
const rows = measurements.map((measurement) => ({ name: measurement.name, ...measurement.row(runsOf) }));
if (only === undefined || only === "build") rows.push(measureBuild(workshop));
if (only === undefined || only === "export") rows.push(measureExport(workshop));
process.stdout.write(
  `Node ${process.version}, ${availableParallelism()} cores, medians of three runs\n\n${formatTable(rows)}`,
);
