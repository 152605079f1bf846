import { compareProblems, formatPath, type Problem, type Severity } from "../model/problem.ts";
import { makeVisible } from "./suggest.ts";

/** How many problems of each severity there are. */
export type Counts = Record<Severity, number>;

export function countProblems(problems: readonly Problem[]): Counts {
  const counts: Counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

const colours: Record<Severity, string> = { error: "\u001b[31m", warning: "\u001b[33m", note: "\u001b[36m" };
const reset = "\u001b[0m";
const dim = "\u001b[2m";

/**
 * The report for people: grouped by file, one line for each problem, with place and remedy, and the totals at the end.
 * @param options.colour true on a terminal
 */
export function reportPretty(problems: readonly Problem[], options: { colour: boolean }): string {
  const paint = (code: string, text: string): string => (options.colour ? `${code}${text}${reset}` : text);
  const lines: string[] = [];
  let file = "";
  for (const problem of [...problems].sort(compareProblems)) {
    if (problem.file !== file) lines.push(...(file ? [""] : []));
    file = problem.file;
    const position = problem.line === undefined ? "" : `:${problem.line}:${problem.column ?? 1}`;
    const place = `${makeVisible(problem.file)}${position}`;
    const path = problem.path.length === 0 ? "" : `${formatPath(problem.path)}  `;
    const mark =
      problem.severity === "error" ? "" : `${paint(colours[problem.severity], problem.severity)}  `;
    const shown = problem.severity === "error" ? paint(colours.error, place) : place;
    lines.push(
      `${shown}  ${mark}${makeVisible(path)}${makeVisible(problem.message)}  → ${makeVisible(problem.remedy)} ${paint(dim, `[${problem.rule}]`)}`,
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
}

/** The last line of a report: `3 errors, 1 warning, 2 notes in 45 files`. */
export function summariseProblems(problems: readonly Problem[], files: number): string {
  const { error, warning, note } = countProblems(problems);
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
  return `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(note, "note")} in ${plural(files, "file")}`;
}

/** The report for programs: a JSON array of problems, in a fixed order. */
export function reportJson(problems: readonly Problem[]): string {
  const rows = [...problems].sort(compareProblems).map((problem) => ({
    severity: problem.severity,
    rule: problem.rule,
    file: problem.file,
    line: problem.line ?? null,
    column: problem.column ?? null,
    path: formatPath(problem.path),
    message: problem.message,
    remedy: problem.remedy,
  }));
  // Escaped in JSON's own way, so that a reader gets the same text back.
  const text = JSON.stringify(rows, null, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toJsonEscape);
  return `${text.replaceAll("##[", "#\\u0023[")}\n`;
}

function toJsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}

/** GitHub shows ten errors and ten warnings of one step as annotations; the rest is told in one line. */
const shownAnnotations = 10;

/**
 * The report for GitHub: workflow commands that become annotations in a pull request. All text that comes from records
 * is escaped, so that it cannot give commands of its own.
 */
export function reportGithub(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(compareProblems);
  const names: Record<Severity, string> = { error: "error", warning: "warning", note: "notice" };
  const lines: string[] = [];
  for (const severity of ["error", "warning", "note"] as const) {
    const found = sorted.filter((problem) => problem.severity === severity);
    for (const problem of found.slice(0, shownAnnotations)) {
      const place = problem.line === undefined ? "" : `,line=${problem.line},col=${problem.column ?? 1}`;
      const path = problem.path.length === 0 ? "" : `${formatPath(problem.path)}  `;
      const text = escapeData(makeVisible(`${path}${problem.message} → ${problem.remedy}`));
      lines.push(
        `::${names[severity]} file=${escapeProperty(problem.file)}${place},title=${escapeProperty(problem.rule)}::${text}`,
      );
    }
    const rest = found.length - shownAnnotations;
    if (rest > 0)
      lines.push(
        `::notice title=more::and ${rest} more ${severity}${rest === 1 ? "" : "s"}; run npm run validate to see all`,
      );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
