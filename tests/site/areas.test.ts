import { describe, expect, test } from "vitest";
import type { ClusterRecord, PolicyRecord } from "../../src/model/types.generated.ts";
import { figuresOf } from "../../src/site/area-figures.ts";
import { gapsOf } from "../../src/site/area-gaps.ts";
import { headlineOf } from "../../src/site/area-headline.ts";
import { patternsOfArea } from "../../src/site/area-patterns.ts";
import { dividePolicies } from "../../src/site/area-policies.ts";
import { comparedAreas } from "../../src/site/compared-areas.ts";
import { membersByDefinition } from "../../src/site/members-definition.ts";
import type { Portfolio } from "../../src/site/portfolio.ts";
import { Site } from "../../src/site/site.ts";
import { type Parts, source } from "../indicators/build.ts";
import { idsOf, makeSite, shippedSite } from "./make-site.ts";

const staged = (stage: "initiation" | "establishment"): Partial<ClusterRecord> => ({
  maturity: [{ year: 2020, stage, basis: "inferred", source }],
});
const mix = (share: number, basis: "actual" | "programme-rule" = "actual"): Partial<ClusterRecord> => ({
  financing: [
    {
      ...{ year: 2020, basis, completeness: "complete", source },
      parts: { public: share, private: 100 - share },
    },
  ],
});

function area(site: Site, path: string): Portfolio {
  const found = site.lists.portfolios.find((portfolio) => portfolio.path === path);
  if (!found) throw new Error(`No page ${path}.`);
  return found;
}

/** A site and one of its areas. */
function place(path: string, parts: Parts): [Site, Portfolio] {
  const site = makeSite(parts);
  return [site, area(site, path)];
}

describe("the headline", () => {
  test.each<[string, string, Parts, RegExp[]]>([
    [
      "no cluster, only policies of wider areas",
      "/countries/ug/",
      { policies: { wide: { covers: { groupings: ["comesa"] } } } },
      [/^No cluster is recorded here yet\. 1 policy of wider areas covers it too\.$/],
    ],
    [
      "one coded cluster without money",
      "/countries/ug/",
      { clusters: { a: { name: "Nile", country: "UG", ...staged("establishment") } } },
      [
        /^One cluster is recorded: Nile\. It stands at the stage of establishment\. No source states how its money is made up\.$/,
      ],
    ],
    [
      "one cluster that nobody could code, with a mix",
      "/countries/ug/",
      { clusters: { a: { name: "Nile", country: "UG", ...mix(40) } } },
      [/Its sources do not carry a stage\. Its record states how the money is made up\.$/],
    ],
    [
      "several in a grouping",
      "/groupings/comesa/",
      {
        clusters: {
          a: { country: "UG", ...staged("establishment") },
          b: { country: "UG", ...staged("establishment") },
          c: { country: "KE", ...staged("initiation") },
          d: { country: "KE" },
        },
      },
      [
        /^4 clusters are recorded, in 2 of 21 member states\./,
        /A stage is coded for 3 of them; 2 of these stand at establishment, more than at any other\./,
        /No source states how the money of any of them is made up\./,
        /Counts say what was found and read, not what exists\.$/,
      ],
    ],
    [
      "a tie and mixes",
      "/countries/ug/",
      {
        clusters: {
          a: { country: "UG", ...staged("establishment"), ...mix(40) },
          b: { country: "UG", ...staged("initiation") },
        },
      },
      [
        /A stage is coded for all 2; initiation and establishment have 1 each, more than any other\./,
        /stated for 1, completely for 1\./,
      ],
    ],
    [
      "nobody coded",
      "/sectors/automotive/",
      { clusters: { a: { country: "UG" }, b: { country: "KE" } } },
      [/^2 clusters are recorded in 2 countries\. No source carries a stage for any of them\./],
    ],
  ])("%s", (_case, path, parts, expected) => {
    const headline = headlineOf(...place(path, parts)).join(" ");
    for (const pattern of expected) expect(headline).toMatch(pattern);
  });
});

