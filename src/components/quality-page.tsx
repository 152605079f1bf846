import type { ComponentChildren, VNode } from "preact";
import { address } from "../site/address.ts";
import type { QualityCell, QualitySection } from "../site/quality/section.ts";
import { qualityFacts, qualitySections } from "../site/quality/sections.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, FactStrip, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SiteChart } from "./site-chart.tsx";

const words = text.quality;

/** Where the records are thin, old, one-sided or in doubt. */
export function QualityPage({ site }: { site: Site }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.quality}
      data={["json"]}
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <FactStrip facts={qualityFacts(site)} />
      <SiteChart site={site} id="coverage" />
      {qualitySections(site).map((section) => (
        <TableSection key={section.id} site={site} section={section} />
      ))}
    </Layout>
  );
}

function TableSection({ site, section }: { site: Site; section: QualitySection }): VNode {
  const { id, title, lead, columns, rows } = section;
  return (
    <Section id={id} title={title}>
      <p>{lead}</p>
      {rows.length > 0 && (
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          columns={columns.map((column, index) => ({
            ...column,
            isHeader: index === 0,
            cell: (row: readonly QualityCell[]) => shownOf(site, row[index]),
          }))}
        />
      )}
    </Section>
  );
}

function shownOf(site: Site, cell: QualityCell | undefined): ComponentChildren {
  return cell?.href ? <a href={site.href(cell.href)}>{cell.text}</a> : cell?.text;
}
