import type { VNode } from "preact";
import { address, apiRoot } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { DataTable, LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

/** A list of the interface for programs. */
export interface ApiList {
  readonly name: string;
  readonly entries: number;
  readonly path: string;
}

/** A part of a real answer, as text. */
interface Example {
  readonly path: string;
  readonly text: string;
}

export interface ApiPageData {
  readonly lists: readonly ApiList[];
  /** Path of the description in OpenAPI. */
  readonly openApi: string;
  readonly answer: Example;
  /** A result with its inputs; null when no record has one. */
  readonly result: Example | null;
}

const words = text.api;

/** How programs read the data: addresses, one answer, errors, and what stays as it is. */
export function ApiPage({ site, data }: { site: Site; data: ApiPageData }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.api}
      data={["json"]}
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>{words.opening}</p>
      </Opening>
      <div class="prose">
        <LinkList
          links={[
            { label: words.indexLink, href: site.href(`${apiRoot}/index.json`), note: words.indexNote },
            { label: words.openApiLink, href: site.href(data.openApi), note: words.openApiNote },
            { label: words.dataLink, href: site.href(address.data), note: words.dataNote },
          ]}
        />
      </div>
      <Section id="lists" title={words.what}>
        <ListTable site={site} lists={data.lists} />
        <p class="note">{words.ids}</p>
      </Section>
      <div class="prose">
        <Section id="answer" title={words.example.title}>
          <p>{words.example.text}</p>
          <Pairs
            rows={words.envelope.map(([field, meaning]) => [<code key="field">{field}</code>, meaning])}
          />
          <Code site={site} example={data.answer} note={words.example.cut} />
        </Section>
        <Section id="read-everything" title={words.paging.title}>
          <Paragraphs of={words.paging.text} />
        </Section>
        <Section id="trace" title={words.trace.title}>
          <Paragraphs of={words.trace.text} />
          {data.result && <Code site={site} example={data.result} note={words.trace.cut} />}
        </Section>
        <Section id="errors" title={words.errors.title}>
          <Pairs rows={words.errors.rows} />
        </Section>
        <Section id="stability" title={words.promise.title}>
          <ul>
            {words.promise.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Section id="other-sites" title={words.cors.title}>
          <p>{words.cors.text}</p>
        </Section>
      </div>
    </Layout>
  );
}

function ListTable({ site, lists }: { site: Site; lists: readonly ApiList[] }): VNode {
  return (
    <DataTable
      caption={words.what}
      captionHidden
      rows={lists}
      columns={[
        { label: words.holds, isHeader: true, cell: ({ name }) => words.openApi.tags[name] },
        { label: words.entries, numeric: true, cell: ({ entries }) => formatNumber(entries, 0) },
        {
          label: words.list,
          cell: ({ path }) => (
            <a href={site.href(path)}>
              <code>{path}</code>
            </a>
          ),
        },
        { label: words.each, cell: ({ name }) => <code>{`${apiRoot}/${name}/{id}.json`}</code> },
      ]}
    />
  );
}

function Code({ site, example, note }: { site: Site; example: Example; note: string }): VNode {
  return (
    <>
      <p class="note">
        <a href={site.href(example.path)}>{example.path}</a>
        {`, ${note}`}
      </p>
      <pre tabIndex={0} data-pagefind-ignore>
        <code>{example.text}</code>
      </pre>
    </>
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
