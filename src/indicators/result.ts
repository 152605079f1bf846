import type { Cluster, Dataset, Policy } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { Citation, Provenance, YearOrPeriod } from "../model/types.generated.ts";
import type { AbsenceReason, IndicatorResult, ResultStatus, TraceInput } from "./definition.ts";

/** What a record writes beside a value. */
export interface Stated {
  readonly year?: YearOrPeriod | undefined;
  readonly provenance?: Provenance | undefined;
  readonly source?: Citation | undefined;
}

/** A value that goes into a result: its line of the trace, and whether it is an estimate. */
export interface Input {
  readonly trace: TraceInput;
  readonly estimated: boolean;
}

export interface ResultOptions {
  /** Number of values that the result rests on; by default all inputs. */
  readonly n?: number;
  /** Share of the inputs asked for that are known, 0 to 1; by default 1 for a value and 0 for none. */
  readonly coverage?: number;
  readonly extra?: NonNullable<IndicatorResult["extra"]>;
}

/** Address of a cluster record in a trace. */
export function clusterPath(cluster: Cluster): string {
  return `clusters/${cluster.id}`;
}

/** Address of a policy record in a trace. */
export function policyPath(policy: Policy): string {
  return `policies/${policy.id}`;
}

/** Describes one input value as the record writes it. */
export function inputOf(
  record: string,
  field: string,
  value: TraceInput["value"],
  stated: Stated = {},
): Input {
  const { year = null, source } = stated;
  return {
    trace: { record, field, value, year, source: source === undefined ? [] : [source].flat() },
    estimated: stated.provenance === "estimated",
  };
}

/** The date of the data as an input: the stand-in for today, so that a result never depends on a clock. */
export function dataDate(dataset: Dataset): Input {
  const year = dataYear(dataset);
  return {
    trace: { record: "dataset", field: "date", value: dataset.date, year, source: [] },
    estimated: false,
  };
}

/** Year of the data. */
export function dataYear(dataset: Pick<Dataset, "date">): number {
  return Number(dataset.date.slice(0, 4));
}

/**
 * A result that has a value.
 * @param status how the value came about if no estimate went into it; one estimate makes the whole estimated
 */
export function present(
  value: number,
  status: Exclude<ResultStatus, "estimated">,
  inputs: readonly Input[],
  options: ResultOptions = {},
): IndicatorResult {
  const estimated = inputs.some((input) => input.estimated);
  return assemble(value, null, estimated ? "estimated" : status, inputs, options, 1);
}

/** A result without value. The inputs that were found stay in the trace, so that a reader sees what is there. */
export function absent(
  reason: AbsenceReason,
  inputs: readonly Input[] = [],
  options: ResultOptions = {},
): IndicatorResult {
  return assemble(null, reason, "derived", inputs, options, 0);
}

function assemble(
  value: number | null,
  reason: AbsenceReason | null,
  status: ResultStatus,
  inputs: readonly Input[],
  options: ResultOptions,
  usualCoverage: number,
): IndicatorResult {
  let year: number | null = null;
  for (const { trace } of inputs) {
    const own = trace.year === null ? null : yearOf(trace.year);
    if (own !== null && (year === null || own > year)) year = own;
  }
  const { n = inputs.length, coverage = usualCoverage, extra } = options;
  const trace = inputs.map((input) => input.trace);
  const result = { value, reason, n, coverage, year, status, trace };
  return extra === undefined ? result : { ...result, extra };
}
