import { describe, expect, test } from "vitest";
import { schemas } from "../project.ts";
import { findNodes } from "./schema-nodes.ts";

const patterns = [
  ...new Set(
    [...schemas].flatMap(([name, schema]) =>
      findNodes(name, schema).flatMap(({ node }) => (typeof node.pattern === "string" ? [node.pattern] : [])),
    ),
  ),
];

/** Parts that patterns repeat; a killer string repeats one or two of them and then breaks off. */
const parts = [
  "a",
  "A",
  "0",
  "-",
  "_",
  ".",
  "/",
  " ",
  "@",
  ":",
  "\u00e4",
  "a-",
  "-a",
  "a_",
  "0.",
  "a.",
  "a/",
  "AT-",
  " a",
  "00",
  "https://a",
  "https://",
  "-Aa0",
];
const endings = ["", "!", "\n", " ", "@", "-", "\u0000"];
const beginnings = ["", "https://", "AT-", "EUR ", "2021-", "clusters/a", "a ", "/", "de-"];

describe("no pattern runs away on a killer string", () => {
  // There is no clock here: a pattern that backtracks without end meets the time limit of the test.
  test.each(patterns)("%s", (pattern) => {
    const form = new RegExp(pattern, "u");
    for (const beginning of beginnings)
      for (const part of parts)
        for (const ending of endings) {
          const text = beginning + part.repeat(Math.ceil(50_000 / part.length)) + ending;
          expect(typeof form.test(text)).toBe("boolean");
        }
  });
});

test("each pattern of a whole value is tied to both ends", () => {
  const loose = patterns.filter(
    (pattern) => pattern !== "\\S" && !(pattern.startsWith("^") && pattern.endsWith("$")),
  );
  expect(loose).toEqual([]);
});
