import compareVersions from "semver/functions/compare.js";
import type { Dataset, Entry, RecordFolder, singleFiles, Term, Vocabulary } from "./dataset.ts";
import { compareText } from "./problem.ts";
import { mergeSources } from "./source-index.ts";
import type {
  ClusterRecord,
  CorrectionRecord,
  FinancingPatternRecord,
  PolicyRecord,
  Redirects,
  RegionalStatisticRecord,
  ReleaseRecord,
  SiteSettings,
  SourceRecord,
  VocabularyRecord,
} from "./types.generated.ts";

/** A file whose content has the shape that its schema asks for. */
export interface CheckedFile {
  readonly file: string;
  readonly folder: RecordFolder | keyof typeof singleFiles;
  readonly id: string;
  readonly value: unknown;
}

/**
 * Puts checked files together into the dataset. Returns null when the settings or the moved addresses are missing.
 * The schemas have checked the shapes, which is why the casts here are safe.
 */
export function buildDataset(files: readonly CheckedFile[]): Dataset | null {
  const site = files.find(({ folder }) => folder === "site.yaml")?.value as SiteSettings | undefined;
  const redirects = files.find(({ folder }) => folder === "redirects.yaml")?.value as Redirects | undefined;
  if (!site || !redirects) return null;
  const entries = <Record>(folder: RecordFolder): Entry<Record>[] =>
    files
      .filter((file) => file.folder === folder)
      .map(({ id, file, value }) => ({ id, file, record: value as Record }))
      .sort((a, b) => compareText(a.id, b.id));
  const clusters = entries<ClusterRecord>("clusters");
  const policies = entries<PolicyRecord>("policies");
  const patterns = entries<FinancingPatternRecord>("financing");
  const statistics = entries<RegionalStatisticRecord>("statistics");
  const citing = [...clusters, ...policies, ...patterns, ...statistics];
  return deepFreeze({
    clusters,
    policies,
    patterns,
    statistics,
    corrections: entries<CorrectionRecord>("corrections"),
    sources: mergeSources(entries<SourceRecord>("sources"), citing),
    vocabularies: new Map(
      entries<VocabularyRecord>("vocabularies").map(({ id, record }) => [id, toVocabulary(id, record)]),
    ),
    redirects,
    site,
    releases: entries<ReleaseRecord>("releases").sort((a, b) =>
      compareVersions(a.record.version, b.record.version),
    ),
    date: latestDate(citing.map(({ record }) => record)),
  });
}

function toVocabulary(id: string, { title, description, terms }: VocabularyRecord): Vocabulary {
  const entries = Object.entries(terms).map(([termId, term]): [string, Term] => [
    termId,
    { ...term, id: termId },
  ]);
  return { id, title, description, terms: new Map(entries) };
}

interface Dated {
  readonly added: string;
  readonly changes?: readonly { readonly date: string }[];
}

/** The latest day on which a record was added or changed; the first day of 1970 when there is no record. */
function latestDate(records: readonly Dated[]): string {
  let latest = "1970-01-01";
  for (const { added, changes = [] } of records) {
    for (const date of [added, ...changes.map((change) => change.date)]) if (date > latest) latest = date;
  }
  return latest;
}

/** Freezes a value and everything in it, so that no later step can change the facts. */
function deepFreeze<Value extends object>(value: Value): Value {
  if (value instanceof Map) {
    for (const child of value.values()) freezeInside(child);
  } else if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) freezeInside(value[key]);
  }
  return value;
}

function freezeInside(child: unknown): void {
  if (child !== null && typeof child === "object") deepFreeze(child);
}
