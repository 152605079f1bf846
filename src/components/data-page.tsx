import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { citeDataset } from "../site/citation/items.ts";
import type { Site } from "../site/site.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { CiteBox } from "./cite-box.tsx";
import { Layout } from "./layout.tsx";
import { DataTable, LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

/** A file that can be downloaded. */
export interface Download {
  readonly name: string;
  /** What is in it, in words. */
  readonly holds: string;
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

interface DataPageProps {
  readonly site: Site;
  readonly downloads: readonly Download[];
}

const words = text.guides.data;

/** Downloads, licence, citation and what explains the data. */
export function DataPage({ site, downloads }: DataPageProps): VNode {
  const { dataset } = site;
  const { licence_data: licence } = dataset.site;
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.data}
      data={["json"]}
      jsonLd={datasetDescription(site)}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <Section id="downloads" title={words.downloads}>
        <DownloadTable site={site} downloads={downloads} />
      </Section>
      <div class="quarters">
        <Section id="each" title={words.each}>
          {words.eachText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
        <Section id="missing-values" title={words.empty}>
          <p>{words.emptyText}</p>
        </Section>
        <Section id="licence" title={words.licence}>
          <p>{words.licenceText(licence)}</p>
        </Section>
        <CiteBox site={site} cited={citeDataset(site)} />
        <Section id="more" title={words.more}>
          <MoreLinks site={site} />
        </Section>
      </div>
    </Layout>
  );
}

function DownloadTable({ site, downloads }: DataPageProps): VNode {
  return (
    <DataTable
      caption={words.downloads}
      captionHidden
      rows={downloads}
      columns={[
        {
          label: words.file,
          isHeader: true,
          cell: ({ path }) => (
            <a href={site.href(path)} download>
              {path.slice(path.lastIndexOf("/") + 1)}
            </a>
          ),
        },
        { label: words.holds, cell: ({ holds }) => holds },
        { label: words.rows, numeric: true, cell: ({ rows }) => formatNumber(rows, 0) },
        {
          label: words.size,
          numeric: true,
          cell: ({ bytes }) => `${formatNumber(bytes / 1000, 0)}\u00a0kB`,
        },
      ]}
    />
  );
}

/** What explains the columns of the files. */
function MoreLinks({ site }: { site: Site }): VNode {
  return (
    <LinkList
      links={[
        { label: words.quality, href: site.href(address.quality), note: words.qualityNote },
        { label: words.fields, href: site.href(address.fields), note: words.fieldsNote },
        { label: text.citation.guide.title, href: site.href(address.cite), note: text.citation.guide.note },
        {
          label: words.vocabularies,
          href: site.href(address.vocabularies),
          note: words.vocabulariesNote,
        },
        {
          label: text.pages.indicators.title,
          href: site.href(address.indicators),
          note: words.indicatorsNote,
        },
        { label: text.pages.source.title, href: site.href(address.sources), note: words.sourcesNote },
      ]}
    />
  );
}

/** The dataset for search engines, in the words of schema.org. */
function datasetDescription(site: Site): object {
  const { title, description, licence_data: licence, publisher } = site.dataset.site;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: title,
    description,
    url: site.absolute(address.data),
    license: `https://spdx.org/licenses/${licence}.html`,
    isAccessibleForFree: true,
    dateModified: site.dataset.date,
    creator: { "@type": "Organization", name: publisher.name },
    publisher: { "@type": "Organization", name: publisher.name },
    distribution: ["clusters", "policies", "indicators"].map((name) => ({
      "@type": "DataDownload",
      contentUrl: site.absolute(`/data/${name}.csv`),
      encodingFormat: "text/csv",
    })),
  };
}
