import fc from "fast-check";
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readData } from "../../src/load/read-data.ts";
import { readPlain } from "../../src/load/read-plain.ts";
import { dataFolder } from "../project.ts";

const read = (text: string) => readPlain(text, 32);
const exactly = (text: string) => load(text, { schema: CORE_SCHEMA });

describe("gives the same value as the parser itself", () => {
  test("for every shipped file", () => {
    for (const { text } of readData(dataFolder).files) expect(read(text)).toEqual(exactly(text));
  });

  test.each([
    "a: 1\nb: -2.5\nc: 0x1F\nd: 1e3\ne: .5\nf: .inf\ng: 0o17\nh: +3\n",
    "a: ~\nb: null\nc:\nd: NULL\ne: nothing\nf: -x\n",
    "a: true\nb: False\nc: truth\nd: yes\ne: NO\n",
    "a: 2021-05-01\nb: 1_000\nc: 12:30\nd: 1.2.3\n",
    "2021: x\ntrue: y\n~: z\n",
    "a: \"é\\u0301 \\\"x\\\"\"\nb: 'it''s'\nc: |\n  two\n  lines\nd: >-\n  one\n  line\n",
    "a: [1, [], {}, { b: c, d }]\n",
    "a:\n- b\n- - c\n  - d\n-\n- e: f\n",
    "---\na: b\n...\n",
    "a: Ñandú 中文\r\nb: c\r\n",
  ])("for %j", (text) => {
    expect(read(text)).toEqual(exactly(text));
  });

  test("for whatever can be written", () => {
    const value = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue());
    fc.assert(
      fc.property(value, (record) => {
        const text = dump(record);
        const plain = read(text);
        if (plain) expect(plain).toEqual(exactly(text));
      }),
    );
  });
});

test.each([
  ["an anchor", "a: &x b\n"],
  ["an alias", "a: [*x]\n"],
  ["a tag", "a: !x b\n"],
  ["a tag on a mapping", "a: !x { b: c }\n"],
  ["a doubled key", "a: 1\nb: { c: 1, c: 2 }\n"],
  ["a key that is a list", "? [a]\n: b\n"],
  ["a key that every object has", "a: { __proto__: { b: 1 } }\n"],
  ["the same in quotes", '"constructor": 1\n'],
  ["a list", "- a\n"],
  ["a text", "a\n"],
  ["nothing", "# x\n"],
  ["two documents", "a: 1\n---\nb: 2\n"],
  ["bad syntax", "a: [\n"],
  ["too many levels", `a: ${"[".repeat(40)}${"]".repeat(40)}\n`],
])("leaves %s to the exact way", (_, text) => {
  expect(read(text)).toBeUndefined();
});
