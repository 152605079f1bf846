import { describe, expect, test } from "vitest";
import { recordFolders, singleFiles } from "../../src/model/dataset.ts";
import { createAjv, createSchemaChecker } from "../../src/validation/schema-check.ts";
import { describeNodes, expand, schemasById } from "../../src/validation/schema-node.ts";
import { schemas } from "../project.ts";
import { findNodes } from "./schema-nodes.ts";

/** Keywords whose children `findNodes` visits, and keywords without children. Others would escape the tests below. */
const knownKeywords = new Set(
  `$schema $id $defs $ref title description examples type properties required additionalProperties propertyNames items
  allOf enum enumDescriptions format pattern minLength maxLength minimum maximum minItems maxItems minProperties
  maxProperties x-unit`.split(/\s+/),
);

const byId = schemasById(schemas);
const nodes = [...schemas].flatMap(([name, schema]) => findNodes(`${name}.schema.json`, schema));
const kinds = [...Object.values(recordFolders), ...Object.values(singleFiles)];

function compileAll() {
  const ajv = createAjv();
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

const ajv = compileAll();

test("each kind of record has a schema, and nothing else is there", () => {
  expect([...schemas.keys()].sort()).toEqual([...kinds, "common", "vocabularies"].sort());
  for (const [name, schema] of schemas) {
    expect(schema.$id).toBe(`${name}.schema.json`);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  }
});

describe("all schemas compile strictly", () => {
  test.each([...schemas.keys()])("%s", (name) => {
    expect(ajv.getSchema(`${name}.schema.json`)).toBeDefined();
  });

  test("and so does every definition by itself", () => {
    for (const { file, pointer, as } of nodes)
      if (as === "definition") expect(ajv.getSchema(`${file}${pointer}`), `${file}${pointer}`).toBeDefined();
  });
});

describe("an empty record fails", () => {
  const checker = createSchemaChecker(schemas);
  test.each(kinds)("%s", (kind) => {
    const required = schemas.get(kind)?.required as string[];
    expect(required.length).toBeGreaterThan(0);
    const problems = checker.check(kind, {}, "data/x.yaml");
    expect(problems).toHaveLength(required.length);
    for (const { remedy } of problems) expect(remedy).toMatch(/^add `\w+:[^…]+/);
  });
});

describe("every field and definition is described", () => {
  // These two only hold definitions.
  const containers = new Set([schemas.get("common"), schemas.get("vocabularies")]);
  const described = nodes.filter(({ as }) => as === "property" || as === "definition" || as === "root");
  test.each(described.map((found) => [`${found.file}${found.pointer}`, found] as const))(
    "%s",
    (_name, { node, file }) => {
      // A field that only refers takes its words from what it refers to.
      const { title, description, example } = describeNodes(expand({ node, home: file }, byId), byId);
      expect(title?.trim()).toBeTruthy();
      expect(description?.trim()).toBeTruthy();
      if (!containers.has(node)) expect(example).toBeDefined();
    },
  );
});

describe("every example is valid", () => {
  test.each(
    nodes
      .filter(({ node }) => node.examples !== undefined)
      .map((found) => [`${found.file}${found.pointer}`, found] as const),
  )("%s", (name, { node }) => {
    const validate = ajv.getSchema(name);
    expect(Array.isArray(node.examples) && node.examples.length > 0).toBe(true);
    for (const example of node.examples as unknown[]) {
      const isValid = validate?.(example);
      const faults = (validate?.errors ?? []).map(
        (error) => `${error.instancePath} ${error.propertyName ?? error.message}`,
      );
      expect({ isValid, faults }, JSON.stringify(example)).toEqual({ isValid: true, faults: [] });
    }
  });
});

test("examples that are put together from those of the fields are valid too", () => {
  for (const { file, pointer, node } of nodes) {
    const { example } = describeNodes(expand({ node, home: file }, byId), byId);
    if (example === undefined || node.properties === undefined) continue;
    const validate = ajv.getSchema(`${file}${pointer}`);
    expect(validate?.(example), `${file}${pointer} ${JSON.stringify(example)}`).toBe(true);
  }
});

test("only keywords that these tests understand are used", () => {
  for (const { file, pointer, node } of nodes)
    expect(
      Object.keys(node).filter((key) => !knownKeywords.has(key)),
      `${file}${pointer}`,
    ).toEqual([]);
});

test("every mapping is closed or says what its values are", () => {
  const open = nodes.filter(({ node }) => {
    const isMapping = [node.type].flat().includes("object") || node.properties !== undefined;
    return isMapping && node.additionalProperties !== false && typeof node.additionalProperties !== "object";
  });
  expect(open.map(({ file, pointer }) => `${file}${pointer}`)).toEqual([]);
});

test("every list and mapping with free keys has an upper bound", () => {
  const unbound = nodes.filter(({ node }) => {
    const types = [node.type].flat();
    if (types.includes("array")) return node.maxItems === undefined || node.items === undefined;
    return types.includes("object") && typeof node.additionalProperties === "object" && !node.maxProperties;
  });
  expect(unbound.map(({ file, pointer }) => `${file}${pointer}`)).toEqual([]);
});

test("every text has a longest length, so that no pattern sees more", () => {
  const unbound = nodes.filter(({ node }) => {
    const isText =
      [node.type].flat().includes("string") || node.pattern !== undefined || node.format !== undefined;
    return isText && node.maxLength === undefined;
  });
  expect(unbound.map(({ file, pointer }) => `${file}${pointer}`)).toEqual([]);
});

test("every number has bounds", () => {
  const unbound = nodes.filter(({ node }) => {
    const isNumber = [node.type].flat().some((type) => type === "number" || type === "integer");
    return isNumber && (node.minimum === undefined || node.maximum === undefined);
  });
  expect(unbound.map(({ file, pointer }) => `${file}${pointer}`)).toEqual([]);
});
