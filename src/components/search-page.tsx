import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout, safeJson } from "./layout.tsx";
import { Opening } from "./parts.tsx";

/** The search. The script fills in results; the words it needs and the address of the index are handed to it here. */
export function SearchPage({ site }: { site: Site }): VNode {
  const words = text.pages.search;
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.search}
      data={["json"]}
      scripts={["search.js"]}
      indexed={false}
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <noscript>
        <p class="warning">
          {words.noScript} <a href={site.href(address.clusters)}>{text.lists.clusters.title}</a>
        </p>
      </noscript>
      <div class="search" data-pagefind={site.href("/pagefind/pagefind.js")}>
        <form class="search-form" role="search" aria-label={words.title}>
          <label for="search-words">{words.label}</label>
          <input id="search-words" name="q" type="search" autocomplete="off" />
          <label for="search-sort">{words.sort}</label>
          <select id="search-sort" name="sort">
            <option value="">{words.sortRelevance}</option>
            <option value="date">{words.sortDate}</option>
          </select>
        </form>
        <div class="search-columns">
          <section class="search-filters" aria-label={words.filters} />
          <section class="search-results" aria-label={words.title}>
            <p class="search-status" role="status" />
            <ol class="results" />
          </section>
        </div>
        <script
          type="application/json"
          class="search-words"
          dangerouslySetInnerHTML={{ __html: safeJson(words.client) }}
        />
      </div>
    </Layout>
  );
}
