import { formatPath, type PathStep } from "../../model/problem.ts";
import type { Finding, Rule } from "../rule.ts";
import { type Fingerprint, fingerprintOf, jaccard } from "../shingles.ts";
import { isSameText } from "../text-similarity.ts";
import { longFrom, valuesOf } from "../values.ts";
import { isWorldRecord } from "./walk.ts";

/** Share of five-word runs in common from which on two texts count as the same. */
const leastSimilarity = 0.8;
/** A run of words that stands in more texts than this is a set phrase and brings no more texts together. */
const mostTexts = 50;

/** Keys of texts that people write for one record. */
const proseKeys: ReadonlySet<PathStep> = new Set(["summary", "text", "note", "explanation", "contribution"]);

/** Fields about documents and about the evidence as a whole, where remarks may be the same in many records. */
const exempt: ReadonlySet<PathStep> = new Set(["sources", "evidence"]);

interface Prose extends Fingerprint {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly text: string;
}

export const copiedText: Rule = {
  id: "copied-text",
  title: "A text stands in one record only.",
  severity: "warning",
  *check({ dataset }): Iterable<Finding> {
    const byWhole = new Map<number, Prose>();
    const byShingle = new Map<number, Prose[]>();
    for (const { entry, path, value: text } of valuesOf(dataset).longTexts) {
      if (!isWorldRecord(entry) || !proseKeys.has(path.at(-1) ?? "") || exempt.has(path[0] ?? "")) continue;
      const prose: Prose = { file: entry.file, path, text, ...fingerprintOf(text) };
      if (prose.length < longFrom) continue;
      const same = findSame(prose, byWhole);
      if (same) {
        if (same.file !== prose.file) yield finding(prose, same, "the same text as");
        continue;
      }
      const near = findNear(prose, byShingle);
      if (near) yield finding(prose, near, "nearly the same text as");
    }
  },
};

function finding({ file, path }: Prose, other: Prose, claim: string): Finding {
  return {
    file,
    path,
    message: `${claim} ${other.file} at ${formatPath(other.path)}`,
    remedy:
      "write what is particular to this record; a fact about several clusters belongs to the policy or pattern they share",
  };
}

/** Finds an earlier text that is the same; enters this one in the index when there is none. */
function findSame(prose: Prose, byWhole: Map<number, Prose>): Prose | undefined {
  // Different texts may have one hash by chance; the later one then takes the next free number.
  for (let key = prose.whole; ; key += 1) {
    const other = byWhole.get(key);
    if (!other) {
      byWhole.set(key, prose);
      return undefined;
    }
    if (isSameText(prose.text, other.text)) return other;
  }
}

/**
 * Finds an earlier text of another record that is nearly the same, and enters this one in the index.
 *
 * Two texts of which 0.8 of the shingles agree share at least one among the first fifth (and one more) in a fixed
 * order. So only these enter the index, and a text meets few others (prefix filtering).
 */
function findNear(prose: Prose, byShingle: Map<number, Prose[]>): Prose | undefined {
  const { shingles } = prose;
  const prefix = Math.min(shingles.length, Math.floor(shingles.length * (1 - leastSimilarity)) + 1);
  let near: Prose | undefined;
  for (let index = 0; index < prefix; index += 1) {
    const shingle = shingles[index] ?? 0;
    const others = byShingle.get(shingle);
    if (!others) {
      byShingle.set(shingle, [prose]);
      continue;
    }
    near ??= others.find((other) => other.file !== prose.file && isNear(shingles, other.shingles));
    if (others.length < mostTexts) others.push(prose);
  }
  return near;
}

function isNear(a: readonly number[], b: readonly number[]): boolean {
  // What a longer text has more cannot be shared: most pairs are told apart by their sizes.
  const [fewer, more] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return fewer / more >= leastSimilarity && jaccard(a, b) >= leastSimilarity;
}
