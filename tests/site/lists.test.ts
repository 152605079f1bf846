import { describe, expect, test } from "vitest";
import { allAddresses, buildLists, pathOfRecord, portfoliosOf } from "../../src/site/lists.ts";
import { makeDataset } from "../indicators/build.ts";
import { shippedSite } from "./make-site.ts";

const lists = buildLists({
  ...makeDataset({
    clusters: { valley: { country: "DE", shape: "growth-pole" } },
    policies: { act: { covers: { countries: ["KE"] } } },
  }),
  redirects: {
    moved: [
      {
        from: "clusters/old-valley",
        to: ["clusters/valley", "policies/act"],
        date: "2026-01-02",
        reason: "Split.",
      },
    ],
  },
});

describe("addresses of all pages", () => {
  test.for([
    ["of a small dataset", () => lists],
    ["of the shipped data", () => shippedSite().lists],
  ] as const)("%s are unique, lower case and hold every list", ([, listsOf]) => {
    const all = listsOf();
    const addresses = allAddresses(all);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const path of addresses) expect(path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    for (const { path } of all.portfolios) expect(addresses).toContain(path);
    for (const { value } of all.facetPages) expect(addresses).toContain(value.path);
    for (const { id } of all.clusters) expect(addresses).toContain(`/clusters/${id}/`);
    for (const { id } of all.sources) expect(addresses).toContain(`/sources/${id}/`);
  });

  test("leave out what search engines need not know", () => {
    const addresses = allAddresses(lists);
    for (const path of ["/search/", "/404.html", "/clusters/old-valley/"])
      expect(addresses).not.toContain(path);
  });
});

test("facet pages are those of facets with pages of their own", () => {
  expect(lists.facetPages.map(({ facet, value }) => `${facet.id}/${value.id}`)).toEqual([
    "entity/cluster-organisation",
    "shape/growth-pole",
  ]);
});

test("portfolios of one kind", () => {
  expect(portfoliosOf(lists, "country").map(({ id }) => id)).toEqual(["DE", "KE"]);
});

test("an old address leads to every record that took its place", () => {
  expect(lists.moved).toEqual([
    {
      path: "/clusters/old-valley/",
      to: ["/clusters/valley/", "/policies/act/"],
      reason: "Split.",
      date: "2026-01-02",
    },
  ]);
});

test.for([
  ["clusters/valley", "/clusters/valley/"],
  ["financing/mix", "/financing/mix/"],
  ["statistics/jobs", "/statistics/jobs/"],
  ["nowhere/at-all", "/"],
  ["constructor/at-all", "/"],
  ["__proto__/at-all", "/"],
  ["valley", "/"],
])("%s is at %s", ([reference = "", path]) => {
  expect(pathOfRecord(reference)).toBe(path);
});

test("rules and vocabularies are listed for the guides", () => {
  expect(lists.rules.every(({ id, title }) => id && title)).toBe(true);
  expect(lists.vocabularies.map(({ id }) => id)).toEqual(expect.arrayContaining(["stages", "countries"]));
  expect(new Set(lists.indicators.map(({ id }) => id)).size).toBe(lists.indicators.length);
});
