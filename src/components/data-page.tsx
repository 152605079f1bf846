import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { citeDataset } from "../site/citation/items.ts";
import type { Site } from "../site/site.ts";
import { datasetLinks } from "../site/typed-links.ts";
import { formatBytes, formatDate, formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { CiteBox } from "./cite-box.tsx";
import { Layout } from "./layout.tsx";
import { DataTable, LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

/** A file that can be downloaded. */
export interface Download {
  readonly path: string;
  readonly format: string;
  /** What is in it, in words. */
  readonly holds: string;
  /** The table in it; null where it holds several, or whole records. */
  readonly table: { readonly name: string; readonly title: string } | null;
  readonly rows: number | null;
  readonly bytes: number;
  readonly mediaType: string;
}

/** A description of the dataset for catalogues. */
export interface Description {
  readonly path: string;
  /** Name of its standard. */
  readonly standard: string;
  readonly mediaType: string;
  /** Who reads it and what for. */
  readonly use: string;
  /** Whether it describes the data, not the program behind the site. */
  readonly describesData: boolean;
}

interface DataPageProps {
  readonly site: Site;
  readonly downloads: readonly Download[];
  /** How many entries are shown on pages and may not be passed on. */
  readonly withheld: number;
  readonly descriptions: readonly Description[];
  /** The dataset in the words of schema.org. */
  readonly jsonLd: object;
}

const words = text.guides.data;

/** Downloads, licence, citation and what explains the data. */
export function DataPage({ site, downloads, withheld, descriptions, jsonLd }: DataPageProps): VNode {
  const { dataset } = site;
  const { licence_data: licence } = dataset.site;
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.data}
      data={["json"]}
      jsonLd={jsonLd}
      links={datasetLinks(
        site,
        descriptions.filter(({ describesData }) => describesData),
        downloads.filter(({ table, format }) => table === null || format === "csv"),
      )}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>{words.edition(site.edition, formatDate(site.edition.date))}</p>
      </Opening>
      <nav class="reference-list" aria-label={words.more}>
        <MoreLinks site={site} />
      </nav>
      <Section id="downloads" title={words.downloads}>
        {withheld > 0 && <p>{words.withheld(withheld)}</p>}
        <DownloadTables site={site} downloads={downloads} />
        <p>
          {words.checks} <a href={site.href("/data/manifest.json")}>manifest.json</a> ·{" "}
          <a href={site.href("/data/SHA256SUMS")}>SHA256SUMS</a>
        </p>
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
      </div>
      <DescriptionsSection site={site} descriptions={descriptions} />
    </Layout>
  );
}

/** The descriptions of the dataset that catalogues and tools read. */
function DescriptionsSection({ site, descriptions }: Pick<DataPageProps, "site" | "descriptions">): VNode {
  const { title, lead, standard, use } = text.descriptions.section;
  return (
    <Section id="descriptions" title={title}>
      <p>{lead}</p>
      <DataTable
        caption={title}
        captionHidden
        rows={descriptions}
        columns={[
          {
            label: standard,
            isHeader: true,
            cell: (row) => <a href={site.href(row.path)}>{row.standard}</a>,
          },
          { label: use, cell: (row) => row.use },
        ]}
      />
    </Section>
  );
}

/** The files that hold everything, then the tables one by one with their formats. */
function DownloadTables({ site, downloads }: Pick<DataPageProps, "site" | "downloads">): VNode {
  const whole = downloads.filter(({ table }) => table === null);
  const tables = Map.groupBy(
    downloads.filter(({ table }) => table !== null),
    ({ table }) => table?.name,
  );
  return (
    <>
      <DataTable
        caption={words.whole}
        stacked
        rows={whole}
        columns={[
          { label: words.file, isHeader: true, cell: (file) => <FileLink site={site} file={file} /> },
          { label: words.holds, cell: ({ holds }) => holds },
          { label: words.size, numeric: true, cell: ({ bytes }) => formatBytes(bytes) },
        ]}
      />
      <DataTable
        caption={words.byTable}
        stacked
        rows={[...tables.values()]}
        columns={[
          {
            label: words.table,
            isHeader: true,
            cell: ([first]) => (
              <>
                {first?.table?.title}
                <span class="note">{first?.holds}</span>
              </>
            ),
          },
          { label: words.rows, numeric: true, cell: ([first]) => formatNumber(first?.rows ?? 0, 0) },
          ...formatsOf([...tables.values()]).map((format) => ({
            label: words.formats[format] ?? format,
            numeric: true,
            cell: (files: readonly Download[]) => {
              const file = files.find((other) => other.format === format);
              return file && <SizeLink site={site} file={file} />;
            },
          })),
        ]}
      />
    </>
  );
}

/** Formats in which tables have a file of their own, in the order of the list. */
function formatsOf(tables: readonly (readonly Download[])[]): string[] {
  return [...new Set(tables.flat().map(({ format }) => format))];
}

interface FileLinkProps {
  readonly site: Site;
  readonly file: Download;
}

/** A link by the name of the file. */
function FileLink({ site, file: { path } }: FileLinkProps): VNode {
  return (
    <a href={site.href(path)} download>
      {path.slice(path.lastIndexOf("/") + 1)}
    </a>
  );
}

/** A link by the size of the file, in a table whose row and column say what it is. */
function SizeLink({ site, file: { path, format, table, bytes } }: FileLinkProps): VNode {
  const size = formatBytes(bytes);
  const label = words.fileOf(table?.title ?? "", words.formats[format] ?? format, size);
  return (
    <a href={site.href(path)} aria-label={label} download>
      {size}
    </a>
  );
}

/** What explains the columns of the files. */
function MoreLinks({ site }: { site: Site }): VNode {
  return (
    <LinkList
      links={[
        { label: text.loading.title, href: site.href(address.loading), note: words.loadingNote },
        { label: text.tables.page.title, href: site.href(address.tables), note: words.tablesNote },
        { label: text.query.title, href: site.href(address.query), note: words.queryNote },
        { label: text.api.title, href: site.href(address.api), note: words.apiNote },
        { label: text.citation.guide.title, href: site.href(address.cite), note: text.citation.guide.note },
        { label: words.releases, href: site.href(address.changes), note: words.releasesNote },
        { label: words.quality, href: site.href(address.quality), note: words.qualityNote },
        { label: words.fields, href: site.href(address.fields), note: words.fieldsNote },
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
