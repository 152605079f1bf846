import { describe, expect, test } from "vitest";
import { datasetLinks, recordLinks, vocabularyLinks } from "../../src/site/typed-links.ts";
import { makeSite } from "./make-site.ts";

const site = makeSite({}, { prefix: "/o/" });

describe("the links of a record", () => {
  const links = recordLinks(site, "/clusters/valley/");

  test.each([
    ["cite-as", "https://example.org/o/clusters/valley/"],
    ["license", "https://creativecommons.org/licenses/by/4.0/"],
    ["describedby", "/o/catalog.jsonld"],
    ["item", "/o/clusters/valley.json"],
    ["collection", "/o/data/"],
  ])("%s leads to %s", (rel, href) => {
    expect(links.filter((link) => link.rel === rel).map((link) => link.href)).toEqual([href]);
  });

  test("name the type of the page and of what it is about", () => {
    expect(links.filter(({ rel }) => rel === "type").map(({ href }) => href)).toEqual([
      "https://schema.org/AboutPage",
      "https://schema.org/Dataset",
    ]);
  });
});

test("the page of a vocabulary leads to it as SKOS", () => {
  const links = vocabularyLinks(site, "/data/vocabularies/sectors/");
  expect(links).toContainEqual({
    ...{ rel: "describedby", href: "/o/data/vocabularies/sectors.jsonld", type: "application/ld+json" },
  });
});

test("the links of the dataset lead to each description and file, with their media types", () => {
  const links = datasetLinks(
    site,
    [{ path: "/data/x.json", mediaType: "application/json" }],
    [{ path: "/data/x.csv", mediaType: "text/csv" }],
  );
  expect(links).toContainEqual({ rel: "describedby", href: "/o/data/x.json", type: "application/json" });
  expect(links).toContainEqual({ rel: "item", href: "/o/data/x.csv", type: "text/csv" });
  expect(links.at(-1)).toEqual({ rel: "linkset", href: "/o/linkset.json", type: "application/linkset+json" });
});
