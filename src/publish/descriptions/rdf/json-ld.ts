import {
  flatten,
  isIri,
  isResource,
  type Literal,
  type Name,
  namespaces,
  type Prefix,
  type Resource,
  type Value,
} from "./graph.ts";

/** A graph as JSON-LD. Its context is written out and holds nothing but prefixes, so that no reader has to fetch one. */
export function toJsonLd(resources: readonly Resource[]): object {
  const graph = flatten(resources).map(nodeOf);
  const used = (Object.keys(namespaces) as Prefix[]).filter((prefix) =>
    JSON.stringify(graph).includes(`"${prefix}:`),
  );
  return {
    "@context": Object.fromEntries(used.map((prefix) => [prefix, namespaces[prefix]])),
    "@graph": graph,
  };
}

function nodeOf({ id, types, properties }: Resource): object {
  const byName = Map.groupBy(properties, ([name]) => name);
  return {
    ...(id === null ? {} : { "@id": id }),
    ...(types.length === 0 ? {} : { "@type": types.length === 1 ? types[0] : types }),
    ...Object.fromEntries([...byName].map(([name, pairs]) => [name, valuesOf(pairs)])),
  };
}

function valuesOf(pairs: readonly (readonly [Name, Value])[]): unknown {
  const values = pairs.map(([, value]) => rdfValue(value));
  return values.length === 1 ? values[0] : values;
}

function rdfValue(value: Value): unknown {
  if (isResource(value)) return nodeOf(value);
  if (isIri(value)) return { "@id": value.iri };
  return literalOf(value);
}

function literalOf({ value, language, datatype }: Literal): unknown {
  if (language !== undefined) return { "@value": value, "@language": language };
  return datatype === undefined ? value : { "@value": value, "@type": datatype };
}