describe("figures", () => {
  const [site, uganda] = place("/countries/ug/", {
    clusters: {
      a: { country: "UG", ...staged("establishment"), ...mix(40) },
      b: { country: "UG", ...mix(60, "programme-rule") },
      c: { country: "UG", founded: { year: 2006, source } },
    },
  });
  const figures = figuresOf(site, uganda);

  test("count what is known and tell rules from money received", () => {
    expect(figures).toMatchObject({ clusters: 3, coded: 1, mixes: 2, completeMixes: 2, sharesByRule: 1 });
    expect(figures.publicShare.summary).toMatchObject({ n: 2, records: 3, median: null, tooFew: true });
    expect(figures.commonest).toEqual([{ id: "establishment", count: 1 }]);
    expect(figures.age.summary.points).toMatchObject([{ record: "c", value: 20 }]);
  });

  test("are made once", () => {
    expect(figuresOf(site, uganda)).toBe(figures);
  });
});

test("members are compared by one definition, and all clusters count in the coverage", () => {
  const counting = (counted: "members" | "companies", total: number): Partial<ClusterRecord> => ({
    country: "UG",
    members: [{ year: 2020, total, counted, source }],
  });
  const [site, uganda] = place("/countries/ug/", {
    clusters: { a: counting("members", 10), b: counting("companies", 90), c: { country: "UG" } },
  });
  expect(membersByDefinition(site, uganda, "companies")).toMatchObject({
    otherDefinitions: 1,
    summary: { n: 1, records: 3, points: [{ record: "b", value: 90 }] },
  });
  expect(membersByDefinition(site, uganda, null).summary.n).toBe(0);
});

describe("areas set beside each other", () => {
  const { portfolios } = shippedSite().lists;
  const paths = (path: string): string[] =>
    comparedAreas(shippedSite(), area(shippedSite(), path)).map((other) => other.path);

  test.each([
    [
      "/groupings/comesa/",
      ["/groupings/comesa/", "/regions/sub-saharan-africa/", "/regions/northern-africa/"],
    ],
    ["/regions/northern-africa/", ["/regions/northern-africa/", "/regions/africa/"]],
    ["/countries/ug/", ["/countries/ug/", "/regions/eastern-africa/", "/regions/sub-saharan-africa/"]],
    ["/sectors/automotive/", ["/sectors/automotive/", "/sectors/vehicles-and-transport-equipment/"]],
  ])("%s begins with itself and what is nearest, and ends with the Union and the world", (path, first) => {
    expect(paths(path).slice(0, first.length)).toEqual(first);
    expect(paths(path).slice(-2)).toEqual(["/groupings/eu/", "/regions/world/"]);
  });

  test("the world stands beside its continents", () => {
    expect(paths("/regions/world/")).toEqual([
      "/regions/world/",
      ...["africa", "americas", "asia", "europe", "oceania"].map((id) => `/regions/${id}/`),
      "/groupings/eu/",
    ]);
  });

  test("which grouping stands beside every area is a setting, and without it none does", () => {
    const made = makeSite({ clusters: { a: { country: "UG" }, b: { country: "AT" } } });
    const besideBy = (setting: { compared_grouping?: string }): string[] => {
      const { dataset, indicators } = made;
      const site = new Site({ ...dataset, site: { ...dataset.site, ...setting } }, indicators, {
        prefix: "/",
      });
      return comparedAreas(site, area(site, "/sectors/automotive/")).map(({ path }) => path);
    };
    expect(besideBy({}).filter((path) => path.startsWith("/groupings/"))).toEqual([]);
    expect(besideBy({ compared_grouping: "comesa" }).slice(-2)).toEqual([
      "/groupings/comesa/",
      "/regions/world/",
    ]);
  });

  test("no area stands there twice, none but the own one is empty, and the table fits on a page", () => {
    for (const portfolio of portfolios) {
      const beside = comparedAreas(shippedSite(), portfolio);
      expect(new Set(beside).size, portfolio.path).toBe(beside.length);
      expect(beside[0]).toBe(portfolio);
      expect(beside.slice(1).every(({ clusters }) => clusters.length > 0)).toBe(true);
      expect(beside.length, portfolio.path).toBeLessThanOrEqual(9);
    }
  });
});

