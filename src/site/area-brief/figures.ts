import { oncePerFact } from "../../benchmark/comparison.ts";
import { ageYears } from "../../indicators/age.ts";
import { publicShareOfFinance } from "../../indicators/financing-shares.ts";
import { membersTotal } from "../../indicators/members-total.ts";
import { formatNumber } from "../../text/format.ts";
import { address } from "../address.ts";
import { comparedAreas, comparedGrouping } from "../compared-areas.ts";
import { type Portfolio, worldPath } from "../portfolio.ts";
import type { Site } from "../site.ts";
import {
  type IndicatorSummary,
  summariseByDefinition,
  summariseClusters,
  summariseIndicator,
} from "../summaries.ts";

/** One figure of an area beside the same one of the wider area. */
export interface AreaFigure {
  readonly row: IndicatorSummary;
  /** The same indicator, by the same definition, of the wider area; null where there is none. */
  readonly wider: IndicatorSummary | null;
  /**
   * Difference of the two medians in widths of the middle half of the wider area. Null with fewer than five values on
   * either side, and where the middle half has no width.
   */
  readonly difference: number | null;
  /** Whether the 90 % interval of the own median leaves out the other median; null without a difference. */
  readonly isClear: boolean | null;
}

/** Areas in the table beside the own one, without the compared grouping and the world, which always stand there. */
const mostBeside = 2;
/** Differences that are named. */
const mostDifferences = 3;
/** So many times the clusters of the area the wider one must have, or it would be compared with itself. */
const widerBy = 2;

/** What a reader looks for first; other figures follow by the number of values. */
const firstOfAll: readonly string[] = [publicShareOfFinance.id, membersTotal.id, ageYears.id];

/**
 * The area with which figures are compared: the smallest wider one with twice as many clusters, else the world. Null
 * where no wider area holds any other cluster.
 */
export function widerArea(site: Site, { wider, clusters }: Portfolio): Portfolio | null {
  const byPath = new Map(site.lists.portfolios.map((other) => [other.path, other]));
  const isComparable = (path: string): boolean =>
    path.startsWith(address.regions) || path.startsWith(address.sectors);
  // From small to wide: of two with the same clusters the smaller one tells more.
  const areas = [worldPath, ...wider.map(({ path }) => path).filter(isComparable)]
    .reverse()
    .flatMap((path) => byPath.get(path) ?? [])
    .sort((a, b) => a.clusters.length - b.clusters.length);
  const world = byPath.get(worldPath);
  const found = areas.find((area) => area.clusters.length >= widerBy * clusters.length) ?? world;
  return found && found.clusters.length > clusters.length ? found : null;
}

/** The area, a few related ones, the compared grouping and the world; each only if it holds a cluster. */
export function areasBeside(site: Site, portfolio: Portfolio): Portfolio[] {
  const always = new Set([
    portfolio.path,
    comparedGrouping(site)?.path,
    worldPath,
    widerArea(site, portfolio)?.path,
  ]);
  const all = comparedAreas(site, portfolio);
  const related = all.filter(({ path }) => !always.has(path)).slice(0, mostBeside);
  return all.filter((area) => always.has(area.path) || related.includes(area));
}

/** Summaries by area, since the page of an area, its brief and many smaller areas ask for the same ones. */
const known = new WeakMap<Portfolio, Map<string, IndicatorSummary>>();

function summaryOf(
  site: Site,
  area: Portfolio,
  { indicator, definition }: IndicatorSummary,
): IndicatorSummary {
  const made = known.get(area) ?? new Map<string, IndicatorSummary>();
  known.set(area, made);
  const key = `${indicator.id} ${definition ?? ""}`;
  const found = made.get(key);
  if (found) return found;
  const summary =
    indicator.comparison === "same-definition"
      ? summariseByDefinition(site, indicator, area.clusters, definition)
      : summariseIndicator(site, indicator, area.clusters);
  made.set(key, summary);
  return summary;
}

/** The figures of an area, each beside the wider area: what a reader looks for first, then by the number of values. */
export function figuresOfBrief(site: Site, portfolio: Portfolio): AreaFigure[] {
  const wider = widerArea(site, portfolio);
  const rankOf = ({ indicator: { id } }: IndicatorSummary): number => {
    const index = firstOfAll.indexOf(id);
    return index < 0 ? firstOfAll.length : index;
  };
  return (
    summariseClusters(site, portfolio.clusters)
      // A number that stands for a term, such as a label, has no place on a scale.
      .filter(({ indicator }) => indicator.unit !== "")
      .sort((a, b) => rankOf(a) - rankOf(b) || b.summary.n - a.summary.n)
      .map((row) => {
        const other = wider && summaryOf(site, wider, row);
        const difference = other && differenceOf(row, other);
        return { row, wider: other, difference, isClear: difference === null ? null : isClear(row, other) };
      })
  );
}

function differenceOf(
  { summary: own }: IndicatorSummary,
  { summary: wider }: IndicatorSummary,
): number | null {
  if (own.median === null || wider.median === null || wider.quartiles === null) return null;
  const width = wider.quartiles[1] - wider.quartiles[0];
  return width > 0 ? (own.median - wider.median) / width : null;
}

function isClear({ summary: { interval } }: IndicatorSummary, other: IndicatorSummary | null): boolean {
  const median = other?.summary.median ?? null;
  return interval !== null && median !== null && (median < interval[0] || median > interval[1]);
}

/** The figures in which an area differs most from the wider one, the largest difference first. */
export function largestDifferences(figures: readonly AreaFigure[]): AreaFigure[] {
  const size = ({ difference }: AreaFigure): number => Math.abs(difference ?? 0);
  // Medians that read alike are no difference to a reader.
  const shownOf = ({ indicator, summary }: IndicatorSummary): string =>
    formatNumber(summary.median ?? 0, indicator.decimals);
  const ordered = figures
    .filter((figure) => size(figure) > 0 && figure.wider && shownOf(figure.row) !== shownOf(figure.wider))
    .sort((a, b) => size(b) - size(a));
  return oncePerFact(ordered, ({ row }) => row.indicator.id).slice(0, mostDifferences);
}
