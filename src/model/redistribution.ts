import { mayCite, parseCitations } from "./citation.ts";
import type { Dataset, Entry } from "./dataset.ts";
import { type Citing, resolveSource, sourceKey } from "./source-index.ts";
import type { SourceRecord } from "./types.generated.ts";

/** The licence of a document whose publisher forbids passing its figures on. */
export const noRedistribution = "no-redistribution";

/** Whether what a document says may be shown and yet not be passed on as data. */
export function isRestricted({ licence }: SourceRecord): boolean {
  return licence === noRedistribution;
}

/** A dataset that may be passed on. */
export interface Redistributable {
  readonly dataset: Dataset;
  /** How many entries and fields were left out. */
  readonly withheld: number;
}

/**
 * Leaves out every entry, field and record that rests only on documents which forbid passing their figures on. What
 * rests on another document as well stays. Where nothing is restricted the same dataset comes back.
 */
export function withoutRestricted(dataset: Dataset): Redistributable {
  const { clusters, policies, patterns, statistics } = dataset;
  const restricted = restrictedKeys(dataset, [...clusters, ...policies, ...patterns, ...statistics]);
  if (restricted.size === 0) return { dataset, withheld: 0 };
  const files = new Map(
    dataset.sources.filter(({ file }) => file !== null).map((source) => [source.id, source]),
  );
  const byKey = new Map(dataset.sources.map((source) => [sourceKey(source), source]));
  let withheld = 0;
  const reduce = <Record extends Citing>(entries: readonly Entry<Record>[]): Entry<Record>[] =>
    entries.flatMap((entry) => {
      const isWithheld = (citations: unknown): boolean => {
        const cited = parseCitations(citations as string | readonly string[]).map(({ source }) =>
          resolveSource(entry.record, source, files, byKey),
        );
        const all = cited.length > 0 && cited.every((source) => source && restricted.has(sourceKey(source)));
        if (all) withheld += 1;
        return all;
      };
      const record = reduceValue(entry.record, isWithheld);
      if (record === entry.record) return [entry];
      return record === undefined ? [] : [{ ...entry, record: record as Record }];
    });
  return {
    dataset: {
      ...dataset,
      clusters: reduce(clusters),
      policies: reduce(policies),
      patterns: reduce(patterns),
      statistics: reduce(statistics),
    },
    withheld,
  };
}

/**
 * Keys of the documents that are restricted by any of their declarations: records may declare the same document, and one
 * of them may know its terms when the others do not.
 */
function restrictedKeys(dataset: Dataset, records: readonly Entry<Citing>[]): Set<string> {
  const declared = records.flatMap(({ record }) => Object.values(record.sources ?? {}));
  return new Set([...dataset.sources, ...declared].filter(isRestricted).map(sourceKey));
}

type Judge = (citations: unknown) => boolean;

/** A value without what is withheld: the same object where nothing is, undefined where nothing is left of it. */
function reduceValue(value: unknown, isWithheld: Judge): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((item) => reduceValue(item, isWithheld));
    if (kept.every((item, at) => item === value[at])) return value;
    return emptyIsNothing(kept.filter((item) => item !== undefined));
  }
  if (value === null || typeof value !== "object") return value;
  if ("source" in value && isWithheld(value.source)) return undefined;
  const fields = Object.entries(value).map(
    ([key, child]) => [key, child, reduceField(key, child, isWithheld)] as const,
  );
  if (fields.every(([, before, after]) => before === after)) return value;
  return Object.fromEntries(fields.flatMap(([key, , after]) => (after === undefined ? [] : [[key, after]])));
}

/** Declared documents and citations stay as they are; of criteria, those that rest on restricted documents go. */
function reduceField(key: string, child: unknown, isWithheld: Judge): unknown {
  if (key === "sources" || key === "source") return child;
  if (!mayCite(key) || child === null || typeof child !== "object") return reduceValue(child, isWithheld);
  const criteria = Object.entries(child);
  const kept = criteria.filter(([, citations]) => !isWithheld(citations));
  return kept.length === criteria.length ? child : emptyIsNothing(kept) && Object.fromEntries(kept);
}

function emptyIsNothing<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
