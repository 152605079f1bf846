import { toCsv } from "../../text/csv.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import { fold } from "../../text/fold.ts";
import { formatDate } from "../../text/format.ts";
import { writeAddress } from "./address.ts";
import type { Catalogue } from "./catalogue.ts";
import { cellOf, type ExplorerColumn, shownColumns } from "./columns.ts";
import { type ExplorerState, pageSize } from "./state.ts";

/** What is shown, ready to be written to a file. */
export interface Shown {
  readonly catalogue: Catalogue;
  readonly state: ExplorerState;
  /** Matching clusters in the order shown. */
  readonly positions: readonly number[];
}

type Value = string | number | null;

/**
 * The clusters shown as one clean CSV table: filters, order and columns as on the screen, all rows. A figure brings its
 * year and the address of its source along. The citation stands in a column of its own, `cite_as`, the same in each
 * row: lines above the header would break every program that reads the table, and a second file gets lost.
 */
export function exportCsv(shown: Shown): string {
  const { catalogue, state, positions } = shown;
  const cite = citationOf(shown);
  const columns = shownColumns(catalogue, state.columns);
  const cells = columns.map((column) => ({ column, parts: partsOf(column) }));
  return toCsv({
    name: "clusters",
    columns: [
      "id",
      ...cells.flatMap(({ column, parts }) => parts.map(({ suffix }) => nameOf(column) + suffix)),
      "url",
      "cite_as",
    ],
    rows: positions.map((cluster) => [
      catalogue.index.ids[cluster],
      ...cells.flatMap(({ column, parts }) => parts.map(({ read }) => read(catalogue, column, cluster))),
      clusterUrl(catalogue, cluster),
      cite,
    ]),
  });
}

/** The clusters shown as JSON, with citation, licence, address and date at the top. A missing value is null. */
export function exportJson(shown: Shown): string {
  const { catalogue, state, positions } = shown;
  const columns = shownColumns(catalogue, state.columns);
  const { licence, date } = catalogue.index.site;
  const file = {
    citation: citationOf(shown),
    licence,
    url: addressOf(shown),
    date,
    columns: columns.map((column) => ({ id: nameOf(column), label: column.label })),
    clusters: positions.map((cluster) => ({
      id: catalogue.index.ids[cluster],
      url: clusterUrl(catalogue, cluster),
      ...Object.fromEntries(
        columns.flatMap((column) =>
          partsOf(column).map(({ suffix, read }) => [
            nameOf(column) + suffix,
            read(catalogue, column, cluster),
          ]),
        ),
      ),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** How to cite what is shown: publisher, site, selection, date, licence and the address that shows it again. */
export function citationOf(shown: Shown): string {
  const { title, publisher, licence, date } = shown.catalogue.index.site;
  return explorer.citation({
    ...{ title, publisher, licence },
    shown: shown.positions.length,
    all: shown.catalogue.size,
    chosen: describeChoice(shown),
    date: formatDate(date),
    url: addressOf(shown),
  });
}

/** A file name that tells site, choice and date: `cluster-observatory-comesa-establishment-2026-11-22.csv`. */
export function fileName({ catalogue, state }: Shown, ending: "csv" | "json"): string {
  const { title, date } = catalogue.index.site;
  const chosen = catalogue.facets.flatMap(({ id }) => state.filters[id] ?? []);
  const parts = [title, "clusters", state.words, ...chosen].map(slug).filter(Boolean);
  return `${parts.join("-").slice(0, 90).replace(/-$/, "")}-${date}.${ending}`;
}

/** What is chosen in words: "Grouping: COMESA; Stage: Establishment". Empty when nothing is. */
export function describeChoice({ catalogue, state }: Pick<Shown, "catalogue" | "state">): string {
  const words = state.words.trim();
  const facets = catalogue.facets.flatMap(({ id, values }) => {
    const chosen = values.filter((value) => state.filters[id]?.includes(value.id)).map(({ label }) => label);
    return chosen.length > 0 ? [`${lists.facets[id] ?? id}: ${chosen.join(", ")}`] : [];
  });
  return [...(words ? [explorer.wordsChosen(words)] : []), ...facets].join("; ");
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The full address of what is shown. Which clusters are ticked and how many rows stand on the screen is left out. */
function addressOf({ catalogue, state }: Shown): string {
  return catalogue.index.site.url + writeAddress({ ...state, compared: [], rows: pageSize }, catalogue);
}

function clusterUrl({ index }: Catalogue, cluster: number): string {
  return `${index.site.url}${index.ids[cluster]}/`;
}

/** Name of a column in files. */
function nameOf({ id }: ExplorerColumn): string {
  return id.replaceAll("-", "_");
}

interface Part {
  readonly suffix: string;
  readonly read: (catalogue: Catalogue, column: ExplorerColumn, cluster: number) => Value;
}

const textPart: Part = { suffix: "", read: (...of) => cellOf(...of)?.text ?? null };

/** What one column becomes in a file: text stays one column; a figure is its number, with wording, year and source. */
function partsOf(column: ExplorerColumn): readonly Part[] {
  if (column.kind !== "figure") return [textPart];
  const { written, years, sources } = column.figures;
  const has = (list: readonly unknown[]): boolean => list.some((value) => value !== null);
  const parts: Part[] = [{ suffix: "", read: (...of) => cellOf(...of)?.value ?? null }];
  if (has(written)) parts.push({ suffix: "_as_shown", read: (...of) => cellOf(...of)?.text ?? null });
  if (has(years)) parts.push({ suffix: "_year", read: (...of) => cellOf(...of)?.year ?? null });
  if (has(sources))
    parts.push({
      suffix: "_source",
      read: (catalogue, own, cluster) => {
        const source = cellOf(catalogue, own, cluster)?.source ?? null;
        return source === null ? null : `${clusterUrl(catalogue, cluster)}#source-${source}`;
      },
    });
  return parts;
}
