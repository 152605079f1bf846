import { describe, expect, test } from "vitest";
import { buildDescriptions } from "../../../src/publish/descriptions/index.ts";
import { descriptionPaths, vocabularyPath } from "../../../src/publish/descriptions/paths.ts";
import { shippedSite } from "../../site/make-site.ts";
import { quadsOfJsonLd, quadsOfTurtle, violations } from "./rdf.ts";

const site = shippedSite();
const all = buildDescriptions(site, []);
const turtle = all.get(descriptionPaths.vocabulariesTurtle) ?? "";
const quads = quadsOfTurtle(turtle);
const skos = "http://www.w3.org/2004/02/skos/core#";
const { vocabularies } = site.dataset;

describe("the vocabularies as SKOS", () => {
  test("keep the rules of SKOS", async () => {
    expect(await violations("skos.ttl", quads)).toEqual([]);
  });

  test("hold every term of every vocabulary", () => {
    const terms = [...vocabularies.values()].flatMap(({ id, terms: own }) =>
      [...own.keys()].map((term) => site.absolute(`/data/vocabularies/${id}/#term-${term}`)),
    );
    const concepts = quads.filter(({ object }) => object.value === `${skos}Concept`);
    expect(concepts.map(({ subject }) => subject.value).sort()).toEqual(terms.sort());
    expect(quads.filter(({ object }) => object.value === `${skos}ConceptScheme`)).toHaveLength(
      vocabularies.size,
    );
  });

  test("say the same in JSON-LD", async () => {
    const others = await quadsOfJsonLd(JSON.parse(all.get(descriptionPaths.vocabulariesJsonLd) ?? ""));
    const line = ({ subject, predicate, object }: (typeof quads)[number]): string =>
      [subject, predicate, object]
        .map((term) => (term.termType === "BlankNode" ? "_" : term.value))
        .join(" ");
    expect(others.map(line).sort()).toEqual(quads.map(line).sort());
  });

  test("have a broader term wherever the vocabulary has one, and never run in a circle", () => {
    const broader = new Map(
      quads
        .filter(({ predicate }) => predicate.value === `${skos}broader`)
        .map(({ subject, object }) => [subject.value, object.value]),
    );
    const expected = [...vocabularies.values()].flatMap(({ terms }) =>
      [...terms.values()].filter((term) => term.broader !== undefined),
    );
    expect(broader.size).toBe(expected.length);
    expect(broader.size).toBeGreaterThan(100);
    for (const start of broader.keys()) {
      const seen = new Set<string>();
      for (let at: string | undefined = start; at !== undefined; at = broader.get(at)) {
        expect(seen.has(at), at).toBe(false);
        seen.add(at);
      }
    }
  });

  test("lie one by one beside the page of each vocabulary", async () => {
    for (const id of ["sectors", "countries"]) {
      const own = await quadsOfJsonLd(JSON.parse(all.get(vocabularyPath(id)) ?? ""));
      const concepts = own.filter(({ object }) => object.value === `${skos}Concept`);
      expect(concepts).toHaveLength(vocabularies.get(id)?.terms.size ?? 0);
    }
    expect(vocabularyPath("sectors")).toBe("/data/vocabularies/sectors.jsonld");
  });

  test("match sectors with the classes of ISIC that they name", () => {
    const matches = quads.filter(({ predicate }) => predicate.value === `${skos}closeMatch`);
    const codes = [...(vocabularies.get("sectors")?.terms.values() ?? [])].flatMap(({ isic = [] }) => isic);
    expect(matches).toHaveLength(codes.length);
    expect(matches.filter(({ object }) => !/\/ISIC\/rev4\/(?:[A-U]|\d{2,4})$/.test(object.value))).toEqual(
      [],
    );
  });
});
