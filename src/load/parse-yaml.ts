import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { isMap, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "../model/problem.ts";

/** The parsed content of a file, or the problems that kept it from being read. */
export type Parsed = { readonly value: unknown } | { readonly problems: Problem[] };

/** How deep mappings and lists may nest. Real records stay below ten. */
const maxDepth = 32;

/** Keys that could change how JavaScript objects behave. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** A sign that a file may use anchors, aliases or tags; a plain text such as "R & D" does not match. */
const suspicious = /(?:^|[\s[{,:-])[&*!][^\s&*]/m;

/**
 * Parses one YAML file of our profile: one document, plain mappings, lists and scalars, no anchors, aliases or tags,
 * no doubled keys. The quick parser reads every file; only a file with a problem, or one that looks like using a
 * forbidden feature, goes through the slower one, which knows positions.
 *
 * @param text content of the file
 * @param file path shown in problems
 */
export function parseYaml(text: string, file: string): Parsed {
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problems: explainSyntax(text, file, error) };
  }
  if (suspicious.test(text)) {
    const problems = findForbiddenFeatures(text, file);
    if (problems.length > 0) return { problems };
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return { problems: [problem(file, "expected fields such as `name: …`, found something else", "start with `name:`")] };
  }
  const forbidden = findForbiddenKey(value);
  if (forbidden) {
    return { problems: findForbiddenFeatures(text, file, forbidden) };
  }
  return { value };
}

function problem(file: string, message: string, remedy: string, line?: number, column?: number): Problem {
  const place = line === undefined ? {} : { line, column: column ?? 1 };
  return { severity: "error", rule: "yaml", file, path: [], message, remedy, ...place };
}

/** Tells a syntax error in our words; the parser's own reason is kept where it is clear enough. */
function explainSyntax(text: string, file: string, error: YAMLException): Problem[] {
  const line = error.mark ? error.mark.line + 1 : undefined;
  const column = error.mark ? error.mark.column + 1 : undefined;
  if (text.trim() === "") return [problem(file, "the file is empty", "write a record or delete the file", 1, 1)];
  const reason = error.reason ?? "";
  for (const [pattern, message, remedy] of syntaxMessages) {
    if (pattern.test(reason)) return [problem(file, message, remedy, line, column)];
  }
  const conflict = text.split("\n").findIndex((textLine) => /^(<{7}|={7}|>{7})/.test(textLine));
  if (conflict >= 0) {
    const remedy = "keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`";
    return [problem(file, "a merge conflict is left in the file", remedy, conflict + 1, 1)];
  }
  const remedy = "check indentation, and put text that holds `: ` or begins with a special sign in quotes";
  return [problem(file, `the file is not readable YAML: ${reason}`, remedy, line, column)];
}

const syntaxMessages: readonly (readonly [RegExp, string, string])[] = [
  [/tab character/, "a tab is used for indentation", "use spaces, two for each step"],
  [/duplicated mapping key/, "the same key stands twice", "keep one of them, or make a list of both"],
  [/maxAliases|alias/, "an alias (`*name`) is used", "write the value out; anchors and aliases are not allowed"],
  [/unknown .*tag/, "a tag (`!name`) is used", "remove the tag; put text that begins with `!` in quotes"],
  [/more$|single document/, "the file holds several documents (`---`)", "one record per file; remove the `---`"],
  [/depth/, `the file nests more than ${maxDepth} levels deep`, "records are flat; check the indentation"],
];

/** Looks with the exact parser for anchors, aliases, tags, merge keys and forbidden keys, and says where they are. */
function findForbiddenFeatures(text: string, file: string, forbiddenKey?: string): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core", merge: false, resolveKnownTags: false });
  const problems: Problem[] = [];
  const report = (offset: number, message: string, remedy: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push(problem(file, message, remedy, line, col));
  };
  visit(document, {
    Node(_key, node) {
      const start = node.range?.[0] ?? 0;
      if ("anchor" in node && node.anchor) report(start, `an anchor (\`&${node.anchor}\`) is used`, "write the value out; anchors and aliases are not allowed");
      if (node.tag && !isMap(node) && text.slice(start - node.tag.length - 30, start).includes("!")) report(start, "a tag (`!name`) is used", "remove the tag; put text that begins with `!` in quotes");
    },
    Pair(_key, pair) {
      const key = pair.key as { value?: unknown; range?: [number, number, number] } | null;
      if (typeof key?.value === "string" && forbiddenKeys.has(key.value)) {
        report(key.range?.[0] ?? 0, `the key \`${key.value}\` is not allowed`, "delete the line");
      }
    },
  });
  if (forbiddenKey && problems.length === 0) problems.push(problem(file, `the key \`${forbiddenKey}\` is not allowed`, "delete the line"));
  return problems;
}

function findForbiddenKey(value: unknown): string | undefined {
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, child] of Object.entries(value)) {
    if (forbiddenKeys.has(key)) return key;
    const below = findForbiddenKey(child);
    if (below) return below;
  }
  return undefined;
}