describe("policies", () => {
  const covers: Readonly<Record<string, PolicyRecord["covers"]>> = {
    national: { countries: ["UG"] },
    two: { countries: ["UG", "KE"] },
    bloc: { groupings: ["comesa"] },
    union: { groupings: ["african-union"] },
    world: { regions: ["world"] },
  };
  const site = makeSite({
    clusters: { a: { country: "UG" }, b: { country: "KE" } },
    policies: Object.fromEntries(Object.entries(covers).map(([id, area]) => [id, { covers: area }])),
  });

  test.each<[string, string[], string[]]>([
    ["/countries/ug/", ["national"], ["two", "bloc", "union"]],
    ["/groupings/comesa/", ["national", "two", "bloc"], ["union"]],
    ["/regions/eastern-africa/", ["national", "two"], ["union"]],
    ["/regions/world/", ["national", "two", "bloc", "union", "world"], []],
  ])("%s tells its own from those of wider areas", (path, own, wider) => {
    const divided = dividePolicies(site, area(site, path));
    expect([idsOf(divided.own), idsOf(divided.wider)]).toEqual([own, wider]);
  });

  test("in the shipped data none is both, and every listed one is in one of the two", () => {
    for (const portfolio of shippedSite().lists.portfolios) {
      const { own, wider } = dividePolicies(shippedSite(), portfolio);
      expect(own.filter((policy) => wider.includes(policy))).toEqual([]);
      expect([...own, ...wider]).toEqual(expect.arrayContaining([...portfolio.policies]));
    }
  });
});

describe("published patterns", () => {
  const printed = { parts: { public: 58 }, completeness: "partial" as const, source };
  const [site, comesa] = place("/groupings/comesa/", {
    clusters: { a: { country: "UG" } },
    patterns: {
      north: { covers: { countries: ["TN", "EG", "LY"] }, mix: printed },
      tunisia: { covers: { countries: ["TN"] }, mix: printed },
      part: { covers: { countries: ["KE"], subdivisions: ["KE-01"] }, mix: printed },
      words: { covers: { countries: ["ZM"] } },
      case: { kind: "single-case", covers: { countries: ["ZW"] }, mix: printed },
    },
  });
  const { reach, without } = patternsOfArea(site, comesa);

  test("each country has the pattern with which its clusters are compared, and no other", () => {
    expect(reach.map(({ pattern, countries }) => [pattern.id, countries])).toEqual([
      ["north", ["EG", "LY"]],
      ["tunisia", ["TN"]],
    ]);
  });

  test("countries without one are named: parts of a country, words and single cases stand for none", () => {
    expect(without).toEqual(expect.arrayContaining(["KE", "ZM", "ZW"]));
    expect(without.length).toBe(comesa.countries.length - 3);
  });
});

describe("gaps", () => {
  const lacking = (id: string): Partial<ClusterRecord> => ({
    name: id,
    country: "UG",
    ...staged("establishment"),
  });
  const [site, comesa] = place("/groupings/comesa/", {
    clusters: {
      a: { ...lacking("a"), ...mix(40) },
      b: { ...lacking("b"), missing: { members: "not-found", founded: "not-applicable" } },
      c: lacking("c"),
    },
  });
  const gaps = gapsOf(site, comesa);

  test("name the countries without a cluster", () => {
    expect(gaps.countries).toHaveLength(20);
    expect(gaps.countries).not.toContain("UG");
  });

  test("count sections that records lack, what was looked for, and not what does not apply", () => {
    const of = (field: string) => gaps.sections.find((section) => section.field === field);
    expect(of("members")).toMatchObject({ missing: 3, sought: 1 });
    expect(of("founded")).toMatchObject({ missing: 2, sought: 0 });
    expect(of("financing")).toMatchObject({ missing: 2 });
    expect(of("maturity")).toBeUndefined();
  });

  test("want first what comparisons rest on, where more than half of the coded clusters lack it", () => {
    expect(gaps.wanted.map(({ field, clusters }) => [field, idsOf(clusters)])).toEqual([
      ["financing", ["b", "c"]],
      ["members", ["a", "b", "c"]],
      ["founded", ["a", "b", "c"]],
    ]);
  });

  test("want evidence for the stage where none is coded, and nothing of an area without clusters", () => {
    const [uncoded, uganda] = place("/countries/ug/", { clusters: { a: { country: "UG" } } });
    expect(gapsOf(uncoded, uganda).wanted.map(({ field }) => field)).toEqual(["maturity"]);
    const [empty, kenya] = place("/countries/ke/", { policies: { act: { covers: { countries: ["KE"] } } } });
    expect(gapsOf(empty, kenya)).toEqual({ countries: ["KE"], sections: [], wanted: [] });
  });
});

test("the shipped data: stages and what is not coded add up to the clusters of every area", () => {
  for (const portfolio of shippedSite().lists.portfolios) {
    const { profile, clusters, coded } = figuresOf(shippedSite(), portfolio);
    const counted = profile.stages.reduce((sum, { count }) => sum + count, 0);
    expect([counted, counted + profile.notCoded], portfolio.path).toEqual([coded, clusters]);
  }
});
