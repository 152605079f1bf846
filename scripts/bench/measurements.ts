import { middle, type Plan } from "./run.ts";
import type { Row } from "./table.ts";
import type { Measured } from "./tasks.ts";

/** What is measured of the synthetic data, and what is wanted of it. */
export interface Measurement {
  readonly name: string;
  /** Runs that it needs; several measurements may share one. */
  readonly plans: readonly Plan[];
  row(runsOf: (plan: Plan) => readonly Measured[]): Omit<Row, "name">;
}

/** The time of validation may be this often the time of reading alone. */
const mostRatio = 2;
const mostSecondsToCompute = 1;
const mostSecondsToBenchmark = 20;
/** The buckets of the neighbour index fill up with the number of records, which costs a little more than linear. */
const mostBenchmarkGrowth = 1.3;
const mostMegabytes = 600;
/** Growth with the number of records to this power at most; 1 is linear. */
const mostGrowth = 1.15;

/** The measurements for a number of synthetic clusters, in the order of the table. */
export function measurementsFor(records: number): Measurement[] {
  const parse: Plan = { task: "parse", records };
  const validate: Plan = { task: "validate", records };
  const compute: Plan = { task: "compute", records };
  const benchmark: Plan = { task: "benchmark", records };
  const smallerRuns = (task: Plan["task"]) =>
    [4, 2].map((part): Plan => ({ task, records: Math.round(records / part) }));
  const [smaller, smallerBenchmarks] = [smallerRuns("validate"), smallerRuns("benchmark")];
  const thousands = records.toLocaleString("en");
  return [
    {
      name: "parse",
      plans: [parse],
      row: (runsOf) => ({
        what: `reading ${thousands} records and parsing them with js-yaml alone`,
        figure: seconds(runsOf(parse)),
        target: "the measure of the next row",
      }),
    },
    {
      name: "validate",
      plans: [parse, validate],
      row: (runsOf) => {
        const ratio = middle(runsOf(validate).map(timeOf)) / middle(runsOf(parse).map(timeOf));
        const { error = 0, warning = 0, note = 0 } = runsOf(validate)[0]?.finding ?? {};
        return {
          what: `whole validation (${error} errors, ${warning} warnings, ${note} notes)`,
          figure: `${seconds(runsOf(validate))}, ratio ${ratio.toFixed(2)}`,
          target: `ratio ≤ ${mostRatio}`,
          isMet: ratio <= mostRatio && error === 0,
        };
      },
    },
    {
      name: "compute",
      plans: [compute],
      row: (runsOf) => ({
        what: `all ${runsOf(compute)[0]?.finding.indicators ?? 0} indicators of every cluster`,
        figure: seconds(runsOf(compute)),
        target: `≤ ${mostSecondsToCompute} s`,
        isMet: middle(runsOf(compute).map(timeOf)) <= mostSecondsToCompute,
      }),
    },
    {
      name: "benchmark",
      plans: [...smallerBenchmarks, benchmark],
      row: (runsOf) => {
        const plans = [...smallerBenchmarks, benchmark];
        const times = plans.map((plan) => middle(runsOf(plan).map(timeOf)));
        const power = powerOf(times);
        const { peers = 0, figures = 0, ranked = 0 } = runsOf(benchmark)[0]?.finding ?? {};
        return {
          what: `peers (${peers}), figures among peers (${figures}) and bands (${ranked} ranked) of ${thousandsOf(plans)} records`,
          figure: `${times.map((time) => time.toFixed(2)).join(" / ")} s, power ${power.toFixed(2)}`,
          target: `≤ ${mostSecondsToBenchmark} s, power ≤ ${mostBenchmarkGrowth}`,
          isMet: (times.at(-1) ?? 0) <= mostSecondsToBenchmark && power <= mostBenchmarkGrowth,
        };
      },
    },
    {
      name: "memory",
      plans: [validate],
      row: (runsOf) => {
        const megabytes = Math.max(...runsOf(validate).map(({ peak }) => peak)) / 1e6;
        return {
          what: "peak memory of the process that validates",
          figure: `${megabytes.toFixed(0)} MB`,
          target: `≤ ${mostMegabytes} MB`,
          isMet: megabytes <= mostMegabytes,
        };
      },
    },
    {
      name: "growth",
      plans: [...smaller, validate],
      row: (runsOf) => {
        const plans = [...smaller, validate];
        const times = plans.map((plan) => middle(runsOf(plan).map(timeOf)));
        const power = powerOf(times);
        return {
          what: `validation of ${thousandsOf(plans)} records`,
          figure: `${times.map((time) => time.toFixed(2)).join(" / ")} s, power ${power.toFixed(2)}`,
          target: `power ≤ ${mostGrowth} (1 is linear)`,
          isMet: power <= mostGrowth,
        };
      },
    },
  ];
}

function timeOf(run: Measured): number {
  return run.seconds;
}

function seconds(runs: readonly Measured[]): string {
  return runs.length === 0 ? "failed" : `${middle(runs.map(timeOf)).toFixed(2)} s`;
}

/** Power with which the times of a quarter, half and all of the records grow; 1 is linear. */
function powerOf(times: readonly number[]): number {
  return Math.log((times.at(-1) ?? 0) / (times[0] ?? 0)) / Math.log(4);
}

function thousandsOf(plans: readonly Plan[]): string {
  return plans.map(({ records }) => records.toLocaleString("en")).join(" / ");
}
