import type { Cluster } from "../model/dataset.ts";
import { compareText } from "../model/problem.ts";
import { fold } from "../text/fold.ts";
import { address } from "./address.ts";
import { type FigureColumn, figureColumns } from "./explorer-figures.ts";
import type { Site } from "./site.ts";

/** Where the index stands. It is data for our own script, made anew with every build, and no promise to others. */
export const explorerIndexPath = "/data/explorer.json";

/** The summaries of all clusters by id: half as large as the rest, and needed for the cards only. */
export const explorerSummariesPath = "/data/explorer-summaries.json";

/** A facet with the ids and labels of its values; clusters name values by their position here. */
export interface IndexedFacet {
  readonly id: string;
  readonly values: readonly (readonly [id: string, label: string])[];
}

/** One column of figures. All lists are as long as the list of clusters; `written` holds only what is no plain number. */
export interface IndexedFigures {
  readonly values: readonly (number | null)[];
  readonly written: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  readonly sources: readonly (number | null)[];
}

/** Positions of the values of one cluster in a facet: none, one or several. */
export type Positions = null | number | readonly number[];

/**
 * What the explorer knows of all clusters, column by column, because like beside like takes the least room on the wire.
 * Clusters stand in the order of their names.
 */
export interface ExplorerIndex {
  readonly site: {
    readonly title: string;
    readonly publisher: string;
    readonly licence: string;
    /** Full address of the explorer. */
    readonly url: string;
    /** Date of the data, year-month-day. */
    readonly date: string;
    /** Version of the data, which citations name. */
    readonly version: string;
  };
  readonly facets: readonly IndexedFacet[];
  /** Columns that a reader sees who has chosen none. */
  readonly columns: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Full, native and former names, for the search. */
  readonly otherNames: readonly (string | null)[];
  readonly places: readonly (string | null)[];
  /** Position of the main sector in the facet of sectors. */
  readonly sectors: readonly number[];
  /** 1 for clusters that the map can show. */
  readonly located: readonly (0 | 1)[];
  /** By id of the facet, one entry for each cluster. */
  readonly positions: Readonly<Record<string, readonly Positions[]>>;
  readonly figures: Readonly<Record<FigureColumn, IndexedFigures>>;
}

/** Columns shown at first, where enough clusters have a value. */
const usualColumns = ["country", "stage", "members", "public_share", "founded"] as const;

/** Makes the index that the explorer's script filters, sorts and shows. */
export function buildExplorerIndex(site: Site): ExplorerIndex {
  const { dataset, lists } = site;
  const clusters = clustersByName(dataset.clusters);
  const figures = Object.fromEntries(
    Object.entries(figureColumns).map(([id, figureOf]) => [
      id,
      indexFigures(clusters.map((cluster) => figureOf(site, cluster))),
    ]),
  ) as Record<FigureColumn, IndexedFigures>;
  const sectors = lists.facets.find(({ id }) => id === "sector")?.values.map(({ id }) => id) ?? [];
  return {
    site: {
      title: dataset.site.title,
      publisher: dataset.site.publisher.name,
      licence: dataset.site.licence_data,
      url: site.absolute(address.clusters),
      date: dataset.date,
      version: site.edition.version,
    },
    facets: lists.facets.map(({ id, values }) => ({
      id,
      values: values.map(({ id, label }) => [id, label]),
    })),
    columns: usualColumns.filter(
      (id) => !Object.hasOwn(figures, id) || isWidelyTold(figures[id as FigureColumn].values),
    ),
    ids: clusters.map(({ id }) => id),
    names: clusters.map(({ record }) => record.name),
    otherNames: clusters.map(otherNamesOf),
    places: clusters.map(({ record }) => record.place?.name ?? null),
    sectors: clusters.map(({ record }) => sectors.indexOf(record.sector)),
    located: clusters.map(({ record }) => (record.place?.coordinates ? 1 : 0)),
    positions: Object.fromEntries(
      lists.facets.map(({ id, values }) => [
        id,
        positionsIn(
          clusters,
          values.map((value) => value.clusters),
        ),
      ]),
    ),
    figures,
  };
}

/** The summaries that the cards show, by id of the cluster. */
export function buildExplorerSummaries({ dataset }: Site): Readonly<Record<string, string>> {
  return Object.fromEntries(dataset.clusters.map(({ id, record }) => [id, record.summary]));
}

/** Clusters in the order in which lists show them: by name, without regard to case and accents. */
export function clustersByName(clusters: readonly Cluster[]): Cluster[] {
  return clusters.toSorted((a, b) => compareText(sortName(a), sortName(b)));
}

function sortName({ record }: Cluster): string {
  return fold(record.name);
}

/** Whether a tenth of the clusters and more has a value: a column of "not reported" tells nothing about single ones. */
export function isWidelyTold(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length >= values.length / 10;
}

function otherNamesOf({ record }: Cluster): string | null {
  const names = [
    record.full_name,
    ...Object.values(record.native_name ?? {}),
    ...(record.former_names ?? []),
  ];
  return names.filter(Boolean).join(" · ") || null;
}

function indexFigures(figures: readonly ReturnType<(typeof figureColumns)[FigureColumn]>[]): IndexedFigures {
  return {
    values: figures.map((figure) => figure?.value ?? null),
    written: figures.map((figure) =>
      figure && figure.written !== String(figure.value) ? figure.written : null,
    ),
    years: figures.map((figure) => figure?.year ?? null),
    sources: figures.map((figure) => figure?.source ?? null),
  };
}

/** For each cluster, in which of the lists it stands. */
function positionsIn(clusters: readonly Cluster[], lists: readonly (readonly Cluster[])[]): Positions[] {
  const found = new Map<Cluster, number[]>(clusters.map((cluster) => [cluster, []]));
  for (const [position, list] of lists.entries())
    for (const cluster of list) found.get(cluster)?.push(position);
  return clusters.map((cluster) => {
    const positions = found.get(cluster) ?? [];
    return positions.length > 1 ? positions : (positions[0] ?? null);
  });
}
