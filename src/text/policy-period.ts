import { parsePeriod } from "../model/period.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import { formatPeriod } from "./format.ts";
import { text } from "./index.ts";

/** When a policy ran, in words; null when neither beginning nor end is known. What is not known is said. */
export function formatPolicyPeriod(period: PolicyRecord["period"]): string | null {
  const words = text.policy.period;
  const start = parsePeriod(period?.start) === null ? null : formatPeriod(period?.start);
  const end = parsePeriod(period?.end) === null ? null : formatPeriod(period?.end);
  if (start === null) return end === null ? null : words.openStart(end);
  if (end === start) return words.in(start);
  if (end !== null) return words.between(start, end);
  return period?.state === "running" ? words.since(start) : words.openEnd(start);
}

/** Continuity and state of a policy with the year of the statement: "without a break, running in 2017". */
export function formatPolicyState(period: PolicyRecord["period"]): string {
  const words = text.policy.period;
  const state = period?.state && words.state[period.state];
  const known = parsePeriod(period?.as_of) !== null;
  return [
    period?.continuity && words.continuity[period.continuity],
    state && (known ? words.stateIn(state, formatPeriod(period?.as_of)) : state),
  ]
    .filter(Boolean)
    .join(", ");
}
