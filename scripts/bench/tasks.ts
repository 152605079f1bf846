import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";
import { Benchmark } from "../../src/benchmark/benchmark.ts";
import { composites } from "../../src/benchmark/composites.ts";
import { peerRules } from "../../src/benchmark/peers.ts";
import { subjectOf } from "../../src/benchmark/subject.ts";
import { computeAll } from "../../src/indicators/compute.ts";
import { loadObservatory } from "../../src/observatory.ts";
import { countProblems } from "../../src/validation/report.ts";
import { schemasFolder, today } from "../paths.ts";

/** The steps that are measured, each in a process of its own: `tsx scripts/bench/tasks.ts TASK FOLDER`. */

/** What a task found, for a look at whether it did the work. */
type Finding = Readonly<Record<string, number>>;

/** Prepares a task; what is returned is the part that is timed. */
type Task = (data: string) => () => Finding;

export const tasks = {
  /** The measure of all things: reading and parsing by js-yaml, and nothing else. The records are kept, as by any use of them. */
  parse: (data) => () => {
    const records: unknown[] = [];
    for (const entry of readdirSync(data, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      records.push(load(readFileSync(join(entry.parentPath, entry.name), "utf8"), { schema: CORE_SCHEMA }));
    }
    return { files: records.length };
  },
  validate: (data) => () => {
    const { files, problems } = loadObservatory({ data, schemas: schemasFolder, today: today() });
    return { files, ...countProblems(problems) };
  },
  compute: (data) => {
    const { dataset } = loadObservatory({ data, schemas: schemasFolder, today: today() });
    if (!dataset) throw new Error("The records could not be read.");
    return () => {
      const table = computeAll(dataset);
      return {
        clusters: dataset.clusters.length,
        indicators: table.ofCluster(dataset.clusters[0]?.id ?? "").size,
      };
    };
  },
  /** Peers by all rules, every figure among its peers, and all bands, for every cluster. */
  benchmark: (data) => {
    const { dataset } = loadObservatory({ data, schemas: schemasFolder, today: today() });
    if (!dataset) throw new Error("The records could not be read.");
    const table = computeAll(dataset);
    return () => {
      const subjects = dataset.clusters.map((cluster) =>
        subjectOf(dataset, cluster, (id) => table.result(cluster.id, id)),
      );
      const benchmark = new Benchmark(dataset, subjects);
      let [peers, figures] = [0, 0];
      for (const subject of subjects) {
        for (const rule of peerRules) peers += benchmark.peers(subject, rule)?.length ?? 0;
        figures += benchmark.comparisons(subject).filter(({ standing }) => standing !== null).length;
      }
      const ranked = composites.reduce((sum, composite) => sum + benchmark.bandsOf(composite).size, 0);
      return { clusters: subjects.length, peers, figures, ranked };
    };
  },
} satisfies Record<string, Task>;

export type TaskName = keyof typeof tasks;

/** What the process writes on its one line. */
export interface Measured {
  readonly seconds: number;
  /** Highest memory of the process so far, in bytes. */
  readonly peak: number;
  readonly finding: Finding;
}

const [name, folder] = process.argv.slice(2);
const run = tasks[name as TaskName](folder ?? "");
const started = performance.now();
const finding = run();
const seconds = (performance.now() - started) / 1000;
// Node gives kibibytes.
const measured: Measured = { seconds, peak: process.resourceUsage().maxRSS * 1024, finding };
process.stdout.write(`${JSON.stringify(measured)}\n`);
