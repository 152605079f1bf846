import { describe, expect, test } from "vitest";
import { buildDataset } from "../../src/model/build-dataset.ts";
import type { Cluster } from "../../src/model/dataset.ts";
import {
  comparedRegionOf,
  comparedRegions,
  countriesCovered,
  countriesOfCluster,
  countriesOfRegion,
  groupingsOfCountry,
  regionLineage,
  regionOfCountry,
  regionsOfCluster,
} from "../../src/model/geography.ts";
import type { ClusterRecord } from "../../src/model/types.generated.ts";
import { groundFiles } from "../project.ts";

const dataset = buildDataset(groundFiles);
if (!dataset) throw new Error("The ground files give no dataset.");

/** A cluster of which only its place matters. */
function clusterIn(place: Pick<ClusterRecord, "country" | "other_countries" | "region">): Cluster {
  const record: ClusterRecord = {
    name: "Valley",
    summary: "Firms work together.",
    entity: "cluster-initiative",
    sector: "plastics",
    added: "2026-11-22",
    ...place,
  };
  return { id: "valley", file: "data/clusters/valley.yaml", record };
}

describe("regions", () => {
  test.each([
    ["eastern-africa", ["eastern-africa", "sub-saharan-africa", "africa", "world"]],
    ["world", ["world"]],
    ["atlantis", []],
    [undefined, []],
  ])("above %s", (region, expected) => {
    expect(regionLineage(dataset, region)).toEqual(expected);
  });

  test("a circle of broader terms ends", () => {
    const terms = new Map([
      ["a", { id: "a", label: "A", broader: "b" }],
      ["b", { id: "b", label: "B", broader: "a" }],
    ]);
    const regions = { id: "regions", title: "Regions", description: "", terms };
    expect(regionLineage({ vocabularies: new Map([["regions", regions]]) }, "a")).toEqual(["a", "b"]);
  });

  test.each([
    ["UG", "eastern-africa"],
    ["AT", "western-europe"],
    ["XX", undefined],
    [undefined, undefined],
  ])("of country %s", (country, expected) => {
    expect(regionOfCountry(dataset, country)).toBe(expected);
  });

  test("every country lies in one compared region, or outside all for Antarctica", () => {
    const countries = [...(dataset.vocabularies.get("countries")?.terms.keys() ?? [])];
    expect(countries.length).toBeGreaterThan(240);
    const outside = countries.filter((country) => {
      const lineage = regionLineage(dataset, regionOfCountry(dataset, country));
      const found = comparedRegions.filter((region) => lineage.includes(region));
      expect(found.length).toBeLessThan(2);
      return found.length === 0;
    });
    expect(outside).toEqual(["AQ"]);
  });
});

describe("clusters", () => {
  test.each([
    [{ country: "UG" }, "sub-saharan-africa"],
    [{ country: "TR" }, "western-asia"],
    [{ region: "latin-america-and-the-caribbean" }, "latin-america-and-the-caribbean"],
    [{ region: "asia" }, null],
    [{}, null],
  ] as const)("of %j are compared with %s", (place, expected) => {
    expect(comparedRegionOf(dataset, clusterIn(place))).toBe(expected);
  });

  test("the country counts more than a stated region", () => {
    expect(regionsOfCluster(dataset, clusterIn({ country: "AT", region: "africa" }))[0]).toBe(
      "western-europe",
    );
  });

  test.each([
    [{ country: "AT", other_countries: ["SI", "AT"] }, ["AT", "SI"]],
    [{ other_countries: ["SI"] }, ["SI"]],
    [{}, []],
  ] as const)("countries of %j", (place, expected) => {
    const { other_countries: others, ...rest } = { other_countries: undefined, ...place };
    expect(
      countriesOfCluster(clusterIn({ ...rest, ...(others && { other_countries: [...others] }) })),
    ).toEqual(expected);
  });
});

describe("areas", () => {
  test("countries of a region include those of the regions in it", () => {
    const africa = countriesOfRegion(dataset, "africa");
    expect(africa).toEqual(expect.arrayContaining(["UG", "MA", "ZA"]));
    expect(africa).not.toContain("AT");
    expect(countriesOfRegion(dataset, "atlantis")).toEqual([]);
  });

  test("an area covers its countries, regions and groupings", () => {
    const covered = countriesCovered(dataset, {
      countries: ["AT"],
      regions: ["northern-africa"],
      groupings: ["comesa"],
    });
    for (const country of ["AT", "MA", "UG"]) expect(covered).toContain(country);
    expect(covered).not.toContain("DE");
    expect(countriesCovered(dataset, { as_stated: "Middle East Asia" }).size).toBe(0);
  });

  test("groupings of a country", () => {
    expect(groupingsOfCountry(dataset, "UG")).toContain("comesa");
    expect(groupingsOfCountry(dataset, "XX")).toEqual([]);
  });
});
