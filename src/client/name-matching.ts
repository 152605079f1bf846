import { fold } from "../text/fold.ts";

/** Something that can be picked by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Further words by which it is found, such as its place and sector. */
  readonly also: string;
}

/** Folded, with one space for whatever stands between words, so that "sao paulo" finds São Paulo. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Entries that hold every typed word at the start of one of theirs. Those whose name begins with what was typed come
 * first, then those that hold it in the name, then the others; within each in the order given.
 */
export function matchNames<Entry extends Named>(
  entries: readonly Entry[],
  typed: string,
  most: number,
): Entry[] {
  const wanted = plain(typed);
  if (!wanted) return [];
  const words = wanted.split(" ");
  const ranked = entries.flatMap((entry) => {
    const name = ` ${plain(entry.name)}`;
    const all = `${name} ${plain(entry.also)}`;
    if (!words.every((word) => all.includes(` ${word}`))) return [];
    const inName = words.every((word) => name.includes(` ${word}`));
    return [{ entry, rank: name.startsWith(` ${wanted}`) ? 0 : inName ? 1 : 2 }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The entry that is meant by a text: its name, its id, or the only one that the text fits. */
export function findNamed<Entry extends Named>(entries: readonly Entry[], typed: string): Entry | undefined {
  const wanted = plain(typed);
  const exact = entries.filter(({ id, name }) => plain(name) === wanted || id === typed.trim());
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const [only, second] = matchNames(entries, typed, 2);
  return second ? undefined : only;
}
