import type { Meaning, Notation } from "../../src/model/notation.ts";
import {
  expand,
  type Placed,
  type SchemaNode,
  type SchemaSet,
  schemasById,
  stepInto,
} from "../../src/validation/schema-node.ts";

/** Definitions of schemas/common.schema.json whose text stands for something else. */
const meanings: Readonly<Record<string, Meaning>> = {
  citation: "citation",
  amount_of_money: "money",
  share_or_amount: "money",
};

const kinds = ["cluster", "policy", "financing-pattern", "statistic", "vocabulary"];

/**
 * Finds in the schemas where records hold amounts of money and citations, so that no program has to know the names of
 * the fields. The sources that a record declares are left out: they hold neither.
 */
export function writeNotation(schemas: ReadonlyMap<string, SchemaNode>): string {
  const byId = schemasById(schemas);
  const found = kinds.map((kind) => {
    const home = `${kind}.schema.json`;
    const node = byId.get(home);
    if (!node) throw new Error(`No schema for ${kind}.`);
    return [kind, notationBelow(expand({ node, home }, byId), byId) ?? {}];
  });
  const head =
    "/* Generated from schemas/ by `npm run generate`. Do not edit; edit the schemas. */\n\n" +
    "/** Where each kind of record holds amounts of money and citations. See notation.ts. */\n";
  return `${head}export const notation = ${JSON.stringify(Object.fromEntries(found), null, 2)} as const;\n`;
}

function notationBelow(nodes: readonly Placed[], schemas: SchemaSet): Notation | undefined {
  const meaning = meaningOf(nodes, schemas);
  if (meaning) return meaning;
  const steps: [name: string, nodes: Placed[]][] = nodes.flatMap((placed) => [
    ...Object.keys((placed.node.properties as SchemaNode | undefined) ?? {}).map(
      (name): [string, Placed[]] => [name, stepInto(placed, name, schemas)],
    ),
    ...(placed.node.items ? [["[]", stepInto(placed, 0, schemas)] as [string, Placed[]]] : []),
    ...(typeof placed.node.additionalProperties === "object"
      ? [["*", stepInto(placed, "*", schemas)] as [string, Placed[]]]
      : []),
  ]);
  const below = steps.flatMap(([name, inner]) => {
    const notation = notationBelow(inner, schemas);
    return notation === undefined ? [] : [[name, notation] as const];
  });
  return below.length > 0 ? Object.fromEntries(below) : undefined;
}

/** The meaning of a field, if one of the definitions it refers to has one. */
function meaningOf(nodes: readonly Placed[], schemas: SchemaSet): Meaning | undefined {
  const definitions = (schemas.get("common.schema.json")?.$defs ?? {}) as Record<string, SchemaNode>;
  for (const [name, meaning] of Object.entries(meanings)) {
    if (nodes.some(({ node }) => node === definitions[name])) return meaning;
  }
  return undefined;
}
