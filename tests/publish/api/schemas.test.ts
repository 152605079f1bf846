import { describe, expect, test } from "vitest";
import { notationOf } from "../../../src/model/notation.ts";
import { publishedDefinitions } from "../../../src/publish/api/schemas/definitions.ts";
import { schemas } from "../../project.ts";
import { findNodes } from "../../schemas/schema-nodes.ts";
import { published } from "./contract.ts";

const definitions = publishedDefinitions(schemas);
const nodes = [...definitions].flatMap(([name, schema]) => findNodes(name, schema));

/** The words of a node: its own, or those of what it refers to. */
function wordsOf(node: Readonly<Record<string, unknown>>): unknown {
  const target = String(node.$ref ?? "").replace("#/$defs/", "");
  return node.description ?? definitions.get(target)?.description;
}

test("every field is described, with a type or a shape", () => {
  const silent = nodes
    .filter(({ as }) => as === "property" || as === "root")
    .filter(({ node }) => !String(wordsOf(node) ?? "").match(/\w{3}/))
    .map(({ file, pointer }) => `${file}${pointer}`);
  expect(nodes.length).toBeGreaterThan(700);
  expect(silent).toEqual([]);
});

test("every object is closed, or has free keys with values of one shape", () => {
  const open = nodes
    .filter(({ node }) => node.type === "object" && node.additionalProperties === undefined)
    .map(({ file, pointer }) => `${file}${pointer}`);
  expect(open).toEqual([]);
});

test("nothing refers to the schemas of records, and every reference leads somewhere", () => {
  const text = JSON.stringify([...definitions]);
  expect(text).not.toContain(".schema.json");
  const names = [...text.matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)].map(([, name = ""]) => name);
  expect(names.filter((name) => !definitions.has(name))).toEqual([]);
});

test("terms of vocabularies are not enumerated: a new term breaks no program", () => {
  const cluster = definitions.get("Cluster")?.properties as Record<
    string,
    { enum?: unknown; description: string }
  >;
  expect(cluster.sector?.enum).toBeUndefined();
  expect(cluster.sector?.description).toMatch(/^A term of \/api\/v1\/vocabularies\/sectors\.json\. /);
});

test("a record declares no documents by private keys", () => {
  expect(definitions.get("Cluster")).toMatchObject({
    properties: { sources: { type: "array", items: { $ref: "#/$defs/Source" } } },
  });
});

describe("what the schemas call money and citations is published so", () => {
  test.for([
    ["cluster", "fees.[].amount", "money"],
    ["cluster", "financing.[].parts.*", "money"],
    ["cluster", "maturity.[].met.*", "citation"],
    ["policy", "advice.*.source", "citation"],
    ["vocabulary", "terms.*.source", "citation"],
  ] as const)("%s %s", ([kind, path, meaning]) => {
    const found = path
      .split(".")
      .reduce<unknown>((place, step) => (place as Record<string, unknown>)[step], notationOf(kind));
    expect(found).toBe(meaning);
  });
});

test("each written schema is whole by itself", () => {
  for (const [kind, schema] of published) {
    const own = Object.keys(schema.$defs as object);
    const used = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)].map(([, name]) => name);
    expect([...new Set(used)].sort(), kind).toEqual(own.sort());
  }
});
