import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/load/parse-yaml.ts";

const file = "data/clusters/valley.yaml";

function problemsOf(text: string) {
  const parsed = parseYaml(text, file);
  return "problems" in parsed ? parsed.problems : [];
}

describe("what is read", () => {
  test.each([
    [
      "name: Valley\nmembers:\n  - { year: 2021, total: 40 }\n",
      { name: "Valley", members: [{ year: 2021, total: 40 }] },
    ],
    ["---\nname: Valley\n", { name: "Valley" }],
    ["name: Valley\r\nyear: 2021\r\n", { name: "Valley", year: 2021 }],
    // Signs of forbidden features that are only text.
    [
      "a: R & D\nb: 5 * 4\nc: stop!\nd: a &b *c !d\n",
      { a: "R & D", b: "5 * 4", c: "stop!", d: "a &b *c !d" },
    ],
    [
      "a: \"&x *y !z\"\nb: '*x'\nc: |\n  &x\n  *y !z\nd: >-\n  !x\n",
      { a: "&x *y !z", b: "*x", c: "&x\n*y !z\n", d: "!x" },
    ],
    ["a: # *x &y !z\n  b\n", { a: "b" }],
    // Only true and false are truth values, and Norway is a country.
    [
      "country: NO\nopen: yes\ndate: 2026-11-22\nsure: true",
      { country: "NO", open: "yes", date: "2026-11-22", sure: true },
    ],
    ["<<: { a: 1 }\n", { "<<": { a: 1 } }],
    ["name: O'Brien Ñandú 中文 عنقود 👩‍🔬\n", { name: "O'Brien Ñandú 中文 عنقود 👩‍🔬" }],
  ])("%j", (text, value) => {
    expect(parseYaml(text, file)).toEqual({ value });
  });
});

