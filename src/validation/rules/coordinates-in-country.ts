import type { Dataset } from "../../model/dataset.ts";
import { countriesOfCluster } from "../../model/geography.ts";
import type { Place } from "../../model/types.generated.ts";
import type { Finding, Rule } from "../rule.ts";

/** South, west, north, east in degrees. West is greater than east when the box crosses the 180th meridian. */
export type BoundingBox = readonly [south: number, west: number, north: number, east: number];

/** Whether a point lies in a box, its edges included. */
export function isInBox(
  [south, west, north, east]: BoundingBox,
  latitude: number,
  longitude: number,
): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

export const coordinatesInCountry: Rule = {
  id: "coordinates-in-country",
  title: "The point on the map lies in the country, or in one of the countries, of the record.",
  severity: "error",
  *check({ dataset }): Iterable<Finding> {
    for (const cluster of dataset.clusters) {
      yield* checkPoint(dataset, cluster.file, cluster.record.place, countriesOfCluster(cluster));
    }
    for (const { file, record } of dataset.policies) {
      yield* checkPoint(dataset, file, record.place, record.covers.countries ?? []);
    }
  },
};

function* checkPoint(
  dataset: Dataset,
  file: string,
  place: Place | undefined,
  countries: readonly string[],
): Iterable<Finding> {
  const [latitude, longitude] = place?.coordinates ?? [];
  if (latitude === undefined || longitude === undefined) return;
  const fault = faultOf(dataset, latitude, longitude, countries);
  if (fault) yield { file, path: ["place", "coordinates"], ...fault };
}

function faultOf(
  dataset: Dataset,
  latitude: number,
  longitude: number,
  countries: readonly string[],
): Pick<Finding, "message" | "remedy"> | null {
  const terms = dataset.vocabularies.get("countries")?.terms;
  const boxes = countries.flatMap((id) => toBox(terms?.get(id)?.bounding_box));
  if (latitude === 0 && longitude === 0)
    return {
      message: "the point [0, 0] lies in the Atlantic Ocean and usually means that no place was found",
      remedy: "write the coordinates of the place, or delete `coordinates`",
    };
  if (boxes.length > 0 && !isInAny(boxes, latitude, longitude)) {
    const names = countries.map((id) => terms?.get(id)?.label ?? id).join(" or ");
    const message = `the point [${latitude}, ${longitude}] lies outside ${names}`;
    return isInAny(boxes, longitude, latitude)
      ? {
          message: `${message}; latitude and longitude seem to be swapped`,
          remedy: `write [${longitude}, ${latitude}]: latitude first`,
        }
      : {
          message,
          remedy:
            "check the numbers, their signs (south and west are negative) and the country; latitude comes first",
        };
  }
  if (Math.abs(latitude) <= 90) return null;
  return {
    message: `a latitude lies between -90 and 90, got ${latitude}`,
    remedy: `latitude comes first; is it [${longitude}, ${latitude}]?`,
  };
}

function isInAny(boxes: readonly BoundingBox[], latitude: number, longitude: number): boolean {
  return boxes.some((box) => isInBox(box, latitude, longitude));
}

function toBox(box: readonly number[] | undefined): BoundingBox[] {
  const [south, west, north, east] = box ?? [];
  if (south === undefined || west === undefined || north === undefined || east === undefined) return [];
  return [[south, west, north, east]];
}
