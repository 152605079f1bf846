import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { formatBytes } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Layout, safeJson } from "../layout.tsx";
import { Opening, Section } from "../parts.tsx";
import { SearchFacets } from "../search-facets.tsx";
import type { TableReference } from "../tables-page.tsx";

interface SizedPath {
  readonly path: string;
  readonly bytes: number;
}

interface QueryPageProps {
  readonly site: Site;
  readonly tables: readonly TableReference[];
  /** Tables of the database that tell about the others, with their columns. */
  readonly about: Readonly<Record<string, readonly string[]>>;
  /** The database as a download, and packed as this page loads it; null when the site is built without it. */
  readonly database: { readonly whole: SizedPath; readonly packed: SizedPath } | null;
}

const words = text.query;
/** Rows that a first look at a table shows. */
const firstLook = 100;

/** A form for questions in SQL. The database is loaded when the first question is asked, and stays in the browser. */
export function QueryPage({ site, tables, about, database }: QueryPageProps): VNode {
  const columns = tables.map(({ name, columns }) => [name, columns.map((own) => own.name)]);
  const names = { ...Object.fromEntries(columns), ...about };
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.query}
      data={["json"]}
      scripts={["query.js"]}
      searched="opening"
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title} searched>
        <p>{words.lead}</p>
      </Opening>
      {database && (
        <>
          <noscript>
            <p class="warning">
              {words.noScript} <a href={site.href(database.whole.path)}>{words.fileOf}</a>
            </p>
          </noscript>
          <QueryForm site={site} database={database} />
        </>
      )}
      <Section id="tables" title={words.tablesTitle}>
        <p>
          {words.tablesText(Object.keys(about))}{" "}
          <a href={site.href(address.tables)}>{text.tables.page.title}</a>
        </p>
        <div class="query-tables">
          {tables.map((table) => (
            <TableNames key={table.name} {...table} />
          ))}
        </div>
      </Section>
      <script
        type="application/json"
        class="query-names"
        dangerouslySetInnerHTML={{ __html: safeJson(names) }}
      />
    </Layout>
  );
}

function QueryForm({ site, database }: { site: Site; database: NonNullable<QueryPageProps["database"]> }) {
  return (
    <div
      class="query"
      data-worker={site.asset("query-worker.js")}
      data-program={site.asset("sql-wasm.wasm")}
      data-database={site.href(database.packed.path)}
      data-database-bytes={database.packed.bytes}
      hidden
    >
      <form class="query-form">
        <label for="question">{words.label}</label>
        <textarea
          id="question"
          name="sql"
          rows={10}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
        >
          {words.examples[0]?.sql}
        </textarea>
        <p class="query-tools">
          <button type="submit">{words.run}</button>
          <button type="button" data-tool="stop" hidden>
            {words.stop}
          </button>
          <button type="button" data-tool="link">
            {words.copyLink}
          </button>
          <span class="note">{words.runKeys}</span>
        </p>
        <p class="query-line">
          <progress max={1} value={0} aria-label={words.loadingLabel} hidden />{" "}
          <span class="query-arrived" aria-hidden="true" />
          <span class="query-status" role="status" />
        </p>
        <p class="warning query-problem" role="alert" hidden />
        <button type="button" data-tool="again" hidden>
          {words.again}
        </button>
      </form>
      <div class="query-examples screen-only">
        <h2>{words.examplesTitle}</h2>
        <ul>
          {words.examples.map(({ id, question, sql }) => (
            <li key={id}>
              <button type="button" data-sql={sql}>
                {question}
              </button>
            </li>
          ))}
        </ul>
        <p class="note">
          <a href={site.href(database.whole.path)} download>
            {words.whole(formatBytes(database.whole.bytes))}
          </a>
        </p>
      </div>
      <div class="query-answer" />
    </div>
  );
}

function TableNames({ name, description, rows, columns }: TableReference): VNode {
  return (
    <details>
      <summary>
        <code>{name}</code> <span class="note">{words.rowsOf(rows)}</span>
      </summary>
      <p>
        {description}{" "}
        <button type="button" class="plain screen-only" data-sql={`SELECT * FROM ${name} LIMIT ${firstLook}`}>
          {words.look(firstLook)}
        </button>
      </p>
      <dl>
        {columns.map((column) => (
          <div key={column.name}>
            <dt>
              <code>{column.name}</code>
            </dt>
            <dd>
              {column.description}{" "}
              <span class="query-type">
                {[words.types[column.type], column.unit].filter(Boolean).join(", ")}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
