import { describe, expect, test } from "vitest";
import { buildDescriptions } from "../../../src/publish/descriptions/index.ts";
import { descriptionPaths } from "../../../src/publish/descriptions/paths.ts";
import type { Site } from "../../../src/site/site.ts";
import { shippedSite } from "../../site/make-site.ts";
import { sampleSite } from "../sample.ts";
import { canonicalJsonLd, canonicalTurtle, quadsOfJsonLd, quadsOfTurtle, violations } from "./rdf.ts";
import { listTextFiles } from "./text-files.ts";

function catalogueOf(site: Site): { jsonLd: string; turtle: string } {
  const all = buildDescriptions(site, listTextFiles(site));
  return {
    jsonLd: all.get(descriptionPaths.catalogueJsonLd) ?? "",
    turtle: all.get(descriptionPaths.catalogueTurtle) ?? "",
  };
}

const site = shippedSite();
const { jsonLd, turtle } = catalogueOf(site);

describe("the catalogue", () => {
  test("has all that DCAT-AP asks for and recommends, as JSON-LD", async () => {
    expect(await violations("dcat-ap.ttl", await quadsOfJsonLd(JSON.parse(jsonLd)))).toEqual([]);
  });

  test("says the same in Turtle", async () => {
    expect(await canonicalTurtle(turtle)).toBe(await canonicalJsonLd(JSON.parse(jsonLd)));
  });

  test("of a small site is sound too", async () => {
    const small = catalogueOf(sampleSite());
    expect(await violations("dcat-ap.ttl", quadsOfTurtle(small.turtle))).toEqual([]);
  });

  test("lists every file once, with its size and hash", () => {
    const files = listTextFiles(site);
    for (const { path, sha256, bytes } of files) {
      expect(turtle.split(`<${site.absolute(path)}>`).length, path).toBeGreaterThan(1);
      expect(turtle).toContain(`"${sha256}"^^xsd:hexBinary`);
      expect(turtle).toContain(`"${bytes}"^^xsd:nonNegativeInteger`);
    }
    const distributions = quadsOfTurtle(turtle).filter(({ object }) =>
      object.value.endsWith("dcat#Distribution"),
    );
    expect(distributions).toHaveLength(files.length + 2);
  });

  test("names its own files by addresses of the site, and nothing by a relative one", () => {
    const relative = quadsOfTurtle(turtle)
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType, value }) => termType === "NamedNode" && !/^(?:https?|mailto):/.test(value));
    expect(relative).toEqual([]);
  });

  test("uses vocabularies besides those that every catalogue uses", () => {
    expect(turtle).toContain("@prefix prov:");
    expect(turtle).toContain("@prefix dcatap:");
  });
});

describe("the shapes find what is wrong", () => {
  test.each<[string, RegExp, string, RegExp]>([
    ["a catalogue without a publisher", /^ {2}dct:publisher .*\n/m, "", /#catalogue \S+publisher MinCount/],
    ["a distribution without an address", /^ {2}dcat:accessURL .*\n/m, "", /accessURL MinCount/],
    [
      "a number that is none",
      /"\d+"\^\^xsd:nonNegativeInteger/,
      '"many"^^xsd:nonNegativeInteger',
      /byteSize Datatype/,
    ],
    ["a format without its class", /a dct:MediaTypeOrExtent ;\n/, "a skos:Collection ;\n", /format Class/],
    ["a hash that is cut", /"[0-9a-f]{64}"\^\^xsd:hexBinary/, '"0a"^^xsd:hexBinary', /checksumValue Pattern/],
    ["a version that is none", /dcat:version ".*"/, 'dcat:version "latest"', /version Pattern/],
    ["a period that ends before it begins", /startDate "\d{4}/, 'startDate "2999', /startDate LessThan/],
    [
      "a theme without a label",
      /data-theme\/ECON> a skos:Concept ;\n.*\n/,
      "data-theme/ECON> a skos:Concept ;\n",
      /ECON \S+prefLabel/,
    ],
  ])("%s", async (_name, pattern, replacement, found) => {
    const broken = turtle.replace(pattern, replacement);
    expect(broken).not.toBe(turtle);
    const all = await violations("dcat-ap.ttl", quadsOfTurtle(broken));
    expect(all.join("\n")).toMatch(found);
  });
});
