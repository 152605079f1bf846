import { clusterIndicators, policyIndicators } from "../indicators/catalogue.ts";
import type { ClusterIndicator, Indicator } from "../indicators/definition.ts";
import type {
  Cluster,
  Dataset,
  FinancingPattern,
  Policy,
  RegionalStatistic,
  Release,
  Source,
  Term,
  Vocabulary,
} from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Severity } from "../model/problem.ts";
import { rules } from "../validation/rules/index.ts";
import { address, pageOfRecord } from "./address.ts";
import type { Chart } from "./charts/chart.ts";
import { buildFacets, type Facet, type FacetValue } from "./facets.ts";
import { buildPortfolios, type Portfolio, type PortfolioKind } from "./portfolio.ts";

/** A page made for one value of a facet. */
export interface FacetPage {
  readonly facet: Facet;
  readonly value: FacetValue;
}

/** An old address that leads to the records that took its place. */
export interface MovedPage {
  readonly path: string;
  readonly to: readonly string[];
  readonly reason: string;
  readonly date: string;
}

/** A rule of the check in one line. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/** The lists over which pages are made; each name is the key of a page template. */
export interface Lists {
  readonly clusters: readonly Cluster[];
  readonly policies: readonly Policy[];
  readonly patterns: readonly FinancingPattern[];
  readonly statistics: readonly RegionalStatistic[];
  readonly sources: readonly Source[];
  readonly stages: readonly Term[];
  readonly indicators: readonly Indicator[];
  readonly clusterIndicators: readonly ClusterIndicator[];
  /** Rules of the check, for the guide. */
  readonly rules: readonly RuleLine[];
  readonly vocabularies: readonly Vocabulary[];
  readonly portfolios: readonly Portfolio[];
  /** Portfolios with at least one cluster; of the others there is nothing to print. */
  readonly areasWithBrief: readonly Portfolio[];
  readonly facets: readonly Facet[];
  readonly facetPages: readonly FacetPage[];
  readonly moved: readonly MovedPage[];
  /** Releases, the newest first. */
  readonly releases: readonly Release[];
  /** Charts with an address of their own. */
  readonly charts: readonly Chart[];
}

/** Chooses what has a page of its own. Charts need the whole site and are added there. */
export function buildLists(dataset: Dataset): Lists {
  const portfolios = buildPortfolios(dataset);
  const facets = buildFacets(dataset, portfolios);
  return {
    clusters: dataset.clusters,
    policies: dataset.policies,
    patterns: dataset.patterns,
    statistics: dataset.statistics,
    sources: dataset.sources,
    stages: [...vocabularyOf(dataset, "stages").terms.values()],
    indicators: [...clusterIndicators, ...policyIndicators],
    clusterIndicators,
    rules: rules.map(({ id, title, severity }) => ({ id, title, severity })),
    vocabularies: [...dataset.vocabularies.values()],
    portfolios,
    areasWithBrief: portfolios.filter(({ clusters }) => clusters.length > 0),
    facets,
    facetPages: facets
      .filter(({ ownPages }) => ownPages)
      .flatMap((facet) => facet.values.map((value) => ({ facet, value }))),
    moved: dataset.redirects.moved.map(({ from, to, reason, date }) => ({
      path: pathOfRecord(from),
      to: to.map(pathOfRecord),
      reason,
      date,
    })),
    releases: dataset.releases.toReversed(),
    charts: [],
  };
}

/** Portfolios of one kind. */
export function portfoliosOf(lists: Lists, kind: PortfolioKind): Portfolio[] {
  return lists.portfolios.filter((portfolio) => portfolio.kind === kind);
}

/** Address of a record named `folder/id`. */
export function pathOfRecord(reference: string): string {
  const [folder = "", id = ""] = reference.split("/");
  return Object.hasOwn(pageOfRecord, folder) ? (pageOfRecord[folder]?.(id) ?? address.home) : address.home;
}

/** Addresses of all pages that search engines should know, in a fixed order. */
export function allAddresses(lists: Lists): string[] {
  return [
    ...[
      address.home,
      address.clusters,
      address.regions,
      address.countries,
      address.groupings,
      address.sectors,
    ],
    ...[
      address.stages,
      address.financing,
      address.policies,
      address.indicators,
      address.statistics,
      address.data,
      address.api,
    ],
    ...[
      address.fields,
      address.tables,
      address.loading,
      address.query,
      address.quality,
      address.cite,
      address.vocabularies,
      address.contribute,
      address.sources,
      address.changes,
    ],
    ...[
      address.about,
      address.glossary,
      address.comparing,
      address.compare,
      address.composites,
      address.twinning,
      address.whatIf,
      address.charts,
    ],
    ...lists.clusters.map(({ id }) => address.cluster(id)),
    ...lists.policies.map(({ id }) => address.policy(id)),
    ...lists.patterns.map(({ id }) => address.pattern(id)),
    ...lists.statistics.map(({ id }) => address.statistic(id)),
    ...lists.portfolios.map(({ path }) => path),
    ...lists.facetPages.map(({ value }) => value.path),
    ...lists.stages.map(({ id }) => address.stage(id)),
    ...lists.indicators.map(({ id }) => address.indicator(id)),
    ...lists.vocabularies.map(({ id }) => address.vocabulary(id)),
    ...lists.sources.map(({ id }) => address.source(id)),
    ...lists.charts.map(({ id }) => address.chart(id)),
    ...lists.releases.map(({ id }) => address.release(id)),
  ];
}
