import { briefOf, dataAddress } from "../site/address.ts";
import { type AreaBrief, areaBrief } from "../site/area-brief/area-brief.ts";
import type { AreaFigure } from "../site/area-brief/figures.ts";
import { figuresOf } from "../site/area-figures.ts";
import { evaluationOf } from "../site/policy-evaluation.ts";
import type { Portfolio } from "../site/portfolio.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { summaryData } from "./area-data.ts";
import type { PageData } from "./page-data.ts";

/** The briefs of regions, countries, groupings and sectors as data: every number with what it was made from. */
export function areaBriefData(site: Site): PageData {
  return site.lists.areasWithBrief.map((portfolio) => [
    briefOf(portfolio.path),
    describeBrief(site, areaBrief(site, portfolio)),
  ]);
}

function describeBrief(site: Site, brief: AreaBrief) {
  const { portfolio, wider, step, patterns, gaps } = brief;
  return {
    ...nameOf(site, portfolio),
    url: site.absolute(briefOf(portfolio.path)),
    page: site.absolute(portfolio.path),
    date: site.dataset.date,
    headline: brief.headline.join(" "),
    beside: brief.beside.map((area) => besideData(site, area)),
    compared_with: wider && nameOf(site, wider),
    figures: brief.figures.map(figureData),
    largest_differences: brief.differences.map(({ row }) => row.indicator.id),
    stage: step.stage?.id ?? null,
    as_frequent: step.tied.map(({ id }) => id),
    at_the_stage: step.at.map(({ id }) => id),
    next_stage: step.next?.id ?? null,
    criteria_asked: step.asks.map(({ criterion, shown }) => ({
      criterion: criterion.id,
      shown,
      of: step.at.length,
    })),
    one_stage_ahead: step.ahead.map(({ subject, distance }) => ({
      cluster: subject.id,
      mean_distance: distance,
      in_place: subject.inPlace,
    })),
    mixes: brief.mixes.map(({ cluster, chosen: { mix, shares, isWhole } }) => ({
      cluster: cluster.id,
      year: mix.year,
      complete: isWhole,
      shares: Object.fromEntries(shares),
    })),
    published_patterns: patterns.reach.map(({ pattern, countries }) => ({
      id: pattern.id,
      countries,
      parts: pattern.record.mix?.parts ?? null,
    })),
    policies: brief.policies.map((policy) => ({
      policy: policy.id,
      levels: policy.record.levels ?? null,
      period: policy.record.period ?? null,
      evaluation: evaluationOf(policy).state,
    })),
    wider_policies: brief.widerPolicies.map(({ id }) => id),
    not_causal: text.areaBrief.policies.note,
    gaps: {
      countries_without_cluster: gaps.countries,
      sections: gaps.sections,
      wanted: gaps.wanted.map(({ field, clusters }) => ({ field, clusters: clusters.map(({ id }) => id) })),
    },
    sources: brief.sources.list.map(({ number, source, figures }) => ({
      number,
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      year: source.year,
      figures,
    })),
  };
}

function nameOf(site: Site, { id, kind, term, path }: Portfolio) {
  return { id, kind, name: term.label, data: site.absolute(dataAddress(path)) };
}

function besideData(site: Site, area: Portfolio) {
  const { clusters, coded, profile, mixes, publicShare, age } = figuresOf(site, area);
  const median = ({ summary: { n, median: middle } }: typeof age) => ({ n, median: middle });
  return {
    ...nameOf(site, area),
    n: clusters,
    coded,
    stages: Object.fromEntries(profile.stages.map(({ id, count }) => [id, count])),
    mixes,
    public_share: median(publicShare),
    age: median(age),
  };
}

/**
 * A figure with the two medians between which the difference was taken. Single values stand here where nothing else is
 * told; all others are in the file of the area itself.
 */
function figureData({ row, wider, difference, isClear }: AreaFigure) {
  const { points, ...summary } = summaryData(row);
  return {
    ...summary,
    ...(row.summary.tooFew ? { points } : {}),
    wider: wider && {
      n: wider.summary.n,
      records: wider.summary.records,
      median: wider.summary.median,
      quartiles: wider.summary.quartiles,
    },
    difference_in_middle_halves: difference,
    interval_leaves_other_median_out: isClear,
  };
}
