import {
  describeNodes,
  expand,
  type Placed,
  type SchemaNode,
  type SchemaSet,
  schemasById,
  stepInto,
} from "../validation/schema-node.ts";
import { writeInline } from "../validation/suggest.ts";

/** One field of one kind of record, as the field reference lists it. */
export interface FieldRow {
  /** Name of the schema, for example `cluster`. */
  readonly kind: string;
  /** Names from the top of the record, joined by dots; `*` stands for a key that the contributor chooses. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The type in words, for example `list of entries`. */
  readonly type: string;
  /** Whether it must be there, once the field above it is. */
  readonly required: boolean;
  /** An example as one line of YAML. */
  readonly example: string;
  /** Id of the vocabulary that its terms, or its keys, come from. */
  readonly vocabulary: string | null;
  /** Terms that the schema itself lists; empty when there are none or they come from a vocabulary. */
  readonly terms: readonly string[];
  /** What one is of: percent, jobs, people; null for texts and for what has none. */
  readonly unit: string | null;
  /** Least and greatest number; null where there is no bound. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Kinds of records in the order in which a contributor meets them. */
export const recordKinds = [
  "cluster",
  "policy",
  "financing-pattern",
  "statistic",
  "source",
  "correction",
  "release",
  "vocabulary",
  "redirects",
  "site",
] as const;

/** Describes every field of every kind of record, from the schemas alone. */
export function describeFields(schemas: ReadonlyMap<string, SchemaNode>): FieldRow[] {
  const byId = schemasById(schemas);
  return recordKinds.flatMap((kind) => {
    const home = `${kind}.schema.json`;
    const node = byId.get(home);
    if (!node) throw new Error(`No schema for ${kind}.`);
    return describeBelow(kind, "", expand({ node, home }, byId), byId);
  });
}

/** Rows for the fields below some nodes; `prefix` is the path of these nodes with a closing dot. */
function describeBelow(
  kind: string,
  prefix: string,
  nodes: readonly Placed[],
  schemas: SchemaSet,
): FieldRow[] {
  return nodes.flatMap((holder) => {
    const names = Object.keys((holder.node.properties as SchemaNode | undefined) ?? {});
    const required = new Set((holder.node.required as string[] | undefined) ?? []);
    return names.flatMap((name) => {
      const field = stepInto(holder, name, schemas);
      const path = `${prefix}${name}`;
      const row = describeRow({ kind, path, name, required: required.has(name) }, field, schemas);
      return [row, ...describeInside(kind, path, field, schemas)];
    });
  });
}

/** Rows for what stands inside a field: its fields, those of its items, or those of the values under free keys. */
function describeInside(
  kind: string,
  path: string,
  field: readonly Placed[],
  schemas: SchemaSet,
): FieldRow[] {
  const items = field.flatMap((placed) => (placed.node.items ? stepInto(placed, 0, schemas) : []));
  const values = valuesOf(field, schemas);
  // A source inside a record is described once, as a kind of its own.
  const isRecord = values.some(({ node }) => typeof node.$id === "string");
  return [
    ...describeBelow(kind, `${path}.`, [...field, ...items], schemas),
    ...(isRecord ? [] : describeBelow(kind, `${path}.*.`, values, schemas)),
  ];
}

interface RowPlace {
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly required: boolean;
}

function describeRow(
  { kind, path, name, required }: RowPlace,
  field: readonly Placed[],
  schemas: SchemaSet,
): FieldRow {
  const vocabulary = findVocabulary(field, schemas);
  // The title of a vocabulary names a type of the program; for people the name of the field says more.
  const titled = field.filter(({ home }) => home !== "vocabularies.schema.json");
  const { description, example } = describeNodes(field, schemas);
  const { title } = describeNodes(titled, schemas);
  const terms = field.map(({ node }) => node.enum).find((list) => list !== undefined) as
    | unknown[]
    | undefined;
  return {
    kind,
    path,
    title: title ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " "),
    // The vocabulary has a column of its own, so the sentence that names its file is not repeated.
    description: (description ?? "").replace(/^A term of \S+\.yaml\. /, ""),
    type: nameType(field, schemas).one,
    required,
    example: example === undefined ? "" : writeInline(example),
    vocabulary,
    terms: vocabulary === null ? (terms ?? []).map(String) : [],
    unit: (field.map(({ node }) => node["x-unit"]).find((unit) => typeof unit === "string") ?? null) as
      | string
      | null,
    minimum: boundOf(field, "minimum"),
    maximum: boundOf(field, "maximum"),
  };
}

function boundOf(field: readonly Placed[], key: "minimum" | "maximum"): number | null {
  const bound = field.map(({ node }) => node[key]).find((value) => typeof value === "number");
  return typeof bound === "number" ? bound : null;
}

/** The vocabulary of a field's terms, of the items of its list, or of its keys. */
function findVocabulary(field: readonly Placed[], schemas: SchemaSet): string | null {
  const around = field.flatMap((placed): Placed[] => {
    const inner = [placed.node.items, placed.node.propertyNames].filter((child) => child !== undefined);
    return [
      placed,
      ...inner.flatMap((node) => expand({ node: node as SchemaNode, home: placed.home }, schemas)),
    ];
  });
  for (const { node } of around) {
    const id = /^vocabularies\.schema\.json#\/\$defs\/(.+)$/.exec(String(node.$ref))?.[1];
    if (id) return id;
  }
  return null;
}

/** A type in words, for one value and for several. */
interface TypeName {
  readonly one: string;
  readonly many: string;
}

const simpleTypes: Readonly<Record<string, TypeName>> = {
  string: { one: "text", many: "texts" },
  integer: { one: "whole number", many: "whole numbers" },
  number: { one: "number", many: "numbers" },
  boolean: { one: "true or false", many: "true or false" },
};

const formats: Readonly<Record<string, TypeName>> = {
  date: { one: "date", many: "dates" },
  uri: { one: "web address", many: "web addresses" },
  email: { one: "e-mail address", many: "e-mail addresses" },
};

function nameType(field: readonly Placed[], schemas: SchemaSet): TypeName {
  const first = (key: string): unknown =>
    field.map(({ node }) => node[key]).find((value) => value !== undefined);
  if (first("enum")) return { one: "term", many: "terms" };
  const format = formats[String(first("format"))];
  if (format) return format;
  const names = [first("type") ?? []].flat().map((type): TypeName => {
    if (type === "array") {
      const items = field.flatMap((placed) => (placed.node.items ? stepInto(placed, 0, schemas) : []));
      return { one: `list of ${nameType(items, schemas).many}`, many: "lists" };
    }
    if (type === "object") {
      if (first("properties")) return { one: "fields", many: "entries" };
      return { one: `${nameType(valuesOf(field, schemas), schemas).many} by key`, many: "mappings" };
    }
    return simpleTypes[String(type)] ?? { one: String(type), many: String(type) };
  });
  return { one: names.map(({ one }) => one).join(" or "), many: names.map(({ many }) => many).join(" or ") };
}

/** The nodes that speak of the values of a mapping with free keys. */
function valuesOf(field: readonly Placed[], schemas: SchemaSet): Placed[] {
  return field.flatMap((placed) =>
    typeof placed.node.additionalProperties === "object" ? stepInto(placed, "*", schemas) : [],
  );
}
