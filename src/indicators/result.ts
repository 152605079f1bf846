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

export interface ResultOptions {
  /** Number of values that the result rests on; by default all inputs. */
  readonly n?: number;
  /** Share of the inputs asked for that are known, 0 to 1; by default 1 for a value and 0 for none. */
  readonly coverage?: number;
  readonly extra?: NonNullable<IndicatorResult["extra"]>;
}

const clusterPaths = new WeakMap<Cluster, string>();

/** Address of a cluster record in a trace. Kept, so that the many lines of its traces share one text. */
export function clusterPath(cluster: Cluster): string {
  let path = clusterPaths.get(cluster);
  if (path === undefined) {
    path = `clusters/${cluster.id}`;
    clusterPaths.set(cluster, path);
  }
  return path;
}

/** Address of a policy record in a trace. */
export function policyPath(policy: Policy): string {
  return `policies/${policy.id}`;
}

const noCitations: readonly string[] = [];

/** Describes one input value as the record writes it. */
export function inputOf(
  record: string,
  field: string,
  value: TraceInput["value"],
  stated: Stated = {},
): TraceInput {
  const { year = null, source, provenance } = stated;
  const citations = source === undefined ? noCitations : typeof source === "string" ? [source] : source;
  const input = { record, field, value, year, source: citations };
  return provenance === "estimated" ? { ...input, estimated: true } : input;
}

/** The date of the data as an input: the stand-in for today, so that a result never depends on a clock. */
export function dataDate(dataset: Dataset): TraceInput {
  return {
    record: "dataset",
    field: "date",
    value: dataset.date,
    year: dataYear(dataset),
    source: noCitations,
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
  inputs: readonly TraceInput[],
  options: ResultOptions = {},
): IndicatorResult {
  const estimated = inputs.some(({ estimated }) => estimated);
  return assemble(value, null, estimated ? "estimated" : status, inputs, options, 1);
}

/** Results without value, inputs and extras are all alike, and there are many of them: one for each reason is enough. */
const emptyResults = new Map<AbsenceReason, IndicatorResult>();

/** A result without value. The inputs that were found stay in the trace, so that a reader sees what is there. */
export function absent(
  reason: AbsenceReason,
  inputs: readonly TraceInput[] = [],
  options?: ResultOptions,
): IndicatorResult {
  if (inputs.length > 0 || options) return assemble(null, reason, "derived", inputs, options ?? {}, 0);
  let empty = emptyResults.get(reason);
  if (!empty) {
    empty = Object.freeze(assemble(null, reason, "derived", inputs, {}, 0));
    emptyResults.set(reason, empty);
  }
  return empty;
}

function assemble(
  value: number | null,
  reason: AbsenceReason | null,
  status: ResultStatus,
  inputs: readonly TraceInput[],
  options: ResultOptions,
  usualCoverage: number,
): IndicatorResult {
  const { n = inputs.length, coverage = usualCoverage, extra } = options;
  let year: number | null = null;
  for (const input of inputs) {
    const own = input.year === null ? null : yearOf(input.year);
    if (own !== null && (year === null || own > year)) year = own;
  }
  return extra === undefined
    ? { value, reason, n, coverage, year, status, trace: inputs }
    : { value, reason, n, coverage, year, status, trace: inputs, extra };
}
