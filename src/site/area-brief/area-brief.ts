import type { Policy } from "../../model/dataset.ts";
import { compareText } from "../../model/problem.ts";
import { type AreaGaps, gapsOf } from "../area-gaps.ts";
import { headlineOf } from "../area-headline.ts";
import { type AreaPatterns, patternsOfArea } from "../area-patterns.ts";
import { dividePolicies } from "../area-policies.ts";
import { type ClusterMix, clusterMixes } from "../financing-views.ts";
import { evaluationOf } from "../policy-evaluation.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { type AreaFigure, areasBeside, figuresOfBrief, largestDifferences, widerArea } from "./figures.ts";
import { type AreaStep, stepOfArea } from "./next-step.ts";
import { type BriefSources, citingOfMix, citingOfValue, sourcesOfBrief } from "./sources.ts";

/** What two printed pages say about a region, country, grouping or sector. */
export interface AreaBrief {
  readonly portfolio: Portfolio;
  readonly headline: readonly string[];
  readonly beside: readonly Portfolio[];
  /** The area with which figures are compared; null where no wider one holds any other cluster. */
  readonly wider: Portfolio | null;
  /** All comparable figures of the area. */
  readonly figures: readonly AreaFigure[];
  /** Those that have room on the page. */
  readonly shown: readonly AreaFigure[];
  readonly differences: readonly AreaFigure[];
  readonly step: AreaStep;
  readonly mixes: readonly ClusterMix[];
  readonly patterns: AreaPatterns;
  /** Own policies; those of wider areas where there is no own one. The most telling first. */
  readonly policies: readonly Policy[];
  readonly widerPolicies: readonly Policy[];
  readonly gaps: AreaGaps;
  readonly sources: BriefSources;
}

/** Rows that fit on the first page together with everything else; a row of single values takes more room. */
const [mostRows, mostSingle] = [6, 2];
/** With fewer complete mixes than five, so many are named one by one. */
export const mostMixes = 2;
export const mostPatterns = 2;
export const mostPolicies = 4;

/** Briefs by area: the page and its data show the same one. An area belongs to one site, so it never changes. */
const made = new WeakMap<Portfolio, AreaBrief>();

/** Puts together what is known about an area with at least one cluster. */
export function areaBrief(site: Site, portfolio: Portfolio): AreaBrief {
  const found = made.get(portfolio);
  if (found) return found;
  const brief = makeBrief(site, portfolio);
  made.set(portfolio, brief);
  return brief;
}

function makeBrief(site: Site, portfolio: Portfolio): AreaBrief {
  const figures = figuresOfBrief(site, portfolio);
  const differences = largestDifferences(figures);
  const shown = chooseFigures(figures, differences);
  const mixes = clusterMixes(site, portfolio.clusters);
  const patterns = patternsOfArea(site, portfolio);
  const { own, wider } = dividePolicies(site, portfolio);
  const policies = orderPolicies(site, portfolio, own.length > 0 ? own : wider);
  // What is published for the whole area comes first: it must not fall off the short list on the page.
  const named = [
    ...patterns.reach.slice(0, mostPatterns).map(({ pattern: { id, record } }) => ({
      record: `financing/${id}`,
      source: record.mix?.source,
    })),
    ...mixes.slice(0, mostMixes).map(citingOfMix),
    ...shown
      .filter(({ row: { summary } }) => summary.tooFew)
      .flatMap(({ row }) =>
        row.summary.points.flatMap(({ record }) => citingOfValue(site, record, row.indicator.id)),
      ),
    ...policies.slice(0, mostPolicies).flatMap(({ id, record }) => [
      { record: `policies/${id}`, source: record.period?.source },
      { record: `policies/${id}`, source: record.evaluation?.source },
    ]),
  ];
  return {
    portfolio,
    headline: headlineOf(site, portfolio),
    beside: areasBeside(site, portfolio),
    wider: widerArea(site, portfolio),
    figures,
    shown,
    differences,
    step: stepOfArea(site, portfolio),
    mixes,
    patterns,
    policies,
    widerPolicies: own.length > 0 ? wider : [],
    gaps: gapsOf(site, portfolio),
    sources: sourcesOfBrief(site, portfolio, shown, named),
  };
}

/** What differs most and what is summarised comes before single values, of which only a few have room. */
function chooseFigures(figures: readonly AreaFigure[], differences: readonly AreaFigure[]): AreaFigure[] {
  const summarised = figures.filter(({ row: { summary } }) => !summary.tooFew);
  const single = figures.filter(({ row: { summary } }) => summary.tooFew);
  const told = [...differences, ...summarised.filter((figure) => !differences.includes(figure))];
  const fewest = Math.min(mostSingle, single.length);
  const room = summarised.length === 0 ? mostSingle + 3 : fewest;
  const rows = told.slice(0, mostRows - fewest);
  return [...rows, ...single.slice(0, Math.min(room, mostRows - rows.length))];
}

/** Policies that most clusters of the area name come first, then those whose effects were studied, then by id. */
function orderPolicies(site: Site, { clusters }: Portfolio, policies: readonly Policy[]): Policy[] {
  const inside = new Set(clusters.map(({ id }) => id));
  const named = new Map(
    policies.map(({ id }) => [
      id,
      (site.clustersOfPolicy.get(id) ?? []).filter((cluster) => inside.has(cluster.id)).length,
    ]),
  );
  const studied = (policy: Policy): number =>
    Number(["done", "running"].includes(evaluationOf(policy).state));
  return policies.toSorted(
    (a, b) =>
      (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0) || studied(b) - studied(a) || compareText(a.id, b.id),
  );
}
