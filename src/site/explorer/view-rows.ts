import { contentHash } from "../../model/content-hash.ts";
import { compareText } from "../../model/problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { cellOf, type ExplorerColumn, shownColumns } from "./columns.ts";
import { filterClusters } from "./filter.ts";
import { sortClusters } from "./sort.ts";
import type { ExplorerState } from "./state.ts";

/** What is shown, ready to be written to a file or cited. */
export interface Shown {
  readonly catalogue: Catalogue;
  readonly state: ExplorerState;
  /** Matching clusters in the order shown. */
  readonly positions: readonly number[];
}

/** A plain value in a file; a missing one is null. */
export type Value = string | number | null;

/** A column of a file: what a column on the screen becomes, beside the id. */
export interface FileColumn {
  readonly name: string;
  readonly read: (cluster: number) => Value;
}

/** Filters and orders as the explorer does. */
export function showState(catalogue: Catalogue, state: ExplorerState): Shown {
  const { matching } = filterClusters(catalogue, state);
  return { catalogue, state, positions: sortClusters(catalogue, matching, state.sort, state.descending) };
}

/** The columns of a file, in the order shown: text stays one column; a figure brings wording, year and source along. */
export function fileColumns({ catalogue, state }: Pick<Shown, "catalogue" | "state">): FileColumn[] {
  return shownColumns(catalogue, state.columns).flatMap((column) => columnsFor(catalogue, column));
}

function columnsFor(catalogue: Catalogue, column: ExplorerColumn): FileColumn[] {
  const name = fileName(column);
  const cell = (cluster: number) => cellOf(catalogue, column, cluster);
  if (column.kind !== "figure") return [{ name, read: (cluster) => cell(cluster)?.text ?? null }];
  const { written, years, sources } = column.figures;
  const has = (list: readonly unknown[]): boolean => list.some((value) => value !== null);
  const columns: FileColumn[] = [{ name, read: (cluster) => cell(cluster)?.value ?? null }];
  if (has(written))
    columns.push({ name: `${name}_as_shown`, read: (cluster) => cell(cluster)?.text ?? null });
  if (has(years)) columns.push({ name: `${name}_year`, read: (cluster) => cell(cluster)?.year ?? null });
  if (has(sources))
    columns.push({
      name: name + sourceEnding,
      read: (cluster) => {
        const source = cell(cluster)?.source ?? null;
        return source === null ? null : `${clusterUrl(catalogue, cluster)}#source-${source}`;
      },
    });
  return columns;
}

/** Name of a column in files. */
export function fileName({ id }: ExplorerColumn): string {
  return id.replaceAll("-", "_");
}

export function clusterUrl({ index }: Catalogue, cluster: number): string {
  return `${index.site.url}${index.ids[cluster]}/`;
}

const sourceEnding = "_source";

/** Columns of a file that tell of the file and not of a cluster. */
export const columnsOnFile = { cite: "cite_as", version: "data_version", hash: "content_hash" } as const;

const notCompared: ReadonlySet<string> = new Set(["id", "url", ...Object.values(columnsOnFile)]);

/**
 * Whether a column holds what is cited. Addresses do not: they tell where a cluster or source is found, and the number
 * of a source moves when another one is added before it.
 */
export function isCompared(column: string): boolean {
  return !notCompared.has(column) && !column.endsWith(sourceEnding);
}

/**
 * Rows as they are hashed and compared: by id of the cluster, the text of each cell by the name of its column. Empty
 * cells and addresses are left out, so that order, format and place of the file make no difference.
 */
export type ViewRows = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rows of what is shown. */
export function rowsOf(shown: Shown): ViewRows {
  const columns = fileColumns(shown).filter(({ name }) => isCompared(name));
  return new Map(
    shown.positions.map((cluster) => [
      shown.catalogue.index.ids[cluster] ?? "",
      new Map(
        columns.flatMap(({ name, read }): [string, string][] => {
          const value = read(cluster);
          return value === null ? [] : [[name, String(value)]];
        }),
      ),
    ]),
  );
}

/** SHA-256 of rows, by their ids and the names of their columns. */
export function hashOfRows(rows: ViewRows): string {
  const sorted = <Item>(map: ReadonlyMap<string, Item>): [string, Item][] =>
    [...map].sort(([a], [b]) => compareText(a, b));
  return contentHash(sorted(rows).map(([id, cells]) => [id, sorted(cells)]));
}
