import type { VNode } from "preact";
import type { Composite } from "../benchmark/composites.ts";
import { address } from "../site/address.ts";
import { composites, indicatorOf } from "../site/benchmark-views.ts";
import { bandsChartId } from "../site/charts/indicator-charts.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";
import { SiteChart } from "./site-chart.tsx";

const words = text.benchmark.composites;

/** Indicators taken together, and the ranks that follow with their bands. */
export function CompositesPage({ site }: { site: Site }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.composites}
      data={["json"]}
      breadcrumbs={[{ label: text.pages.indicators.title, path: address.indicators }]}
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      {composites.map((composite) => (
        <CompositeSection key={composite.id} site={site} composite={composite} />
      ))}
      <Section id="others" title={words.othersTitle}>
        <p>{words.others}</p>
        <p>
          <a href={site.href(`${address.comparing}#ranks`)}>{text.benchmark.peers.how}</a>
        </p>
      </Section>
    </Layout>
  );
}

function CompositeSection({ site, composite }: { site: Site; composite: Composite }): VNode {
  const { name, question } = text.benchmark.bands.composite[composite.id];
  return (
    <Section id={composite.id} title={name} lead={question}>
      <p>{words.needed(String(composite.needed))}</p>
      <h3>{words.components}</h3>
      <LinkList
        inline
        links={composite.components.map((id) => ({
          label: indicatorOf(id).label,
          href: site.href(address.indicator(id)),
        }))}
      />
      <SiteChart site={site} id={bandsChartId(composite.id)} />
    </Section>
  );
}
