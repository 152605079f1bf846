import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, contentHash } from "../../src/model/content-hash.ts";

describe("canonical JSON", () => {
  test.each([
    [{ b: 1, a: { d: null, c: "é" } }, '{"a":{"c":"é","d":null},"b":1}'],
    [[2, 1], "[2,1]"],
    [new Map([["b", 1]]), '[["b",1]]'],
    [{ a: undefined }, "{}"],
  ])("of %j", (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });
});

describe("a content hash", () => {
  test("is SHA-256 of the canonical JSON", () => {
    const expected = createHash("sha256").update('{"a":"ü"}').digest("hex");
    expect(contentHash({ a: "ü" })).toBe(expected);
  });

  test("does not depend on the order of names", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(contentHash(turned)).toBe(contentHash(value));
      }),
    );
  });
});
