import type { PathStep } from "../model/problem.ts";

export type SchemaNode = Record<string, unknown>;

/** All schemas by their `$id`, for example `cluster.schema.json`. */
export type SchemaSet = ReadonlyMap<string, SchemaNode>;

/** A schema node together with the schema file it stands in, which its references are relative to. */
export interface Placed {
  readonly node: SchemaNode;
  readonly home: string;
}

export interface FieldDescription {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** An example value; undefined when the schema gives none. */
  readonly example: unknown;
  /** Fields that may stand below it. */
  readonly properties: readonly string[];
  /** Types that its value may have, as JSON Schema names them. */
  readonly types: readonly string[];
  /** Terms that the schema lists; empty for a field that takes other values. */
  readonly terms: readonly string[];
  /** Whether the mapping it stands in must have it. */
  readonly required: boolean;
}

/** The schemas by their `$id`, as references name them, from schemas by name. */
export function schemasById(schemas: ReadonlyMap<string, SchemaNode>): SchemaSet {
  return new Map([...schemas].map(([name, schema]) => [`${name}.schema.json`, schema]));
}

/**
 * The description of a field: its own title, description and examples first, then those of the definitions it refers
 * to. A definition is often general ("A whole number") while the field says what is counted. An item of a list, or a
 * value under a free key, that says nothing itself is described by the list or mapping it stands in.
 *
 * @param path path of the field in a record
 */
export function describeField(
  schemas: SchemaSet,
  schemaId: string,
  path: readonly PathStep[],
): FieldDescription {
  const root = schemas.get(schemaId);
  let nodes = root ? expand({ node: root, home: schemaId }, schemas) : [];
  let field: FieldDescription = { ...describeNodes(nodes, schemas), required: true };
  for (const step of path) {
    const isNamed = field.properties.includes(String(step));
    const required = nodes.some(({ node }) => (node.required as PathStep[] | undefined)?.includes(step));
    nodes = nodes.flatMap((placed) => stepInto(placed, step, schemas));
    const below = { ...describeNodes(nodes, schemas), required };
    field = isNamed ? below : { ...below, ...describedByHolder(below, field) };
  }
  return field;
}

function describedByHolder(below: FieldDescription, holder: FieldDescription): Partial<FieldDescription> {
  return {
    title: below.title ?? holder.title,
    description: below.description ?? holder.description,
    example: below.example ?? firstInside(holder.example),
  };
}

/** Describes a field by the nodes that speak of it, the nearest first. */
export function describeNodes(
  nodes: readonly Placed[],
  schemas: SchemaSet,
): Omit<FieldDescription, "required"> {
  return {
    title: firstText(nodes, "title"),
    description: firstText(nodes, "description"),
    example: exampleOf(nodes, schemas),
    properties: nodes.flatMap(({ node }) => Object.keys((node.properties as SchemaNode | undefined) ?? {})),
    terms: (nodes.map(({ node }) => node.enum).find((terms) => terms !== undefined) ?? []) as string[],
    types: [nodes.map(({ node }) => node.type).find((type) => type !== undefined) ?? []].flat() as string[],
  };
}

/** The first example. A mapping without one is put together from the examples of its fields: those that must be there, or else the first. */
function exampleOf(nodes: readonly Placed[], schemas: SchemaSet): unknown {
  for (const { node } of nodes)
    if (Array.isArray(node.examples) && node.examples.length > 0) return node.examples[0];
  const holder = nodes.find(({ node }) => node.properties !== undefined);
  if (!holder) return undefined;
  const names = Object.keys(holder.node.properties as SchemaNode);
  const required = holder.node.required as string[] | undefined;
  const parts = (required ?? names.slice(0, 1)).map((name): [string, unknown] => [
    name,
    exampleOf(stepInto(holder, name, schemas), schemas),
  ]);
  return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}

/** The node itself and, after it, all nodes it refers to through `$ref` and `allOf`. */
export function expand(placed: Placed, schemas: SchemaSet): Placed[] {
  const result: Placed[] = [placed];
  const { node, home } = placed;
  if (typeof node.$ref === "string") {
    const target = follow(node.$ref, home, schemas);
    if (target) result.push(...expand(target, schemas));
  }
  for (const part of (node.allOf as SchemaNode[] | undefined) ?? [])
    result.push(...expand({ node: part, home }, schemas));
  return result;
}

/** The nodes that speak of a field, item or value below a node. */
export function stepInto({ node, home }: Placed, step: PathStep, schemas: SchemaSet): Placed[] {
  const properties = node.properties as Record<string, SchemaNode> | undefined;
  const child =
    typeof step === "number"
      ? node.items
      : properties && Object.hasOwn(properties, step)
        ? properties[step]
        : node.additionalProperties;
  return child !== null && typeof child === "object"
    ? expand({ node: child as SchemaNode, home }, schemas)
    : [];
}

function follow(reference: string, home: string, schemas: SchemaSet): Placed | undefined {
  const [file = "", pointer = ""] = reference.split("#");
  const target = file === "" ? home : file;
  let node: unknown = schemas.get(target);
  for (const part of pointer.split("/").slice(1)) node = (node as SchemaNode | undefined)?.[part];
  return node !== null && typeof node === "object" ? { node: node as SchemaNode, home: target } : undefined;
}

function firstText(nodes: readonly Placed[], key: "title" | "description"): string | undefined {
  return nodes.map(({ node }) => node[key]).find((value) => typeof value === "string") as string | undefined;
}

/** The first item of a list or the first value of a mapping. */
function firstInside(example: unknown): unknown {
  return example !== null && typeof example === "object" ? Object.values(example)[0] : undefined;
}
