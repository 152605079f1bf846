import fc from "fast-check";
import { expect, test } from "vitest";
import { findDifferences } from "../../../src/publish/verification/differences.ts";

test.for<[name: string, cited: unknown, now: unknown, changed: string[], added: string[]]>([
  ["nothing", { a: 1 }, { a: 1 }, [], []],
  ["a value", { a: 1 }, { a: 2 }, ["a: 1 → 2"], []],
  ["a text", { a: "x" }, { a: "y" }, ["a: x → y"], []],
  ["a value deep down", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ["a[0].b: 1 → 2"], []],
  ["a field that is gone", { a: 1, b: 2 }, { a: 1 }, ["b: 2 → null"], []],
  ["a new field", { a: 1 }, { a: 1, b: 2 }, [], ["b"]],
  ["an entry before others", { a: [{ y: 1 }] }, { a: [{ y: 2 }, { y: 1 }] }, [], ["a[0]"]],
  ["an entry that is gone", { a: [{ y: 1 }, { y: 2 }] }, { a: [{ y: 2 }] }, ['a[0]: {"y":1} → null'], []],
  ["another order", { a: [1, 2] }, { a: [2, 1] }, [], []],
  ["another kind of value", { a: [1] }, { a: 1 }, ["a: [1] → 1"], []],
])("%s", ([, cited, now, changed, added]) => {
  const found = findDifferences(cited, now);
  expect(found.changed.map((one) => `${one.path}: ${one.cited} → ${one.now}`)).toEqual(changed);
  expect(found.added.map(({ path }) => path)).toEqual(added);
});

test("a value equals itself, also read back", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read: unknown = JSON.parse(JSON.stringify(value));
      expect(findDifferences(value, read)).toEqual({ changed: [], added: [] });
    }),
  );
});
