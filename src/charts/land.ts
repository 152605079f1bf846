/** The land outline from Natural Earth (world-atlas, public domain), and the projection that maps share. */

import type { GeoPermissibleObjects, GeoProjection } from "d3-geo";
import { geoEqualEarth, geoPath } from "d3-geo";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json" with { type: "json" };
import { compactPath, tenths } from "./compact-path.ts";

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const antarctica = "010";

const countries = topology.objects.countries.geometries.filter(
  (geometry): geometry is (Polygon | MultiPolygon) & { properties: { name: string } } =>
    geometry.id !== antarctica,
);

/** What a map shows: height belongs to a width, and the projection fills both. */
export interface MapFrame {
  projection: GeoProjection;
  width: number;
  height: number;
}

/** Nobody runs a cluster beyond these latitudes, and a map has no room to give away. */
const [south, north] = [-58, 78];

/** Cuts through the Bering Strait, so that no country lies on both edges. */
const worldRotation = -11;

/** Frames of the world by width: many maps share two of them. */
const worlds = new Map<number, MapFrame>();

/** The inhabited world. Height follows from the width, so both variants have the same shape. */
export function frameWorld(width: number): MapFrame {
  const known = worlds.get(width);
  if (known) return known;
  const made = fitWorld(width);
  worlds.set(width, made);
  return made;
}

function fitWorld(width: number): MapFrame {
  const meridian = (longitude: number) => [south, 0, north].map((latitude) => [longitude, latitude]);
  const edge = 180 - 1e-6;
  const outline: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: [...meridian(-worldRotation - edge), ...meridian(-worldRotation + edge)],
  };
  const projection = geoEqualEarth().rotate([worldRotation, 0]).fitWidth(width, outline);
  const height = Math.ceil(geoPath(projection).bounds(outline)[1][1]);
  return {
    projection: projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
    width,
    height,
  };
}

/** Land and borders, merged once, when the first map asks for them: every page with a map needs the same ones. */
let mergedLand: ReturnType<typeof merge> | undefined;
let mergedBorders: ReturnType<typeof mesh> | undefined;

/** Steps shorter than this many tenths of a pixel are left out of outlines. */
const tolerance = 6;

const landPaths = new WeakMap<MapFrame, string>();

/** The land as one path in tenths of a pixel. */
export function landPath(frame: MapFrame): string {
  const known = landPaths.get(frame);
  if (known !== undefined) return known;
  mergedLand ??= merge(topology as unknown as Topology, countries);
  const path = compactPath(geoPath(frame.projection).digits(1)(mergedLand) ?? "", tolerance, true);
  landPaths.set(frame, path);
  return path;
}

/** The borders between countries as one path in tenths of a pixel, for maps of a region. */
export function borderPath({ projection }: MapFrame): string {
  mergedBorders ??= mesh(topology as unknown as Topology, topology.objects.countries, (a, b) => a !== b);
  return compactPath(geoPath(projection).digits(1)(mergedBorders) ?? "", tolerance, false);
}

/**
 * The land of the world map alone, in the shape of the wide variant, to be served once as a cached file. As a CSS mask
 * over a `--land` background it follows light and dark; as a plain image give it a colour.
 */
export function landSvg(fill = "#000"): string {
  const frame = frameWorld(720);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" ` +
    `width="${frame.width}" height="${frame.height}"><path fill="${fill}" transform="${tenths}" d="${landPath(frame)}"/></svg>`
  );
}
