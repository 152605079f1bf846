import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import type { IndexedFigures } from "../explorer-index.ts";
import { type Catalogue, type CatalogueFacet, labelsOf } from "./catalogue.ts";

/** A column of the table: what a cluster has in it is looked up with `cellOf`. */
export type ExplorerColumn =
  | { readonly id: string; readonly label: string; readonly kind: "name" | "place" }
  | { readonly id: string; readonly label: string; readonly kind: "facet"; readonly facet: CatalogueFacet }
  | {
      readonly id: string;
      readonly label: string;
      readonly kind: "figure";
      readonly figures: IndexedFigures;
    };

/** What a cluster has in a column; null where nothing is reported. */
export interface Cell {
  readonly text: string;
  /** The plain value of a figure; null for text. */
  readonly value: number | null;
  readonly year: number | null;
  /** Number of the source on the page of the cluster. */
  readonly source: number | null;
}

/** Facets that make no column: what a record has figures for is seen in the other columns. */
const facetsWithoutColumn: ReadonlySet<string> = new Set(["figures"]);

const known = new WeakMap<Catalogue, readonly ExplorerColumn[]>();

/** All columns in the order in which they are offered and shown; the name comes first. */
export function columnsOf(catalogue: Catalogue): readonly ExplorerColumn[] {
  const made = known.get(catalogue);
  if (made) return made;
  const words: Readonly<Record<string, string>> = explorer.columns;
  const columns: ExplorerColumn[] = [
    { id: "name", label: words.name ?? "name", kind: "name" },
    { id: "place", label: words.place ?? "place", kind: "place" },
    ...catalogue.facets
      .filter(({ id }) => !facetsWithoutColumn.has(id))
      .map((facet) => ({
        id: facet.id,
        label: lists.facets[facet.id] ?? facet.id,
        kind: "facet" as const,
        facet,
      })),
    ...Object.entries(catalogue.index.figures).map(([id, figures]) => ({
      id,
      label: words[id] ?? id,
      kind: "figure" as const,
      figures,
    })),
  ];
  known.set(catalogue, columns);
  return columns;
}

/** The columns that are shown: the name, then the chosen or usual ones in their fixed order. */
export function shownColumns(catalogue: Catalogue, chosen: readonly string[] | null): ExplorerColumn[] {
  const wanted = new Set(["name", ...(chosen ?? catalogue.index.columns)]);
  return columnsOf(catalogue).filter(({ id }) => wanted.has(id));
}

/** What a cluster has in a column. */
export function cellOf(catalogue: Catalogue, column: ExplorerColumn, cluster: number): Cell | null {
  const { index } = catalogue;
  switch (column.kind) {
    case "name":
      return textCell(index.names[cluster]);
    case "place":
      return textCell(index.places[cluster]);
    case "facet":
      return textCell(labelsOf(column.facet, cluster).join(", "));
    case "figure": {
      const value = column.figures.values[cluster] ?? null;
      if (value === null) return null;
      return {
        text: column.figures.written[cluster] ?? String(value),
        value,
        year: column.figures.years[cluster] ?? null,
        source: column.figures.sources[cluster] ?? null,
      };
    }
  }
}

function textCell(text: string | null | undefined): Cell | null {
  return text ? { text, value: null, year: null, source: null } : null;
}
