import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";

/** An element of a page with its attributes as text. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements it stands in, outermost first. */
  readonly within: readonly Element[];
}

/** A page as it stands on disk. */
export interface HtmlPage {
  /** Path below the root of the site, with slashes: `clusters/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
}

const voidElements = new Set(["meta", "link", "input", "br", "hr", "img", "wbr", "source", "col"]);

/** Opening and closing tags as our renderer writes them: every value in double quotes, no bare `<` in text. */
const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=<>"/]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/**
 * Reads the elements of a page.
 * @throws when a tag is not written as our renderer writes it, or is not closed: then a `<` of a record got through
 */
export function readElements(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const text = html.replace(/^<!doctype html>/, "");
  let last = 0;
  for (const match of text.matchAll(tag)) {
    const between = text.slice(last, match.index);
    if (between.includes("<")) throw new Error(`A bare "<" stands in: ${between.slice(0, 120)}`);
    last = match.index + match[0].length;
    const [, closing, name = "", attributes = "", selfClosing] = match;
    if (closing) {
      const opened = open.pop();
      if (opened?.name !== name) throw new Error(`</${name}> closes <${opened?.name}>`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), within: [...open] };
    elements.push(element);
    if (!selfClosing && !voidElements.has(name)) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
  return text.replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** All pages of a built site. */
export function readPages(folder: string): HtmlPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      try {
        const elements = readElements(html);
        const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
        return { file, html, elements, ids };
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
      }
    });
}

/** The one element of a kind that has the given attributes; undefined when there is none. */
export function findElement(
  page: HtmlPage,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element | undefined {
  return page.elements.find(
    (element) =>
      element.name === name &&
      Object.entries(attributes).every(([key, value]) => element.attributes.get(key) === value),
  );
}
