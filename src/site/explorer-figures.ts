import { chooseLatest, placedWhere } from "../indicators/preference.ts";
import type { Cluster } from "../model/dataset.ts";
import { yearOf } from "../model/period.ts";
import type { Citation, Qualifier, StaffCount } from "../model/types.generated.ts";
import { formatNumber, formatPeriod, formatShare, qualify } from "../text/format.ts";
import { text } from "../text/index.ts";
import type { Site } from "./site.ts";

/** One figure of a cluster as the explorer shows, sorts and exports it. */
export interface ShownFigure {
  readonly value: number;
  readonly written: string;
  /** Calendar year of the figure; null where it is undated or a year itself. */
  readonly year: number | null;
  /** Number of its source on the page of the cluster; null when it rests on no single document. */
  readonly source: number | null;
}

type FigureOf = (site: Site, cluster: Cluster) => ShownFigure | null;

/** Columns of figures in the order in which the explorer offers them. */
export const figureColumns = {
  members: indicatorFigure("members.total", (value) => formatNumber(value, 0)),
  public_share: indicatorFigure("financing.public_share", (value) => formatShare(value, 0)),
  own_income_share: indicatorFigure("financing.self_financing_share", (value) => formatShare(value, 0)),
  founded,
  staff: staffFigure("headcount"),
  staff_posts: staffFigure("fte"),
  sources: indicatorFigure("evidence.sources", (value) => formatNumber(value, 0)),
} as const satisfies Record<string, FigureOf>;

export type FigureColumn = keyof typeof figureColumns;

function indicatorFigure(indicator: string, format: (value: number) => string): FigureOf {
  return (site, cluster) => {
    const {
      value = null,
      year = null,
      status,
      trace,
      extra,
    } = site.indicators.result(cluster.id, indicator) ?? {};
    if (value === null) return null;
    const cited = trace?.find(({ source }) => source.length > 0);
    const shown = qualify(format(value), extra?.qualifier as Qualifier | undefined);
    return {
      value,
      written: status === "estimated" ? `${shown} (${text.shell.estimated})` : shown,
      // A count of sources is ours and of today: neither a year nor a document stands behind it.
      year: indicator.startsWith("evidence.") ? null : year,
      source: indicator.startsWith("evidence.") ? null : sourceNumber(site, cluster, cited?.source),
    };
  };
}

function founded(site: Site, cluster: Cluster): ShownFigure | null {
  const { year, source } = cluster.record.founded ?? {};
  const value = yearOf(year);
  if (value === null) return null;
  return { value, written: formatPeriod(year), year: null, source: sourceNumber(site, cluster, source) };
}

/** The latest count of the office's people, or of their full-time posts: neither is turned into the other. */
function staffFigure(field: "headcount" | "fte"): FigureOf {
  return (site, cluster) => {
    const { record } = cluster;
    const counts = placedWhere<StaffCount>(record.people, (entry) => entry[field] !== undefined);
    const entry = chooseLatest(counts, { dataset: site.dataset, record })?.entry;
    const value = entry?.[field];
    if (!entry || value === undefined) return null;
    return {
      value,
      written: qualify(formatNumber(value), entry.qualifier),
      year: yearOf(entry.year),
      source: sourceNumber(site, cluster, entry.source),
    };
  };
}

function sourceNumber(
  site: Site,
  cluster: Cluster,
  source: Citation | readonly string[] | undefined,
): number | null {
  return site.footnotes(cluster).numbersOf(source)[0] ?? null;
}
