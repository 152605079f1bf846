import type { DimensionAreaCount } from "../charts/dimension-area-matrix.ts";
import type { DatedPolicy } from "../charts/policy-timeline.ts";
import { median } from "../indicators/statistics.ts";
import type { Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { parsePeriod, yearOf } from "../model/period.ts";
import { compareText } from "../model/problem.ts";
import type { PolicyRecord } from "../model/types.generated.ts";
import { formatPeriod } from "../text/format.ts";
import { text } from "../text/index.ts";
import { address } from "./address.ts";
import { isEuropean, type Shown } from "./area.ts";

/** Rows for charts about policies. Pure: they choose and shape what records say. */

/** First and last year of a policy on a time axis; a span of years stands at its last year, as everywhere. */
export function yearsOfPolicy({ period }: PolicyRecord): { start: number | null; end: number | null } {
  const [from, to] = [parsePeriod(period?.start), parsePeriod(period?.end)];
  const end = to?.to ?? null;
  // "Begun 1990–1999, ended 1995" leaves a beginning no later than the end.
  const start = from === null ? null : Math.min(from.to, end ?? from.to);
  return { start, end };
}

/** Every policy as a row of the timeline; those without a beginning are listed and counted there, not drawn. */
export function timelineRows(site: Shown, policies: readonly Policy[]): DatedPolicy[] {
  const dataYear = Number(site.dataset.date.slice(0, 4));
  return policies.map(({ id, record }) => {
    const { start, end } = yearsOfPolicy(record);
    const remarks = timelineRemarks(record.period);
    return {
      id,
      label: remarks.length === 0 ? record.name : `${record.name} (${remarks.join("; ")})`,
      href: site.href(address.policy(id)),
      start,
      end,
      ongoing: end === null ? record.period?.state === "running" : end > dataYear,
      level:
        (record.levels ?? []).map((level) => site.label("policy-levels", level).toLowerCase()).join(", ") ||
        text.policy.overview.timeline.noLevel,
    };
  });
}

/** What a bar cannot say: that a year is only known as a span, and when the policy was last seen running. */
function timelineRemarks(period: PolicyRecord["period"]): string[] {
  const words = text.policy.period;
  const isSpan = (value: string | number | undefined): boolean => {
    const years = parsePeriod(value);
    return years !== null && years.from !== years.to;
  };
  return [
    ...(isSpan(period?.start) ? [words.begun(formatPeriod(period?.start))] : []),
    ...(isSpan(period?.end) ? [words.ended(formatPeriod(period?.end))] : []),
    ...(period?.state === "running" && yearOf(period.end) === null && yearOf(period.as_of) !== null
      ? [words.runningIn(formatPeriod(period.as_of))]
      : []),
  ];
}

/** The newest year in which a policy without end was seen running: the arrows of the timeline must reach it. */
export function lastSeenRunning(policies: readonly Policy[]): number | null {
  const years = policies.flatMap(({ record }) =>
    record.period?.state === "running" ? (yearOf(record.period.as_of) ?? []) : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** As many bars as a timeline shows before it is too long to take in. */
export const mostBars = 30;

/**
 * Policies for the timeline: all where few have a beginning; else those with the longest known run, equal ones by their
 * beginning and name. `dated` counts those among which was chosen.
 */
export function chooseForTimeline(policies: readonly Policy[]): {
  shown: readonly Policy[];
  dated: number;
  isChosen: boolean;
} {
  const started = policies.filter(({ record }) => yearsOfPolicy(record).start !== null);
  if (started.length <= mostBars) return { shown: policies, dated: started.length, isChosen: false };
  const seen = lastSeenRunning(policies);
  const runs = started.flatMap((policy) => {
    const { start, end } = yearsOfPolicy(policy.record);
    const isRunning = policy.record.period?.state === "running";
    const last = end ?? (isRunning ? (yearOf(policy.record.period?.as_of) ?? seen) : null);
    return start === null || last === null ? [] : [{ policy, start, years: last - start + 1 }];
  });
  const ordered = runs.sort(
    (a, b) =>
      b.years - a.years || a.start - b.start || compareText(a.policy.record.name, b.policy.record.name),
  );
  return {
    shown: ordered.slice(0, mostBars).map(({ policy }) => policy),
    dated: runs.length,
    isChosen: true,
  };
}

/** Number of policies for each dimension and area, zeros included; n policies name both. */
export function dimensionAreaCounts(
  site: Shown,
  policies: readonly Policy[],
): { rows: DimensionAreaCount[]; n: number } {
  const both = policies.filter(({ record }) => record.dimensions && record.areas);
  const dimensions = [...vocabularyOf(site.dataset, "policy-dimensions").terms.keys()];
  const areas = [...vocabularyOf(site.dataset, "policy-areas").terms.keys()];
  const rows = dimensions.flatMap((dimension) =>
    areas.map((area) => ({
      dimension: site.label("policy-dimensions", dimension),
      area: site.label("policy-areas", area),
      count: both.filter(
        ({ record }) => actsOn(record, dimension) && record.areas?.some((entry) => entry.area === area),
      ).length,
    })),
  );
  return { rows, n: both.length };
}

function actsOn(record: PolicyRecord, dimension: string): boolean {
  return record.dimensions?.some((entry) => entry.dimension === dimension) ?? false;
}

export interface PolicyCounts {
  readonly n: number;
  readonly europe: number;
  /** Policies with a known beginning, and those of them with a known end. */
  readonly started: number;
  readonly ended: number;
  /** Median of full calendar years from beginning to end, both counted; null when no policy has both. */
  readonly medianYears: number | null;
  readonly withDimensions: number;
  readonly allDimensions: number;
}

/** What the opening sentence of the list of policies says. */
export function countPolicies(site: Shown, policies: readonly Policy[]): PolicyCounts {
  const years = policies.map(({ record }) => yearsOfPolicy(record)).filter(({ start }) => start !== null);
  const durations = years.flatMap(({ start, end }) =>
    start === null || end === null ? [] : end - start + 1,
  );
  const dimensions = [...vocabularyOf(site.dataset, "policy-dimensions").terms.keys()];
  return {
    n: policies.length,
    europe: policies.filter(({ record }) => isEuropean(site, record.covers)).length,
    started: years.length,
    ended: durations.length,
    medianYears: median(durations),
    withDimensions: policies.filter(({ record }) => record.dimensions).length,
    allDimensions: policies.filter(({ record }) => dimensions.every((dimension) => actsOn(record, dimension)))
      .length,
  };
}
