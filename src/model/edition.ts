import { contentHash } from "./content-hash.ts";
import type { Dataset } from "./dataset.ts";

/** Which state of the data something was made from: what a citation names, so that it can be checked later. */
export interface Edition {
  /**
   * Semantic version: that of the release, or that of the last one with the start of the content hash behind it when
   * the data have changed since, for example `1.2.0+3f2a9c11`. Before the first release it begins with `0.0.0`.
   */
  readonly version: string;
  /** Version of the last release; null before the first. */
  readonly release: string | null;
  /** Whether the data are exactly those of the release. */
  readonly isRelease: boolean;
  /** Hash of all records, sources, vocabularies and moved addresses; settings of the site do not change it. */
  readonly contentHash: string;
  /** Date of the release, or, when the data have changed since, the latest day on which a record was added or changed. */
  readonly date: string;
}

/**
 * Names the state of a dataset, from its content alone. Releases are not part of the content: a release tells of the
 * data, and making one must not change what it tells of.
 */
export function editionOf(dataset: Dataset): Edition {
  const hash = hashOf(dataset);
  const last = dataset.releases.at(-1)?.record;
  const isRelease = last?.content_hash === hash;
  const release = last?.version ?? null;
  const latest = last && last.date > dataset.date ? last.date : dataset.date;
  return {
    version: isRelease && release ? release : `${release ?? "0.0.0"}+${hash.slice(0, 8)}`,
    release,
    isRelease,
    contentHash: hash,
    date: isRelease && last ? last.date : latest,
  };
}

/** Hash of all records, sources, vocabularies and moved addresses. */
export function hashOf(dataset: Dataset): string {
  const { clusters, policies, patterns, statistics, corrections, sources, vocabularies, redirects } = dataset;
  return contentHash({
    ...{ clusters, policies, patterns, statistics, corrections, sources, vocabularies, redirects },
  });
}
