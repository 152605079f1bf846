import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import ShaclValidator from "rdf-validate-shacl";

/** No description may need the network to be understood. */
const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`Nothing may be fetched: ${url}`));

/** The statements of Turtle or N-Triples. */
export function quadsOfTurtle(turtle: string): Quad[] {
  return new Parser().parse(turtle);
}

/** The statements of JSON-LD. A term that is not defined is an error, not a loss. */
export async function quadsOfJsonLd(document: object): Promise<Quad[]> {
  return quadsOfTurtle(
    await jsonld.toRDF(document, { format: "application/n-quads", safe: true, documentLoader }),
  );
}

/** A graph in one form only, whatever its blank nodes are called: equal graphs, equal texts. */
export async function canonicalJsonLd(document: object): Promise<string> {
  return jsonld.canonize(document, { ...canonical, safe: true, documentLoader });
}

/** The same for Turtle. */
export async function canonicalTurtle(turtle: string): Promise<string> {
  const lines = quadsOfTurtle(turtle).map(
    ({ subject, predicate, object }) => `${nTriple(subject)} ${nTriple(predicate)} ${nTriple(object)} .\n`,
  );
  return jsonld.canonize(lines.join(""), { ...canonical, inputFormat: "application/n-quads" });
}

const canonical = { algorithm: "RDFC-1.0", format: "application/n-quads" };

function nTriple(term: Quad["object"]): string {
  if (term.termType === "NamedNode") return `<${term.value}>`;
  if (term.termType === "BlankNode") return `_:${term.value}`;
  const text = JSON.stringify(term.value).replace(/\\b/g, "\\u0008").replace(/\\f/g, "\\u000C");
  return term.language ? `${text}@${term.language}` : `${text}^^<${term.datatype?.value}>`;
}

/** What a graph breaks of the shapes in a file of tests/publish/descriptions/shapes: place, property and message. */
export async function violations(shapes: string, quads: readonly Quad[]): Promise<string[]> {
  const turtle = readFileSync(join(import.meta.dirname, "shapes", shapes), "utf8");
  const validator = new ShaclValidator(new Store(quadsOfTurtle(turtle)) as never, { maxErrors: 50 });
  const report = await validator.validate(new Store(quads) as never);
  return report.results.map(
    ({ focusNode, path, message, sourceConstraintComponent: component }) =>
      `${(focusNode as { value?: string } | null)?.value} ${(path as { value?: string } | null)?.value} ${component?.value.split("#")[1]} ${message.map(({ value }) => value).join(" ")}`,
  );
}
