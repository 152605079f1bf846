import type { Source } from "../../model/dataset.ts";
import type { ClusterMix } from "../financing-views.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { newestAssessment, sourcesOfAssessment } from "../stage.ts";
import type { AreaFigure } from "./figures.ts";

/** A place that cites documents: a record named `folder/id` and its `source` field. */
export interface Citing {
  readonly record: string;
  readonly source: string | readonly string[] | undefined;
}

/** A document behind the figures of a brief. */
export interface BriefSource {
  readonly number: number;
  readonly source: Source;
  /** How many of the figures rest on it: values, stages, mixes, policies. */
  readonly figures: number;
}

/** The numbered documents of a brief, those of figures named one by one first. */
export interface BriefSources {
  readonly list: readonly BriefSource[];
  /** Numbers of the documents of a citation. */
  numbersOf(citing: Citing): number[];
}

/** Where one value of a cluster comes from. */
export function citingOfValue({ indicators }: Site, record: string, indicatorId: string): Citing[] {
  const trace = indicators.result(record, indicatorId)?.trace ?? [];
  return trace
    .filter(({ source }) => source.length > 0)
    .map(({ record: of, source }) => ({ record: of, source }));
}

/**
 * Numbers the documents behind a brief.
 * @param named citations of what the brief names one by one, in the order in which it does
 */
export function sourcesOfBrief(
  site: Site,
  { clusters }: Portfolio,
  figures: readonly AreaFigure[],
  named: readonly Citing[],
): BriefSources {
  const counts = new Map<Source, number>();
  const add = (citing: Citing): void => {
    for (const source of site.documentsOf(citing)) counts.set(source, (counts.get(source) ?? 0) + 1);
  };
  for (const citing of named) add(citing);
  const first = new Set(counts.keys());
  for (const { row } of figures.filter(({ row: { summary } }) => !summary.tooFew))
    for (const { record } of row.summary.points) citingOfValue(site, record, row.indicator.id).forEach(add);
  for (const cluster of clusters) add(citingOfStage(site, cluster));
  const rest = [...counts.keys()].filter((source) => !first.has(source));
  const countOf = (source: Source): number => counts.get(source) ?? 0;
  const list = [...first, ...rest.sort((a, b) => countOf(b) - countOf(a))].map((source, index) => ({
    number: index + 1,
    source,
    figures: countOf(source),
  }));
  const numbers = new Map(list.map(({ source, number }) => [source, number]));
  return {
    list,
    numbersOf: (citing) =>
      site
        .documentsOf(citing)
        .flatMap((source) => numbers.get(source) ?? [])
        .sort((a, b) => a - b),
  };
}

function citingOfStage({ dataset }: Site, cluster: Portfolio["clusters"][number]): Citing {
  return {
    record: `clusters/${cluster.id}`,
    source: sourcesOfAssessment(newestAssessment(cluster, dataset)),
  };
}

/** Where a mix comes from. */
export function citingOfMix({ cluster, chosen }: ClusterMix): Citing {
  return { record: `clusters/${cluster.id}`, source: chosen.mix.source };
}
