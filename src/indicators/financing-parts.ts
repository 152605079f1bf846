import type { Dataset } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { AbsenceReason } from "./definition.ts";
import type { ChosenMix } from "./financing-mix.ts";
import { oncePerDataset } from "./memo.ts";
import { type PartTarget, partOf } from "./part-of-whole.ts";
import { broaderTerms, termAndNarrower } from "./vocabulary-lookup.ts";

const list = "financing-sources";

/** The main groups of sources. Their number is fixed here, not by the record, so that no record changes the scale. */
export const buckets = ["public", "private", "projects", "donor", "other"] as const;
export type Bucket = (typeof buckets)[number] | "mixed";

/** Groups that a mixed part (services and projects as one sum) holds pieces of. */
const mixedGroups: readonly string[] = ["private", "projects"];
/** Own terms below such a group that the mixed part does not touch. */
const neverMixed: readonly string[] = [
  "membership-fees",
  "sponsoring",
  "other-own-income",
  "own-income-not-specified",
  "in-kind-contributions",
];
const ownIncomeOpen = "own-income-not-specified";

/** Main group of a term; a term without one takes that of the term above it. */
export function bucketOf(dataset: Dataset, term: string): Bucket {
  const { terms } = vocabularyOf(dataset, list);
  for (const id of [term, ...broaderTerms(dataset, list, term)]) {
    const bucket = terms.get(id)?.bucket;
    if (bucket) return bucket;
  }
  return "other";
}

/** Ids of terms that mix two main groups. */
const mixedTerms = oncePerDataset(
  (dataset) =>
    new Set([...vocabularyOf(dataset, list).terms.keys()].filter((id) => bucketOf(dataset, id) === "mixed")),
);

/** Whether a mix has a part that lies across two main groups. */
export function hasMixedPart(dataset: Dataset, shares: ReadonlyMap<string, number>): boolean {
  return [...shares].some(([term, share]) => share > 0 && mixedTerms(dataset).has(term));
}

/** Terms that a mixed part may be made of when another source tells them apart. */
function piecesOfMixed(dataset: Dataset): string[] {
  const pieces = mixedGroups.flatMap((group) => [...termAndNarrower(dataset, list, group)]);
  return pieces.filter((term) => !neverMixed.includes(term) || term === ownIncomeOpen);
}

const targets = oncePerDataset(() => new Map<string, PartTarget>());

/** What a source of finance consists of, and which other parts of a mix can hold pieces of it. */
function financingTarget(dataset: Dataset, main: string): PartTarget {
  const known = targets(dataset);
  let target = known.get(main);
  if (!target) {
    const above = broaderTerms(dataset, list, main);
    const touched = [main, ...above].some((term) => mixedGroups.includes(term)) && !neverMixed.includes(main);
    const open = above.includes("private") && main !== ownIncomeOpen ? [ownIncomeOpen] : [];
    if (bucketOf(dataset, main) === "mixed") open.push(...piecesOfMixed(dataset));
    target = {
      terms: termAndNarrower(dataset, list, main),
      hiddenIn: touched ? mixedTerms(dataset) : new Set(),
      hiddenInWhenUnnamed: new Set([...above, ...open, ...(main === "other" ? [] : ["other"])]),
    };
    known.set(main, target);
  }
  return target;
}

/**
 * Share of one source of finance in percent. Of a partial mix only a part that is stated under its own name is known:
 * regional public money says nothing about all public money.
 *
 * @param ownNames terms that name the whole part, so that one of them is enough in a partial mix
 */
export function shareOf(
  dataset: Dataset,
  chosen: ChosenMix,
  main: string,
  ownNames: readonly string[] = [main],
): number | AbsenceReason {
  const { shares, isWhole } = chosen;
  const share = partOf(shares, financingTarget(dataset, main), isWhole);
  if (typeof share === "string") return share === "not-reported" ? "incomplete-mix" : share;
  // Printed shares may add up to a little more than 100 by rounding.
  return isWhole || ownNames.some((name) => shares.has(name)) ? Math.min(100, share) : "incomplete-mix";
}

/** Shares in percent by main group, in the fixed order, a mixed part last. Groups without a part are left out. */
export function sharesByBucket(dataset: Dataset, shares: ReadonlyMap<string, number>): Map<Bucket, number> {
  const sums = new Map<Bucket, number>();
  for (const bucket of [...buckets, "mixed"] as const) {
    const own = [...shares].filter(([term]) => bucketOf(dataset, term) === bucket);
    if (own.length > 0)
      sums.set(
        bucket,
        own.reduce((sum, [, share]) => sum + share, 0),
      );
  }
  return sums;
}