/** Mappings of lists of the former level: 9 to the power of 9 values when written out. */
const aliasBomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`),
].join("\n");

describe("what is refused", () => {
  test.each([
    ["a missing bracket", "name: Valley\nmembers: [1, 2\n", "3:1", "not readable YAML", "check indentation"],
    ["a colon in text", "name: Valley: the cluster\n", "1:13", "not readable YAML", "in quotes"],
    ["a wrong indentation", "name: Valley\n  summary: x\n", "2:10", "not readable YAML", "check indentation"],
    ["an open quote", 'name: "Valley\n', "2:1", "not readable YAML", "in quotes"],
    ["a sign that needs quotes", "name: @valley\n", "1:7", "not readable YAML", "special sign in quotes"],
    ["a control character", "name: Val\u0007ley\n", "1:10", "not readable YAML", "check indentation"],
    ["a tab", "name: Valley\nplace:\n\tname: Linz\n", "3:1", "a tab is used", "use spaces"],
    ["a doubled key", "name: Valley\nyear: 1\nname: Hill\n", "3:1", "same field stands twice", "keep one"],
    ["a doubled key inside", "place: { name: a, name: b }\n", "1:19", "same field stands twice", "keep one"],
    ["an alias bomb", aliasBomb, "1:5", "an anchor (`&a0`) is used", "write each value out"],
    ["an anchor", "name: &n Valley\n", "1:7", "an anchor (`&n`) is used", "write each value out"],
    ["an anchor on a list", "a:\n  - &x b\n", "2:5", "an anchor (`&x`) is used", "write each value out"],
    ["an anchor on a key", "&k name: Valley\n", "1:1", "an anchor (`&k`) is used", "write each value out"],
    ["an alias", "name: *n\n", "1:7", "an alias (`*n`) is used", "begins with `*` in quotes"],
    [
      "emphasis read as alias",
      "name: *Valley* cluster\n",
      "1:7",
      "an alias (`*Valley*`) is used",
      "in quotes",
    ],
    ["an alias of itself", "a: &a [*a]\n", "1:4", "an anchor (`&a`) is used", "write each value out"],
    ["a merge key", "<<: *base\n", "1:5", "an alias (`*base`) is used", "write the value out"],
    ["a tag", "name: !valley x\n", "1:7", "a tag (`!valley`) is used", "remove the tag"],
    ["a tag of the language", "year: !!str 2021\n", "1:7", "a tag (`!!str`) is used", "remove the tag"],
    [
      "a tag of a program",
      "x: !!js/function 'alert(1)'\n",
      "1:4",
      "a tag (`!!js/function`) is used",
      "remove the tag",
    ],
    ["a tag without name", "year: ! 2021\n", "1:7", "a tag (`!`) is used", "remove the tag"],
    [
      "a tag after a directive",
      "%TAG ! tag:x,2000:\n---\na: !b c\n",
      "3:4",
      "a tag (`!b`) is used",
      "remove the tag",
    ],
    [
      "__proto__",
      "name: x\n__proto__: { admin: true }\n",
      "2:1",
      "the key `__proto__` is not allowed",
      "delete the line",
    ],
    [
      "constructor",
      "a: { b: [{ constructor: 1 }] }\n",
      "1:12",
      "the key `constructor` is not allowed",
      "delete",
    ],
    ["prototype in quotes", 'a: 1\n"prototype": 1\n', "2:1", "the key `prototype` is not allowed", "delete"],
    ["two documents", "name: a\n---\nname: b\n", "2:1", "several documents", "one record per file"],
    [
      "two documents after a comment",
      "# x\n---\nname: a\n---\nname: b\n",
      "4:1",
      "several documents",
      "one record per file",
    ],
    [
      "deep nesting",
      `a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`,
      "1:35",
      "more than 32 levels",
      "check the indentation",
    ],
    ["a text", "just a text\n", "1:1", "found a single value", "begin each line with the name of a field"],
    ["a name without space", "name:Valley\n", "1:1", "found a single value", "a colon and a space"],
    ["a list", "- a\n- b\n", "1:1", "found a list", "begin each line"],
    ["an empty value", "~\n", "1:1", "found nothing", "begin each line"],
    ["an empty file", "", "1:1", "the file is empty", "write a record or delete the file"],
    ["a file of comments", "# yaml-language-server: x\n\n", "1:1", "the file is empty", "write a record"],
    [
      "a merge conflict",
      "name: a\n<<<<<<< HEAD\nyear: 1\n=======\nyear: 2\n>>>>>>> x\n",
      "2:1",
      "a merge conflict",
      "delete the marks",
    ],
    [
      "a merge conflict with doubled keys",
      "<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n",
      "1:1",
      "a merge conflict",
      "delete the marks",
    ],
  ])("%s", (_name, text, place, message, remedy) => {
    const problems = problemsOf(text);
    const [problem] = problems;
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
    expect(problem?.message).toContain(message);
    expect(problem?.remedy).toContain(remedy);
    for (const { severity, rule, file: shown } of problems)
      expect({ severity, rule, shown }).toEqual({ severity: "error", rule: "yaml", shown: file });
  });

  test("an alias bomb is refused at once, not written out", { timeout: 1000 }, () => {
    expect(problemsOf(aliasBomb.replaceAll(", ]", "]")).length).toBeGreaterThan(0);
  });

  test("one problem for one mistake, two for an anchor and its alias", () => {
    expect(problemsOf("a: &x 1\nb: *x\nc: *x\nd: &y 2\n").map(({ message }) => message)).toEqual([
      "an anchor (`&x`) is used",
      "an alias (`*x`) is used",
    ]);
    expect(problemsOf("a: !x 1\nb: !y 2\n")).toHaveLength(1);
  });

  test("nothing of the language is changed by a forbidden key", () => {
    parseYaml("__proto__: { admin: true }\na: { __proto__: { admin: true } }\n", file);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

test("any text gives a value or problems, never an exception", () => {
  const signs = fc.constantFrom(
    "&a ",
    "*a",
    "!t ",
    "- ",
    "\n",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "|",
    ">",
    "'",
    '"',
    "#",
    "%",
    "\t",
    "  ",
    "x",
    "---\n",
    "? ",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(signs, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (content) => {
      const parsed = parseYaml(content, file);
      if ("problems" in parsed) {
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { message, remedy } of parsed.problems) expect(message && remedy).toBeTruthy();
      } else expect(typeof parsed.value).toBe("object");
    }),
    { seed: 1, numRuns: 3000 },
  );
});
