import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildExplorerIndex, buildExplorerSummaries } from "../../src/site/explorer-index.ts";
import { source } from "../indicators/build.ts";
import { makeSite, shippedSite } from "./make-site.ts";

const site = makeSite({
  clusters: {
    zed: {
      name: "Äbc",
      country: "KE",
      place: { name: "Nairobi", coordinates: [-1.3, 36.8] },
      former_names: ["Old"],
    },
    abc: {
      name: "Zed",
      secondary_sectors: ["agrifood"],
      people: [
        { year: 2019, headcount: 4, source },
        { year: 2021, headcount: 6, fte: 4.5, qualifier: "about", source },
      ],
    },
  },
});
const index = buildExplorerIndex(site);

test("clusters stand in the order of their names, and every column with them", () => {
  expect(index.names).toEqual(["Äbc", "Zed"]);
  expect(index.ids).toEqual(["zed", "abc"]);
  expect(index.otherNames).toEqual(["Old", null]);
  expect(index.places).toEqual(["Nairobi", null]);
  expect(index.located).toEqual([1, 0]);
});

test("facets name values by position: none, one or several", () => {
  const sectors = index.facets.find(({ id }) => id === "sector")?.values.map(([id]) => id) ?? [];
  expect(index.positions.country).toEqual([0, null]);
  expect(index.positions.sector?.[0]).toBe(sectors.indexOf("automotive"));
  expect(index.positions.sector?.[1]).toEqual(
    expect.arrayContaining([sectors.indexOf("agrifood"), sectors.indexOf("automotive")]),
  );
  expect(index.sectors).toEqual([sectors.indexOf("automotive"), sectors.indexOf("automotive")]);
});

test("figures carry year, source and wording; people are not turned into posts", () => {
  expect(index.figures.staff).toEqual({
    values: [null, 6],
    written: [null, "about 6"],
    years: [null, 2021],
    sources: [null, 1],
  });
  expect(index.figures.staff_posts.values).toEqual([null, 4.5]);
});

test("a column that hardly any cluster fills is not shown at first", () => {
  expect(index.columns).toEqual(["country", "stage"]);
});

test("summaries by id", () => {
  expect(buildExplorerSummaries(site)).toEqual({ zed: "A sample.", abc: "A sample." });
});

describe("the shipped data", () => {
  const shipped = buildExplorerIndex(shippedSite());
  const { facets } = shippedSite().lists;

  test("the index counts what the linked pages count", () => {
    for (const { id, values, without } of facets) {
      const positions = (shipped.positions[id] ?? []).map((found) => (found === null ? [] : [found].flat()));
      for (const [at, value] of values.entries())
        expect(positions.filter((list) => list.includes(at)).length, `${id} ${value.id}`).toBe(
          value.clusters.length,
        );
      expect(positions.filter((list) => list.length === 0).length, `${id} without`).toBe(without);
    }
  });

  test("all columns are of one length", () => {
    const size = shippedSite().dataset.clusters.length;
    for (const column of [shipped.ids, shipped.names, shipped.otherNames, shipped.places, shipped.sectors])
      expect(column).toHaveLength(size);
    for (const figures of Object.values(shipped.figures))
      for (const column of Object.values(figures)) expect(column).toHaveLength(size);
    expect(shipped.sectors).not.toContain(-1);
  });

  test("is small on the wire", () => {
    const perCluster = brotliCompressSync(JSON.stringify(shipped)).length / shipped.ids.length;
    expect(perCluster).toBeLessThan(90);
  });
});
