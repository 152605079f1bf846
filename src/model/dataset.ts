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
  Term as TermRecord,
} from "./types.generated.ts";

/** One record with its id (the name of its file) and the file it came from. */
export interface Entry<Record> {
  readonly id: string;
  /** Path relative to the project, for example `data/clusters/hegan.yaml`. */
  readonly file: string;
  readonly record: Record;
}

export type Cluster = Entry<ClusterRecord>;
export type Policy = Entry<PolicyRecord>;
export type FinancingPattern = Entry<FinancingPatternRecord>;
export type RegionalStatistic = Entry<RegionalStatisticRecord>;
export type Correction = Entry<CorrectionRecord>;
export type Release = Entry<ReleaseRecord>;

/** A term of a vocabulary with its id. */
export interface Term extends TermRecord {
  readonly id: string;
}

/** A closed list of terms in the order in which they are shown. */
export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly terms: ReadonlyMap<string, Term>;
}

/** A document with its permanent id, however many records declare it. */
export interface Source extends SourceRecord {
  readonly id: string;
  /** File of data/sources, or null for a document declared inside records. */
  readonly file: string | null;
}

/** All facts of the observatory: checked, complete, never changed after loading. */
export interface Dataset {
  readonly clusters: readonly Cluster[];
  readonly policies: readonly Policy[];
  readonly patterns: readonly FinancingPattern[];
  readonly statistics: readonly RegionalStatistic[];
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly redirects: Redirects;
  readonly site: SiteSettings;
  /** Numbered states of the data that were published, oldest first. They tell of the data and are no part of them. */
  readonly releases: readonly Release[];
  /** Date of the data, year-month-day: the latest date on which a record was added or changed. */
  readonly date: string;
}

/** The folders of data/ that hold one record per file, with the schema for each. */
export const recordFolders = {
  clusters: "cluster",
  policies: "policy",
  financing: "financing-pattern",
  statistics: "statistic",
  sources: "source",
  vocabularies: "vocabulary",
  corrections: "correction",
  releases: "release",
} as const;

export type RecordFolder = keyof typeof recordFolders;

/** Single files of data/ with the schema for each. */
export const singleFiles = { "redirects.yaml": "redirects", "site.yaml": "site" } as const;

/**
 * Finds a vocabulary.
 * @throws when the dataset has none of that name: a fault of the program, since the schemas require it.
 */
export function vocabularyOf(dataset: Pick<Dataset, "vocabularies">, id: string): Vocabulary {
  const vocabulary = dataset.vocabularies.get(id);
  if (!vocabulary) throw new Error(`No vocabulary ${id}.`);
  return vocabulary;
}

/** The label of a term as readers see it; the id itself when the term is unknown. */
export function labelOf(dataset: Pick<Dataset, "vocabularies">, vocabulary: string, term: string): string {
  return vocabularyOf(dataset, vocabulary).terms.get(term)?.label ?? term;
}
