import { describe, expect, test } from "vitest";
import { project } from "../project.ts";
import { findImports, readSourceFiles, withoutComments } from "./source-files.ts";

const sources = readSourceFiles(project, "src");
const scripts = readSourceFiles(project, "scripts");

/** What each part of src may import besides itself; `types` only with `import type`. Must match the architecture: nothing points upwards. */
const allowed: Readonly<Record<string, { values: string; types?: string }>> = {
  model: { values: "" },
  load: { values: "model" },
  validation: { values: "model" },
  indicators: { values: "model" },
  history: { values: "model validation" },
  quality: { values: "model validation indicators" },
  text: { values: "model", types: "indicators benchmark charts history" },
  charts: { values: "model text" },
  benchmark: { values: "model indicators" },
  site: { values: "model text charts validation indicators quality benchmark history" },
  components: { values: "model text charts site", types: "indicators benchmark history" },
  publish: { values: "model text charts site indicators quality benchmark history", types: "components" },
  pages: { values: "model text site components publish" },
  client: { values: "model text charts site validation indicators benchmark components" },
  "observatory.ts": { values: "model load validation indicators benchmark history site" },
  "eleventy.d.ts": { values: "" },
};

/** Imports that break the table for a reason. One that is no longer needed must go. */
const exceptions: Readonly<Record<string, string>> = {};

/** Parts that give the same result whatever the machine, the day and the clock. */
const pureParts = [
  "model",
  "validation",
  "indicators",
  "history",
  "quality",
  "benchmark",
  "text",
  "charts",
  "site",
  "components",
  "publish",
];
const writers = /^src\/publish\/write[a-z-]*\.ts$/;

/** The part of src that a path lies in: its folder, or the file itself. */
function partOf(path: string): string {
  return path.split("/")[1] ?? "";
}

const crossings = sources.flatMap(({ path, imports }) =>
  imports
    .filter(({ target }) => target.startsWith("src/") && partOf(target) !== partOf(path))
    .map(({ target, isType }) => ({ from: path, to: partOf(target), isType })),
);

function isAllowed({ from, to, isType }: { from: string; to: string; isType: boolean }): boolean {
  const { values, types = "" } = allowed[partOf(from)] ?? { values: "" };
  return values.split(" ").includes(to) || (isType && types.split(" ").includes(to));
}

describe("who may import whom", () => {
  test("every part of src is in the table", () => {
    expect([...new Set(sources.map(({ path }) => partOf(path)))].filter((part) => !allowed[part])).toEqual(
      [],
    );
  });

  test("nothing is imported that the table does not allow", () => {
    const wrong = crossings
      .filter((crossing) => !isAllowed(crossing))
      .map(({ from, to }) => `${from} → ${to}`);
    expect([...new Set(wrong)].filter((crossing) => !exceptions[crossing])).toEqual([]);
  });

  test("every exception is still needed", () => {
    const wrong = new Set(
      crossings.filter((crossing) => !isAllowed(crossing)).map(({ from, to }) => `${from} → ${to}`),
    );
    expect(Object.keys(exceptions).filter((crossing) => !wrong.has(crossing))).toEqual([]);
  });

  test("src imports nothing of scripts and tests", () => {
    const outside = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(?:scripts|tests|\.\.)\b/.test(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(outside).toEqual([]);
  });
});

describe("pure parts", () => {
  const pure = sources.filter(({ path }) => pureParts.includes(partOf(path)) && !writers.test(path));

  test.each<[string, RegExp]>([
    ["the file system or another part of Node", /["']node:/],
    ["Eleventy", /["']@11ty\//],
    ["the process", /\bprocess\.(?!\.)/],
    ["the clock", /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bTemporal\.Now\b/],
    ["chance", /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ["the language of the machine", /\.toLocale\w*\(\s*\)|\.localeCompare\(|new Intl\.\w+\(\s*\)/],
    ["the console", /\bconsole\./],
  ])("do not know %s", (_name, pattern) => {
    expect(pure.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test("only load and the writers of publish touch the file system", () => {
    const touching = sources.filter(({ imports }) =>
      imports.some(({ target }) => /^(?:node:)?fs\b/.test(target)),
    );
    const others = touching.filter(({ path }) => partOf(path) !== "load" && !writers.test(path));
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

describe("files", () => {
  const files = [...sources, ...scripts];

  test("stay short", () => {
    const long = files.filter(({ text }) => text.split("\n").length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("leave nothing to be done", () => {
    const marks = new RegExp(`\\b(?:${["TO", "DO"].join("")}|${["FIX", "ME"].join("")}|XXX)\\b`);
    expect(files.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("name modules with their ending, as Node reads them", () => {
    const loose = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith("src/") && !/\.(?:tsx?|json)$/.test(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(loose).toEqual([]);
  });
});

describe("how imports are found", () => {
  test.each([
    ['import { a } from "../model/x.ts";', "src/model/x.ts", false],
    ['import type { A } from "../model/x.ts";', "src/model/x.ts", true],
    ['import {\n  a,\n  type B,\n} from "./y.ts";', "src/site/y.ts", false],
    ['export * from "./y.ts";', "src/site/y.ts", false],
    ['import "./z.ts";', "src/site/z.ts", false],
    ['const m = await import("../load/x.ts");', "src/load/x.ts", false],
    ['import { readFileSync } from "node:fs";', "node:fs", false],
  ])("%s", (code, target, isType) => {
    expect(findImports("src/site/a.ts", code)).toEqual([{ target, isType }]);
  });

  test("comments do not count", () => {
    expect(withoutComments('/* process. */ a // Date.now\n"https://x"')).toBe(' a \n"https://x"');
  });
});
