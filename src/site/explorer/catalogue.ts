import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import { fold } from "../../text/fold.ts";
import type { ExplorerIndex, Positions } from "../explorer-index.ts";

/** What stands in the address for clusters without a value of a facet. */
export const notStated = "not-stated";

/** One value of a facet as readers choose it. */
export interface CatalogueValue {
  readonly id: string;
  readonly label: string;
  /** Number of clusters of the whole index that have it. */
  readonly total: number;
}

/** A facet ready for filtering. */
export interface CatalogueFacet {
  readonly id: string;
  /** The values of the index, then one for clusters without a value if there are any. */
  readonly values: readonly CatalogueValue[];
  /** For each cluster the positions of its values; never empty. */
  readonly positions: readonly (readonly number[])[];
  /** Whether a cluster must have all chosen values instead of any of them. */
  readonly needsAll: boolean;
}

/** The index with what every filtering needs prepared once. */
export interface Catalogue {
  readonly index: ExplorerIndex;
  readonly size: number;
  readonly facets: readonly CatalogueFacet[];
  readonly facetById: ReadonlyMap<string, CatalogueFacet>;
  /** Position of each cluster by its id. */
  readonly positionById: ReadonlyMap<string, number>;
  /** What the words of a reader are looked for in, folded. */
  readonly searched: readonly string[];
}

/** Who looks for figures wants all of those chosen; of a region, a sector or a stage any will do. */
const facetsThatNeedAll: ReadonlySet<string> = new Set(["figures"]);

/** Facets whose labels the words of a reader are looked for in, besides names and places. */
const searchedFacets = ["country", "sector"] as const;

/** Prepares an index. @param withoutLabel words for clusters without a value of a facet */
export function makeCatalogue(
  index: ExplorerIndex,
  withoutLabel = (facet: string): string => explorer.without[facet] ?? lists.clusters.notStated,
): Catalogue {
  const size = index.ids.length;
  const facets = index.facets.map(({ id, values }): CatalogueFacet => {
    const none = [values.length];
    const positions = (index.positions[id] ?? []).map((found) => asList(found) ?? none);
    const totals = new Array<number>(values.length + 1).fill(0);
    for (const list of positions) for (const at of list) totals[at] = (totals[at] ?? 0) + 1;
    const all = [...values, [notStated, withoutLabel(id)] as const];
    return {
      id,
      values: all
        .map(([value, label], at) => ({ id: value, label, total: totals[at] ?? 0 }))
        .filter(({ id: value, total }) => value !== notStated || total > 0),
      positions,
      needsAll: facetsThatNeedAll.has(id),
    };
  });
  const facetById = new Map(facets.map((facet) => [facet.id, facet]));
  const searched = index.ids.map((_, at) =>
    fold(
      [
        index.names[at],
        index.otherNames[at],
        index.places[at],
        ...searchedFacets.flatMap((id) => labelsOf(facetById.get(id), at)),
      ].join("\n"),
    ),
  );
  const positionById = new Map(index.ids.map((id, at) => [id, at]));
  return { index, size, facets, facetById, positionById, searched };
}

/** Labels of the values that a cluster has in a facet; none where nothing is stated. */
export function labelsOf(facet: CatalogueFacet | undefined, cluster: number): string[] {
  return (facet?.positions[cluster] ?? []).flatMap((at) => {
    const value = facet?.values[at];
    return value && value.id !== notStated ? [value.label] : [];
  });
}

function asList(positions: Positions | undefined): readonly number[] | null {
  if (positions === null || positions === undefined) return null;
  return typeof positions === "number" ? [positions] : positions;
}
