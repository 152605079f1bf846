import { formatPath, type PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { jaccard, normaliseText, shinglesOf } from "../text-similarity.ts";
import { forEachString, type RecordFile, worldRecords } from "./walk.ts";

/** Shorter texts repeat by chance. */
const leastLength = 60;
/** Share of five-word runs in common from which on two texts count as the same. */
const leastSimilarity = 0.8;
/** A run of words that stands in more texts than this is a set phrase and brings no more texts together. */
const mostTexts = 50;

/** Keys of texts that people write for one record. */
const proseKeys: ReadonlySet<PathStep> = new Set(["summary", "text", "note", "explanation", "contribution"]);

interface Prose {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly shingles: Uint32Array;
}

export const copiedText: Rule = {
  id: "copied-text",
  title: "A text stands in one record only.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    const sameText = new Map<string, Prose>();
    const byShingle = new Map<number, Prose[]>();
    for (const entry of worldRecords(dataset)) {
      for (const { plain, path } of longTexts(entry)) {
        const same = sameText.get(plain);
        if (same) {
          if (same.file !== entry.file) yield finding(entry.file, path, same, "the same text as");
          continue;
        }
        const prose: Prose = { file: entry.file, path, shingles: shinglesOf(plain.split(" ")) };
        sameText.set(plain, prose);
        const near = findNear(prose, byShingle);
        if (near) yield finding(entry.file, path, near, "nearly the same text as");
      }
    }
  },
};

function finding(file: string, path: readonly PathStep[], other: Prose, claim: string): Finding {
  return {
    file,
    path,
    message: `${claim} ${other.file} at ${formatPath(other.path)}`,
    remedy:
      "write what is particular to this record; a fact about several clusters belongs to the policy or pattern they share",
  };
}

/** Texts of at least 60 letters. Remarks on documents and on the evidence as a whole may be the same in many records. */
const exempt: ReadonlySet<PathStep> = new Set(["sources", "evidence"]);

function longTexts({ record }: RecordFile): { plain: string; path: readonly PathStep[] }[] {
  const found: { plain: string; path: readonly PathStep[] }[] = [];
  forEachString(record, (text, path) => {
    if (text.length < leastLength || exempt.has(path[0] ?? "") || !proseKeys.has(path.at(-1) ?? "")) return;
    const plain = normaliseText(text);
    if (plain.length >= leastLength) found.push({ plain, path: [...path] });
  });
  return found;
}

/**
 * Finds an earlier text of another record that is nearly the same, and enters this one in the index.
 *
 * Two texts of which 0.8 of the shingles agree share at least one among the first fifth (and one more) in a fixed
 * order. So only these enter the index, and a text meets few others (prefix filtering).
 */
function findNear(prose: Prose, byShingle: Map<number, Prose[]>): Prose | undefined {
  const { shingles } = prose;
  const prefix = Math.floor(shingles.length * (1 - leastSimilarity)) + 1;
  const seen = new Set<Prose>();
  let near: Prose | undefined;
  for (const shingle of shingles.subarray(0, prefix)) {
    const others = byShingle.get(shingle);
    if (!others) {
      byShingle.set(shingle, [prose]);
      continue;
    }
    for (const other of others) {
      if (near || seen.has(other) || other.file === prose.file) continue;
      seen.add(other);
      if (jaccard(shingles, other.shingles) >= leastSimilarity) near = other;
    }
    if (others.length < mostTexts) others.push(prose);
  }
  return near;
}
