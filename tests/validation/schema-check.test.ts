import { describe, expect, test } from "vitest";
import { createSchemaChecker } from "../../src/validation/schema-check.ts";
import type { SchemaNode } from "../../src/validation/schema-node.ts";

const text = { type: "string", description: "A name. More words.", examples: ["Valley"] };

function check(schema: SchemaNode, value: unknown) {
  const whole = { $id: "thing.schema.json", type: "object", additionalProperties: false, ...schema };
  return createSchemaChecker(new Map([["thing", whole]])).check("thing", value, "data/thing.yaml");
}

describe("one mistake, one problem", () => {
  const schema = { required: ["name"], properties: { name: text, note: text } };

  test("a sound value has none", () => {
    expect(check(schema, { name: "Valley" })).toEqual([]);
  });

  test("a misspelt required field is not also missing", () => {
    expect(check(schema, { nmae: "Valley" }).map(({ message }) => message)).toEqual([
      'there is no field "nmae" here',
    ]);
  });

  test("an unknown field and a missing one are two mistakes", () => {
    expect(check(schema, { colour: "red" })).toHaveLength(2);
  });

  test("two faults of one text are told once", () => {
    const strict = { properties: { name: { ...text, minLength: 3, maxLength: 9, pattern: "^[a-z]+$" } } };
    expect(check(strict, { name: "A" })).toHaveLength(1);
  });

  test("a bad key is told once", () => {
    const map = {
      properties: { map: { type: "object", propertyNames: { enum: ["sme"] }, additionalProperties: true } },
    };
    expect(check(map, { map: { smes: 1 } }).map(({ path, atKey }) => ({ path, atKey }))).toEqual([
      { path: ["map", "smes"], atKey: true },
    ]);
  });
});

test("names of the language are ordinary unknown fields", () => {
  const problems = check(
    { properties: { name: text } },
    JSON.parse('{"__proto__": 1, "toString": 2, "hasOwnProperty": 3}'),
  );
  expect(problems.map(({ path }) => path.join("."))).toEqual(["__proto__", "toString", "hasOwnProperty"]);
});

test("a name of the language does not stand in for a required field", () => {
  expect(check({ required: ["constructor"], properties: { constructor: text } }, {})).toHaveLength(1);
});

test("keys with strokes and tildes keep their path", () => {
  const map = { properties: { map: { type: "object", additionalProperties: { type: "number" } } } };
  expect(check(map, { map: { "a/b~c": "x" } })[0]?.path).toEqual(["map", "a/b~c"]);
});

test("a faulty schema is a fault of the program", () => {
  expect(() => check({ properties: { name: { type: "string", patern: "x" } } }, {})).toThrow(/patern/);
});

test("a kind without schema is a fault of the program", () => {
  expect(() => createSchemaChecker(new Map()).check("thing", {}, "f")).toThrow("No schema for thing.");
});
