/** Fits a map to the places on it, for the page of a region or country. */

import type { GeoPermissibleObjects } from "d3-geo";
import { geoEqualEarth, geoPath } from "d3-geo";
import type { MapFrame } from "./land.ts";

export interface Place {
  latitude: number;
  longitude: number;
}

/** Smallest extent in degrees: the outline is coarse and a single dot needs land around it. */
const smallestExtent = 14;

/** Share of the extent that is added on each side. */
const margin = 0.15;

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Frames the places of a map. West may be under -180 or east over 180 when they lie on both sides of the date line. */
export function framePlaces(places: readonly Place[], width: number): MapFrame {
  const box = widen(boundingBox(places));
  const centre = (box.west + box.east) / 2;
  const outline: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: [box.west, centre, box.east].flatMap((longitude) =>
      [box.south, (box.south + box.north) / 2, box.north].map((latitude) => [longitude, latitude]),
    ),
  };
  const projection = geoEqualEarth().rotate([-centre, 0]).fitWidth(width, outline);
  const natural = geoPath(projection).bounds(outline)[1][1];
  // Neither a letter slot nor a tower: tall regions get land at their sides instead.
  const height = Math.round(Math.min(width * 0.85, Math.max(width * 0.45, natural)));
  projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    outline,
  );
  return {
    projection: projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
    width,
    height,
  };
}

/** The shortest span of longitudes that holds all places: it begins east of the widest empty gap. */
function boundingBox(places: readonly Place[]): Box {
  const latitudes = places.map((place) => place.latitude);
  const longitudes = places.map((place) => place.longitude).sort((a, b) => a - b);
  let west = longitudes[0] ?? 0;
  let east = longitudes.at(-1) ?? 0;
  let widest = west + 360 - east;
  for (let i = 1; i < longitudes.length; i++) {
    const [before, after] = [longitudes[i - 1] ?? 0, longitudes[i] ?? 0];
    if (after - before <= widest) continue;
    widest = after - before;
    [west, east] = [after, before + 360];
  }
  return { west, east, south: Math.min(...latitudes), north: Math.max(...latitudes) };
}

function widen(box: Box): Box {
  const grow = (low: number, high: number): [number, number] => {
    const pad = Math.max((smallestExtent - (high - low)) / 2, (high - low) * margin);
    return [low - pad, high + pad];
  };
  const [west, east] = grow(box.west, box.east);
  const [south, north] = grow(box.south, box.north);
  return { west, east, south: Math.max(-89, south), north: Math.min(89, north) };
}
