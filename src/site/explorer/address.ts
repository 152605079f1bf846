import { mostCompared } from "../compare/address.ts";
import type { Catalogue } from "./catalogue.ts";
import { columnsOf } from "./columns.ts";
import { type ExplorerState, pageSize, startState, type View, views } from "./state.ts";

/** Something in the address that could not be used, so that it can be said in a sentence. */
export type AddressProblem =
  | { readonly kind: "value"; readonly facet: string; readonly value: string }
  | { readonly kind: "name" | "sort" | "view" | "column" | "rows" | "cluster"; readonly value: string }
  | { readonly kind: "too-many"; readonly value: string };

export interface ReadAddress {
  readonly state: ExplorerState;
  readonly problems: readonly AddressProblem[];
}

/** Names that others put behind shared links to count clicks: neither ours nor worth a sentence. */
const foreignNames = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[a-z]+|ref)$/;

/**
 * Reads what is chosen from the part of an address behind the question mark. What is not known is left out and told.
 * Values may be repeated or joined by commas, in any case.
 */
export function readAddress(search: string, catalogue: Catalogue): ReadAddress {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const filters: Record<string, string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const facet = catalogue.facetById.get(name);
    if (!facet) {
      if (!ownNames.has(name) && !foreignNames.test(name)) problems.push({ kind: "name", value: name });
      continue;
    }
    const known = new Map(facet.values.map(({ id }) => [id.toLowerCase(), id]));
    const values = keepKnown(
      valuesOf(parameters, name),
      (value) => known.get(value.toLowerCase()),
      (value) => problems.push({ kind: "value", facet: name, value }),
    );
    if (values.length > 0) filters[name] = values;
  }
  const state = { ...startState, ...readDisplay(parameters, catalogue, problems), filters };
  return { state: { ...state, words: parameters.get("q") ?? "" }, problems };
}

const ownNames: ReadonlySet<string> = new Set(["q", "sort", "view", "columns", "rows", "compare"]);

/** Order, view, columns, rows and the clusters to compare. */
function readDisplay(
  parameters: URLSearchParams,
  catalogue: Catalogue,
  problems: AddressProblem[],
): Partial<ExplorerState> {
  const columns = new Set(columnsOf(catalogue).map(({ id }) => id));
  const read: { -readonly [Key in keyof ExplorerState]?: ExplorerState[Key] } = {};

  const sort = parameters.get("sort") ?? "";
  const sortColumn = sort.replace(/^-/, "").toLowerCase();
  if (columns.has(sortColumn)) {
    read.sort = sortColumn;
    read.descending = sort.startsWith("-");
  } else if (sort) problems.push({ kind: "sort", value: sort });

  const view = parameters.get("view") ?? "";
  if (isView(view)) read.view = view;
  else if (view) problems.push({ kind: "view", value: view });

  const rows = parameters.get("rows") ?? "";
  if (rows === "all") read.rows = Number.POSITIVE_INFINITY;
  else if (/^\d{1,6}$/.test(rows)) read.rows = Math.max(pageSize, Number(rows));
  else if (rows) problems.push({ kind: "rows", value: rows });

  if (parameters.has("columns")) {
    const chosen = keepKnown(
      valuesOf(parameters, "columns"),
      (value) => (columns.has(value.toLowerCase()) ? value.toLowerCase() : undefined),
      (value) => problems.push({ kind: "column", value }),
    );
    read.columns = chosen.filter((id) => id !== "name");
  }

  const compared = keepKnown(
    valuesOf(parameters, "compare"),
    (value) => (catalogue.positionById.has(value.toLowerCase()) ? value.toLowerCase() : undefined),
    (value) => problems.push({ kind: "cluster", value }),
  );
  if (compared.length > mostCompared)
    problems.push({ kind: "too-many", value: compared.slice(mostCompared).join(", ") });
  read.compared = compared.slice(0, mostCompared);
  return read;
}

function isView(value: string): value is View {
  return (views as readonly string[]).includes(value);
}

function valuesOf(parameters: URLSearchParams, name: string): string[] {
  return parameters
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter(Boolean);
}

/** The known ones of some values, each once; the others are handed to `tell`. */
function keepKnown(
  values: readonly string[],
  find: (value: string) => string | undefined,
  tell: (value: string) => void,
): string[] {
  const known = new Set<string>();
  for (const value of new Set(values)) {
    const found = find(value);
    if (found === undefined) tell(value);
    else known.add(found);
  }
  return [...known];
}

/** Writes what is chosen as the part of an address behind the question mark; empty when nothing is chosen. */
export function writeAddress(state: ExplorerState, catalogue: Catalogue): string {
  const parameters = new URLSearchParams();
  const words = state.words.trim();
  if (words) parameters.set("q", words);
  for (const { id } of catalogue.facets) {
    const values = state.filters[id];
    if (values && values.length > 0) parameters.set(id, values.join(","));
  }
  if (state.sort !== startState.sort || state.descending)
    parameters.set("sort", `${state.descending ? "-" : ""}${state.sort}`);
  if (state.view !== startState.view) parameters.set("view", state.view);
  if (state.columns) parameters.set("columns", state.columns.join(","));
  if (state.rows !== pageSize)
    parameters.set("rows", Number.isFinite(state.rows) ? String(state.rows) : "all");
  if (state.compared.length > 0) parameters.set("compare", state.compared.join(","));
  // A comma needs no escape here, and an address is read by people too.
  const text = parameters.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}
