import { readdirSync } from "node:fs";
import type { Exports } from "../src/publish/exports/exported-file.ts";
import type { Site } from "../src/site/site.ts";
import { project } from "./paths.ts";

/** The default export of a page template; see src/pages/page.ts. */
interface Template {
  readonly data: {
    readonly pagination?: { readonly data: string };
    readonly permalink: string | ((data: { item: unknown }) => string);
    /** Whether the page tells of the downloads. */
    readonly needsExports?: boolean;
  };
  readonly render: (data: { site: Site; exports: () => Exports; item?: unknown }) => string;
}

/** Makes one page when it is asked for; the promise is that of the downloads, which take seconds. */
export type PageMaker = () => string | Promise<string>;

/** Loads the templates that Eleventy uses in the build. */
export async function loadTemplates(): Promise<Template[]> {
  const folder = `${project}src/pages`;
  const names = readdirSync(folder).filter((name) => /\.11ty\.tsx?$/.test(name));
  return Promise.all(
    names.map(async (name) => ((await import(`${folder}/${name}`)) as { default: Template }).default),
  );
}

/** All pages of a site by the file that they become, each made only when it is asked for, and so are the downloads. */
export function planPages(
  templates: readonly Template[],
  site: Site,
  makeExports: () => Promise<Exports>,
): Map<string, PageMaker> {
  const pages = new Map<string, PageMaker>();
  const exports = (): never => {
    throw new Error("Only a page made with pageOfExports knows the downloads.");
  };
  for (const { data, render } of templates) {
    if (typeof data.permalink === "string") {
      pages.set(
        data.permalink,
        data.needsExports
          ? async () => {
              const made = await makeExports();
              return render({ site, exports: () => made });
            }
          : () => render({ site, exports }),
      );
      continue;
    }
    const list = data.pagination?.data.replace("site.lists.", "") as keyof Site["lists"];
    for (const item of site.lists[list])
      pages.set(data.permalink({ item }), () => render({ site, exports, item }));
  }
  return pages;
}
