import { count } from "../format.ts";

/** Words of the command that checks whether cited figures still hold. */
export const citationCheck = {
  unreadable: {
    empty: "The file is empty. Download it again.",
    binary: "This is not a text file. Give a CSV, JSON, BibTeX, RIS or CSL-JSON file of this site.",
    brokenJson: "The JSON breaks off or was damaged. Download it again.",
    foreignJson:
      "This JSON is neither a table saved from the list of clusters, nor the JSON of a record, nor a citation in CSL-JSON. Save one of these and give that file.",
    foreignCsv:
      "This is none of our files: a CSV saved from the list of clusters has the columns “id” and “cite_as”. Open /clusters/, choose Download, and give that file.",
    noRows: "The CSV has no rows, so it cites nothing. Save a table that has rows, or its JSON.",
    rowWithoutId: "A row has no id, so it cannot be compared. Download the file again.",
    rowTwice: (id: string) =>
      `The row “${id}” stands there twice; the file was edited. Download it again, or take one of them out.`,
    noAddress:
      "The file does not name the address of its selection, so it cannot be compared. Download it again.",
    noReference:
      "No entry in this file has an address of this site. Export the citation again, with its URL and its note.",
    onlyPages:
      "This cites a page. A page has no version and no hash, so nothing can be compared. Cite the data: choose “The data” under “Cite” on the page.",
    onlyForeign: "None of the addresses in this file belongs to this site, so nothing can be compared.",
    record: (folder: string, id: string) =>
      `There is no record ${folder}/${id} in these data, and none that it moved to. Check --data, or whether the file comes from another site.`,
  },
  against: (version: string, date: string) => `Compared with data of version ${version}, ${date}.`,
  ofVersion: (version: string) => `The file cites version ${version}.`,
  edited:
    "This file was edited after it was saved: its rows no longer give the content hash that it names. They are compared as they stand.",
  noHash: "The file names no content hash, so it cannot be told whether it was edited.",
  rowsHold: (rows: number) => (rows === 1 ? "The 1 row holds." : `All ${rows} rows hold.`),
  rowsChanged: (changed: number, rows: number) =>
    `${changed} of ${count(rows, "row", "rows")} no longer ${changed === 1 ? "holds" : "hold"}.`,
  changed: (place: string, cited: string, now: string) => `${place}: cited ${cited}, now ${now}`,
  empty: "nothing",
  reason: (date: string, what: string) => `reason, ${date}: ${what}`,
  noReason: "The record gives no reason.",
  moved: (id: string, to: string, date: string, reason: string) =>
    `${id} is gone: it moved to ${to} on ${date}. ${reason}`,
  gone: (id: string) => `${id} is gone, and no record took its place.`,
  left: (id: string) => `${id} is still recorded, but no longer part of this selection.`,
  added: (ids: readonly string[]) => `New in this selection since then (no failure): ${ids.join(", ")}.`,
  foreignColumns: (columns: readonly string[]) =>
    `Not compared, because the list of clusters has no such column: ${columns.join(", ")}.`,
  recordHolds: (name: string, figures: string) => `${name}: all that is cited holds${figures}.`,
  withIndicators: (number: number) => `, with ${count(number, "indicator", "indicators")}`,
  recordChanged: (name: string, changes: number) =>
    `${name}: ${count(changes, "cited value", "cited values")} no longer ${changes === 1 ? "holds" : "hold"}.`,
  recordAdded: (places: readonly string[]) =>
    `New in the record since then (no failure): ${places.join(", ")}.`,
  recordNoHash:
    "The JSON of a record holds no hash of its own: a change made in the file looks the same as a change of the data.",
  reference: {
    dataset: "All data",
    record: (id: string) => `The data of ${id}`,
    view: (address: string) => `The selection ${address || "of all clusters"}`,
    holds: (what: string) => `${what}: holds.`,
    changed: (what: string) => `${what}: changed since.`,
    page: (url: string) => `${url} is a page, which has no hash: not compared.`,
    foreign: (url: string) => `${url} is no address of this site: not compared.`,
    rows: (rows: number) => `It has ${count(rows, "row", "rows")} today.`,
    onlyHash:
      "A citation holds the hash only. Which figures changed can be told from the saved data: give the CSV or JSON that you saved with it.",
    history: "The page “What is new” lists changes by date.",
  },
} as const;
