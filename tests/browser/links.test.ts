import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listFiles } from "../files.ts";
import { type Element, findElement, type HtmlPage, readPages } from "./html.ts";
import { type BuiltSite, publicAddress, sites } from "./sites.ts";

const { root, prefix } = sites();

describe.each([root, prefix])("the site at $prefix", (site) => {
  const pages = readPages(site.folder);
  const files = new Set(listFiles(site.folder));
  const idsOf = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));

  test("has pages", () => expect(pages.length).toBeGreaterThan(300));

  test("leads only to pages, files and places in pages that exist", () => {
    const broken = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const target = fileOf(site, page, link);
        if (target === null) return [];
        const { file, fragment } = target;
        if (!files.has(file)) return [`${page.file}: ${link}`];
        // The what-if page keeps figures behind the #, and the cluster that they were taken from.
        const based = file === "benchmark/index.html" ? new URLSearchParams(fragment).get("based-on") : null;
        if (based !== null) return files.has(`clusters/${based}/index.html`) ? [] : [`${page.file}: ${link}`];
        return fragment && !idsOf.get(file)?.has(fragment) ? [`${page.file}: ${link} (no such place)`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("loads nothing from elsewhere", () => {
    const foreign = pages.flatMap((page) =>
      page.elements
        .filter(({ name }) => ["script", "img", "source", "iframe", "link", "form"].includes(name))
        // These relations name things; nothing is fetched for them.
        .filter(({ attributes }) => !/^(?:canonical|cite-as|license|type)$/.test(attributes.get("rel") ?? ""))
        .flatMap(({ attributes }) =>
          ["src", "srcset", "href", "action"].map((key) => attributes.get(key) ?? ""),
        )
        .filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address))
        .map((address) => `${page.file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test("links outside by https, http or mailto only", () => {
    const odd = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^(?:https?:\/\/|mailto:)/.test(link))
        .map((link) => `${page.file}: ${link}`),
    );
    expect(odd).toEqual([]);
  });

  test("names in its style sheet only files that stand beside it", () => {
    const sheet = [...files].find((file) => file.endsWith(".css")) ?? "";
    const named = [...read(site, sheet).matchAll(/url\(["']?([^"')]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter((name) => name.startsWith("/") || !existsSync(join(site.folder, sheet, "..", name))),
    ).toEqual([]);
  });

  test("has sound data beside its pages", () => {
    const missing = pages.flatMap((page) =>
      page.elements
        .filter(({ name, attributes }) => name === "link" && attributes.get("rel") === "alternate")
        .map(({ attributes }) => fileOf(site, page, attributes.get("href") ?? "")?.file ?? "")
        .filter((file) => !files.has(file)),
    );
    expect(missing).toEqual([]);
    const json = [...files].filter((file) => file.endsWith(".json"));
    expect(json.length).toBeGreaterThan(300);
    for (const file of json) expect(() => JSON.parse(read(site, file)), file).not.toThrow();
  });

  test("names in its data only addresses that exist", () => {
    const home = publicAddress + site.prefix;
    const broken = [...files]
      .filter((file) => file.endsWith(".json") && !file.startsWith("pagefind/"))
      .flatMap((file) =>
        [...read(site, file).matchAll(/"(https:\/\/observatory\.example\.net[^"#?\\]*)/g)]
          .map(([, address = ""]) => address)
          // The description of the API names the site as the address to which paths are added.
          .filter((address) => `${address}/` !== home)
          // Those of CSV on the Web name the page of each row by a template.
          .filter((address) => !address.includes("{"))
          .filter((address) => !address.startsWith(home) || !files.has(indexOf(address.slice(home.length))))
          .map((address) => `${file}: ${address}`),
      );
    expect(broken).toEqual([]);
  });

  test("lists in its sitemap every page that search engines may keep, and no other", () => {
    const listed = [...read(site, "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = ""]) => address,
    );
    const home = publicAddress + site.prefix;
    const kept = pages
      .filter((page) => findElement(page, "meta", { name: "robots" }) === undefined)
      .map(({ file }) => home + file.replace(/index\.html$/, ""));
    expect([...listed].sort()).toEqual(kept.sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("names the sitemap in robots.txt", () => {
    expect(read(site, "robots.txt").split("\n")).toContain(
      `Sitemap: ${publicAddress}${site.prefix}sitemap.xml`,
    );
  });
});

describe("every page", () => {
  const pages = readPages(root.folder);

  test("has a title of its own, a description, a canonical address and one main heading", () => {
    const faults = pages.flatMap((page) => {
      const canonical = findElement(page, "link", { rel: "canonical" })?.attributes.get("href");
      const own = `${publicAddress}/${page.file.replace(/index\.html$/, "")}`;
      const headings = page.elements.filter(({ name }) => name === "h1").length;
      return [
        titleOf(page) === "" && "no title",
        !findElement(page, "meta", { name: "description" })?.attributes.get("content") && "no description",
        canonical !== own && `canonical ${canonical}`,
        headings !== 1 && `${headings} main headings`,
        !findElement(page, "html")?.attributes.get("lang") && "no language",
      ].flatMap((fault) => (fault ? `${page.file}: ${fault}` : []));
    });
    expect(faults).toEqual([]);
    const byTitle = Map.groupBy(pages, (page) => `${kindOf(page)} ${titleOf(page)}`);
    const twice = [...byTitle.values()].filter((same) => same.length > 1);
    expect(twice.map((same) => same.map(({ file }) => file))).toEqual([]);
  });

  test("uses each id once and refers only to ids it has", () => {
    const faults = pages.flatMap((page) => {
      const ids = new Set(page.ids);
      const twice = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
      const unknown = page.elements.flatMap(({ attributes }) =>
        ["aria-labelledby", "aria-describedby", "aria-controls", "for"]
          .flatMap((key) => (attributes.get(key) ?? "").split(" "))
          .filter((id) => id !== "" && !ids.has(id)),
      );
      return [
        ...twice.map((id) => `${page.file}: twice ${id}`),
        ...unknown.map((id) => `${page.file}: no ${id}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("has no style, handler or script of its own", () => {
    const data = new Set(["application/json", "application/ld+json"]);
    const faults = pages.flatMap((page) =>
      page.elements.flatMap(({ name, attributes }) => {
        const inline = name === "script" && !attributes.has("src") && !data.has(attributes.get("type") ?? "");
        const own = [...attributes.keys()].filter((key) => key === "style" || /^on/i.test(key));
        return [...own, ...(inline || name === "style" ? [`<${name}>`] : [])].map(
          (fault) => `${page.file}: ${fault} in ${name}`,
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  test("says of every drawing what it is", () => {
    const isHidden = ({ attributes }: Element): boolean => attributes.get("aria-hidden") === "true";
    const faults = pages.flatMap((page) =>
      page.elements
        .filter(({ name }) => name === "svg")
        .filter((svg) => !isHidden(svg) && !svg.within.some(isHidden))
        .filter(
          ({ attributes }) =>
            !["img", "group"].includes(attributes.get("role") ?? "") ||
            !(attributes.has("aria-labelledby") || attributes.has("aria-label")),
        )
        .map((svg) => `${page.file}: ${JSON.stringify([...svg.attributes])}`),
    );
    expect(faults).toEqual([]);
  });

  test("holds structured data that can be read", () => {
    for (const { file, html } of pages) {
      for (const [, json = ""] of html.matchAll(/<script type="application\/[a-z+]*json"[^>]*>([^<]*)</g))
        expect(() => JSON.parse(json), file).not.toThrow();
    }
  });
});

describe("what goes over the wire", () => {
  const limits: [name: string, pattern: RegExp, kilobytes: number][] = [
    ["the home page", /^index\.html$/, 60],
    ["cluster pages", /^clusters\/[^/]+\/index\.html$/, 30],
    ["the explorer", /^clusters\/index\.html$/, 90],
    ["the style sheet", /\.css$/, 12],
  ];

  test.each(limits)("%s", async (_name, pattern, limit) => {
    const weights = await Promise.all(
      listFiles(root.folder)
        .filter((file) => pattern.test(file))
        .map(async (file) => ({ file, kilobytes: await weigh(file) })),
    );
    const largest = weights.sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 5);
    const list = largest.map(({ file, kilobytes }) => `${kilobytes.toFixed(1)} kB ${file}`).join(", ");
    if (process.env.SHOW_WEIGHTS) console.log(list);
    expect(largest[0]?.kilobytes, list).toBeLessThanOrEqual(limit);
  });
});

async function weigh(file: string): Promise<number> {
  return (await promisify(brotliCompress)(readFileSync(join(root.folder, file)))).length / 1000;
}

function read(site: BuiltSite, file: string): string {
  return readFileSync(join(site.folder, file), "utf8");
}

function linksOf(page: HtmlPage): string[] {
  return page.elements
    .filter(({ attributes }) => attributes.get("rel") !== "canonical")
    .flatMap(({ attributes }) =>
      ["href", "src", "action", "data-pagefind", "xlink:href"].flatMap((key) => attributes.get(key) ?? []),
    );
}

/**
 * The file and the place that a link leads to.
 * @returns null for a link to another site; the link itself as file when it leaves the prefix
 */
function fileOf(site: BuiltSite, page: HtmlPage, link: string): { file: string; fragment: string } | null {
  const here = `http://site${site.prefix}${page.file}`;
  const url = new URL(link, here);
  if (url.host !== "site") return null;
  const path = decodeURIComponent(url.pathname);
  const file = path.startsWith(site.prefix) ? indexOf(path.slice(site.prefix.length)) : link;
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** The file behind a path below the prefix. */
function indexOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function titleOf({ html }: HtmlPage): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
}

/** Pages of one kind stand in one folder. */
function kindOf({ file }: HtmlPage): string {
  return file.split("/").slice(0, -2).join("/");
}
