import type { PathStep } from "../model/problem.ts";

export type SchemaNode = Record<string, unknown>;

/** All schemas by their `$id`, for example `cluster.schema.json`. */
export type SchemaSet = ReadonlyMap<string, SchemaNode>;

/** A schema node together with the schema file it stands in, which its references are relative to. */
interface Placed {
  readonly node: SchemaNode;
  readonly home: string;
}

/**
 * The description of a field: its own title, description and examples first, then those of the definitions it refers
 * to. A definition is often general ("A whole number") while the field says what is counted.
 *
 * @param path path of the field in a record
 */
export function describeField(schemas: SchemaSet, schemaId: string, path: readonly PathStep[]): FieldDescription {
  const root = schemas.get(schemaId);
  let current: Placed[] = root ? expand({ node: root, home: schemaId }, schemas) : [];
  for (const step of path) current = current.flatMap((placed) => stepInto(placed, step, schemas));
  const first = (key: string): unknown => current.map(({ node }) => node[key]).find((value) => value !== undefined);
  const examples = first("examples");
  const definition = first("description");
  return {
    title: typeof first("title") === "string" ? String(first("title")) : undefined,
    description: typeof definition === "string" ? definition : undefined,
    example: Array.isArray(examples) ? examples[0] : undefined,
    properties: current.flatMap(({ node }) => Object.keys((node.properties as SchemaNode | undefined) ?? {})),
  };
}

export interface FieldDescription {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly example: unknown;
  /** Fields that may stand below it. */
  readonly properties: readonly string[];
}

/** The node itself and, after it, all nodes it refers to through `$ref` and `allOf`. */
export function expand(placed: Placed, schemas: SchemaSet): Placed[] {
  const result: Placed[] = [placed];
  const { node, home } = placed;
  if (typeof node.$ref === "string") {
    const target = follow(node.$ref, home, schemas);
    if (target) result.push(...expand(target, schemas));
  }
  for (const part of (node.allOf as SchemaNode[] | undefined) ?? []) result.push(...expand({ node: part, home }, schemas));
  return result;
}

function stepInto({ node, home }: Placed, step: PathStep, schemas: SchemaSet): Placed[] {
  const properties = node.properties as Record<string, SchemaNode> | undefined;
  const child =
    typeof step === "number"
      ? node.items
      : properties && Object.hasOwn(properties, step)
        ? properties[step]
        : node.additionalProperties;
  return child !== null && typeof child === "object" ? expand({ node: child as SchemaNode, home }, schemas) : [];
}

function follow(reference: string, home: string, schemas: SchemaSet): Placed | undefined {
  const [file = "", pointer = ""] = reference.split("#");
  const target = file === "" ? home : file;
  let node: unknown = schemas.get(target);
  for (const part of pointer.split("/").slice(1)) node = (node as SchemaNode | undefined)?.[part];
  return node !== null && typeof node === "object" ? { node: node as SchemaNode, home: target } : undefined;
}
