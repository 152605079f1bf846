import type { Dataset } from "../../model/dataset.ts";
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
    const proses = prosesOf(dataset);
    const mayRepeat = repeatedShingles(proses);
    const byWhole = new Map<number, Prose>();
    const byShingle = new Map<number, Prose[]>();
    for (const prose of proses) {
      const same = findSame(prose, byWhole);
      const near = same ? undefined : findNear(prose, byShingle, mayRepeat);
      if (same && same.file !== prose.file) yield finding(prose, same, "the same text as");
      if (near) yield finding(prose, near, "nearly the same text as");
    }
  },
};

function prosesOf(dataset: Dataset): Prose[] {
  const proses: Prose[] = [];
  for (const { entry, path, value: text } of valuesOf(dataset).longTexts) {
    if (!isWorldRecord(entry) || !proseKeys.has(path.at(-1) ?? "") || exempt.has(path[0] ?? "")) continue;
    const { shingles, whole, length } = fingerprintOf(text);
    if (length >= longFrom) proses.push({ file: entry.file, path, text, shingles, whole, length });
  }
  return proses;
}

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
 * The shingles by which texts are brought together: two texts of which 0.8 of the shingles agree share at least one
 * among the first fifth (and one more) in a fixed order (prefix filtering).
 */
function prefixOf({ shingles }: Prose): readonly number[] {
  // The summand outweighs the rounding error: a fifth of ten is two.
  return shingles.slice(0, Math.floor(shingles.length * (1 - leastSimilarity) + 1e-9) + 1);
}

/** Whether a shingle may stand in the prefix of several texts. Almost all stand in one, and need no place in the index. */
type MayRepeat = (shingle: number) => boolean;

function repeatedShingles(proses: readonly Prose[]): MayRepeat {
  // A shingle is known by its last 22 bits. That some share them by chance costs a little time, not correctness.
  const mask = 2 ** 22 - 1;
  const counts = new Uint8Array(mask + 1);
  for (const prose of proses) {
    for (const shingle of prefixOf(prose)) {
      const count = counts[shingle & mask] ?? 0;
      if (count < 2) counts[shingle & mask] = count + 1;
    }
  }
  return (shingle) => (counts[shingle & mask] ?? 0) > 1;
}

/** Finds an earlier text of another record that is nearly the same, and enters this one in the index. */
function findNear(prose: Prose, byShingle: Map<number, Prose[]>, mayRepeat: MayRepeat): Prose | undefined {
  let near: Prose | undefined;
  for (const shingle of prefixOf(prose)) {
    if (!mayRepeat(shingle)) continue;
    const others = byShingle.get(shingle) ?? [];
    if (others.length === 0) byShingle.set(shingle, others);
    near ??= others.find((other) => other.file !== prose.file && isNear(prose.shingles, other.shingles));
    if (others.length < mostTexts) others.push(prose);
  }
  return near;
}

function isNear(a: readonly number[], b: readonly number[]): boolean {
  // What a longer text has more cannot be shared: most pairs are told apart by their sizes.
  const [fewer, more] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return fewer / more >= leastSimilarity && jaccard(a, b) >= leastSimilarity;
}
