import { distance } from "fastest-levenshtein";
import { compareText } from "../model/problem.ts";

/**
 * The candidate nearest to a misspelt word, or undefined if none is near: at most two edits, or three in a word of ten
 * letters and more. Case, hyphens and underscores do not count as differences.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = simplify(word);
  const limit = plain.length >= 10 ? 3 : plain.length >= 4 ? 2 : 1;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of [...candidates].sort(compareText)) {
    const edits = distance(plain, simplify(candidate));
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
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  // Control and direction-changing characters could disturb a terminal; they are shown by their code.
  const safe = text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return safe.length > 80 ? `${safe.slice(0, 77)}…` : safe;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
