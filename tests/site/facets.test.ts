import { describe, expect, test } from "vitest";
import { comparedRegions } from "../../src/model/geography.ts";
import { buildFacets } from "../../src/site/facets.ts";
import { buildPortfolios } from "../../src/site/portfolio.ts";
import { makeDataset, type Parts, source } from "../indicators/build.ts";
import { idsOf, shippedSite } from "./make-site.ts";

function facetOf(id: string, clusters: Parts["clusters"]) {
  const dataset = makeDataset({ clusters: clusters ?? {} });
  const facet = buildFacets(dataset, buildPortfolios(dataset)).find((each) => each.id === id);
  if (!facet) throw new Error(`No facet ${id}.`);
  return {
    ...facet,
    shown: facet.values.map(({ id: value, clusters: listed }) => `${value}: ${idsOf(listed).join(" ")}`),
  };
}

describe("values", () => {
  test("stand in the order of the vocabulary, those that no cluster has are left out", () => {
    const { shown, without } = facetOf("entity", {
      a: { entity: "programme" },
      b: { entity: "agglomeration" },
      c: { entity: "programme" },
    });
    expect(shown).toEqual(["agglomeration: b", "programme: a c"]);
    expect(without).toBe(0);
  });

  test("regions stand in the order in which they are compared", () => {
    const { values } = facetOf("region", {
      a: { country: "KE" },
      b: { country: "CY" },
      c: { country: "DE" },
    });
    const ids = values.map(({ id }) => id);
    expect(ids).toEqual(["europe", "sub-saharan-africa", "western-asia"]);
    expect(ids).toEqual(comparedRegions.filter((region) => ids.includes(region)));
  });

  test("a wide sector has the clusters that its page lists", () => {
    const { shown } = facetOf("sector", {
      a: { sector: "agriculture-and-food" },
      b: { sector: "agrifood" },
      c: { sector: "automotive", secondary_sectors: ["agrifood"] },
    });
    expect(shown).toEqual(expect.arrayContaining(["agriculture-and-food: a b c", "agrifood: b c"]));
    expect(shown.at(-1)).toMatch(/^automotive: c$|: c$/);
  });

  test("several labels put a cluster under each, once", () => {
    const label = (id: "esca-gold" | "iso-9001") => ({ label: id, awarded: 2020, source });
    const { shown } = facetOf("label", {
      a: { labels: [label("iso-9001"), label("esca-gold"), label("esca-gold")] },
    });
    expect(shown).toEqual(["esca-gold: a", "iso-9001: a"]);
  });

  test("the stage is that of the newest assessment", () => {
    const { shown } = facetOf("stage", {
      a: {
        maturity: [
          { year: 2020, stage: "establishment", basis: "inferred", source },
          { year: 2010, stage: "initiation", basis: "inferred", source },
        ],
      },
    });
    expect(shown).toEqual(["establishment: a"]);
  });
});

describe("facets made for the explorer", () => {
  test("a cluster counts in every grouping of each of its countries, once", () => {
    const { shown, values } = facetOf("grouping", {
      a: { country: "KE", other_countries: ["UG"] },
      b: { country: "TN" },
    });
    expect(shown).toEqual(expect.arrayContaining(["comesa: a b", "eac: a", "amu: b"]));
    const comesa = values.find(({ id }) => id === "comesa");
    expect(comesa).toMatchObject({
      label: "COMESA, Common Market for Eastern and Southern Africa",
      path: "/groupings/comesa/",
    });
    expect(values.find(({ id }) => id === "african-union")?.label).toBe("AU, African Union");
  });

  test("the class of financing and the figures held have pages of their own", () => {
    const mix = { year: 2020, basis: "actual", parts: { public: 100 }, completeness: "complete", source };
    const clusters = { a: { financing: [mix] }, b: {} } as unknown as Parts["clusters"];
    expect(facetOf("financing", clusters)).toMatchObject({
      shown: ["mainly-public: a"],
      without: 1,
      ownPages: true,
    });
    expect(facetOf("figures", clusters)).toMatchObject({ shown: ["financing-mix: a"], without: 1 });
    expect(facetOf("financing", clusters).values[0]?.path).toBe("/clusters/by/financing/mainly-public/");
  });
});

test.for([
  ["grouping", { region: "asia" }, false],
  ["financing", {}, true],
  ["figures", {}, true],
  ["region", { region: "asia" }, false],
  ["country", { region: "asia" }, false],
  ["stage", {}, false],
  ["shape", {}, true],
  ["legal-form", {}, true],
  ["status", {}, true],
  ["label", {}, true],
] as const)("without a value: %s", ([id, record, ownPages]) => {
  expect(facetOf(id, { one: record })).toMatchObject({ values: [], without: 1, ownPages });
});

test("values lead to pages of their kind, or to one of the facet", () => {
  expect(facetOf("country", { one: { country: "DE" } }).values[0]?.path).toBe("/countries/de/");
  expect(facetOf("entity", { one: {} }).values[0]?.path).toBe("/clusters/by/entity/cluster-organisation/");
});

test("the shipped data: every value leads to a page that lists the same clusters", () => {
  const { facets, facetPages, portfolios, stages } = shippedSite().lists;
  const pages = new Map(portfolios.map(({ path, clusters }) => [path, clusters]));
  for (const { value } of facetPages) pages.set(value.path, value.clusters);
  for (const { id, values, without } of facets) {
    expect(without, id).toBeLessThanOrEqual(shippedSite().dataset.clusters.length);
    for (const { path, clusters } of values) {
      expect(clusters.length, path).toBeGreaterThan(0);
      if (id === "stage") expect(stages.map((stage) => `/stages/${stage.id}/`)).toContain(path);
      else expect(pages.get(path), path).toEqual(clusters);
    }
  }
});
