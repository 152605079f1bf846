import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";
import { mistakes, soundRecords } from "./mistakes.ts";

const mark = "‸";

/** Splits a text with a mark into the text without it and the one-based position of the mark; the start if there is none. */
function takeMark(marked: string): { text: string; line: number; column: number } {
  const before = marked.includes(mark) ? marked.slice(0, marked.indexOf(mark)).split("\n") : [""];
  return { text: marked.replace(mark, ""), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function join(fields: Readonly<Record<string, string>>): string {
  return `${Object.values(fields)
    .filter((field) => field !== "")
    .join("\n")}\n`;
}

const cases = mistakes.map((mistake) => {
  const { text, line, column } = takeMark(join({ ...soundRecords[mistake.folder], ...mistake.write }));
  return { ...mistake, line, column, problems: judge(mistake.folder, text) };
});

describe("sound records", () => {
  test.each(Object.entries(soundRecords))("%s", (folder, fields) => {
    expect(judge(folder as "clusters", join(fields))).toEqual([]);
  });
});

describe("each mistake gives one problem with place and remedy", () => {
  test.each(cases)("$folder: $mistake", ({ problems, says, mends, line, column }) => {
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    for (const words of says) expect(problem?.message).toContain(words);
    for (const words of mends) expect(problem?.remedy).toContain(words);
    expect({ line: problem?.line, column: problem?.column }).toEqual({ line, column });
    expect(problem?.severity).toBe("error");
  });

  test("in words that a person understands", () => {
    // A pattern would show by its anchors, classes or escapes.
    const machineTalk = /\^|\\[dSsw]|\(\?:|\[a-z|must (?:match|be|have|NOT)|undefined|\[object/;
    for (const { problems } of cases)
      for (const { message, remedy } of problems) expect(`${message} ${remedy}`).not.toMatch(machineTalk);
  });
});

test("several mistakes are told in one go, each at its place", () => {
  const text = join({
    ...soundRecords.clusters,
    country: "country: Uganda",
    members: "members:\n  - year: 2021\n    total: forty\n    counted: members\n  - 5",
  });
  expect(
    judge("clusters", text)
      .map(({ line, message }) => `${line} ${message}`)
      .sort(),
  ).toEqual([
    "10 expected fields below it, got 5",
    '4 "Uganda" is not a known term',
    "7 the field `source` is missing (The id of a source, then, after a space, the place in it)",
    '8 expected a whole number, got "forty"',
  ]);
});
