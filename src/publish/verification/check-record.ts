import type { IndicatorResult } from "../../indicators/definition.ts";
import type { Entry } from "../../model/dataset.ts";
import type { Citing } from "../../model/source-index.ts";
import type { Site } from "../../site/site.ts";
import { type PublishedFolder, publishRecord } from "../published-record.ts";
import type { CitedRecord } from "./cited-file.ts";
import { type Differences, findDifferences } from "./differences.ts";

/** A record with what explains its changes. */
export type KnownRecord = Entry<
  Citing & {
    readonly name: string;
    readonly changes?: readonly { readonly date: string; readonly what: string }[];
  }
>;

/** Finds a record. @param folder its folder in data/ */
export function findRecord(site: Site, folder: string, id: string): KnownRecord | undefined {
  const { clusters, policies, patterns, statistics } = site.dataset;
  const folders: Readonly<Record<string, readonly KnownRecord[]>> = {
    ...{ clusters, policies, statistics },
    financing: patterns,
  };
  const entries = Object.hasOwn(folders, folder) ? folders[folder] : undefined;
  return entries?.find((entry) => entry.id === id);
}

/** Compares the JSON of a record with what is published of it today: its facts, its documents, its indicators. */
export function checkRecord(site: Site, cited: CitedRecord, entry: KnownRecord): Differences {
  const { folder, id, record } = cited;
  const now = publishRecord(site, folder as PublishedFolder, entry, resultsOf(site, folder, id));
  const fields = factsOf(site, folder);
  return findDifferences(
    { ...pick(record, fields), indicators: valuesOf(record.indicators) },
    { ...pick(now, fields), indicators: valuesOf(now.indicators) },
  );
}

function resultsOf({ indicators }: Site, folder: string, id: string): ReadonlyMap<string, IndicatorResult> {
  if (folder === "clusters") return indicators.ofCluster(id);
  return folder === "policies" ? indicators.ofPolicy(id) : new Map();
}

/** Fields of a kind of record as its schema names them: what else stands in the file is made from them. */
function factsOf(site: Site, folder: string): ReadonlySet<string> {
  const kinds: Readonly<Record<string, string>> = {
    clusters: "cluster",
    policies: "policy",
    financing: "financing-pattern",
    statistics: "statistic",
  };
  const own = site.fields.filter(({ kind }) => kind === kinds[folder]);
  return new Set(own.map(({ path }) => path.split(/[.[]/)[0] ?? ""));
}

function pick(record: Readonly<Record<string, unknown>>, fields: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => fields.has(name)));
}

/** Value and year of each indicator that has a value: how it is told apart from its formula and inputs is no figure. */
function valuesOf(indicators: unknown): Record<string, unknown> {
  if (indicators === null || typeof indicators !== "object") return {};
  const results = Object.entries(indicators as Record<string, Partial<IndicatorResult> | null>);
  return Object.fromEntries(
    results.flatMap(([id, result]) => {
      const { value = null, year = null } = result ?? {};
      return value === null ? [] : [[id, { value, year }]];
    }),
  );
}
