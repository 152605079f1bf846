import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BoundingBox,
  coordinatesInCountry,
  isInBox,
} from "../../../src/validation/rules/coordinates-in-country.ts";
import { type Parts, testRule } from "./build.ts";

const point = (country: string | undefined, coordinates: number[], rest: object = {}): Parts => ({
  clusters: { a: { country, place: { name: "Somewhere", coordinates }, ...rest } },
});
const at = { file: "data/clusters/a.yaml", path: "place.coordinates" };

testRule(coordinatesInCountry, {
  good: {
    "a point in the country": point("UG", [0.06, 32.46]),
    "a point east of the 180th meridian": point("FJ", [-17, -179.5]),
    "a point west of the 180th meridian": point("FJ", [-17, 178.4]),
    "a point in another of its countries": point("UG", [43.28, -2.86], { other_countries: ["ES"] }),
    "a record with a region only": point(undefined, [60, 10], { region: "europe" }),
    "no point": { clusters: { a: { place: { name: "Kampala" } } } },
    "a policy": { policies: { p: { place: { name: "Kampala", coordinates: [0.3, 32.6] } } } },
  },
  bad: {
    "a point outside the country": [
      point("ES", [52.5, 13.4]),
      { ...at, message: ["[52.5, 13.4]", "outside Spain"], remedy: ["negative"] },
    ],
    "swapped coordinates": [
      point("UG", [32.46, 0.06]),
      { ...at, message: ["swapped"], remedy: ["[0.06, 32.46]"] },
    ],
    "a point across the meridian": [point("FJ", [-17, 0.5]), { ...at, message: ["outside Fiji"] }],
    "a point outside both countries": [
      point("UG", [52.5, 13.4], { other_countries: ["ES"] }),
      { ...at, message: ["Uganda or Spain"] },
    ],
    "the point of no place": [point("UG", [0, 0]), { ...at, message: ["[0, 0]", "Atlantic"] }],
    "a latitude beyond the pole": [
      point(undefined, [120, 10], { region: "europe" }),
      { ...at, message: ["-90 and 90", "120"] },
    ],
    "a policy outside its country": [
      { policies: { p: { place: { name: "Bilbao", coordinates: [43.26, -2.93] } } } },
      { file: "data/policies/p.yaml", path: "place.coordinates", message: ["Uganda"] },
    ],
  },
});

describe("isInBox", () => {
  const longitude = fc.double({ min: -180, max: 180, noNaN: true });
  const latitude = fc.double({ min: -90, max: 90, noNaN: true });

  it("holds for a box across the 180th meridian exactly what the two boxes on its sides hold", () => {
    fc.assert(
      fc.property(latitude, latitude, longitude, longitude, latitude, longitude, (a, b, c, d, lat, lon) => {
        const [south, north] = [Math.min(a, b), Math.max(a, b)];
        const [east, west] = [Math.min(c, d), Math.max(c, d)];
        fc.pre(east < west);
        const across: BoundingBox = [south, west, north, east];
        const sides =
          isInBox([south, west, north, 180], lat, lon) || isInBox([south, -180, north, east], lat, lon);
        expect(isInBox(across, lat, lon)).toBe(sides);
      }),
    );
  });

  it("gives the same answer when box and point are turned around the globe together", () => {
    const turn = (degrees: number, by: number): number => ((((degrees + by + 180) % 360) + 360) % 360) - 180;
    const whole = fc.integer({ min: -179, max: 179 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 1, max: 170 }),
        whole,
        fc.integer({ min: 0, max: 359 }),
        (west, width, lon, by) => {
          const box = (shift: number): BoundingBox => [-10, turn(west, shift), 10, turn(west + width, shift)];
          // The meridian itself has two names, 180 and -180; a box that ends on it is left out.
          fc.pre(
            ![turn(west, by), turn(west + width, by), turn(west + width, 0), turn(lon, by)].includes(-180),
          );
          expect(isInBox(box(by), 0, turn(lon, by))).toBe(isInBox(box(0), 0, lon));
        },
      ),
    );
  });
});
