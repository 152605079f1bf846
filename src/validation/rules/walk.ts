import type { Dataset, RecordFolder } from "../../model/dataset.ts";
import type { PathStep } from "../../model/problem.ts";
import type { OtherFigure } from "../../model/types.generated.ts";

/** Ways through the dataset that several rules share. */

/** A file of the data folder as a rule sees it. */
export interface RecordFile {
  /** Folder below data/, or `site` and `redirects` for the single files. */
  readonly folder: RecordFolder | "site" | "redirects";
  readonly id: string;
  readonly file: string;
  readonly record: object;
}

export const redirectsFile = "data/redirects.yaml";
export const siteFile = "data/site.yaml";

export function vocabularyFile(id: string): string {
  return `data/vocabularies/${id}.yaml`;
}

/** Records about the world: clusters, policies, financing patterns and statistics. These may declare sources. */
export function worldRecords(dataset: Dataset): RecordFile[] {
  const { clusters, policies, patterns, statistics } = dataset;
  return [
    ...clusters.map((entry): RecordFile => ({ folder: "clusters", ...entry })),
    ...policies.map((entry): RecordFile => ({ folder: "policies", ...entry })),
    ...patterns.map((entry): RecordFile => ({ folder: "financing", ...entry })),
    ...statistics.map((entry): RecordFile => ({ folder: "statistics", ...entry })),
  ];
}

/** All files, each with the record as it was written. */
export function allRecords(dataset: Dataset): RecordFile[] {
  const sources = dataset.sources.flatMap(({ id, file, ...record }): RecordFile[] =>
    file === null ? [] : [{ folder: "sources", id, file, record }],
  );
  const vocabularies = [...dataset.vocabularies.values()].map(({ id, terms, ...rest }): RecordFile => {
    const written = [...terms].map(([termId, { id: _, ...term }]) => [termId, term] as const);
    return {
      folder: "vocabularies",
      id,
      file: vocabularyFile(id),
      record: { ...rest, terms: Object.fromEntries(written) },
    };
  });
  return [
    ...worldRecords(dataset),
    ...dataset.corrections.map((entry): RecordFile => ({ folder: "corrections", ...entry })),
    ...sources,
    ...vocabularies,
    { folder: "redirects", id: "redirects", file: redirectsFile, record: dataset.redirects },
    { folder: "site", id: "site", file: siteFile, record: dataset.site },
  ];
}

type Holder = Readonly<Record<string, unknown>>;

/** Is handed a value, its path (reused between calls: copy it to keep it) and the mapping that holds it. */
type Visit = (value: unknown, path: readonly PathStep[], holder: Holder) => void;

/** Visits every value below a record, parents first, in the order in which it is written. */
export function forEachValue(record: object, visit: Visit): void {
  walk(record, record as Holder, [], visit);
}

/** Goes through millions of values, which is why it makes no function or list on its way. */
function walk(value: object, holder: Holder, path: PathStep[], visit: Visit): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) step(index, value[index], holder, path, visit);
  } else {
    const mapping = value as Holder;
    for (const key in mapping) step(key, mapping[key], mapping, path, visit);
  }
}

function step(key: PathStep, value: unknown, holder: Holder, path: PathStep[], visit: Visit): void {
  path.push(key);
  visit(value, path, holder);
  if (value !== null && typeof value === "object") walk(value, holder, path, visit);
  path.pop();
}

/** Visits every text of a record. The path is reused between calls: copy it to keep it. */
export function forEachString(
  record: object,
  visit: (text: string, path: readonly PathStep[]) => void,
): void {
  forEachValue(record, (value, path) => {
    if (typeof value === "string") visit(value, path);
  });
}

/** Keys whose values are years or periods. Must match the uses of `period` in the schemas. */
const periodKeys: ReadonlySet<PathStep> = new Set(["year", "period", "start", "end", "as_of", "awarded"]);

/** Visits every year or period of a record. The path is reused between calls: copy it to keep it. */
export function forEachPeriod(
  record: object,
  visit: (value: number | string, path: readonly PathStep[], holder: Holder) => void,
): void {
  forEachValue(record, (value, path, holder) => {
    if ((typeof value === "number" || typeof value === "string") && periodKeys.has(path.at(-1) ?? ""))
      visit(value, path, holder);
  });
}

/** Keys whose values are web addresses. Must match the uses of `url` in the schemas. */
const addressKeys: ReadonlySet<PathStep> = new Set(["website", "url", "archive_url", "repository"]);

export interface PlacedAddress {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly address: string;
}

export function webAddressesOf(dataset: Dataset): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  for (const { file, record } of allRecords(dataset)) {
    forEachString(record, (address, path) => {
      if (addressKeys.has(path.at(-1) ?? "")) found.push({ file, path: [...path], address });
    });
  }
  return found;
}

export interface PlacedFigure {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly figure: OtherFigure;
}

/** All figures that have no field of their own. */
export function figuresOf(dataset: Dataset): PlacedFigure[] {
  const { clusters, policies, patterns, statistics } = dataset;
  const listed = [...clusters, ...policies, ...patterns, ...statistics].flatMap(({ file, record }) =>
    (record.figures ?? []).map((figure, index) => ({ file, path: ["figures", index], figure })),
  );
  const participation = clusters.flatMap(({ file, record }) =>
    record.monitoring?.participation
      ? [{ file, path: ["monitoring", "participation"], figure: record.monitoring.participation }]
      : [],
  );
  return [...listed, ...participation];
}

/** A financing mix of a cluster or of a pattern, in one shape. */
export interface PlacedMix {
  readonly file: string;
  readonly path: readonly PathStep[];
  /** Shares in per cent (numbers) or amounts of money (texts) by source of finance. */
  readonly parts: Readonly<Record<string, number | string>>;
  readonly completeness: "complete" | "partial";
  /** The whole as an amount of money, when stated. */
  readonly total: string | undefined;
}

export function mixesOf(dataset: Dataset): PlacedMix[] {
  const ofClusters = dataset.clusters.flatMap(({ file, record }) =>
    (record.financing ?? []).map(
      ({ parts, completeness, total }, index): PlacedMix => ({
        file,
        path: ["financing", index],
        parts,
        completeness,
        total,
      }),
    ),
  );
  const ofPatterns = dataset.patterns.flatMap(({ file, record }): PlacedMix[] =>
    record.mix
      ? [
          {
            file,
            path: ["mix"],
            parts: record.mix.parts,
            completeness: record.mix.completeness,
            total: undefined,
          },
        ]
      : [],
  );
  return [...ofClusters, ...ofPatterns];
}
