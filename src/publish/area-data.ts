import type { Having, InPlace } from "../indicators/in-place.ts";
import type { Summary } from "../indicators/summary.ts";
import type { Term } from "../model/dataset.ts";
import { dataAddress } from "../site/address.ts";
import { figuresOf } from "../site/area-figures.ts";
import { gapsOf } from "../site/area-gaps.ts";
import { headlineOf } from "../site/area-headline.ts";
import { patternsOfArea } from "../site/area-patterns.ts";
import { dividePolicies } from "../site/area-policies.ts";
import { comparedAreas } from "../site/compared-areas.ts";
import { type ClusterMix, clusterMixes } from "../site/financing-views.ts";
import type { Portfolio } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { viewStage } from "../site/stage-views.ts";
import { type IndicatorSummary, summariseClusters } from "../site/summaries.ts";

/** The figures that stand on the page of an area or a stage, as data: what the page says and what it rests on. */

/** How every interval is made, so that others can draw the same samples. */
const interval = {
  method: "percentile bootstrap of the median",
  level: 0.9,
  draws: 1000,
  fewest: 5,
} as const;

/** Figures by area, since its page and its answer both hold them. An area belongs to one site, so they never change. */
const known = new WeakMap<Portfolio, ReturnType<typeof makeAreaData>>();

/** Figures of a region, country, grouping or sector. Ids name records and terms; nothing that is missing is 0. */
export function areaData(site: Site, portfolio: Portfolio) {
  const found = known.get(portfolio) ?? makeAreaData(site, portfolio);
  known.set(portfolio, found);
  return found;
}

function makeAreaData(site: Site, portfolio: Portfolio) {
  const { clusters } = portfolio;
  const { own, wider } = dividePolicies(site, portfolio);
  const { reach, without } = patternsOfArea(site, portfolio);
  const gaps = gapsOf(site, portfolio);
  return {
    headline: headlineOf(site, portfolio).join(" "),
    ...countsOf(site, portfolio),
    interval,
    indicators: summariseClusters(site, clusters).map(summaryData),
    mixes: mixData(clusterMixes(site, clusters)),
    published_patterns: {
      used: reach.map(({ pattern, countries }) => ({
        id: pattern.id,
        name: pattern.record.name,
        period: pattern.record.period ?? null,
        parts: pattern.record.mix?.parts ?? null,
        completeness: pattern.record.mix?.completeness ?? null,
        countries,
      })),
      countries_without: without,
    },
    own_policies: own.map(({ id }) => id),
    wider_policies: wider.map(({ id }) => id),
    beside: comparedAreas(site, portfolio)
      .filter((other) => other !== portfolio)
      .map((other) => ({
        id: other.id,
        kind: other.kind,
        name: other.term.label,
        url: site.absolute(other.path),
        data: site.absolute(dataAddress(other.path)),
        ...countsOf(site, other),
      })),
    gaps: {
      countries_without_cluster: gaps.countries,
      sections: gaps.sections,
      wanted: gaps.wanted.map(({ field, clusters: lacking }) => ({
        field,
        clusters: lacking.map(({ id }) => id),
      })),
    },
  };
}

/** What one area is set beside others by. */
function countsOf(site: Site, portfolio: Portfolio) {
  const figures = figuresOf(site, portfolio);
  const { profile } = figures;
  return {
    n: figures.clusters,
    stages: {
      coded: figures.coded,
      not_coded: profile.notCoded,
      counts: Object.fromEntries(profile.stages.map(({ id, count }) => [id, count])),
    },
    labels: Object.fromEntries(profile.labels.map(({ id, count }) => [id, count])),
    financing: {
      mixes: figures.mixes,
      complete_mixes: figures.completeMixes,
      median_shares: Object.fromEntries(profile.mix.medians),
      public_share: summaryData(figures.publicShare),
      public_shares_by_programme_rule: figures.sharesByRule,
    },
    members: summaryData(figures.members),
    age: summaryData(figures.age),
  };
}

/** A summary with the definition of its values and the seed of its interval. */
export function summaryData({ indicator, summary, seed, definition, otherDefinitions }: IndicatorSummary) {
  return {
    id: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    ...(definition === null ? {} : { definition, left_out: otherDefinitions }),
    ...numbers(summary),
    seed,
  };
}

function numbers({ tooFew, ...rest }: Summary) {
  return { ...rest, too_few_to_summarise: tooFew };
}

function mixData(mixes: readonly ClusterMix[]) {
  return mixes.map(({ cluster, chosen: { mix, shares, isWhole } }) => ({
    cluster: cluster.id,
    year: mix.year,
    basis: mix.basis,
    complete: isWhole,
    shares: Object.fromEntries(shares),
  }));
}

/** A stage with its clusters, what they have in place, the same one stage higher, and the moves on record. */
export function stageData(site: Site, stage: Term) {
  const view = viewStage(site, stage);
  return {
    ...stage,
    interval,
    clusters: view.clusters.map(({ id }) => id),
    in_place: inPlaceData(view.inPlace),
    mixes: mixData(view.mixes),
    one_stage_higher: view.next
      ? { stage: view.next.stage.id, in_place: inPlaceData(view.next.inPlace) }
      : null,
    moves: {
      clusters_with_two_dated_stages: view.assessedTwice,
      up_to_this_stage: view.moves.map(({ cluster, ...move }) => ({ cluster: cluster.id, ...move })),
    },
  };
}

function inPlaceData({ mixes, age, ageAtAssessment, publicShare, ...rest }: InPlace) {
  const counts = (havings: readonly Having[]) =>
    havings.map(({ id, clusters, known }) => ({ id, n: clusters.length, known, clusters }));
  return {
    n: rest.clusters,
    criteria: counts(rest.criteria),
    governance: counts(rest.governance),
    services: counts(rest.services),
    tools: counts(rest.tools),
    joint_actions: counts(rest.jointActions),
    age: numbers(age),
    age_at_assessment: numbers(ageAtAssessment),
    public_share: numbers(publicShare),
    complete_mixes: mixes.n,
    median_shares: Object.fromEntries(mixes.medians),
  };
}
