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
  /** Date of the data, year-month-day. */
  readonly date: string;
}

/** Names the state of a dataset, from its content alone. */
export function editionOf(dataset: Dataset): Edition {
  const { clusters, policies, patterns, statistics, corrections, sources, vocabularies, redirects } = dataset;
  const hash = contentHash({
    ...{ clusters, policies, patterns, statistics, corrections, sources, vocabularies, redirects },
  });
  return {
    version: `0.0.0+${hash.slice(0, 8)}`,
    release: null,
    isRelease: false,
    contentHash: hash,
    date: dataset.date,
  };
}
