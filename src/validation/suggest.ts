import { distance } from "fastest-levenshtein";
import { compareText } from "../model/problem.ts";

/**
 * The candidate nearest to a misspelt word, or undefined if none is near: at most two edits, three in a word of ten
 * letters and more, one in a word of three or four, none in a shorter one (one letter apart, UK and UA are different
 * countries). Case, hyphens and underscores do not count as differences; two letters that changed places are one edit.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = simplify(word);
  const limit = plain.length >= 10 ? 3 : plain.length >= 5 ? 2 : plain.length >= 3 ? 1 : 0;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of [...candidates].sort(compareText)) {
    const edits = countEdits(plain, simplify(candidate));
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Lists candidates for a message: all of a short list, the first ones of a long list with the number of the rest. */
export function enumerate(candidates: readonly string[], most = 12): string {
  if (candidates.length <= most) return candidates.join(", ");
  return `${candidates.slice(0, most).join(", ")} and ${candidates.length - most} more`;
}

/** Shows a found value in a message: short, on one line, without control characters. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : shorten(writeInline(value));
  if (typeof value === "object" && Object.keys(value).length === 0) return "no fields";
  return shorten(typeof value === "string" ? JSON.stringify(value) : writeInline(value));
}

/**
 * Replaces characters that could disturb a terminal or a log by their code: control and direction-changing characters,
 * line separators, lone surrogates, and the beginning of a workflow command of GitHub inside a line (`##[`).
 */
export function makeVisible(text: string): string {
  return text
    .replace(
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    )
    .replaceAll("##[", "#\\u{23}[");
}

/** Writes a value as one line of YAML that could be pasted into a record. */
export function writeInline(value: unknown): string {
  if (typeof value === "string") return needsQuotes(value) ? JSON.stringify(value) : value;
  return writeFlow(value);
}

function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).map(([key, child]) => `${writeFlow(key)}: ${writeFlow(child)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  if (typeof value === "string")
    return needsQuotes(value) || /[,[\]{}]/.test(value) ? JSON.stringify(value) : value;
  return String(value);
}

/** Whether a text must stand in quotes to be read as this text, also by readers of older YAML versions. */
function needsQuotes(text: string): boolean {
  return (
    /^$|^\s|\s$|[\p{Cc}]|: |:$| #/u.test(text) ||
    /^[-?:,[\]{}#&*!|>'"%@`=~]/.test(text) ||
    /^[+-]?[\d.][\d_.:]*(?:e[+-]?\d+)?$|^0[ox]|^\d{4}-\d{1,2}-\d{1,2}/i.test(text) ||
    /^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text)
  );
}

function shorten(text: string): string {
  // A text may be huge, and only its beginning is shown.
  const characters = [...makeVisible(text.slice(0, 400))];
  return characters.length > 80 ? `${characters.slice(0, 77).join("")}…` : characters.join("");
}

function countEdits(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : distance(a, b);
}

/** Whether two words differ only in two neighbouring letters that changed places. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  return (
    first + 1 < a.length &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
