import { describe, expect, test } from "vitest";
import { clusterIndicators, policyIndicators } from "../../src/indicators/catalogue.ts";
import { recordFolders } from "../../src/model/dataset.ts";
import { address, apiAddress, briefOf, dataAddress, pageOfRecord } from "../../src/site/address.ts";

test.for<[string, "json" | "csv" | undefined, string]>([
  ["/", undefined, "/index.json"],
  ["/", "csv", "/index.csv"],
  ["/clusters/", "csv", "/clusters.csv"],
  ["/clusters/hegan/", undefined, "/clusters/hegan.json"],
  ["/clusters/by/entity/programme/", "json", "/clusters/by/entity/programme.json"],
])("data of %s as %s", ([page, ending, expected]) => {
  expect(dataAddress(page, ending)).toBe(expected);
});

test.for([
  ["/", "/api/v1/index.json"],
  ["/clusters/", "/api/v1/clusters.json"],
  ["/clusters/hegan/", "/api/v1/clusters/hegan.json"],
  [address.vocabularies, "/api/v1/vocabularies.json"],
  [address.vocabulary("stages"), "/api/v1/vocabularies/stages.json"],
  [address.indicator("members.sme_share"), "/api/v1/indicators/members-sme-share.json"],
  [address.country("UG"), "/api/v1/countries/ug.json"],
])("answer for %s", ([page = "", expected]) => {
  expect(apiAddress(page)).toBe(expected);
});

test("a brief stands below its page", () => {
  expect(briefOf(address.country("UG"))).toBe("/countries/ug/brief/");
});

describe("addresses", () => {
  test("are lower case where ids are not", () => {
    expect(address.country("DE")).toBe("/countries/de/");
    expect(address.facet("label", "ISO-9001")).toBe("/clusters/by/label/iso-9001/");
  });

  test("of all indicators are different and free of dots and underscores", () => {
    const all = [...clusterIndicators, ...policyIndicators].map(({ id }) => address.indicator(id));
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all).size).toBe(all.length);
    for (const path of all) expect(path).toMatch(/^\/indicators\/[a-z0-9-]+\/$/);
  });

  test("begin and end with a slash", () => {
    for (const value of Object.values(address)) {
      const path = typeof value === "string" ? value : (value as (...ids: string[]) => string)("a", "b");
      expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    }
  });

  test("of records exist for folders of data only", () => {
    for (const [folder, pathOf] of Object.entries(pageOfRecord)) {
      expect(recordFolders).toHaveProperty(folder);
      expect(pathOf("some-record")).toBe(`/${folder}/some-record/`);
    }
  });
});
