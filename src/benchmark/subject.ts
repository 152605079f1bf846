import { clusterIndicators } from "../indicators/catalogue.ts";
import type { IndicatorResult, ResultStatus } from "../indicators/definition.ts";
import { documentOf } from "../indicators/documents.ts";
import { currentAssessment } from "../indicators/maturity.ts";
import { latestMembership } from "../indicators/members-total.ts";
import { criteriaOfStage, stagesInOrder } from "../indicators/stages.ts";
import { citedSource, parseCitations } from "../model/citation.ts";
import type { Cluster, Dataset } from "../model/dataset.ts";
import { countriesOfCluster } from "../model/geography.ts";
import { parsePeriod } from "../model/period.ts";

/** Whether a value was told by the cluster itself or by others. */
export type Voice = "self" | "independent" | "unknown";

/** One value of a cluster with what decides whether it may be set beside another. */
export interface SubjectValue {
  readonly value: number;
  readonly year: number | null;
  readonly status: ResultStatus;
  readonly voice: Voice;
  /** What was counted: the definition of members, or the currency of an amount. Values compare within one definition. */
  readonly counted?: string;
  readonly perimeter?: string;
  readonly currency?: string;
  /** What a share of money is a share of: budget, money received, a rule of a programme. */
  readonly basis?: string;
}

/** What a cluster is and has, as the benchmark sees it. Plain data: the build writes it, and a browser reads it back. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly entity: string;
  readonly shape: string | null;
  /** The main sector first. */
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  /** The region that stands for the place when no country is known. */
  readonly region: string | null;
  /** Whether it is at work, has ended and so on. */
  readonly state: string | null;
  readonly stage: string | null;
  readonly stageYear: number | null;
  /** Year of founding; null for a span of years as well. */
  readonly founded: number | null;
  /** Newest count of members, whatever it counts. */
  readonly members: number | null;
  readonly drivers: readonly string[];
  readonly inPlace: InPlace;
  /** Values of the indicators that may be compared, by id of the indicator. */
  readonly values: Readonly<Record<string, SubjectValue>>;
}

/** What a source shows a cluster to have. What is not named here may exist all the same. */
export interface InPlace {
  /** Criteria that sources show to be met, and those they show to be not met, in the order of the vocabulary. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  /** Marks of good governance that are met. */
  readonly governance: readonly string[];
  readonly legalForm: string | null;
  readonly services: readonly string[];
  readonly tools: readonly string[];
  /** Criteria met and services for which the cluster itself is the only source; absent when there are none. */
  readonly ownWord?: readonly string[];
}

/** States of clusters that are no longer, or not yet, there. */
export const notAtWork = ["ended", "merged", "dormant", "planned", "not-started"] as const;

/** Whether a cluster can be visited and asked: nothing on record says that it has ended or has not begun. */
export function isAtWork({ state }: Pick<Subject, "state">): boolean {
  return !(notAtWork as readonly (string | null)[]).includes(state);
}

/** Looks up the results of one cluster by id of the indicator. */
export type ResultsOf = (indicatorId: string) => IndicatorResult | undefined;

/** Indicators that may be compared between clusters. */
export const comparedIndicators = clusterIndicators.filter(({ comparison }) => comparison !== "none");

/** Sees a cluster record as the benchmark needs it. */
export function subjectOf(dataset: Dataset, cluster: Cluster, resultOf: ResultsOf): Subject {
  const { id, record } = cluster;
  const assessment = currentAssessment(cluster, dataset)?.entry;
  const founded = parsePeriod(record.founded?.year);
  const { met = {}, not_met: notMet = {} } = assessment ?? {};
  const criteria = stagesInOrder(dataset).flatMap((stage) =>
    criteriaOfStage(dataset, stage.id).map((criterion) => criterion.id),
  );
  return {
    id,
    name: record.name,
    entity: record.entity,
    shape: record.shape ?? null,
    sectors: [record.sector, ...(record.secondary_sectors ?? [])],
    countries: countriesOfCluster(cluster),
    region: record.region ?? null,
    state: record.status?.state ?? null,
    stage: assessment?.stage ?? null,
    stageYear: parsePeriod(assessment?.year)?.to ?? null,
    founded: founded && founded.to - founded.from <= 1 ? founded.to : null,
    members: latestMembership(cluster, dataset)?.entry.total ?? null,
    drivers: record.initiation?.drivers ?? [],
    inPlace: {
      met: criteria.filter((criterion) => Object.hasOwn(met, criterion)),
      notMet: criteria.filter((criterion) => Object.hasOwn(notMet, criterion)),
      governance: Object.entries(record.governance?.marks ?? {}).flatMap(([mark, state]) =>
        state === "met" ? [mark] : [],
      ),
      legalForm: record.governance?.legal_form ?? null,
      services: [...new Set((record.services ?? []).map(({ service }) => service))],
      tools: [...new Set((record.tools_used ?? []).map(({ tool }) => tool))],
      ...ownWordOf(dataset, cluster, met),
    },
    values: valuesOf(dataset, cluster, resultOf),
  };
}

function valuesOf(dataset: Dataset, cluster: Cluster, resultOf: ResultsOf): Record<string, SubjectValue> {
  const values: Record<string, SubjectValue> = {};
  for (const { id } of comparedIndicators) {
    const result = resultOf(id);
    if (result?.value === null || result?.value === undefined) continue;
    const { value, year, status, extra = {} } = result;
    values[id] = {
      value,
      year,
      status,
      voice: voiceOf(dataset, cluster, result),
      ...textOf(extra, "counted"),
      ...textOf(extra, "perimeter"),
      ...textOf(extra, "currency"),
      ...textOf(extra, "basis"),
    };
  }
  return values;
}

function textOf<Key extends "counted" | "perimeter" | "currency" | "basis">(
  extra: NonNullable<IndicatorResult["extra"]>,
  key: Key,
): { [Name in Key]?: string } {
  const text = extra[key];
  return typeof text === "string" ? ({ [key]: text } as { [Name in Key]: string }) : {};
}

/** Criteria and services that nobody but the cluster itself tells of. */
function ownWordOf(
  dataset: Dataset,
  { record }: Cluster,
  met: Readonly<Record<string, CitedIn>>,
): Pick<InPlace, "ownWord"> {
  const cited = new Map<string, string[]>();
  const cite = (id: string, source: CitedIn): void =>
    void cited.set(id, [
      ...(cited.get(id) ?? []),
      ...parseCitations(source).map((citation) => citation.source),
    ]);
  for (const [criterion, source] of Object.entries(met)) cite(criterion, source);
  for (const { service, source } of record.services ?? []) cite(service, source);
  const ownWord = [...cited].flatMap(([id, keys]) =>
    speakerOf(dataset, record, keys) === "self" ? [id] : [],
  );
  return ownWord.length > 0 ? { ownWord } : {};
}

type CitedIn = string | readonly string[];

function voiceOf(dataset: Dataset, { record }: Cluster, { trace }: IndicatorResult): Voice {
  const citations = trace.flatMap(({ source }) => [...source]);
  return speakerOf(dataset, record, citations.map(citedSource));
}

/** Who speaks: one independent document is enough; all by the cluster itself make its own word; else it is not clear. */
function speakerOf(dataset: Dataset, record: Cluster["record"], keys: readonly string[]): Voice {
  const voices = new Set(keys.map((key) => documentOf(dataset, record, key)?.independence ?? "unknown"));
  if (voices.has("independent")) return "independent";
  return voices.size === 1 && voices.has("self") ? "self" : "unknown";
}
