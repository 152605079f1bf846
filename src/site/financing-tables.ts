import { bucketOf } from "../indicators/financing-parts.ts";
import { fewestToSummarise, median } from "../indicators/statistics.ts";
import type { Cluster, FinancingPattern, Policy } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { OtherFigure } from "../model/types.generated.ts";
import { roundTo } from "../text/format.ts";
import type { Shown } from "./area.ts";
import type { ClusterMix } from "./financing-views.ts";

/** Rows for tables about financing: groups of mixes, security classes, figures on own income. */

/** Public shares of the mixes of one region or stage. */
export interface ShareGroup {
  readonly label: string;
  readonly clusters: number;
  readonly mixes: number;
  /** Known public shares in per cent, from low to high. */
  readonly shares: readonly number[];
  /** Null with fewer than five shares: a median of so few would claim too much. */
  readonly median: number | null;
}

/** Groups clusters and their mixes by a label, in the order given; groups without a mix are left out. */
export function groupShares(
  clusters: readonly Cluster[],
  mixes: readonly ClusterMix[],
  order: readonly string[],
  labelOf: (cluster: Cluster) => string,
): ShareGroup[] {
  return order
    .map((label) => {
      const inGroup = mixes.filter(({ cluster }) => labelOf(cluster) === label);
      const shares = inGroup.flatMap(({ publicShare }) => publicShare ?? []).sort((a, b) => a - b);
      return {
        label,
        clusters: clusters.filter((cluster) => labelOf(cluster) === label).length,
        mixes: inGroup.length,
        shares,
        median: shares.length < fewestToSummarise ? null : median(shares),
      };
    })
    .filter(({ mixes: found }) => found > 0);
}

/** Share of clusters in one class of security, as a pattern prints it. */
export interface SecurityRow {
  readonly pattern: FinancingPattern;
  /** Term of the vocabulary; null for the clusters in none of the classes that the source names. */
  readonly term: string | null;
  /** Per cent of clusters. */
  readonly share: number;
}

/** Classes of every pattern that prints them, in the order of the vocabulary, the rest that no class names last. */
export function securityRows({ dataset }: Shown, patterns: readonly FinancingPattern[]): SecurityRow[] {
  const order = [...vocabularyOf(dataset, "security-classes").terms.keys()];
  return patterns.flatMap((pattern) => {
    const { shares } = pattern.record.security ?? {};
    if (!shares) return [];
    const named = order.flatMap((term): SecurityRow[] => {
      const share = shares[term];
      return share === undefined ? [] : [{ pattern, term, share }];
    });
    const rest = roundTo(100 - named.reduce((total, { share }) => total + share, 0), 1);
    // Rounded shares may miss 100 by half a point without anybody being left out.
    return rest > 0.5 ? [...named, { pattern, term: null, share: rest }] : named;
  });
}

/** Measures about the way to own income. Shares of one year are not among them: those are mixes. */
const ownIncomeMeasures = new Set([
  "own-income-share",
  "self-financing-target",
  "self-financing-target-year",
  "years-until-private-income",
  "public-share",
  "public-share-max",
  "public-share-min",
  "private-share",
  "private-share-min",
  "fees-share",
]);

/** A figure together with the record that states it. */
export interface PlacedFigure<Holder> {
  readonly holder: Holder;
  readonly figure: OtherFigure;
}

/**
 * Figures on own income, records in the order given. One statement of a source that several records repeat is listed
 * once, with the first of them.
 */
export function ownIncomeFigures<Holder extends Cluster | Policy | FinancingPattern>(
  holders: readonly Holder[],
): PlacedFigure<Holder>[] {
  const seen = new Set<string>();
  return holders.flatMap((holder) =>
    (holder.record.figures ?? [])
      .filter((figure) => ownIncomeMeasures.has(figure.measure))
      .filter(({ measure, value, to, unit, source }) => {
        const key = [measure, value, to, unit, ...[source].flat()].join("|");
        return !seen.has(key) && seen.add(key);
      })
      .map((figure) => ({ holder, figure })),
  );
}

/** Mixes that name income of the cluster's own, with the shares of that income. */
export function ownIncomeRows({ dataset }: Pick<Shown, "dataset">, mixes: readonly ClusterMix[]) {
  return mixes.flatMap(({ cluster, name, chosen }) => {
    const parts = [...chosen.shares].filter(([term]) => bucketOf(dataset, term) === "private");
    return parts.length === 0 ? [] : [{ cluster, name, mix: chosen.mix, parts }];
  });
}
