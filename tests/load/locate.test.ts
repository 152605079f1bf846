import { expect, test } from "vitest";
import { locate } from "../../src/load/locate.ts";
import type { PathStep, Problem } from "../../src/model/problem.ts";

const text = `# A comment.
name: Valley
place: { name: Linz, coordinates: [48.3, 14.3] }
members:
  - year: 2021
    total: forty
  - { year: 2022 }
2021: a number as key
empty:
`;

function place(path: readonly PathStep[], atKey = false, content = text): string {
  const problem: Problem = {
    severity: "error",
    rule: "schema",
    file: "f",
    path,
    atKey,
    message: "m",
    remedy: "r",
  };
  const [located] = locate(content, [problem]);
  return `${located?.line}:${located?.column}`;
}

test.each<[PathStep[], boolean, string]>([
  [["name"], false, "2:7"],
  [["name"], true, "2:1"],
  [["place", "name"], false, "3:16"],
  [["place", "coordinates", 1], false, "3:42"],
  // A mapping or list is told by its key, under which it begins.
  [["place"], false, "3:1"],
  [["members"], false, "4:1"],
  [["members", 0], false, "5:5"],
  [["members", 0, "total"], false, "6:12"],
  [["members", 0, "total"], true, "6:5"],
  [["members", 1, "year"], false, "7:13"],
  [["2021"], false, "8:7"],
  [["empty"], false, "9:7"],
  // What does not exist is told at the deepest part that does.
  [["members", 0, "source"], false, "5:5"],
  [["members", 9], false, "4:1"],
  [["place", "coordinates", 0, "x"], false, "3:36"],
  [["nothing"], false, "1:1"],
  [[], false, "1:1"],
])("%j (at key: %s) is at %s", (path, atKey, expected) => {
  expect(place(path, atKey)).toBe(expected);
});

test("lines end as the file has them", () => {
  expect(place(["b"], false, "a: 1\r\nb: 2\r\n")).toBe("2:4");
});

test("columns count what an editor counts", () => {
  expect(place(["b"], false, "{ a: Ñandú, b: 2 }\n")).toBe("1:16");
});

test("a problem that knows its place keeps it, and an empty list stays empty", () => {
  const placed: Problem = {
    severity: "error",
    rule: "yaml",
    file: "f",
    path: ["name"],
    message: "m",
    remedy: "r",
    line: 7,
    column: 3,
  };
  expect(locate(text, [placed])).toEqual([placed]);
  const { line: _, column: __, ...open } = placed;
  expect(locate(text, [placed, open]).map(({ line }) => line)).toEqual([7, 2]);
  expect(locate(text, [])).toEqual([]);
});
