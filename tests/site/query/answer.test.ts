import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerJson, distinctNames, plainValue } from "../../../src/site/query/answer.ts";

test.for([
  [1n, 1],
  [-9007199254740991n, -9007199254740991],
  [9007199254740993n, "9007199254740993"],
  [-9223372036854775808n, "-9223372036854775808"],
  [2.5, 2.5],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [null, null],
  ["", ""],
  [new Uint8Array(3), "3 bytes"],
] as const)("%s is held as %s", ([stored, plain]) => {
  expect(plainValue(stored)).toBe(plain);
});

describe("names of columns", () => {
  test.for([
    [
      ["id", "name", "id", "id"],
      ["id", "name", "id_2", "id_3"],
    ],
    [
      ["a", "a", "a_2"],
      ["a", "a_3", "a_2"],
    ],
    [
      ["a_2", "a", "a"],
      ["a_2", "a", "a_3"],
    ],
    [[], []],
  ])("%s become %s", ([names, distinct]) => {
    expect(distinctNames(names ?? [])).toEqual(distinct);
  });

  test("are each there once, and those that are alone stay as they are", () => {
    const name = fc.constantFrom("a", "a_2", "a_3", "a_2_2", "b", "");
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const distinct = distinctNames(names);
        expect(new Set(distinct).size).toBe(names.length);
        names.forEach((own, at) => {
          if (names.indexOf(own) === names.lastIndexOf(own)) expect(distinct[at]).toBe(own);
        });
      }),
    );
  });
});

test("JSON holds every column, unknown values as null, and names that mean something to JavaScript", () => {
  const written = answerJson(
    ["id", "__proto__"],
    [
      ["x", null],
      ["y", 2.5],
    ],
  );
  expect(written).toBe(
    '[\n {\n  "id": "x",\n  "__proto__": null\n },\n {\n  "id": "y",\n  "__proto__": 2.5\n }\n]\n',
  );
});
