import { apaText } from "../../text/citation/apa.ts";
import { toCsv } from "../../text/csv.ts";
import { fold } from "../../text/fold.ts";
import { citeView } from "./cite-view.ts";
import { shownColumns } from "./columns.ts";
import { clusterUrl, fileName as columnName, columnsOnFile, fileColumns, type Shown } from "./view-rows.ts";

/**
 * The clusters shown as one clean CSV table: filters, order and columns as on the screen, all rows. A figure brings its
 * year and the address of its source along. Citation, version and content hash stand in columns of their own, the same
 * in each row: lines above the header would break every program that reads the table, and a second file gets lost.
 */
export function exportCsv(shown: Shown): string {
  const { catalogue, positions } = shown;
  const cited = citeView(shown);
  const cite = apaText(cited);
  const columns = fileColumns(shown);
  const { cite: citeColumn, version, hash } = columnsOnFile;
  return toCsv({
    name: "clusters",
    columns: ["id", ...columns.map(({ name }) => name), "url", citeColumn, version, hash],
    rows: positions.map((cluster) => [
      catalogue.index.ids[cluster],
      ...columns.map(({ read }) => read(cluster)),
      clusterUrl(catalogue, cluster),
      cite,
      cited.version,
      `sha256:${cited.hash}`,
    ]),
  });
}

/** The clusters shown as JSON, with all that a citation needs at the top. A missing value is null. */
export function exportJson(shown: Shown): string {
  const { catalogue, state, positions } = shown;
  const cited = citeView(shown);
  const columns = fileColumns(shown);
  const file = {
    citation: apaText(cited),
    version: cited.version,
    content_hash: `sha256:${cited.hash}`,
    licence: cited.licence,
    url: cited.url,
    date: cited.date,
    rows: positions.length,
    columns: shownColumns(catalogue, state.columns).map((column) => ({
      id: columnName(column),
      label: column.label,
    })),
    clusters: positions.map((cluster) => ({
      id: catalogue.index.ids[cluster],
      url: clusterUrl(catalogue, cluster),
      ...Object.fromEntries(columns.map(({ name, read }) => [name, read(cluster)])),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** A file name that tells site, choice and date: `cluster-observatory-comesa-establishment-2026-11-22.csv`. */
export function fileName({ catalogue, state }: Pick<Shown, "catalogue" | "state">, ending: string): string {
  const { title, date } = catalogue.index.site;
  const chosen = catalogue.facets.flatMap(({ id }) => state.filters[id] ?? []);
  const parts = [title, "clusters", state.words, ...chosen].map(slug).filter(Boolean);
  return `${parts.join("-").slice(0, 90).replace(/-$/, "")}-${date}.${ending}`;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
