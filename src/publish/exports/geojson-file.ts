import type { Cell } from "../../text/csv.ts";
import type { DescribedTable } from "../tables/define.ts";
import { ExportError, soundRows } from "./sound-rows.ts";

const axes = ["longitude", "latitude"] as const;
type Axis = (typeof axes)[number];

/** Largest value of each axis, in degrees. */
const bounds: Readonly<Record<Axis, number>> = { longitude: 180, latitude: 90 };

/** Six decimals are a tenth of a metre, more than any source knows of a cluster. */
const decimals = 6;

/** Whether a row of the table of clusters has a point. */
function hasPoint(table: DescribedTable, row: readonly Cell[]): boolean {
  return axes.every((axis) => typeof row[table.columns.indexOf(axis)] === "number");
}

/** How many clusters have a point. */
export function countPoints(clusters: DescribedTable): number {
  return clusters.rows.filter((row) => hasPoint(clusters, row)).length;
}

/**
 * The clusters that have a point as GeoJSON by RFC 7946: longitude before latitude, in degrees of WGS 84. All other
 * columns of the table are properties; `point_stands_in` says where the point is that of a town or a country.
 *
 * @throws {ExportError} when a value cannot be held, or a point lies outside the globe
 */
export function geoJson(clusters: DescribedTable): string {
  const features: string[] = [];
  for (const row of soundRows(clusters)) {
    if (!hasPoint(clusters, row)) continue;
    const value = (name: string): Cell => row[clusters.columns.indexOf(name)];
    const point = axes.map((axis) => degreesOf(axis, Number(value(axis)), String(value("id"))));
    const properties = Object.fromEntries(
      clusters.columns.flatMap((name, at) =>
        axes.some((axis) => axis === name) ? [] : [[name, row[at] ?? null]],
      ),
    );
    features.push(
      JSON.stringify({
        type: "Feature",
        id: value("id"),
        geometry: { type: "Point", coordinates: point },
        properties,
      }),
    );
  }
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

function degreesOf(axis: Axis, degrees: number, id: string): number {
  if (Math.abs(degrees) > bounds[axis]) {
    const fault = `a ${axis} lies between -${bounds[axis]} and ${bounds[axis]}, got ${degrees}.`;
    throw new ExportError("clusters", `id ${JSON.stringify(id)}`, axis, fault);
  }
  return Number(degrees.toFixed(decimals));
}
