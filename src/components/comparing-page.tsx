import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { comparabilityCodes, structuralVariables, totalWeight } from "../site/benchmark-views.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { DataTable, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

const words = text.comparing;

/** How distances, percentiles, warnings and bands come about. */
export function ComparingPage({ site }: { site: Site }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.comparing}
      data={["json"]}
      breadcrumbs={[{ label: words.about, path: address.about }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <div class="prose">
        <Section id="distance" title={words.distance.title}>
          <Paragraphs of={words.distance.text} />
          <DataTable
            caption={words.distance.title}
            captionHidden
            rows={structuralVariables}
            columns={[
              {
                label: words.distance.variable,
                isHeader: true,
                cell: ({ id }) => text.benchmark.variable[id],
              },
              {
                label: words.distance.weight,
                cell: ({ weight }) => words.distance.of(String(weight), String(totalWeight)),
              },
              { label: words.distance.reads, cell: ({ id }) => words.variables[id][0] },
              { label: words.distance.scale, prose: true, cell: ({ id }) => words.variables[id][1] },
            ]}
          />
          <p class="note">{words.distance.note}</p>
        </Section>
        <Section id="peers" title={words.peers.title}>
          <Paragraphs of={words.peers.text} />
        </Section>
        <Section id="warnings" title={words.warnings.title} lead={words.warnings.lead}>
          <Pairs rows={comparabilityCodes.map((code) => [code, text.benchmark.warning[code]])} />
        </Section>
        <Section id="ranks" title={words.ranks.title}>
          <Paragraphs of={words.ranks.text} />
          <p>
            <a href={site.href(address.composites)}>{words.ranks.link}</a>
          </p>
        </Section>
        <Section id="limits" title={words.limits.title}>
          <Paragraphs of={words.limits.text} />
        </Section>
      </div>
    </Layout>
  );
}

function Paragraphs({ of }: { of: readonly string[] }): VNode {
  return (
    <>
      {of.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}
