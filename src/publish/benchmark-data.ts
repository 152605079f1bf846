import type { Brief } from "../benchmark/brief.ts";
import type { Comparison } from "../benchmark/comparison.ts";
import type { Peer } from "../benchmark/peers.ts";
import { structuralVariables, totalWeight } from "../benchmark/structure.ts";
import { address } from "../site/address.ts";
import { bandRows, clusterBrief, composites, warningsOfComparison } from "../site/benchmark-views.ts";
import type { Site } from "../site/site.ts";
import { buildForm } from "../site/what-if/form.ts";
import { text } from "../text/index.ts";
import type { PageData } from "./page-data.ts";

/** The data of pages that compare: briefs, composites, and the method. */
export function benchmarkData(site: Site): PageData {
  return [
    ...site.dataset.clusters.map(
      (cluster) =>
        [address.clusterBrief(cluster.id), describeBrief(site, clusterBrief(site, cluster))] as const,
    ),
    [address.whatIf, buildForm(site.fields, site.dataset)],
    [
      address.comparing,
      {
        variables: structuralVariables.map(({ id, weight }) => ({
          id,
          weight: weight / totalWeight,
          difference: text.comparing.variables[id][1],
        })),
        warnings: text.benchmark.warning,
      },
    ],
    [
      address.composites,
      composites.map((composite) => ({
        ...composite,
        ranks: bandRows(site, composite).map(({ label, href, ...band }) => ({ ...band, name: label })),
      })),
    ],
  ];
}

/** A brief as data: every number with what it was made from. */
function describeBrief(site: Site, brief: Brief) {
  const { subject, step, policies } = brief;
  return {
    cluster: subject.id,
    name: subject.name,
    url: site.absolute(address.clusterBrief(subject.id)),
    date: site.dataset.date,
    figures: brief.comparisons.map((comparison) => describeComparison(brief, comparison)),
    largest_differences: brief.gaps.map(({ indicatorId }) => indicatorId),
    known_of_peers_only: brief.missing.map((comparison) => describeComparison(brief, comparison)),
    ranks: brief.bands.map(({ composite, band: { id, ...band } }) => ({ composite: composite.id, ...band })),
    peers: brief.peers.map(describePeer),
    stage: step.stage?.id ?? null,
    next_stage: step.next?.id ?? null,
    next_stage_asks: step.asks.map(({ criterion, state }) => ({ criterion: criterion.id, state })),
    one_stage_ahead: step.ahead.map((peer) => ({ ...describePeer(peer), in_place: peer.subject.inPlace })),
    policies_of_peers: policies.map(({ note, concerned, named }) => ({
      policy: note.id,
      concerned,
      named,
      evaluation: note.evaluation,
    })),
    not_causal: text.brief.policies.note,
  };
}

function describeComparison(brief: Brief, comparison: Comparison) {
  const { indicatorId, own, usual, standing, peers, atOtherStages } = comparison;
  return {
    indicator: indicatorId,
    value: own?.value ?? null,
    year: own?.year ?? null,
    n: peers.length,
    at_other_stages: atOtherStages,
    median: usual?.median ?? null,
    quartiles: usual?.quartiles ?? null,
    percentile: standing?.percentile ?? null,
    quarter: standing?.quarter ?? null,
    gap: standing?.gap ?? null,
    warnings: warningsOfComparison(brief.subject, comparison),
    peers: peers.map(({ subject, value, distance }) => ({
      cluster: subject.id,
      value: value.value,
      year: value.year,
      distance,
    })),
  };
}

function describePeer({ subject, distance }: Peer) {
  return {
    cluster: subject.id,
    distance: distance.total,
    known: distance.known,
    parts: distance.contributions,
  };
}
