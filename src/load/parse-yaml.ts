import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { CST, Lexer, LineCounter, type Pair, parseDocument, type Scalar, visit } from "yaml";
import type { Problem } from "../model/problem.ts";

/** The parsed content of a file, or the problems that kept it from being read. */
export type Parsed = { readonly value: unknown } | { readonly problems: Problem[] };

/** How deep mappings and lists may nest. Real records stay below ten. */
const maxDepth = 32;

/** Keys that could change how JavaScript objects behave. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** The signs of anchors, aliases and tags. Most files hold none, which this quick look tells. */
const anySign = /[&*!]/;

/** A sign that a file may use anchors, aliases or tags; a plain text such as "R & D" does not match. */
const suspicious = /(?:^|[\s[\]{},:?"'-])(?:[&*]\S|!)/m;

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
  if (anySign.test(text) && suspicious.test(text)) {
    const problems = findForbiddenSigns(text, file);
    if (problems.length > 0) return { problems };
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    const found = Array.isArray(value) ? "a list" : value === null ? "nothing" : "a single value";
    const message = `expected fields such as \`name: …\`, found ${found}`;
    const remedy = "begin each line with the name of a field, a colon and a space";
    return { problems: [problem(file, message, remedy, { line: 1, column: 1 })] };
  }
  if (hasForbiddenKey(value)) return { problems: findForbiddenKeys(text, file) };
  return { value };
}

/** One-based line and column. */
interface Position {
  readonly line: number;
  readonly column: number;
}

function problem(file: string, message: string, remedy: string, position: Position | undefined): Problem {
  return { severity: "error", rule: "yaml", file, path: [], message, remedy, ...position };
}

/** Tells a syntax error in our words; the parser's own reason is kept where none of ours fits. */
function explainSyntax(text: string, file: string, error: YAMLException): Problem[] {
  const conflict = findLine(text, /^(?:<{7}|={7}|>{7})(?: |$)/);
  if (conflict) {
    const remedy = "keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`";
    return [problem(file, "a merge conflict is left in the file", remedy, conflict)];
  }
  const reason = error.reason ?? "";
  const place = error.mark && { line: error.mark.line + 1, column: error.mark.column + 1 };
  for (const [pattern, message, remedy] of syntaxMessages) {
    if (pattern.test(reason)) return [problem(file, message, remedy, place ?? findSecondDocument(text))];
  }
  // Text such as `*very* good` breaks the syntax because it begins like an alias. After the place, nothing is certain.
  const signs = findForbiddenSigns(text, file).filter(({ line }) => (line ?? 0) <= (place?.line ?? 0));
  if (signs.length > 0) return signs;
  const remedy = "check indentation, and put text that holds `: ` or begins with a special sign in quotes";
  return [problem(file, `the file is not readable YAML: ${reason}`, remedy, place)];
}

/** What the quick parser says, and how we say it. */
const syntaxMessages: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/input is empty/, "the file is empty", "write a record or delete the file"],
  [/tab character/, "a tab is used for indentation", "use spaces, two for each step"],
  [/duplicated mapping key/, "the same field stands twice", "keep one of them, or make a list of both"],
  [/single document/, "the file holds several documents (`---`)", "one record per file; remove the `---`"],
  [/maxDepth/, `the file nests more than ${maxDepth} levels deep`, "records are flat; check the indentation"],
];

/** The first line that matches, or undefined. */
function findLine(text: string, pattern: RegExp): Position | undefined {
  const index = text.split(/\r?\n/).findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : { line: index + 1, column: 1 };
}

/** The line on which a second document begins; the first line when there is none. */
function findSecondDocument(text: string): Position {
  const lines = text.split(/\r?\n/);
  const begun = lines.findIndex((line) => /^[^#%\s]/.test(line));
  const second = lines.findIndex((line, index) => index > begun && begun >= 0 && /^---(?: |$)/.test(line));
  return { line: Math.max(second, 0) + 1, column: 1 };
}

/** What the exact lexer calls the signs of forbidden features, and what to say about each. */
const forbiddenSigns: Readonly<Record<string, { message(sign: string): string; remedy: string }>> = {
  anchor: {
    message: (sign) => `an anchor (\`${sign}\`) is used`,
    remedy: "remove it and write each value out; put text that begins with `&` in quotes",
  },
  alias: {
    message: (sign) => `an alias (\`${sign}\`) is used`,
    remedy: "write the value out; put text that begins with `*` in quotes",
  },
  tag: {
    message: (sign) => `a tag (\`${sign}\`) is used`,
    remedy: "remove the tag; put text that begins with `!` in quotes",
  },
};

/** Looks with the exact lexer for anchors, aliases and tags, and says where the first of each is. */
function findForbiddenSigns(text: string, file: string): Problem[] {
  const first = new Map<string, Problem>();
  const place = positionsOf(text);
  let offset = 0;
  let isContent = false;
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isContent ? null : CST.tokenType(token);
    const sign = type === null || first.has(type) ? undefined : forbiddenSigns[type];
    if (sign && type)
      first.set(type, problem(file, sign.message(token.slice(0, 40)), sign.remedy, place(offset)));
    // Marks of the lexer stand for nothing in the file; after the mark `scalar` the content of a plain or block text follows.
    const isMark = type === "scalar" || type === "doc-mode" || type === "flow-error-end";
    isContent = type === "scalar";
    if (!isMark) offset += token.length;
  }
  return [...first.values()];
}

/** Says where keys stand that could change how JavaScript objects behave. */
function findForbiddenKeys(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const place = positionsOf(text);
  visit(parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false }), {
    Pair(_index, { key }: Pair) {
      const { value, range } = key as Scalar;
      if (typeof value !== "string" || !forbiddenKeys.has(value)) return;
      problems.push(
        problem(file, `the key \`${value}\` is not allowed`, "delete the line", place(range?.[0] ?? 0)),
      );
    },
  });
  return problems;
}

/** A function that turns offsets in a text into positions. */
function positionsOf(text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
    lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function hasForbiddenKey(value: object): boolean {
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) return true;
    const child: unknown = value[key as keyof typeof value];
    if (child !== null && typeof child === "object" && hasForbiddenKey(child)) return true;
  }
  return false;
}
