import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Exports } from "../publish/exports/exported-file.ts";
import type { Site } from "../site/site.ts";

/** What Eleventy takes as a template: where it goes and what it says. */
interface Template {
  readonly data: Record<string, unknown>;
  readonly render: (data: { site: Site; exports: () => Exports; item?: unknown }) => string;
}

/** A page of which there is one. */
export function onePage(path: string, content: (site: Site) => VNode): Template {
  return {
    data: { permalink: fileOf(path), eleventyExcludeFromCollections: true },
    render: ({ site }) => toDocument(content(site), site),
  };
}

/** A page of which there is one and which tells of the downloads. They are made before any page. */
export function pageOfExports(path: string, content: (site: Site, exports: Exports) => VNode): Template {
  return {
    data: { permalink: fileOf(path), eleventyExcludeFromCollections: true, needsExports: true },
    render: ({ site, exports }) => toDocument(content(site, exports()), site),
  };
}

/**
 * A page for each item of a list of the site. This helper gives back the types that Eleventy's data lose.
 *
 * @param list name of the list in `site.lists`
 */
export function eachPage<Name extends keyof Site["lists"]>(
  list: Name,
  path: (item: Site["lists"][Name][number]) => string,
  content: (item: Site["lists"][Name][number], site: Site) => VNode,
): Template {
  type Item = Site["lists"][Name][number];
  return {
    data: {
      pagination: { data: `site.lists.${list}`, size: 1, alias: "item" },
      permalink: ({ item }: { item: Item }) => fileOf(path(item)),
      eleventyExcludeFromCollections: true,
    },
    render: ({ site, item }) => toDocument(content(item as Item, site), site),
  };
}

/** A file that is not a page, such as the feed. */
export function oneFile(path: string, content: (site: Site) => string): Template {
  return {
    data: { permalink: path, eleventyExcludeFromCollections: true },
    render: ({ site }) => content(site),
  };
}

function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * Scripts that a page gets because of what stands on it. It is seen here, on the finished page, so that no page has to
 * ask for them and none without pays for them.
 */
const scriptsByContent: readonly (readonly [content: string, script: string])[] = [
  ['<div class="drawing', "charts.js"],
  ['<div class="cite"', "cite.js"],
];

function toDocument(content: VNode, site: Site): string {
  const html = renderToStaticMarkup(content);
  const scripts = scriptsByContent
    .filter(([part]) => html.includes(part))
    .map(([, script]) => `<script type="module" src="${site.asset(script)}"></script>`);
  return `<!doctype html>\n${html.replace("</head>", `${scripts.join("")}</head>`)}\n`;
}
