/** Everything that can be wrong with the data is told as a Problem: a value, never a thrown error or printed line. */

export type Severity = "error" | "warning" | "note";

/** A step into a record: a key of a mapping or an index of a list. */
export type PathStep = string | number;

export interface Problem {
  readonly severity: Severity;
  /** Id of the rule that found it, for example `shares-sum`. */
  readonly rule: string;
  /** Path of the file relative to the project, with forward slashes. */
  readonly file: string;
  /** Where in the record; empty for the file as a whole. */
  readonly path: readonly PathStep[];
  /** True when the key itself is at fault (unknown or misspelt), not its value. */
  readonly atKey?: boolean;
  /** What is wrong: what was expected and what was found. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** One-based position in the file, filled in when the text of the file is at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** Writes a path as people read it: `members[0].total`. */
export function formatPath(path: readonly PathStep[]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Orders problems by file, then place, then severity; independent of the order in which they were found. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, so that the order does not depend on the locale of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
