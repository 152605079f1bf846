import type { VNode } from "preact";
import type { Composite } from "../benchmark/composites.ts";
import { drawRankBands } from "../charts/rank-bands.ts";
import { address } from "../site/address.ts";
import { bandRows, composites, indicatorOf } from "../site/benchmark-views.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { Layout } from "./layout.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";

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
  const rows = bandRows(site, composite);
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
      <ChartFigure
        id={`bands-${composite.id}`}
        title={words.chartTitle(name, String(rows.length))}
        note={words.note}
        source={site.chartSource}
        drawing={drawRankBands(rows, text.charts, { id: `bands-${composite.id}` })}
      />
    </Section>
  );
}
