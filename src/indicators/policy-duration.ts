import type { Dataset, Policy } from "../model/dataset.ts";
import { parsePeriod } from "../model/period.ts";
import type { YearOrPeriod } from "../model/types.generated.ts";
import type { PolicyIndicator, TraceInput } from "./definition.ts";
import { absent, dataDate, dataYear, inputOf, policyPath, present } from "./result.ts";

/** The guide calls two to three years too short. */
const tooShortUpTo = 3;

/** Order of the kinds of continuity from one round to unbroken support. */
const continuityClasses = ["single", "interrupted", "continuous"] as const;

/** Calendar years that a period touches, both ends included. A fiscal year counts as one. Null when unknown. */
export function calendarYears(period: YearOrPeriod | undefined): number | null {
  const parsed = parsePeriod(period);
  if (!parsed) return null;
  return String(period).includes("/") ? 1 : parsed.to - parsed.from + 1;
}

interface Span {
  readonly years: number;
  /** The policy still ran at the last known year, so that it lasts at least this long. */
  readonly ongoing: boolean;
  readonly inputs: readonly TraceInput[];
}

/** How long a policy ran, as far as its record tells; null when start or end is unknown. */
export function policySpan(policy: Policy, dataset: Dataset): Span | null {
  const { period } = policy.record;
  const from = parsePeriod(period?.start)?.from;
  if (!period || period.start === undefined || from === undefined) return null;
  const record = policyPath(policy);
  const statedIn = (year: YearOrPeriod) => ({ year, provenance: period.provenance, source: period.source });
  const start = inputOf(record, "period.start", period.start, statedIn(period.start));
  const to = parsePeriod(period.end)?.to;
  if (to !== undefined && period.end !== undefined) {
    const end = inputOf(record, "period.end", period.end, statedIn(period.end));
    return { years: to - from + 1, ongoing: false, inputs: [start, end] };
  }
  if (period.state !== "running") return null;
  const asOf = parsePeriod(period.as_of)?.to;
  const last =
    asOf === undefined || period.as_of === undefined
      ? dataDate(dataset)
      : inputOf(record, "period.as_of", period.as_of, statedIn(period.as_of));
  return { years: (asOf ?? dataYear(dataset)) - from + 1, ongoing: true, inputs: [start, last] };
}

export const policyDuration: PolicyIndicator = {
  subject: "policy",
  id: "policy.duration",
  group: "policy",
  label: "Duration",
  question: "For how many years does it run, or has it run so far?",
  formula: `last year − first year + 1; for a running policy up to the year of the statement; too short = ${tooShortUpTo} years or fewer in all`,
  unit: "years",
  decimals: 0,
  range: [1, null],
  direction: "none",
  inputs: ["period.start", "period.end", "period.state", "period.as_of"],
  shownWhen: "The start is known, and the end or that it was running.",
  method: "giz-cluster-guide-2021 about p. 56",
  limits:
    "A short round may be one of many in a long line of support: see the continuity and the related policies.",
  compute(policy, dataset) {
    const { period } = policy.record;
    if (period?.state === "planned" && period.end === undefined) return absent("not-applicable");
    const span = policySpan(policy, dataset);
    // An end before the start is an error that validation reports.
    if (!span || span.years < 1) return absent("not-reported", span?.inputs);
    const isShort = span.years <= tooShortUpTo;
    const tooShort = span.ongoing && isShort ? null : isShort;
    return present(span.years, "derived", span.inputs, {
      extra: { too_short: tooShort, ongoing: span.ongoing },
    });
  },
};

export const policyContinuity: PolicyIndicator = {
  subject: "policy",
  id: "policy.continuity",
  group: "policy",
  label: "Continuity",
  question: "Is the support unbroken?",
  formula: "class that the source states: 3 = continuous, 2 = interrupted, 1 = a single round",
  unit: "of 3 classes",
  decimals: 0,
  range: [1, 3],
  direction: "none",
  inputs: ["period.continuity"],
  shownWhen: "The continuity is stated.",
  method: "giz-cluster-guide-2021 about p. 56",
  limits: "The step between two classes has no size, and a new name can hide unbroken support.",
  compute(policy) {
    const { period } = policy.record;
    const kind = period?.continuity;
    if (!period || kind === undefined || kind === "unknown") return absent("not-reported");
    const stated = { year: period.as_of, provenance: period.provenance, source: period.source };
    const inputs = [inputOf(policyPath(policy), "period.continuity", kind, stated)];
    return present(continuityClasses.indexOf(kind) + 1, "assessed", inputs, { extra: { class: kind } });
  },
};
