import type { Readable } from "node:stream";
import * as jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import CsvwParser from "rdf-parser-csvw";

/**
 * What the tool needs of the terms of CSV on the Web. The context that the descriptions name is on the web; tests
 * fetch nothing.
 */
const terms = {
  csvw: "http://www.w3.org/ns/csvw#",
  dc: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  url: { "@id": "csvw:url", "@type": "@id" },
  tableSchema: "csvw:tableSchema",
  columns: { "@id": "csvw:column", "@container": "@list" },
  name: { "@id": "csvw:name", "@language": null },
  titles: { "@id": "csvw:title", "@language": null },
  datatype: { "@id": "csvw:datatype", "@type": "@vocab" },
  base: { "@id": "csvw:base", "@language": null },
  format: { "@id": "csvw:format", "@language": null },
  minimum: "csvw:minimum",
  maximum: "csvw:maximum",
  required: "csvw:required",
  null: { "@id": "csvw:null", "@language": null },
  lang: { "@id": "csvw:lang", "@language": null },
  separator: { "@id": "csvw:separator", "@language": null },
  propertyUrl: { "@id": "csvw:propertyUrl", "@language": null },
  valueUrl: { "@id": "csvw:valueUrl", "@language": null },
  aboutUrl: { "@id": "csvw:aboutUrl", "@language": null },
  primaryKey: { "@id": "csvw:primaryKey", "@language": null },
  dialect: "csvw:dialect",
  header: "csvw:header",
  delimiter: { "@id": "csvw:delimiter", "@language": null },
  encoding: { "@id": "csvw:encoding", "@language": null },
  quoteChar: { "@id": "csvw:quoteChar", "@language": null },
  doubleQuote: "csvw:doubleQuote",
  string: "xsd:string",
  integer: "xsd:integer",
  double: "xsd:double",
};

/**
 * Turns CSV into statements with the description beside it.
 * @param base address of the CSV file
 */
export async function csvToQuads(description: object, base: string, csv: Readable): Promise<Quad[]> {
  const [, language] = (description as { "@context": [string, object] })["@context"];
  const document = { ...description, "@context": [terms, language] };
  const quads = await jsonld.toRDF(document, {
    format: "application/n-quads",
    safe: true,
    base,
    documentLoader: (url) => Promise.reject(new Error(`Nothing may be fetched: ${url}`)),
  });
  const metadata = new Store(new Parser().parse(quads));
  const made: Quad[] = [];
  for await (const quad of new CsvwParser({ metadata, baseIRI: base, timezone: "utc" }).import(csv))
    made.push(quad);
  return made;
}
