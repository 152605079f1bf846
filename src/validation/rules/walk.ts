import type { Dataset, RecordFolder } from "../../model/dataset.ts";
import { oncePerDataset } from "../../model/memo.ts";
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

/** Folders of records about the world. These may declare sources. */
const worldFolders: ReadonlySet<RecordFile["folder"]> = new Set([
  "clusters",
  "policies",
  "financing",
  "statistics",
]);

export function isWorldRecord({ folder }: RecordFile): boolean {
  return worldFolders.has(folder);
}

/** Records about the world: clusters, policies, financing patterns and statistics. */
export const worldRecords = oncePerDataset((dataset): readonly RecordFile[] => {
  const { clusters, policies, patterns, statistics } = dataset;
  return [
    ...clusters.map((entry): RecordFile => ({ folder: "clusters", ...entry })),
    ...policies.map((entry): RecordFile => ({ folder: "policies", ...entry })),
    ...patterns.map((entry): RecordFile => ({ folder: "financing", ...entry })),
    ...statistics.map((entry): RecordFile => ({ folder: "statistics", ...entry })),
  ];
});

/** All files, each with the record as it was written. */
export const allRecords = oncePerDataset((dataset): readonly RecordFile[] => {
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
});

export interface PlacedFigure {
  readonly file: string;
  readonly path: readonly PathStep[];
  readonly figure: OtherFigure;
}

/** All figures that have no field of their own. */
export const figuresOf = oncePerDataset((dataset): readonly PlacedFigure[] => {
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
});

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
