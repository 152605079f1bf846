import type { Dataset } from "../model/dataset.ts";
import { hashOf } from "../model/edition.ts";
import type { ReleaseRecord } from "../model/types.generated.ts";
import { type Bump, bumpOf, gravest } from "./bump.ts";
import { compareDatasets, type RecordDifference } from "./compare-datasets.ts";
import { formatSteps, isMapping } from "./difference.ts";
import { isFigure } from "./figures.ts";
import { compareShapes, type Shape } from "./shape.ts";

/** A difference with what it means for those who use the data. */
export interface JudgedDifference extends RecordDifference {
  readonly bump: Bump;
}

/** Everything in which a state of the data differs from that of a release, each difference judged. */
export function differencesSince(
  release: { readonly dataset: Dataset; readonly shape: Shape },
  now: { readonly dataset: Dataset; readonly shape: Shape },
): { readonly differences: readonly JudgedDifference[]; readonly bump: Bump | null } {
  const moved = new Set(now.dataset.redirects.moved.map(({ from }) => from));
  const differences = [
    ...compareShapes(release.shape, now.shape),
    ...compareDatasets(release.dataset, now.dataset),
  ].map((difference) => ({ ...difference, bump: bumpOf(difference, moved) }));
  return { differences, bump: gravest(differences.map(({ bump }) => bump)) };
}

/** What a release is called and says in words. */
export interface ReleaseHead {
  readonly version: string;
  readonly date: string;
  readonly summary: string;
}

/** The record of a release as its file holds it. The first release has no differences. */
export function releaseRecord(
  { version, date, summary }: ReleaseHead,
  { dataset, shape }: { readonly dataset: Dataset; readonly shape: Shape },
  since: ReturnType<typeof differencesSince> | null,
): ReleaseRecord {
  const { differences = [], bump = null } = since ?? {};
  return {
    version,
    date,
    content_hash: hashOf(dataset),
    ...(bump ? { bump } : {}),
    summary,
    counts: countRecords(dataset),
    ...(differences.length > 0 ? { differences: differences.map(written) } : {}),
    fields: shape.fields,
    columns: Object.fromEntries(Object.entries(shape.columns).map(([table, names]) => [table, [...names]])),
  };
}

/** Number of records of each kind, and of the terms of all vocabularies. */
export function countRecords(dataset: Dataset): Record<string, number> {
  const { clusters, policies, patterns, statistics, sources, corrections, vocabularies } = dataset;
  return {
    clusters: clusters.length,
    policies: policies.length,
    financing: patterns.length,
    statistics: statistics.length,
    sources: sources.length,
    corrections: corrections.length,
    vocabularies: vocabularies.size,
    terms: [...vocabularies.values()].reduce((sum, { terms }) => sum + terms.size, 0),
  };
}

/** A difference as the file holds it. */
export type WrittenDifference = NonNullable<ReleaseRecord["differences"]>[number];

/** Most characters of a reason, as the schema says. */
const longestReason = 2000;

/** A whole record has no value here: the record itself stands in the data of its release. */
export function written(difference: JudgedDifference): WrittenDifference {
  const { record, path, kind, bump, before, after, reason } = difference;
  const isWhole = path.length === 0 || kind === "reordered";
  return {
    ...{ record, path: formatSteps(path), kind, bump },
    ...(isFigure(difference) ? { figure: true } : {}),
    ...(isWhole || before === undefined ? {} : { before: flatten(before) }),
    ...(isWhole || after === undefined ? {} : { after: flatten(after) }),
    ...(reason === null ? {} : { reason: reason.slice(0, longestReason) }),
  };
}

type Scalar = string | number | boolean;

/** A value as files of releases and histories hold it: one, or those of an entry by path. */
export type WrittenValue = Scalar | Readonly<Record<string, Scalar>>;

/** An entry as its values by path, so that a reader need not know its shape: `{ "by_type.sme": 27 }`. */
export function flatten(value: unknown): Scalar | Record<string, Scalar> {
  if (!isMapping(value) && !Array.isArray(value)) return value as Scalar;
  const parts: [string, Scalar][] = [];
  const collect = (child: unknown, path: string): void => {
    if (isMapping(child) || Array.isArray(child))
      for (const [key, inner] of Object.entries(child)) collect(inner, path === "" ? key : `${path}.${key}`);
    else parts.push([path, child as Scalar]);
  };
  collect(value, "");
  return Object.fromEntries(parts);
}
