import { type Brief, makeBrief } from "../benchmark/brief.ts";
import {
  type ComparabilityCode,
  comparabilityCodes,
  warningsOfSubjects,
  warningsOfValues,
} from "../benchmark/comparability.ts";
import type { Comparison } from "../benchmark/comparison.ts";
import type { Composite } from "../benchmark/composites.ts";
import { type Peer, type PeerRule, peerRules } from "../benchmark/peers.ts";
import { comparedIndicators, type Subject } from "../benchmark/subject.ts";
import type { StripValue } from "../charts/benchmark-strip.ts";
import type { BandRow } from "../charts/rank-bands.ts";
import type { ClusterIndicator, IndicatorResult } from "../indicators/definition.ts";
import type { Cluster } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { address } from "./address.ts";
import type { Site } from "./site.ts";
import { stripValues } from "./strip-values.ts";

export { comparabilityCodes } from "../benchmark/comparability.ts";
export { composites } from "../benchmark/composites.ts";
export { structuralVariables, totalWeight } from "../benchmark/structure.ts";
export { isAtWork } from "../benchmark/subject.ts";

/** What components that compare need of their surroundings: the site at build time, or a page in the browser. */
export interface BenchmarkContext {
  /** Link to a page, with the path prefix. */
  href(path: string): string;
  /** Label of a term. */
  label(vocabulary: string, term: string): string;
}

/** So many peers are named for each rule on the page of a cluster; its data name more. */
const peersShown = 5;

/** A cluster as the benchmark sees it. */
export function subjectOfCluster({ benchmark }: Pick<Site, "benchmark">, { id }: Cluster): Subject {
  const subject = benchmark.subjects.get(id);
  if (!subject) throw new Error(`The benchmark has no cluster ${id}.`);
  return subject;
}

/** The peers of a cluster by each rule; null where the record does not tell what the rule asks for. */
export function peersByRule(
  site: Pick<Site, "benchmark">,
  cluster: Cluster,
  count = peersShown,
): { readonly rule: PeerRule; readonly peers: Peer[] | null }[] {
  const subject = subjectOfCluster(site, cluster);
  return peerRules.map((rule) => ({ rule, peers: site.benchmark.peers(subject, rule, count) }));
}

/** An indicator of a cluster among its peers and among all. */
export interface IndicatorView {
  readonly indicator: ClusterIndicator;
  readonly result: IndicatorResult;
  readonly value: number;
  /** Null for an indicator that nobody should compare. */
  readonly comparison: Comparison | null;
  /** Every value that may stand on one scale with it, peers and the own one marked. */
  readonly rows: readonly StripValue[];
}

/** Currency of the value of an indicator; null for what is no money. */
export function currencyOf({ extra }: IndicatorResult): string | null {
  return typeof extra?.currency === "string" ? extra.currency : null;
}

/** All values of a cluster with those beside which they may stand, in the order of the catalogue. */
export function indicatorViews(site: Site, cluster: Cluster): IndicatorView[] {
  const subject = subjectOfCluster(site, cluster);
  return site.lists.clusterIndicators.flatMap((indicator) => {
    const result = site.indicators.result(cluster.id, indicator.id);
    if (typeof result?.value !== "number") return [];
    const compared = indicator.comparison !== "none";
    const comparison = compared ? site.benchmark.comparison(subject, indicator.id) : null;
    const rows = comparison ? stripValues(site, subject, comparison) : [];
    return [{ indicator, result, value: result.value, comparison, rows }];
  });
}

/** The definition of an indicator that clusters are compared by. */
export function indicatorOf(id: string): ClusterIndicator {
  const indicator = comparedIndicators.find((other) => other.id === id);
  if (!indicator) throw new Error(`No indicator ${id} is compared.`);
  return indicator;
}

/** All ranked clusters of a composite from the highest middle rank down, for the chart and its table. */
export function bandRows(site: Site, composite: Composite): BandRow[] {
  return [...site.benchmark.bandsOf(composite).values()]
    .map((band) => ({
      ...band,
      label: site.cluster(band.id)?.record.name ?? band.id,
      href: site.href(address.cluster(band.id)),
    }))
    .sort((a, b) => a.middle - b.middle || a.low - b.low || a.high - b.high || compareText(a.id, b.id));
}

/** Briefs that were made, since a page and its data both ask for one. */
const briefs = new WeakMap<Site, Map<string, Brief>>();

/** The brief of a cluster on record, made once. */
export function clusterBrief(site: Site, cluster: Cluster): Brief {
  const ofSite = briefs.get(site) ?? new Map<string, Brief>();
  briefs.set(site, ofSite);
  const known = ofSite.get(cluster.id);
  if (known) return known;
  const brief = makeBrief(site.benchmark, site.dataset, site.policyNotes, subjectOfCluster(site, cluster));
  ofSite.set(cluster.id, brief);
  return brief;
}

/** All warnings in the figures of a brief, each once. */
export function comparabilityCodesOf({ subject, comparisons }: Brief): ComparabilityCode[] {
  const codes = new Set(
    comparisons.flatMap((comparison) => warningsOfComparison(subject, comparison).map(({ code }) => code)),
  );
  return comparabilityCodes.filter((code) => codes.has(code));
}

/** A warning with the number of peers to whom it applies. */
export interface CountedWarning {
  readonly code: ComparabilityCode;
  readonly count: number;
}

/** What to be careful about between a cluster and its peers in one figure, in the order of the codes. */
export function warningsOfComparison(own: Subject, { own: value, peers }: Comparison): CountedWarning[] {
  if (!value) return [];
  const codes = peers.flatMap((peer) => [
    ...warningsOfSubjects(own, peer.subject),
    ...warningsOfValues(value, peer.value),
  ]);
  return comparabilityCodes
    .map((code) => ({ code, count: codes.filter((other) => other === code).length }))
    .filter(({ count }) => count > 0);
}
