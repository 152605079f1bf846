import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { indicatorById } from "../../src/indicators/catalogue.ts";
import type { IndicatorResult } from "../../src/indicators/definition.ts";
import type { Cluster, Dataset, Entry, Source, Vocabulary } from "../../src/model/dataset.ts";
import type {
  ClusterRecord,
  FinancingPatternRecord,
  PolicyRecord,
  RegionalStatisticRecord,
  SourceRecord,
  VocabularyRecord,
} from "../../src/model/types.generated.ts";

/** Builders of small datasets: records hold only what a test is about, vocabularies are the real ones. */

const folder = new URL("../../data/vocabularies/", import.meta.url);

const vocabularies: ReadonlyMap<string, Vocabulary> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name): [string, Vocabulary] => {
      const id = name.replace(/\.yaml$/, "");
      const { title, description, terms } = load(
        readFileSync(new URL(name, folder), "utf8"),
      ) as VocabularyRecord;
      return [
        id,
        {
          id,
          title,
          description,
          terms: new Map(Object.entries(terms).map(([key, term]) => [key, { ...term, id: key }])),
        },
      ];
    }),
);

export interface Parts {
  readonly clusters?: Readonly<Record<string, Partial<ClusterRecord>>>;
  readonly policies?: Readonly<Record<string, Partial<PolicyRecord>>>;
  readonly patterns?: Readonly<Record<string, Partial<FinancingPatternRecord>>>;
  readonly statistics?: Readonly<Record<string, Partial<RegionalStatisticRecord>>>;
  readonly sources?: Readonly<Record<string, Partial<SourceRecord>>>;
  readonly date?: string;
}

const common = { name: "Sample", summary: "A sample.", added: "2026-11-22" } as const;
export const source = "guide p. 1";

/** A dataset of partial records; its date is 22 November 2026 unless told otherwise. */
export function makeDataset({
  clusters,
  policies,
  patterns,
  statistics,
  sources,
  date = "2026-11-22",
}: Parts): Dataset {
  const entries = <Written>(
    folderName: string,
    records: object = {},
    defaults: object = {},
  ): Entry<Written>[] =>
    Object.entries(records).map(([id, record]) => ({
      id,
      file: `data/${folderName}/${id}.yaml`,
      record: { ...common, ...defaults, ...record } as Written,
    }));
  return {
    clusters: entries("clusters", clusters, { entity: "cluster-organisation", sector: "automotive" }),
    policies: entries("policies", policies, { covers: {} }),
    patterns: entries("financing", patterns, { kind: "survey", covers: {} }),
    statistics: entries("statistics", statistics, { covers: {} }),
    corrections: [],
    sources: Object.entries({ guide: {}, ...sources }).map(
      ([id, record]): Source => ({
        title: id,
        publisher: "GIZ",
        year: 2021,
        ...record,
        id,
        file: `data/sources/${id}.yaml`,
      }),
    ),
    vocabularies,
    redirects: { moved: [] },
    site: {
      title: "Sample",
      tagline: "Sample",
      description: "Sample",
      url: "https://example.org",
      language: "en",
      publisher: { name: "Sample" },
      repository: "https://example.org/repository",
      licence_data: "CC-BY-4.0",
      licence_code: "MIT",
    },
    releases: [],
    date,
  };
}

/** Computes one indicator of one cluster that stands alone, or beside other parts. */
export function ofCluster(
  indicator: string,
  record: Partial<ClusterRecord>,
  others: Parts = {},
): IndicatorResult {
  const dataset = makeDataset({ ...others, clusters: { ...others.clusters, own: record } });
  const definition = indicatorById.get(indicator);
  const cluster = dataset.clusters.find(({ id }) => id === "own") as Cluster;
  if (definition?.subject !== "cluster") throw new Error(`No cluster indicator ${indicator}.`);
  return definition.compute(cluster, dataset);
}

/** Computes one indicator of one policy. */
export function ofPolicy(
  indicator: string,
  record: Partial<PolicyRecord>,
  others: Parts = {},
): IndicatorResult {
  const dataset = makeDataset({ ...others, policies: { own: record } });
  const definition = indicatorById.get(indicator);
  const [policy] = dataset.policies;
  if (definition?.subject !== "policy" || !policy) throw new Error(`No policy indicator ${indicator}.`);
  return definition.compute(policy, dataset);
}

/** What a table of cases compares: the value, or the reason when there is none. */
export function outcome({ value, reason }: IndicatorResult): number | string | null {
  return value === null ? reason : Number(value.toFixed(6));
}
