import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePath, valueAt } from "../../src/model/field-path.ts";
import { formatPath } from "../../src/model/problem.ts";

test.for([
  ["name", ["name"]],
  ["members[2].by_type.sme", ["members", 2, "by_type", "sme"]],
  ["terms.esca-gold.valid_months", ["terms", "esca-gold", "valid_months"]],
  ["a[0][1]", ["a", 0, 1]],
  ["", []],
] as const)("path %s", ([field, steps]) => {
  expect(parsePath(field)).toEqual(steps);
});

test("every path that is written is read as it was", () => {
  const key = fc.stringMatching(/^[a-z][a-z_-]{0,8}$/);
  const step = fc.oneof(key, fc.nat(200));
  fc.assert(
    fc.property(key, fc.array(step, { maxLength: 6 }), (first, rest) => {
      expect(parsePath(formatPath([first, ...rest]))).toEqual([first, ...rest]);
    }),
  );
});

test.for([
  [["a", 1, "b"], 5],
  [["a", 0], null],
  [["a", 7], undefined],
  [["a", 0, "b"], undefined],
  [["constructor"], undefined],
  [["a", "length", "x"], undefined],
] as const)("value at %j", ([path, value]) => {
  expect(valueAt({ a: [null, { b: 5 }] }, path)).toBe(value);
});
