import { type AddressProblem, readAddress } from "../../site/explorer/address.ts";
import type { Catalogue } from "../../site/explorer/catalogue.ts";
import { columnsOf } from "../../site/explorer/columns.ts";
import { fileColumns, hashOfRows, rowsOf, showState, type ViewRows } from "../../site/explorer/view-rows.ts";
import type { CitedView } from "./cited-file.ts";

/** A cited cell that says something else today; null where it is empty. */
export interface ChangedCell {
  readonly column: string;
  readonly cited: string | null;
  readonly now: string | null;
}

/** How the rows of a saved table compare with the data of today. */
export interface ViewCheck {
  /** False when the rows no longer give the hash that the file names; null when it names none. */
  readonly isAsSaved: boolean | null;
  readonly rows: number;
  /** Changed cells by id of the cluster. */
  readonly changed: ReadonlyMap<string, readonly ChangedCell[]>;
  /** Ids that are no longer recorded. */
  readonly gone: readonly string[];
  /** Clusters that are recorded but no longer pass the filters. */
  readonly left: readonly string[];
  /** Clusters that pass the filters today and are not in the file: no failure. */
  readonly added: readonly string[];
  /** Columns of the file that the list of clusters does not have. */
  readonly foreignColumns: readonly string[];
  /** Parts of the address that mean nothing today; the selection is then not the same. */
  readonly problems: readonly AddressProblem[];
}

/** The part of an address behind its question mark, with it; null for what is no address. */
export function searchOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).search : null;
}

/** Makes the rows that an address shows today. */
export function rowsAt(catalogue: Catalogue, search: string) {
  const { state, problems } = readAddress(search, catalogue);
  return { rows: rowsOf(showState(catalogue, state)), problems };
}

/** Compares a saved table, cell by cell, with what the same clusters and the same filters give today. */
export function checkView(catalogue: Catalogue, cited: CitedView): ViewCheck {
  const { rows: selected, problems } = rowsAt(catalogue, searchOf(cited.url) ?? "");
  const { rows: today, columns: known } = wholeTable(catalogue);
  const columns = cited.columns.filter((name) => known.has(name));
  const changed = new Map<string, readonly ChangedCell[]>();
  const ids = [...cited.rows.keys()];
  for (const id of ids) {
    const now = today.get(id);
    const cells = now ? compareCells(columns, cited.rows.get(id) ?? new Map(), now) : [];
    if (cells.length > 0) changed.set(id, cells);
  }
  return {
    isAsSaved: cited.hash === null ? null : hashOfRows(cited.rows) === cited.hash,
    rows: ids.length,
    changed,
    gone: ids.filter((id) => !today.has(id)),
    left: ids.filter((id) => today.has(id) && !selected.has(id)),
    added: [...selected.keys()].filter((id) => !cited.rows.has(id)),
    foreignColumns: cited.columns.filter((name) => !known.has(name)),
    problems,
  };
}

function compareCells(
  columns: readonly string[],
  cited: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ChangedCell[] {
  return columns.flatMap((column) => {
    const [before = null, after = null] = [cited.get(column), now.get(column)];
    return before === after ? [] : [{ column, cited: before, now: after }];
  });
}

/** All clusters with all columns, and the names that columns may have in a file. */
function wholeTable(catalogue: Catalogue): { rows: ViewRows; columns: ReadonlySet<string> } {
  const { state } = readAddress("", catalogue);
  const whole = { ...state, columns: columnsOf(catalogue).map(({ id }) => id) };
  const figures = Object.keys(catalogue.index.figures).map((id) => id.replaceAll("-", "_"));
  return {
    rows: rowsOf(showState(catalogue, whole)),
    columns: new Set([
      ...fileColumns({ catalogue, state: whole }).map(({ name }) => name),
      // A figure has its wording and year as columns only while a cluster has one.
      ...figures.flatMap((name) => [`${name}_as_shown`, `${name}_year`]),
    ]),
  };
}
