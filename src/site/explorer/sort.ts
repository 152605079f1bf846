import { fold } from "../../text/fold.ts";
import type { Catalogue } from "./catalogue.ts";
import { notStated } from "./catalogue.ts";
import { columnsOf, type ExplorerColumn } from "./columns.ts";

/** Facets whose values have an order of their own instead of that of the alphabet. */
const orderedFacets: ReadonlySet<string> = new Set(["stage", "financing"]);

const keys = new WeakMap<ExplorerColumn, Float64Array>();

/**
 * Orders clusters by a column. Clusters without a value come last in both directions, equals in the order of their
 * names.
 *
 * @param positions clusters in the order of their names, which is that of the index
 */
export function sortClusters(
  catalogue: Catalogue,
  positions: readonly number[],
  column: string,
  descending: boolean,
): readonly number[] {
  const found = columnsOf(catalogue).find(({ id }) => id === column);
  if (!found || (found.kind === "name" && !descending)) return positions;
  const key = keyOf(catalogue, found);
  const sign = descending ? -1 : 1;
  return [...positions].sort((a, b) => {
    const [left, right] = [key[a] ?? Number.NaN, key[b] ?? Number.NaN];
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return sign * (left - right);
  });
}

/** One number for each cluster by which the column is ordered; NaN where nothing is reported. Made once. */
function keyOf(catalogue: Catalogue, column: ExplorerColumn): Float64Array {
  const made = keys.get(column);
  if (made) return made;
  const key = makeKey(catalogue, column);
  keys.set(column, key);
  return key;
}

function makeKey({ index, size }: Catalogue, column: ExplorerColumn): Float64Array {
  switch (column.kind) {
    case "name":
      return Float64Array.from({ length: size }, (_, at) => at);
    case "place":
      return ranksOf(index.places.map((place) => place && fold(place)));
    case "figure":
      return Float64Array.from({ length: size }, (_, at) => column.figures.values[at] ?? Number.NaN);
    case "facet": {
      const { facet } = column;
      const ranks = orderedFacets.has(facet.id)
        ? facet.values.map((_, at) => at)
        : ranksOf(facet.values.map(({ label }) => fold(label)));
      const withoutValue = facet.values.findIndex(({ id }) => id === notStated);
      return Float64Array.from({ length: size }, (_, at) => {
        const first = facet.positions[at]?.[0];
        return first === undefined || first === withoutValue ? Number.NaN : (ranks[first] ?? Number.NaN);
      });
    }
  }
}

/** The place of each text in alphabetical order, equals alike; NaN for a missing text. */
function ranksOf(texts: readonly (string | null | undefined)[]): Float64Array {
  const sorted = [...new Set(texts.filter((text) => text !== null && text !== undefined))].sort();
  const ranks = new Map(sorted.map((text, at) => [text, at]));
  return Float64Array.from(texts, (text) => (text ? (ranks.get(text) ?? Number.NaN) : Number.NaN));
}
