import { citation } from "../en/citation.ts";
import { type CitedItem, oneLine, partsOfDate } from "./item.ts";

/** A reference in parts, since the title is set in italics and the address may be a link. */
export interface ApaReference {
  readonly before: string;
  readonly title: string;
  /** Version, kind and site, up to the address. */
  readonly after: string;
  /** "Retrieved November 27, 2026, from " where the reader's day is known, else empty. */
  readonly retrieved: string;
  readonly url: string;
}

/** Digits of the hash that a text names: enough to tell one content from another by eye and by our command. */
export const hashDigits = 16;

/**
 * A reference in the style of APA, 7th edition, for data sets (10.9) and for pages of a site (10.16): a data set has its
 * year, version and kind; a page its full date. The name of the site is left out where it is the author's.
 */
export function toApa(item: CitedItem): ApaReference {
  const { kind, version, hash, container, accessed } = item;
  const isPage = kind === "page";
  const authors = joinAuthors(item.authors.map(oneLine));
  const [year] = partsOfDate(item.date);
  const date = isPage ? `${year}, ${dayOf(item.date)}` : String(year);
  const details = [
    version && citation.apa.version(version),
    kind === "view" && hash && citation.apa.hash(hash.slice(0, hashDigits)),
  ].filter(Boolean);
  const site = container && !item.authors.includes(container) ? ` ${closed(oneLine(container))}` : "";
  const kindInBrackets = isPage ? "" : ` [${citation.apa.dataset}]`;
  const behindTitle = `${details.length > 0 ? ` (${details.join(", ")})` : ""}${kindInBrackets}`;
  const title = oneLine(item.title);
  return {
    before: `${closed(authors)} (${date}). `,
    title,
    after: `${behindTitle || !/[.!?]$/.test(title) ? `${behindTitle}.` : ""}${site} `,
    retrieved: accessed ? retrievedOn(accessed) : "",
    url: item.url,
  };
}

/** The whole reference as plain text. */
export function apaText(item: CitedItem): string {
  const { before, title, after, retrieved, url } = toApa(item);
  return before + title + after + retrieved + url;
}

/** "Retrieved November 27, 2026, from ": for what changes and is kept nowhere else. */
export function retrievedOn(date: string): string {
  return citation.apa.retrieved(`${dayOf(date)}, ${date.slice(0, 4)}`);
}

function dayOf(date: string): string {
  const [, month, day] = partsOfDate(date);
  return `${citation.apa.months[month - 1] ?? month} ${day}`;
}

/** APA joins two and more authors by commas and an ampersand before the last. */
function joinAuthors(authors: readonly string[]): string {
  if (authors.length < 2) return authors[0] ?? "";
  return `${authors.slice(0, -1).join(", ")}, & ${authors.at(-1)}`;
}

/** Ends with one full stop. */
function closed(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
