import { describe, expect, test } from "vitest";
import { countPoints, geoJson } from "../../../src/publish/exports/geojson-file.ts";
import { ExportError } from "../../../src/publish/exports/sound-rows.ts";
import { buildTables } from "../../../src/publish/tables/index.ts";
import { makeSite, shippedSite } from "../../site/make-site.ts";

const clustersOf = (site: Parameters<typeof buildTables>[0]) => {
  const table = buildTables(site).find(({ name }) => name === "clusters");
  if (!table) throw new Error("There is a table of clusters.");
  return table;
};

interface Feature {
  type: string;
  id: string;
  geometry: { type: string; coordinates: [number, number] };
  properties: Record<string, unknown>;
}

/** The features of clusters at the given latitudes and longitudes. */
function featuresAt(coordinates: ([number, number] | undefined)[]): Feature[] {
  const clusters = Object.fromEntries(
    coordinates.map((point, at) => [
      `c${at}`,
      { name: `C${at}`, ...(point ? { place: { name: "P", coordinates: point, stand_in: at === 0 } } : {}) },
    ]),
  );
  return JSON.parse(geoJson(clustersOf(makeSite({ clusters })))).features;
}

test("longitude comes first, six decimals are enough, a cluster without a point is left out", () => {
  const features = featuresAt([[48.123456789, 14.3], undefined, [-90, 180]]);
  expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
    ["c0", { type: "Point", coordinates: [14.3, 48.123457] }],
    ["c2", { type: "Point", coordinates: [180, -90] }],
  ]);
  expect(features.map(({ properties }) => properties.point_stands_in)).toEqual([true, false]);
  expect(features[0]?.properties).not.toHaveProperty("latitude");
});

test.for<[[number, number], string]>([
  [[91, 0], "latitude: a latitude lies between -90 and 90, got 91."],
  [[0, -180.5], "longitude: a longitude lies between -180 and 180, got -180.5."],
])("%j is refused", ([point, message]) => {
  expect(() => featuresAt([point])).toThrow(ExportError);
  expect(() => featuresAt([point])).toThrow(`Table clusters, row id "c0", column ${message}`);
});

describe("the shipped data", () => {
  const table = clustersOf(shippedSite());
  const collection = JSON.parse(geoJson(table)) as { type: string; features: Feature[] };

  test("are one collection of features by RFC 7946, nothing beside it", () => {
    expect(Object.keys(collection)).toEqual(["type", "features"]);
    expect(collection.type).toBe("FeatureCollection");
    expect(collection.features).toHaveLength(countPoints(table));
    expect(collection.features.length).toBeGreaterThan(200);
    for (const { type, id, geometry, properties } of collection.features) {
      expect(type).toBe("Feature");
      expect(geometry.type).toBe("Point");
      expect(geometry.coordinates).toHaveLength(2);
      for (const degrees of geometry.coordinates)
        expect(String(degrees)).toMatch(/^-?\d{1,3}(?:\.\d{1,6})?$/);
      expect(properties.id).toBe(id);
    }
  });
});
