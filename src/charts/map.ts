/** Where the clusters are: a filled dot for a town, a hollow one where a capital or centre stands in for it. */
import type * as Plot from "@observablehq/plot";
import { tenths } from "./compact-path.ts";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame, Stage } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import type { MapFrame } from "./land.ts";
import { borderPath, frameWorld, landPath } from "./land.ts";
import { framePlaces } from "./map-focus.ts";
import { dots } from "./marks.ts";
import { paint } from "./palette.ts";
import { renderMarks } from "./surface.ts";
import type { ChartWords } from "./words.ts";

export { landSvg } from "./land.ts";

export interface MappedCluster {
  id: string;
  label: string;
  /** Null draws the dot without a link. */
  href: string | null;
  latitude: number;
  longitude: number;
  /** The source names no town, so a capital or centre stands in. */
  standIn: boolean;
  stage: Stage;
}

export interface MapOptions extends ChartOptions {
  /** With `none` the page lays `landSvg()` under the drawing; only for the whole world. */
  land?: "inline" | "none";
  /** `places` fits the map to the rows, for the page of a region. */
  focus?: "world" | "places";
}

export function drawMap(
  rows: readonly MappedCluster[],
  words: ChartWords,
  options: MapOptions,
): ChartDrawing {
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.cluster },
    { key: "stage", label: words.columns.stage },
    { key: "latitude", label: words.columns.latitude, numeric: true },
    { key: "longitude", label: words.columns.longitude, numeric: true },
    { key: "place", label: words.columns.place },
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  return {
    ...drawVariants(options.id, (frame) => drawDots(frame, rows, words, options)),
    description: words.map.describe({
      n: rows.length,
      standIns: rows.filter((row) => row.standIn).length,
      notCoded: rows.filter((row) => row.stage === 0).length,
    }),
    table: { columns, rows: rows.map((row) => tableRow(row, words)) },
    legend: [
      { label: words.map.exact, color: paint("accent"), symbol: "circle" },
      { label: words.map.standIn, color: paint("accent"), symbol: "circle", hollow: true },
    ],
  };
}

function tableRow(row: MappedCluster, words: ChartWords): Record<string, string | number | null> {
  return {
    label: row.label,
    stage: row.stage === 0 ? null : words.stages[row.stage],
    latitude: row.latitude,
    longitude: row.longitude,
    place: row.standIn ? words.map.standIn : words.map.exact,
  };
}

function drawDots(
  frame: Frame,
  rows: readonly MappedCluster[],
  words: ChartWords,
  options: MapOptions,
): string {
  const focused = options.focus === "places";
  const map = focused ? framePlaces(rows, frame.width) : frameWorld(frame.width);
  const style = { r: dotRadius(frame, focused, rows.length), color: paint("accent") };
  const placed = rows.flatMap((row) => {
    const point = map.projection([row.longitude, row.latitude]);
    const title = `${row.label}, ${words.stages[row.stage]}`;
    return point ? [{ x: point[0], y: point[1], title, href: row.href, standIn: row.standIn }] : [];
  });
  // Exact towns on top: a stand-in must not hide what is known better.
  return renderMarks(frame, map.height, [
    options.land === "none" && !focused ? [] : drawLand(map, focused),
    dots(
      placed.filter((dot) => dot.standIn),
      { ...style, hollow: true },
    ),
    dots(
      placed.filter((dot) => !dot.standIn),
      style,
    ),
  ]);
}

/** Dots shrink when the world map fills up, down to a size that is still seen. */
function dotRadius(frame: Frame, focused: boolean, count: number): number {
  if (focused) return frame.variant === "wide" ? 5 : 4.5;
  const crowded = count > 150 ? 1 : 0;
  return (frame.variant === "wide" ? 4 : 3) - crowded * 0.75;
}

/** The land below the dots; regional maps get borders to find one's way. */
function drawLand(map: MapFrame, focused: boolean): Plot.Markish[] {
  const draw = (shape: string, attributes: Record<string, string>): Plot.RenderFunction => {
    return (_index, _scales, _values, _dimensions, context) => {
      const path = context.ownerSVGElement.ownerDocument.createElementNS(
        "http://www.w3.org/2000/svg",
        "path",
      );
      path.setAttribute("d", shape);
      path.setAttribute("transform", tenths);
      for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
      return path;
    };
  };
  const land = draw(landPath(map), { fill: paint("land") });
  if (!focused) return [land];
  return [land, draw(borderPath(map), { fill: "none", stroke: paint("paper"), "stroke-width": "10" })];
}
