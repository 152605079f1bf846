import { describe, expect, test } from "vitest";
import { Layout, type LayoutProps, safeJson } from "../../src/components/layout.tsx";
import { makeSite } from "../site/make-site.ts";
import { elements, hostile, render, wordsOf } from "./render.ts";

const site = makeSite({}, { prefix: "/o/", assets: new Map([["site.css", "site-3F2A.css"]]) });

function page(props: Partial<LayoutProps> = {}): string {
  return render(
    <Layout site={site} title="Valley" description="Makes cars." path="/clusters/valley/" {...props}>
      {props.children ?? <p>Content</p>}
    </Layout>,
  );
}

describe("the head", () => {
  test("has title, description and the one address of the page", () => {
    const markup = page();
    expect(elements(markup, "title")).toEqual(["<title>Valley · Sample</title>"]);
    for (const tag of [
      '<html lang="en">',
      '<meta name="description" content="Makes cars.',
      '<link rel="canonical" href="https://example.org/o/clusters/valley/"',
      '<meta property="og:title" content="Valley"',
      '<meta property="og:description" content="Makes cars."',
      '<meta property="og:url" content="https://example.org/o/clusters/valley/"',
      '<meta property="og:type" content="article"',
      '<meta property="og:site_name" content="Sample"',
      '<link rel="stylesheet" href="/o/assets/site-3F2A.css"',
    ])
      expect(markup).toContain(tag);
  });

  test("of the home page has the name of the site alone", () => {
    const markup = page({ path: "/", title: "Home" });
    expect(elements(markup, "title")).toEqual(["<title>Sample</title>"]);
    expect(markup).toContain('<meta property="og:type" content="website"');
    expect(markup).toContain('<link rel="canonical" href="https://example.org/o/"');
  });

  test("names the data beside the page and the feeds", () => {
    const alternates = [...page({ data: ["json", "csv"] }).matchAll(/<link rel="alternate"[^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(alternates).toHaveLength(4);
    expect(alternates.join("")).toMatch(
      /application\/json" href="\/o\/clusters\/valley\.json".*text\/csv" href="\/o\/clusters\/valley\.csv".*rss\+xml".*"\/o\/feed\.xml".*feed\+json".*"\/o\/feed\.json"/,
    );
    expect(page()).not.toContain("valley.json");
  });

  test("names what describes the page, with its media type", () => {
    const links = [{ rel: "describedby", href: "/o/x.json", type: 'a/b; profile="c"' }];
    expect(page({ links })).toContain(
      '<link rel="describedby" href="/o/x.json" type="a/b; profile=&quot;c&quot;"',
    );
    expect(page()).not.toContain("describedby");
  });

  test("keeps a page out of search engines only when told so", () => {
    expect(page({ indexed: false })).toContain('<meta name="robots" content="noindex"');
    expect(page()).not.toContain("robots");
  });

  test("loads the scripts of the page as modules", () => {
    expect(page({ scripts: ["search.js"] })).toContain('<script type="module" src="/o/assets/search.js">');
    expect(page()).not.toContain("search.js");
  });
});

describe("the body", () => {
  test("begins with a link that leads to the content", () => {
    const markup = page();
    expect(markup).toMatch(/<body><a class="skip" href="#content">Skip to content<\/a>/);
    expect(markup.match(/ id="content"/g)).toHaveLength(1);
    expect(elements(markup, "main").map(wordsOf)).toEqual(["Content"]);
  });

  test.for<[string, string[]]>([
    ["/clusters/", ['href="/o/clusters/" aria-current="page"']],
    ["/clusters/valley/", ['href="/o/clusters/" aria-current="true"']],
    ["/data/fields/", ['href="/o/data/" aria-current="true"']],
    ["/", []],
    ["/about/", []],
    ["/countries/de/", []],
  ])("on %s the navigation marks where the reader is", ([path, expected]) => {
    const marked = [...page({ path }).matchAll(/href="[^"]*" aria-current="\w+"/g)].map(([tag]) => tag);
    expect(marked).toEqual(expected);
  });

  test("has breadcrumbs where there are any", () => {
    const markup = page({ breadcrumbs: [{ label: "Clusters", path: "/clusters/" }] });
    expect(markup).toContain(
      'aria-label="You are here"><ol><li><a href="/o/clusters/">Clusters</a></li></ol>',
    );
    expect(page()).not.toContain("You are here");
  });

  test.for<[Partial<LayoutProps>, boolean]>([
    [{}, true],
    [{ searched: "whole" }, true],
    [{ searched: "opening" }, false],
    [{ searched: "nothing" }, false],
    [{ indexed: false }, false],
  ])("the search reads the whole page: %j", ([props, expected]) => {
    expect(/<main[^>]* data-pagefind-body/.test(page(props))).toBe(expected);
  });

  test("every link of frame and head stays below the prefix", () => {
    const links = [...page().matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(link).toMatch(/^\/o\//);
  });
});

test.for([
  ["</script><script>", "\\u003c/script\\u003e\\u003cscript\\u003e"],
  ["<!--", "\\u003c!--"],
  ["a & b", "a \\u0026 b"],
  ["line\u2028and\u2029end", "line\\u2028and\\u2029end"],
])("JSON in a script: %j", ([raw = "", escaped]) => {
  const written = safeJson({ raw });
  expect(written).toBe(`{"raw":"${escaped}"}`);
  expect(JSON.parse(written)).toEqual({ raw });
});

test("hostile text never becomes markup", () => {
  const bad = makeSite({}, { prefix: "/o/" });
  const settings = {
    ...bad.dataset.site,
    title: hostile,
    licence_data: hostile,
    publisher: { name: hostile },
  };
  Object.defineProperty(bad, "dataset", { value: { ...bad.dataset, site: settings } });
  const markup = page({
    site: bad,
    title: hostile,
    description: hostile,
    breadcrumbs: [{ label: hostile, path: "/clusters/" }],
    jsonLd: { name: hostile },
    children: hostile,
  });
  expect(markup).not.toMatch(/<img/);
  // The only scripts are the two of the frame: the module and the structured data.
  expect(markup.match(/<\/script>/g)).toHaveLength(2);
  expect(markup).toContain('"\\u003cimg src=x onerror=');
});
