import fc from "fast-check";
import { expect, test } from "vitest";
import {
  flatten,
  inLanguage,
  iri,
  type Literal,
  plain,
  resource,
  typed,
} from "../../../src/publish/descriptions/rdf/graph.ts";
import { toJsonLd } from "../../../src/publish/descriptions/rdf/json-ld.ts";
import { toTurtle } from "../../../src/publish/descriptions/rdf/turtle.ts";
import { canonicalJsonLd, canonicalTurtle, quadsOfTurtle } from "./rdf.ts";

const literals = fc.oneof(
  fc.string({ unit: "grapheme" }).map((value) => plain(value)),
  fc
    .string({ unit: "binary" })
    .filter((value) => value.isWellFormed())
    .map((value) => inLanguage("en", value)),
  fc.constantFrom('"', "\\", "\\u0041", "\n\r\t", '"""', "'", "a\u0000b", "\u2028", "<b>", "}").map(plain),
  fc.date({ noInvalidDate: true }).map((day) => typed("xsd:date", day.toISOString().slice(0, 10))),
);

test("any text comes through Turtle as it is", () => {
  fc.assert(
    fc.property(literals, (literal: Literal) => {
      const thing = resource("https://example.org/a", ["foaf:Agent"], { "foaf:name": literal });
      const [, quad] = quadsOfTurtle(toTurtle([thing]));
      expect(quad?.object.value).toBe(literal.value);
      expect(quad?.object.language ?? "").toBe(literal.language ?? "");
    }),
  );
});

test("Turtle and JSON-LD say the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(literals, { minLength: 1, maxLength: 4 }), async (values) => {
      const nested = resource(null, ["dct:Location"], { "skos:prefLabel": values[0] ?? null });
      const other = resource("https://example.org/b", ["foaf:Document"], { "dct:title": values });
      const graph = [
        resource("https://example.org/a", ["dcat:Dataset", "prov:Entity"], {
          "dct:title": values,
          "dct:spatial": [nested, iri("https://example.org/c")],
          "foaf:page": other,
          "dct:temporal": null,
        }),
      ];
      expect(await canonicalTurtle(toTurtle(graph))).toBe(await canonicalJsonLd(toJsonLd(graph)));
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["a space", "https://example.org/a b", "https://example.org/a%20b"],
  ["a closing bracket", "https://example.org/a>b", "https://example.org/a%3Eb"],
  ["a quotation mark and braces", 'https://example.org/"{x}', "https://example.org/%22%7Bx%7D"],
  ["letters of any alphabet", "https://example.org/Ñandú/日本", "https://example.org/Ñandú/日本"],
])("an address with %s can be read", (_name, address, readable) => {
  const thing = resource(address, ["foaf:Document"], { "foaf:page": iri(address) });
  const quads = quadsOfTurtle(toTurtle([thing]));
  expect(quads.map(({ object }) => object.value)).toContain(readable);
});

test("a thing with an address is described once, one without where it is used", () => {
  const agent = resource("https://example.org/x", ["foaf:Agent"], { "foaf:name": plain("X") });
  const place = resource(null, ["dct:Location"], { "dct:title": plain("P") });
  const flat = flatten(
    ["a", "b"].map((id) =>
      resource(`https://example.org/${id}`, [], { "dct:publisher": agent, "dct:spatial": place }),
    ),
  );
  expect(flat.map(({ id }) => id?.at(-1))).toEqual(["a", "x", "b"]);
  expect(flat[2]?.properties.map(([name]) => name)).toEqual(["dct:publisher", "dct:spatial"]);
});
