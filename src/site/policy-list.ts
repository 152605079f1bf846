import type { Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { comparedRegions } from "../model/geography.ts";
import { compareText } from "../model/problem.ts";
import { text } from "../text/index.ts";
import { comparedRegionsCovered, isEuropean, type Shown } from "./area.ts";
import { yearsOfPolicy } from "./policy-views.ts";

/** The list of policies: groups by region, counts by level, and the axis of the bars. */

export interface PolicyGroup {
  readonly id: string;
  readonly label: string;
  readonly policies: readonly Policy[];
}

/** Policies by the compared region they cover, those of several regions last but one, those of no known area last. */
export function groupPolicies(site: Shown, policies: readonly Policy[]): PolicyGroup[] {
  const words = text.policyBenchmark.list.counts;
  const groupOf = ({ record }: Policy): string => {
    // The European Union has a member in Western Asia and is still European.
    if (isEuropean(site, record.covers)) return "europe";
    const regions = comparedRegionsCovered(site, record.covers);
    if (regions.length === 1) return regions[0] ?? "";
    return regions.length > 1 || record.covers.regions ? "several-regions" : "area-not-known";
  };
  const ranked = [...policies].sort(
    (a, b) => levelRank(site, a) - levelRank(site, b) || compareText(nameOf(a), nameOf(b)),
  );
  return [
    ...comparedRegions.map((id) => ({ id, label: site.label("regions", id) })),
    { id: "several-regions", label: words.several },
    { id: "area-not-known", label: words.unknown },
  ]
    .map(({ id, label }) => ({
      id,
      label,
      policies: ranked.filter((policy) => groupOf(policy) === id),
    }))
    .filter((group) => group.policies.length > 0);
}

function nameOf({ record }: Policy): string {
  return record.name.toLowerCase();
}

/** Place of the widest level of a policy in the vocabulary; those of unknown level come last. */
function levelRank(site: Shown, { record }: Policy): number {
  const all = [...vocabularyOf(site.dataset, "policy-levels").terms.keys()];
  const ranks = (record.levels ?? []).map((level) => all.indexOf(level));
  return ranks.length === 0 ? all.length : Math.min(...ranks);
}

/** Number of policies at each level, in the order of the vocabulary; one of two levels counts in each. The last is unknown. */
export function countByLevel(site: Shown, policies: readonly Policy[]): number[] {
  const levels = [...vocabularyOf(site.dataset, "policy-levels").terms.keys()];
  return [
    ...levels.map(
      (level) => policies.filter(({ record }) => record.levels?.some((own) => own === level)).length,
    ),
    policies.filter(({ record }) => record.levels === undefined).length,
  ];
}

export interface YearAxis {
  readonly from: number;
  readonly to: number;
}

/** Whole decades around all years of the policies; null when none is dated. */
export function yearAxis(policies: readonly Policy[]): YearAxis | null {
  const years = policies.flatMap(({ record }) => {
    const { start, end } = yearsOfPolicy(record);
    return [start, end].filter((year) => year !== null);
  });
  if (years.length === 0) return null;
  return {
    from: Math.floor(Math.min(...years) / 10) * 10,
    to: Math.ceil((Math.max(...years) + 1) / 10) * 10,
  };
}

export interface YearBar {
  /** Left edge and length in percent of the axis. */
  readonly x: number;
  readonly width: number;
  /** The end is known, or it was running, or sources say nothing of an end. */
  readonly kind: "whole" | "running" | "open";
}

/** Shortest bar that can be seen, and the stub for an end that nobody reports, in percent. */
const [shortest, stub] = [1.5, 4] as const;

/**
 * Where the bar of a policy lies on the axis; null without a beginning. A year is as long as it lasts; a running policy
 * reaches to the year of the data.
 */
export function yearBar({ record }: Policy, { from, to }: YearAxis, dataYear: number): YearBar | null {
  const { start, end } = yearsOfPolicy(record);
  if (start === null) return null;
  const percent = (years: number): number => Math.round((1000 * years) / (to - from)) / 10;
  const x = percent(start - from);
  if (end !== null) return { x, width: Math.max(shortest, percent(end + 1 - start)), kind: "whole" };
  if (record.period?.state === "running") {
    return { x, width: Math.max(shortest, percent(Math.min(to, dataYear + 1) - start)), kind: "running" };
  }
  return { x, width: stub, kind: "open" };
}
