import type { SchemaNode } from "../../src/validation/schema-node.ts";

/** A schema somewhere inside a schema file, with its JSON pointer. */
export interface FoundNode {
  readonly file: string;
  readonly pointer: string;
  readonly node: SchemaNode;
  /** What holds it: a field, a definition, the items of a list, a value or key of a mapping, a part, or the file itself. */
  readonly as: "property" | "definition" | "items" | "value" | "key" | "part" | "root";
}

/** Finds every schema in a schema file, the file itself first. */
export function findNodes(file: string, root: SchemaNode): FoundNode[] {
  const visit = (node: unknown, pointer: string, as: FoundNode["as"]): FoundNode[] => {
    if (node === null || typeof node !== "object") return [];
    const schema = node as SchemaNode;
    const each = (key: string, kind: FoundNode["as"]): FoundNode[] =>
      Object.entries((schema[key] as SchemaNode | undefined) ?? {}).flatMap(([name, child]) =>
        visit(child, `${pointer}/${key}/${name}`, kind),
      );
    return [
      { file, pointer, node: schema, as },
      ...each("properties", "property"),
      ...each("$defs", "definition"),
      ...each("allOf", "part"),
      ...visit(schema.items, `${pointer}/items`, "items"),
      ...visit(schema.additionalProperties, `${pointer}/additionalProperties`, "value"),
      ...visit(schema.propertyNames, `${pointer}/propertyNames`, "key"),
    ];
  };
  return visit(root, "#", "root");
}
