import { type CitedItem, noteOf, oneLine, partsOfDate } from "./item.ts";

/** One item of CSL-JSON 1.0.2, as Zotero, Pandoc and citeproc read it. */
export function cslItem(item: CitedItem): Record<string, unknown> {
  const { key, kind, container, version, accessed, hash, rows, licence } = item;
  return {
    id: key,
    type: kind === "page" ? "webpage" : "dataset",
    title: oneLine(item.title),
    author: item.authors.map((author) => ({ literal: oneLine(author) })),
    issued: dateOf(item.date),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(version ? { version } : {}),
    ...(container ? { [kind === "page" ? "container-title" : "publisher"]: oneLine(container) } : {}),
    URL: item.url,
    note: noteOf(item),
    custom: {
      licence,
      ...(hash ? { content_hash: `sha256:${hash}` } : {}),
      ...(rows === null ? {} : { rows }),
    },
  };
}

/** A list of one item, since programs read lists. */
export function toCsl(item: CitedItem): string {
  return `${JSON.stringify([cslItem(item)], null, 1)}\n`;
}

function dateOf(date: string) {
  return { "date-parts": [[...partsOfDate(date)]] };
}
