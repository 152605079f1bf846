import { distance } from "fastest-levenshtein";
import { compareText } from "../model/problem.ts";

/** Letters that Unicode does not take apart into a base letter and an accent. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** Whether a text is printable ASCII, without accents and other scripts. Most are, and can be handled faster. */
export function isAscii(text: string): boolean {
  return !/[^\x20-\x7e\n]/.test(text);
}

/** Lower case, without accents and punctuation, one space between words. Letters of all scripts are kept. */
export function normaliseText(text: string): string {
  if (isAscii(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[ßøłđæœıþð]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two texts differ in nothing but accents, case and punctuation. */
export function isSameText(a: string, b: string): boolean {
  let index = 0;
  while (index < a.length && smallLetter(a, index) === smallLetter(b, index)) index += 1;
  // Most texts differ early in a plain letter, which no normalising makes the same.
  if (smallLetter(a, index) > 0 && smallLetter(b, index) > 0) return false;
  return normaliseText(a) === normaliseText(b);
}

/** Code of an ASCII letter as a small one, or of a digit. Of all other characters the negative code; 0 behind the end. */
function smallLetter(text: string, index: number): number {
  const code = index < text.length ? text.charCodeAt(index) : 0;
  const small = code | 0x20;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) ? small : -code;
}

export function wordsOf(text: string): string[] {
  const plain = normaliseText(text);
  return plain === "" ? [] : plain.split(" ");
}

/** Words count as alike only when they begin alike, so that candidates can be found by these letters. */
const beginning = 4;
const leastLikeness = 0.65;

/** The letters by which two words that are alike must agree. */
export function beginningOf(word: string): string {
  return word.slice(0, beginning);
}

/** Shorter words are often abbreviations, in which each letter counts; only endings may differ there. */
const longWord = 6;
const longestEnding = 2;

/**
 * How alike two words are: 1 when equal, the share of letters that need no edit when the words begin alike and this
 * share is at least 0.65, otherwise 0. Words below six letters may differ in an ending of one or two letters only.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (beginningOf(a) !== beginningOf(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const ending = long.startsWith(short) && long.length - short.length <= longestEnding;
  if (short.length < longWord && !ending) return 0;
  const likeness = 1 - distance(a, b) / long.length;
  return likeness >= leastLikeness ? likeness : 0;
}

/**
 * How alike two names are, 0 to 1, whatever the order of their words: each word is matched with at most one of the
 * other name, best matches first; then the sum of these likenesses / all words, a matched pair counting once (a soft Jaccard index). Names that differ only in spaces
 * ("Aero Space", "Aerospace") are the same.
 *
 * @param a words of one name, each once
 * @param b words of the other name, each once
 */
export function nameSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.join("") === b.join("")) return 1;
  const candidates = a.flatMap((left) =>
    b
      .map((right) => ({ left, right, likeness: wordSimilarity(left, right) }))
      .filter(({ likeness }) => likeness > 0),
  );
  // Ties are broken by the words themselves, not by the side they stand on, so that the result is symmetric.
  candidates.sort((x, y) => y.likeness - x.likeness || compareText(pairOf(x), pairOf(y)));
  const left = new Set(a);
  const right = new Set(b);
  let matches = 0;
  let sum = 0;
  for (const match of candidates) {
    if (!left.has(match.left) || !right.has(match.right)) continue;
    left.delete(match.left);
    right.delete(match.right);
    matches += 1;
    sum += match.likeness;
  }
  return sum / (a.length + b.length - matches);
}

function pairOf({ left, right }: { readonly left: string; readonly right: string }): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
