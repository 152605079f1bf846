import type { ComponentChildren, VNode } from "preact";
import { address, dataAddress } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import type { TypedLink } from "../site/typed-links.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";

/** One step of the way to a page: its label, and its address below the prefix. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

export interface LayoutProps {
  readonly site: Site;
  /** Title of the page, without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Address of the page below the prefix. */
  readonly path: string;
  readonly breadcrumbs?: readonly Crumb[];
  /** Endings of the data that stand beside the page. */
  readonly data?: readonly ("json" | "csv")[];
  /** Scripts of the page, by name. */
  readonly scripts?: readonly string[];
  /** Structured data for search engines. */
  readonly jsonLd?: object | undefined;
  /** Links for programs: to what describes the page, to its licence and its data. */
  readonly links?: readonly TypedLink[];
  /** False for pages that search engines should leave out. */
  readonly indexed?: boolean;
  /** What our own search reads: the whole page, its opening only (for pages that list others), or nothing. */
  readonly searched?: "whole" | "opening" | "nothing";
  readonly children: ComponentChildren;
}

const mainPages = [
  ["clusters", address.clusters],
  ["regions", address.regions],
  ["stages", address.stages],
  ["financing", address.financing],
  ["policies", address.policies],
  ["indicators", address.indicators],
  ["benchmark", address.whatIf],
  ["data", address.data],
  ["contribute", address.contribute],
] as const;

/** The frame of every page: head, header with navigation and search, breadcrumbs, content, footer. */
export function Layout(props: LayoutProps): VNode {
  const { site, breadcrumbs = [], children } = props;
  return (
    <html lang={site.dataset.site.language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          {text.shell.skip}
        </a>
        <Header site={site} path={props.path} />
        {breadcrumbs.length > 0 && (
          <nav class="breadcrumbs frame" aria-label={text.shell.breadcrumbs}>
            <ol>
              {breadcrumbs.map(({ label, path }) => (
                <li key={path}>
                  <a href={site.href(path)}>{label}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <main
          id="content"
          class="frame"
          data-pagefind-body={
            props.indexed !== false && (props.searched ?? "whole") === "whole" ? true : undefined
          }
        >
          {children}
        </main>
        <Footer site={site} path={props.path} />
      </body>
    </html>
  );
}

function Head({
  site,
  title,
  description,
  path,
  data = [],
  scripts = [],
  jsonLd,
  links = [],
  indexed,
}: LayoutProps): VNode {
  const isHome = path === address.home;
  const fullTitle = isHome ? site.dataset.site.title : `${title} · ${site.dataset.site.title}`;
  const types = { json: "application/json", csv: "text/csv" };
  return (
    <head>
      <meta charset="utf-8" />
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {indexed === false && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={site.absolute(path)} />
      <link rel="icon" href={site.asset("icon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={site.asset("site.css")} />
      <meta property="og:title" content={isHome ? site.dataset.site.title : title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={isHome ? "website" : "article"} />
      <meta property="og:url" content={site.absolute(path)} />
      <meta property="og:site_name" content={site.dataset.site.title} />
      {data.map((ending) => (
        <link key={ending} rel="alternate" type={types[ending]} href={site.href(dataAddress(path, ending))} />
      ))}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={site.dataset.site.title}
        href={site.href("/feed.xml")}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={site.dataset.site.title}
        href={site.href("/feed.json")}
      />
      {links.map(({ rel, href, type }) => (
        <link key={`${rel} ${href}`} rel={rel} href={href} type={type} />
      ))}
      {["shortcut.js", ...scripts].map((script) => (
        <script key={script} type="module" src={site.asset(script)} />
      ))}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(jsonLd) }} />}
    </head>
  );
}

/** JSON for a script element: the characters that could end the element or the line are written as escapes. */
export function safeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function Header({ site, path }: { site: Site; path: string }): VNode {
  return (
    <header class="site-header">
      <div class="frame">
        <a class="site-name" href={site.href(address.home)}>
          {site.dataset.site.title}
        </a>
        <nav aria-label={text.shell.mainNavigation}>
          <ul>
            {mainPages.map(([key, target]) => (
              <li key={key}>
                <a
                  href={site.href(target)}
                  aria-current={path === target ? "page" : path.startsWith(target) ? "true" : undefined}
                >
                  {text.shell.navigation[key]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form
          class="site-search"
          role="search"
          aria-label={text.shell.siteSearch}
          action={site.href(address.search)}
        >
          <label class="hidden" for="site-search">
            {text.shell.search}
          </label>
          <input
            id="site-search"
            name="q"
            type="search"
            placeholder={`${text.shell.search}  /`}
            title={text.shell.searchHint}
            autocomplete="off"
          />
        </form>
      </div>
    </header>
  );
}

function Footer({ site, path }: { site: Site; path: string }): VNode {
  const { licence_data, licence_code, publisher } = site.dataset.site;
  const words = text.shell.footer;
  const more = [
    [words.countries, address.countries],
    [words.groupings, address.groupings],
    [words.sectors, address.sectors],
    [words.statistics, address.statistics],
    [words.twinning, address.twinning],
    [words.charts, address.charts],
    [words.api, address.api],
    [words.sources, address.sources],
    [words.changes, address.changes],
    [words.glossary, address.glossary],
    [words.about, address.about],
    [words.feed, "/feed.xml"],
  ] as const;
  return (
    <footer class="site-footer">
      <div class="frame">
        <nav aria-label={words.more}>
          <ul>
            {more.map(([label, path]) => (
              <li key={path}>
                <a href={site.href(path)}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>
          {[
            words.dataLicence(licence_data),
            words.codeLicence(licence_code),
            publisher.name,
            words.dataOf(formatDate(site.dataset.date)),
          ].join(" · ")}
        </p>
        <p class="print-address">{site.absolute(path)}</p>
      </div>
    </footer>
  );
}
