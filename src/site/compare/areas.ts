import type { AreaProfile } from "../../indicators/area-profile.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import { type Summary, summarise } from "../../indicators/summary.ts";
import type { Cluster, Policy } from "../../model/dataset.ts";
import { labelOf, vocabularyOf } from "../../model/dataset.ts";
import { countriesOfCluster } from "../../model/geography.ts";
import { compare } from "../../text/en/compare.ts";
import { roundTo } from "../../text/format.ts";
import { address } from "../address.ts";
import type { PortfolioKind } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { newestAssessment } from "../stage.ts";
import { profileOf, summariseClusters } from "../summaries.ts";
import type { AreaKind, PackedArea, PackedAreas, PackedCount, PackedSummary } from "./area-data.ts";

interface Area {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly clusters: readonly Cluster[];
  readonly policies: readonly Policy[];
  readonly countries: readonly string[];
}

/** The kind of comparison in which a portfolio stands. */
export const kindOfPortfolio: Readonly<Record<PortfolioKind, AreaKind>> = {
  region: "regions",
  country: "countries",
  grouping: "groupings",
  sector: "sectors",
};

/** Describes every area that has a page, by the same functions and seeds as its page. */
export function packAreas(site: Site): PackedAreas {
  const positions = new Map(site.dataset.clusters.map((cluster, index) => [cluster, index]));
  const definitions = mostFrequentDefinitions(site);
  const pack = (area: Area): PackedArea => packArea(site, area, positions, definitions);
  const ofKind = (kind: PortfolioKind): PackedArea[] =>
    site.lists.portfolios
      .filter((portfolio) => portfolio.kind === kind && portfolio.clusters.length > 0)
      .map((portfolio) => pack({ ...portfolio, name: portfolio.term.label }));
  const kinds = Object.entries(kindOfPortfolio).map(([kind, many]) => [many, ofKind(kind as PortfolioKind)]);
  return {
    date: site.dataset.date,
    kinds: { ...Object.fromEntries(kinds), stages: stageAreas(site).map(pack) },
  };
}

/** Stages with the clusters that stand at them and the policies that aim at them, as on their pages. */
function stageAreas({ lists, dataset }: Site): Area[] {
  return lists.stages.map(({ id, label }) => ({
    id,
    name: label,
    path: address.stage(id),
    clusters: dataset.clusters.filter((cluster) => newestAssessment(cluster, dataset)?.stage === id),
    policies: dataset.policies.filter(({ record }) =>
      record.stages_targeted?.some(({ stage }) => stage === id),
    ),
    countries: [],
  }));
}

function packArea(
  site: Site,
  area: Area,
  positions: ReadonlyMap<Cluster, number>,
  definitions: ReadonlyMap<ClusterIndicator, string>,
): PackedArea {
  const profile = profileOf(site, area);
  const { id, name, path, clusters, policies, countries } = area;
  const present = new Set(clusters.flatMap(countriesOfCluster));
  return {
    ...{ id, name, path },
    clusters: clusters.flatMap((cluster) => positions.get(cluster) ?? []),
    policies: policies.length,
    ...(countries.length > 1
      ? { countries: [countries.filter((code) => present.has(code)).length, countries.length] as const }
      : {}),
    ...packProfile(site, profile),
    summaries: { ...openSummaries(site, area), ...definedSummaries(site, area, definitions) },
  };
}

function packProfile(site: Site, profile: AreaProfile) {
  const counts = (vocabulary: string, list: AreaProfile["stages"]): PackedCount[] =>
    list.map(({ id, count }) => ({ id, label: site.label(vocabulary, id), count }));
  return {
    stages: counts("stages", profile.stages),
    notCoded: profile.notCoded,
    labels: counts("labels", profile.labels),
    mixes: profile.mix.n,
    shares: Object.fromEntries(
      [...profile.mix.medians].map(([bucket, share]) => [bucket, roundTo(share, 1)]),
    ),
    continuity: profile.continuity.map(({ id, count }) => ({ id, label: id, count })),
    continuityNotStated: profile.continuityNotStated,
  };
}

/** Indicators whose values compare with all others. */
function openSummaries(site: Site, { clusters }: Area): Record<string, PackedSummary> {
  return Object.fromEntries(
    summariseClusters(site, clusters)
      .filter(({ indicator }) => indicator.comparison === undefined)
      .map(({ indicator, summary }) => [indicator.id, packSummary(indicator, summary)]),
  );
}

/** Indicators that compare only within one definition: one and the same for all areas. */
function definedSummaries(
  site: Site,
  { clusters }: Area,
  definitions: ReadonlyMap<ClusterIndicator, string>,
): Record<string, PackedSummary> {
  const summaries: Record<string, PackedSummary> = {};
  for (const [indicator, definition] of definitions) {
    const summary = summarise(
      clusters.map(({ id }) => {
        const result = site.indicators.result(id, indicator.id);
        return { record: id, result: result?.extra?.counted === definition ? result : undefined };
      }),
      indicator.id,
    );
    if (summary.n === 0) continue;
    summaries[indicator.id] = {
      ...packSummary(indicator, summary),
      definition: definitionInWords(site, definition),
    };
  }
  return summaries;
}

/** The definition of members, or the currency of amounts, in words. */
function definitionInWords({ dataset }: Site, definition: string): string {
  const isMembers = vocabularyOf(dataset, "member-definitions").terms.has(definition);
  return isMembers
    ? compare.structure.counted(labelOf(dataset, "member-definitions", definition))
    : compare.structure.currency(definition);
}

/** The definition that most clusters use, by indicator; of equally frequent ones the one that comes first. */
function mostFrequentDefinitions({ lists, benchmark }: Site): Map<ClusterIndicator, string> {
  const definitions = new Map<ClusterIndicator, string>();
  for (const indicator of lists.clusterIndicators) {
    if (indicator.comparison !== "same-definition") continue;
    const definition = benchmark.mostFrequentDefinition(indicator.id);
    if (definition !== undefined) definitions.set(indicator, definition);
  }
  return definitions;
}

/** Two decimals more than are shown: enough to draw, and less to send. */
function packSummary({ decimals }: ClusterIndicator, summary: Summary): PackedSummary {
  const round = (value: number): number => roundTo(value, decimals + 2);
  const pair = (values: readonly [number, number] | null) =>
    values && ([round(values[0]), round(values[1])] as const);
  return {
    n: summary.n,
    median: summary.median === null ? null : round(summary.median),
    quartiles: pair(summary.quartiles),
    interval: pair(summary.interval),
    points: summary.tooFew ? summary.points.map(({ value }) => round(value)) : [],
  };
}
