import { flatten, isIri, isResource, type Literal, namespaces, type Resource, type Value } from "./graph.ts";

/** A graph as Turtle, one thing after the other. */
export function toTurtle(resources: readonly Resource[]): string {
  const body = flatten(resources).map((thing) => {
    const subject = thing.id === null ? "[]" : `<${thing.id}>`;
    return `${subject} ${predicates(thing, "  ")} .\n`;
  });
  const used = Object.entries(namespaces).filter(([prefix]) =>
    body.some((text) => new RegExp(`(?:^|[\\s^])${prefix}:`, "m").test(text)),
  );
  const prefixes = used.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  return `${prefixes.join("\n")}\n\n${body.join("\n")}`;
}

function predicates({ types, properties }: Resource, indent: string): string {
  const byName = Map.groupBy(properties, ([name]) => name);
  const lines = [
    ...(types.length > 0 ? [`a ${types.join(", ")}`] : []),
    ...[...byName].map(
      ([name, pairs]) => `${name} ${pairs.map(([, value]) => object(value, indent)).join(", ")}`,
    ),
  ];
  return lines.join(` ;\n${indent}`);
}

function object(value: Value, indent: string): string {
  if (isResource(value)) return `[\n${indent}  ${predicates(value, `${indent}  `)}\n${indent}]`;
  return isIri(value) ? `<${value.iri}>` : literal(value);
}

const escapes: Readonly<Record<string, string>> = {
  ...{ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" },
};

function literal({ value, language, datatype }: Literal): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a short string of Turtle may not hold them bare.
  const escaped = value.replace(/[\\"\u0000-\u001f\u007f]/g, escapeCharacter);
  if (language !== undefined) return `"${escaped}"@${language}`;
  return datatype === undefined ? `"${escaped}"` : `"${escaped}"^^${datatype}`;
}

function escapeCharacter(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;
}
