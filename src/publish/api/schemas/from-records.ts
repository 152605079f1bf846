import type { Schema } from "./build.ts";

/** A node of a schema against which records are checked. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Definitions of published shapes by name; references between them are `#/$defs/<name>`. */
export type Definitions = Map<string, Schema>;

/** Definitions of schemas/common.schema.json that are published in another shape. Must match scripts/generators/notation.ts. */
const published: Readonly<Record<string, string>> = {
  citation: "Citations",
  amount_of_money: "Money",
  share_or_amount: "ShareOrMoney",
};

/** The published names of the kinds of records, and what publishing changes at their top. */
export const recordNames: Readonly<Record<string, string>> = {
  cluster: "Cluster",
  policy: "Policy",
  "financing-pattern": "FinancingPattern",
  statistic: "Statistic",
  source: "Source",
  vocabulary: "Vocabulary",
};

/**
 * Derives the published shape of records from the schemas against which they are checked: citations are spelt out,
 * amounts are numbers with a currency, and terms of vocabularies are plain ids, so that a new term breaks no program.
 */
export function definitionsOfRecords(schemas: ReadonlyMap<string, SchemaNode>): Definitions {
  const definitions: Definitions = new Map();
  for (const kind of Object.keys(recordNames)) {
    const schema = schemas.get(kind);
    if (!schema) throw new Error(`No schema for ${kind}.`);
    const { $schema: _dialect, $id: _id, $defs: _definitions, examples: _examples, ...root } = schema;
    definitions.set(recordNames[kind] ?? kind, translateNode(root, { home: kind, schemas, definitions }));
  }
  return definitions;
}

interface Translation {
  /** Name of the schema file that references are relative to. */
  readonly home: string;
  readonly schemas: ReadonlyMap<string, SchemaNode>;
  readonly definitions: Definitions;
}

function translateNode(node: SchemaNode, translation: Translation): Schema {
  const { $ref, allOf, ...rest } = node;
  const reference = $ref ?? (allOf as readonly SchemaNode[] | undefined)?.[0]?.$ref;
  const own = translateKeywords(rest, translation);
  return typeof reference === "string" ? { ...translateReference(reference, translation), ...own } : own;
}

function translateKeywords(node: SchemaNode, translation: Translation): Schema {
  const inner = (child: unknown) => translateNode(child as SchemaNode, translation);
  return Object.fromEntries(
    Object.entries(node).flatMap(([keyword, value]): [string, unknown][] => {
      switch (keyword) {
        // Examples show how people write records, which is not always how we publish them.
        case "examples":
          return [];
        case "properties":
          return [["properties", translateProperties(value as Record<string, unknown>, inner)]];
        case "items":
        case "propertyNames":
          return [[keyword, inner(value)]];
        case "additionalProperties":
          return [[keyword, typeof value === "object" ? inner(value) : value]];
        default:
          return [[keyword, value]];
      }
    }),
  );
}

/** Fields as they are published; the documents of a record are published in another way. */
function translateProperties(properties: Record<string, unknown>, inner: (child: unknown) => Schema) {
  const isDeclaration = (child: unknown) =>
    (child as SchemaNode).$ref === "common.schema.json#/$defs/local_sources";
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, child]) => !isDeclaration(child))
      .map(([name, child]) => [name, inner(child)]),
  );
}

function translateReference(reference: string, translation: Translation): Schema {
  const [file = "", pointer = ""] = reference.split("#");
  const home = file === "" ? translation.home : file.replace(".schema.json", "");
  const key = pointer.slice("/$defs/".length);
  const target = (translation.schemas.get(home)?.$defs as Record<string, SchemaNode> | undefined)?.[key];
  if (!target)
    throw new Error(`The schema of ${translation.home} refers to ${reference}, which is not there.`);
  if (home === "vocabularies") return term(key, target);
  const name =
    (home === "common" ? published[key] : undefined) ??
    `${home === "common" ? "" : (recordNames[home] ?? home)}${pascalCase(key)}`;
  if (!translation.definitions.has(name)) {
    // Taken before it is made: definitions may refer to each other.
    translation.definitions.set(name, {});
    translation.definitions.set(name, translateNode(target, { ...translation, home }));
  }
  return { $ref: `#/$defs/${name}` };
}

/** The id of a term. Its list may grow, so the terms are not enumerated. */
function term(vocabulary: string, { description }: SchemaNode): Schema {
  const meaning = String(description).replace(/^A term of \S+\.yaml\.\s*/, "");
  return {
    type: "string",
    pattern: "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$",
    description: `A term of /api/v1/vocabularies/${vocabulary}.json. ${meaning}`.trim(),
  };
}

function pascalCase(key: string): string {
  return key
    .split(/[_-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
