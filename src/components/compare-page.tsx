import type { VNode } from "preact";
import { address, benchmarkFile } from "../site/address.ts";
import { compareFiles } from "../site/compare/data.ts";
import { compareExamples } from "../site/compare/examples.ts";
import type { Site } from "../site/site.ts";
import { compare } from "../text/en/compare.ts";
import { text } from "../text/index.ts";
import { Layout, safeJson } from "./layout.tsx";
import { LinkList, Opening } from "./parts.tsx";

/** What the script of the page is handed: where the site and its data are, and comparisons to start from. */
export interface CompareSettings {
  /** Path below which the site is served, with both slashes. */
  readonly base: string;
  readonly siteTitle: string;
  readonly files: Readonly<Record<"benchmark" | keyof typeof compareFiles, string>>;
  readonly examples: ReturnType<typeof compareExamples>;
}

/** Clusters, areas or policies side by side. What is compared stands in the address; the script draws it from the data. */
export function ComparePage({ site }: { site: Site }): VNode {
  const settings: CompareSettings = {
    base: site.href("/"),
    siteTitle: site.dataset.site.title,
    files: {
      benchmark: site.href(benchmarkFile),
      areas: site.href(compareFiles.areas),
      policies: site.href(compareFiles.policies),
      moved: site.href(compareFiles.moved),
    },
    examples: compareExamples(site),
  };
  return (
    <Layout
      site={site}
      title={compare.title}
      description={compare.lead}
      path={address.compare}
      data={["json"]}
      scripts={["compare.js", "charts.js"]}
      searched="opening"
    >
      <Opening title={compare.title} searched>
        <p class="screen-only">{compare.lead}</p>
      </Opening>
      <noscript>
        <p class="warning">{compare.noScript}</p>
        <LinkList
          links={[
            { label: text.lists.clusters.title, href: site.href(address.clusters) },
            { label: text.pages.regions.title, href: site.href(address.regions) },
            { label: text.pages.regions.countriesTitle, href: site.href(address.countries) },
            { label: text.pages.stages.title, href: site.href(address.stages) },
            { label: text.policy.title, href: site.href(address.policies) },
            { label: text.pages.indicators.title, href: site.href(address.indicators) },
          ]}
        />
      </noscript>
      <div id="compare" />
      <script
        type="application/json"
        id="compare-settings"
        dangerouslySetInnerHTML={{ __html: safeJson(settings) }}
      />
    </Layout>
  );
}
