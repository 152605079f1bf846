import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addLengthKeywords } from "../../src/validation/length-keywords.ts";

const ours = new Ajv2020({ allErrors: true });
addLengthKeywords(ours);
const theirs = new Ajv2020({ allErrors: true });

/** What is compared of the errors of a validator. */
function errorsOf(ajv: Ajv2020, schema: object, text: string) {
  const validate = ajv.compile(schema);
  validate(text);
  return (validate.errors ?? []).map(({ keyword, params, instancePath }) => ({
    keyword,
    params,
    instancePath,
  }));
}

test("the limits hold for characters, not for the units in which they are stored", () => {
  const validate = ours.compile({ type: "string", minLength: 2, maxLength: 3 });
  const accepted = ["a", "ab", "abc", "abcd", "😀", "😀😀", "😀😀😀", "😀😀😀😀"].filter((text) =>
    validate(text),
  );
  expect(accepted).toEqual(["ab", "abc", "😀😀", "😀😀😀"]);
});

test("the errors are those of Ajv, in the same order", () => {
  const limit = fc.integer({ min: 0, max: 5 });
  const text = fc.string({ unit: fc.constantFrom("a", " ", "é", "😀", "\ud800"), maxLength: 7 });
  fc.assert(
    fc.property(limit, limit, text, (minLength, maxLength, any) => {
      const schema = { type: "string", minLength, maxLength, pattern: "^a" };
      expect(errorsOf(ours, schema, any)).toEqual(errorsOf(theirs, schema, any));
    }),
  );
});
