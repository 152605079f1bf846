import { type CitedItem, citationKey } from "../../text/citation/item.ts";
import { citation } from "../../text/en/citation.ts";
import { explorer } from "../../text/en/explorer.ts";
import { lists } from "../../text/en/lists.ts";
import { writeAddress } from "./address.ts";
import { shownColumns } from "./columns.ts";
import { pageSize } from "./state.ts";
import { hashOfRows, rowsOf, type Shown } from "./view-rows.ts";

/** The rows shown as something to cite: their number, the version of the data, the hash of what they say. */
export function citeView(shown: Shown): CitedItem {
  const { catalogue, positions } = shown;
  const { title, publisher, licence, date, version } = catalogue.index.site;
  const hash = hashOfRows(rowsOf(shown));
  return {
    kind: "view",
    // Two views of one document differ in what they show.
    key: citationKey(title, "clusters", hash.slice(0, 8)),
    title: citation.viewTitle(title, positions.length, catalogue.size, describeChoice(shown)),
    authors: [publisher],
    container: title,
    ...{ date, version, licence, hash },
    url: addressOf(shown),
    rows: positions.length,
  };
}

/** The page that shows them, as a page. */
export function citePage(shown: Shown, accessed: string): CitedItem {
  const { title, publisher, licence, date } = shown.catalogue.index.site;
  return {
    kind: "page",
    key: citationKey(title, "clusters-page"),
    title: lists.clusters.title,
    authors: [publisher],
    container: title,
    ...{ date, licence, accessed },
    version: null,
    hash: null,
    url: addressOf(shown),
    rows: null,
  };
}

/**
 * The full address of what is shown. The columns stand in it even when they are the usual ones, since which are usual
 * follows the data; which clusters are ticked and how many rows stand on the screen is left out.
 */
export function addressOf({ catalogue, state }: Pick<Shown, "catalogue" | "state">): string {
  const columns = shownColumns(catalogue, state.columns)
    .map(({ id }) => id)
    .filter((id) => id !== "name");
  return (
    catalogue.index.site.url + writeAddress({ ...state, columns, compared: [], rows: pageSize }, catalogue)
  );
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
