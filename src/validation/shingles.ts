import { isAscii, normaliseText } from "./text-similarity.ts";

/** Number of words in a shingle. Five words in the same order are rarely chance. */
const shingleSize = 5;

/** A text in numbers, by which it is compared with many others. Accents, case and punctuation do not count. */
export interface Fingerprint {
  /** Every run of five words, as 32-bit hashes in order of size, each once. A shorter text is one run as a whole. */
  readonly shingles: readonly number[];
  /** Hash of all words in their order. */
  readonly whole: number;
  /** Number of characters of the normalised text. */
  readonly length: number;
}

const space = 32;

/** What `normaliseText` makes of each ASCII character, as a code; a space of all that stands between words. */
const plainCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const plain = normaliseText(String.fromCharCode(code));
  return plain === "" ? space : plain.charCodeAt(0);
});

// Hashes are FNV-1a on 32 bits.
const hashStart = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

export function fingerprintOf(text: string): Fingerprint {
  // Most texts are ASCII and can be read letter by letter, without a normalised copy.
  const readable = isAscii(text) ? text : normaliseText(text);
  const words: number[] = [];
  let word = hashStart;
  let whole = hashStart;
  let letters = 0;
  let isInWord = false;
  for (let index = 0; index <= readable.length; index += 1) {
    const code = index < readable.length ? readable.charCodeAt(index) : space;
    const plain = plainCodes[code] ?? code;
    if (plain !== space) {
      word = Math.imul(word ^ plain, hashFactor);
      letters += 1;
      isInWord = true;
    } else if (isInWord) {
      words.push(word);
      whole = Math.imul(whole ^ word, hashFactor);
      word = hashStart;
      isInWord = false;
    }
  }
  return { shingles: shinglesOf(words), whole, length: letters + Math.max(0, words.length - 1) };
}

function shinglesOf(words: readonly number[]): number[] {
  const shingles: number[] = [];
  const size = Math.min(shingleSize, words.length);
  for (let end = size; end <= words.length && size > 0; end += 1) {
    let hash = hashStart;
    for (let index = end - size; index < end; index += 1)
      hash = Math.imul(hash ^ (words[index] ?? 0), hashFactor);
    insert(shingles, hash);
  }
  return shingles;
}

/** Puts a number into an ordered list, unless it is there. Lists are short, so that this beats sorting them later. */
function insert(ordered: number[], value: number): void {
  let place = ordered.length;
  while (place > 0 && (ordered[place - 1] ?? 0) > value) place -= 1;
  if (place > 0 && ordered[place - 1] === value) return;
  ordered.push(value);
  for (let index = ordered.length - 1; index > place; index -= 1) ordered[index] = ordered[index - 1] ?? 0;
  ordered[place] = value;
}

/** Jaccard index of two ordered lists without repeats: shared members / all members. Two empty lists are equal: 1. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** How alike two texts are, 0 to 1: the Jaccard index of their shingles. 1 when they differ in accents, case or punctuation only. */
export function textSimilarity(a: string, b: string): number {
  return jaccard(fingerprintOf(a).shingles, fingerprintOf(b).shingles);
}
