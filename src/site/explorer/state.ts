import { mostCompared } from "../compare/address.ts";

/** How the clusters are shown. */
export const views = ["table", "map", "cards"] as const;
export type View = (typeof views)[number];

/** Rows or cards shown before a reader asks for more, and added with each asking. */
export const pageSize = 100;

/** All that a reader has chosen. It stands in the address, so that it can be shared, reloaded and stepped back to. */
export interface ExplorerState {
  readonly words: string;
  /** Ids of chosen values by facet; facets without a choice are left out. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Column by which rows are ordered. */
  readonly sort: string;
  readonly descending: boolean;
  readonly view: View;
  /** Chosen columns besides the name; null for the usual ones. */
  readonly columns: readonly string[] | null;
  /** Rows shown at most; Infinity for all. */
  readonly rows: number;
  /** Ids of the clusters to compare. */
  readonly compared: readonly string[];
}

export const startState: ExplorerState = {
  words: "",
  filters: {},
  sort: "name",
  descending: false,
  view: "table",
  columns: null,
  rows: pageSize,
  compared: [],
};

/** Adds or removes one value of a facet. A new choice starts with the first rows again. */
export function toggleFilter(state: ExplorerState, facet: string, value: string): ExplorerState {
  const values = state.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return withFilter(state, facet, next);
}

/** Sets the chosen values of one facet; none takes the facet out. */
export function withFilter(state: ExplorerState, facet: string, values: readonly string[]): ExplorerState {
  const { [facet]: _old, ...others } = state.filters;
  return {
    ...state,
    filters: values.length > 0 ? { ...others, [facet]: values } : others,
    rows: pageSize,
  };
}

export function withWords(state: ExplorerState, words: string): ExplorerState {
  return { ...state, words, rows: pageSize };
}

/** Leaves out words and filters; order, view and columns stay. */
export function withoutFilters(state: ExplorerState): ExplorerState {
  return { ...state, words: "", filters: {}, rows: pageSize };
}

/** Orders by a column; by the column that rows are ordered by already, the other way round. */
export function sortBy(state: ExplorerState, column: string, largestFirst: boolean): ExplorerState {
  const descending = state.sort === column ? !state.descending : largestFirst;
  return { ...state, sort: column, descending };
}

/** Chooses a cluster for the comparison or gives it back; null when there is no room for one more. */
export function toggleCompared(state: ExplorerState, id: string): ExplorerState | null {
  if (state.compared.includes(id))
    return { ...state, compared: state.compared.filter((other) => other !== id) };
  if (state.compared.length >= mostCompared) return null;
  return { ...state, compared: [...state.compared, id] };
}

/** Number of chosen filter values, the words counted as one. */
export function countFilters({ words, filters }: ExplorerState): number {
  return Object.values(filters).flat().length + (words.trim() ? 1 : 0);
}
