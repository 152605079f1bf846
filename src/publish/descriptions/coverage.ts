import type { Cluster } from "../../model/dataset.ts";
import { type Period, parsePeriod } from "../../model/period.ts";
import type { Site } from "../../site/site.ts";
import { buildTables } from "../tables/index.ts";

/** West, south, east, north in degrees; the box never crosses the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What the figures of one cluster cover. */
export interface FiguresOfCluster {
  readonly period: Period | null;
  /** Titles of the tables that hold rows of it, with the number of rows, in the order of the tables. */
  readonly tables: ReadonlyMap<string, number>;
}

/** Tables that repeat, compute or cite what other tables hold. */
const derived: ReadonlySet<string> = new Set(["clusters", "records", "indicators", "citations"]);

interface Coverage {
  readonly period: Period | null;
  readonly byCluster: ReadonlyMap<string, FiguresOfCluster>;
}

const known = new WeakMap<Site, Coverage>();

/** First and last year of the figures of all records; null where no figure has a year. */
export function periodOfData(site: Site): Period | null {
  return coverageOf(site).period;
}

/** What is recorded about a cluster besides its main fields. */
export function figuresOfCluster(site: Site, cluster: Cluster): FiguresOfCluster {
  return coverageOf(site).byCluster.get(cluster.id) ?? { period: null, tables: new Map() };
}

/** The smallest box around the points of all clusters; null where none has a point. */
export function boxOfData(site: Site): Box | null {
  const points = site.dataset.clusters.flatMap(({ record }) =>
    record.place?.coordinates ? [record.place.coordinates] : [],
  );
  if (points.length === 0) return null;
  const latitudes = points.map(([latitude]) => latitude as number);
  const longitudes = points.map(([, longitude]) => longitude as number);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** The middle of a box, with at most six decimals. */
export function centreOf([west, south, east, north]: Box): readonly [longitude: number, latitude: number] {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  return [round((west + east) / 2), round((south + north) / 2)];
}

/** A period in the notation of ISO 8601: `2017/2021`, or `2021` for one year. */
export function isoPeriod({ from, to }: Period): string {
  return from === to ? String(from) : `${from}/${to}`;
}

/** All figures stand in the tables, each with the year as the source gives it: one pass over them finds the years. */
function coverageOf(site: Site): Coverage {
  const made = known.get(site);
  if (made) return made;
  const periods: Period[] = [];
  const byCluster = new Map<string, { periods: Period[]; tables: Map<string, number> }>();
  for (const { name: table, title, columns, rows } of buildTables(site)) {
    if (derived.has(table)) continue;
    const [year, owner, record] = ["year", "cluster", "record"].map((column) => columns.indexOf(column));
    for (const row of rows) {
      const period = parseYear(row[year ?? -1]);
      if (period) periods.push(period);
      const id = row[owner ?? -1] ?? clusterIn(row[record ?? -1]);
      if (typeof id !== "string") continue;
      const entry = byCluster.get(id) ?? { periods: [], tables: new Map<string, number>() };
      if (period) entry.periods.push(period);
      entry.tables.set(title, (entry.tables.get(title) ?? 0) + 1);
      byCluster.set(id, entry);
    }
  }
  const coverage = {
    period: span(periods),
    byCluster: new Map(
      [...byCluster].map(([id, entry]) => [id, { period: span(entry.periods), tables: entry.tables }]),
    ),
  };
  known.set(site, coverage);
  return coverage;
}

function clusterIn(reference: unknown): string | null {
  return typeof reference === "string" && reference.startsWith("clusters/")
    ? reference.slice("clusters/".length)
    : null;
}

/** A year of a table is a text, also a single one; anything else is no year. */
function parseYear(cell: unknown): Period | null {
  if (typeof cell !== "string") return null;
  return parsePeriod(/^\d{4}$/.test(cell) ? Number(cell) : cell);
}

function span(periods: readonly Period[]): Period | null {
  const [first] = periods;
  if (!first) return null;
  return periods.reduce(
    (all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }),
    first,
  );
}
