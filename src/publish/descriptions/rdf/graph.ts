/** Namespaces of all graphs that we publish, by the prefix under which they are written. */
export const namespaces = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geo: "http://www.opengis.net/ont/geosparql#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export type Prefix = keyof typeof namespaces;

/** A name of a namespace, for example `dct:title`. */
export type Name = `${Prefix}:${string}`;

export interface Iri {
  readonly iri: string;
}

export interface Literal {
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Name;
}

/** A thing with its properties. One without an address is described where it is used and nowhere else. */
export interface Resource {
  readonly id: string | null;
  readonly types: readonly Name[];
  readonly properties: readonly (readonly [Name, Value])[];
}

export type Value = Iri | Literal | Resource;

/** Values of a property: one, several, or none where nothing is known. */
type Values = Value | readonly Value[] | null;

/** An address. Characters that an IRI may not hold are written as percent signs and numbers. */
export function iri(address: string): Iri {
  return { iri: cleanIri(address) };
}

/** Text in a language. */
export function inLanguage(language: string, value: string): Literal {
  return { value, language };
}

/** A value of a datatype, for example a date. */
export function typed(datatype: Name, value: string): Literal {
  return { value, datatype };
}

/** A plain text that belongs to no language, for example an identifier. */
export function plain(value: string): Literal {
  return { value };
}

/** A thing. Properties without a value are left out. */
export function resource(
  id: string | null,
  types: readonly Name[],
  properties: Readonly<Partial<Record<Name, Values>>>,
): Resource {
  const pairs = Object.entries(properties).flatMap(([name, values]) =>
    valuesIn(values ?? null).map((value) => [name as Name, value] as const),
  );
  return { id: id === null ? null : cleanIri(id), types, properties: pairs };
}

function valuesIn(values: Values): readonly Value[] {
  if (values === null) return [];
  return Array.isArray(values) ? values : [values as Value];
}

function cleanIri(address: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that an IRI may not hold.
  return address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (character) => encodeURIComponent(character));
}

export function isResource(value: Value): value is Resource {
  return "types" in value;
}

export function isIri(value: Value): value is Iri {
  return "iri" in value;
}

/**
 * Takes things with an address out of each other, so that each is described once, on its own. What describes the same
 * address first counts.
 */
export function flatten(resources: readonly Resource[]): Resource[] {
  const found = new Map<string, Resource>();
  const visit = (thing: Resource): Resource => ({
    ...thing,
    properties: thing.properties.map(
      ([name, value]) => [name, isResource(value) ? place(value) : value] as const,
    ),
  });
  const place = (thing: Resource): Value => {
    if (thing.id === null) return visit(thing);
    if (!found.has(thing.id)) {
      found.set(thing.id, thing);
      found.set(thing.id, visit(thing));
    }
    return { iri: thing.id };
  };
  for (const thing of resources) place(thing);
  return [...found.values()];
}
