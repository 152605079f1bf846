import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { groupingPairs } from "../site/twinning-area.ts";
import { clusterTwins } from "../site/twinning-section.ts";
import type { ReasonView, TwinView } from "../site/twinning-view.ts";
import { text } from "../text/index.ts";
import { link, type PageData } from "./page-data.ts";

/** Who should twin with whom: the pairs of each grouping, and the best partners of each cluster with a coded stage. */
export function twinningData(site: Site): PageData {
  const needs = (reasons: readonly ReasonView[]) =>
    reasons.flatMap(({ key, items }) =>
      items.map(({ kind, id, ownWord }) => ({ kind, id, reason: key, ...(ownWord ? { ownWord } : {}) })),
    );
  const twin = ({ partner, receives, gives, distance }: TwinView) => ({
    partner: partner.id,
    distance: Math.round(distance * 1e4) / 1e4,
    receives: needs(receives),
    gives: needs(gives),
  });
  const partners = site.dataset.clusters.flatMap(({ id }) => {
    const found = clusterTwins(site, id);
    return "twins" in found ? [[id, found.twins.map(twin)] as const] : [];
  });
  return [
    [
      address.twinning,
      {
        note: text.twinning.hint,
        method: text.twinning.how.rules,
        reasons: text.twinning.reasons,
        groupings: groupingPairs(site).map(({ area, clusters, coded, found, pairs }) => ({
          ...link(site, area.id, area.label, address.grouping(area.id)),
          ...{ clusters, coded, found },
          pairs: pairs.map(({ own, ...other }) => ({ cluster: own.id, ...twin(other) })),
        })),
        partners: Object.fromEntries(partners),
      },
    ],
  ];
}
