import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import type { Cell } from "../text/csv.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, LinkList, Opening, Section } from "./parts.tsx";

/** A published table as its reference describes it. */
export interface TableReference {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKeyReference[];
  readonly columns: readonly ColumnReference[];
}

interface ForeignKeyReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** A column as its reference describes it. */
export interface ColumnReference {
  readonly name: string;
  readonly description: string;
  readonly type: keyof typeof words.types;
  readonly unit: string | null;
  readonly required: boolean;
  readonly vocabulary: string | null;
  readonly terms: readonly string[];
  readonly field: string | null;
  /** Rows that have a value. */
  readonly filled: number;
  readonly example: Cell;
}

interface TablesPageProps {
  readonly site: Site;
  readonly tables: readonly TableReference[];
}

const words = text.tables.page;

/** Every column of every published table: what a reader of a downloaded file asks. */
export function TablesPage({ site, tables }: TablesPageProps): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.tables}
      data={["json"]}
      searched="nothing"
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>{words.sameEverywhere}</p>
      </Opening>
      <nav class="reference-list" aria-label={words.contents}>
        <LinkList
          links={tables.map(({ name, description }) => ({
            label: name,
            href: `#${name}`,
            note: description,
          }))}
        />
      </nav>
      {tables.map((table) => (
        <Section key={table.name} id={table.name} title={words.heading(table.title, table.name)}>
          <p>
            {table.description} {words.rows(table.rows)} {words.key(table.primaryKey)}
          </p>
          {table.foreignKeys.length > 0 && (
            <p>
              {words.refers}{" "}
              {table.foreignKeys.map(({ columns, table: other }, index) => (
                <span key={columns.join()}>
                  {index > 0 && ", "}
                  <code>{columns.join(", ")}</code> → <a href={`#${other}`}>{other}</a>
                </span>
              ))}
              .
            </p>
          )}
          <ColumnTable site={site} table={table} />
        </Section>
      ))}
    </Layout>
  );
}

function ColumnTable({ site, table }: { site: Site; table: TableReference }): VNode {
  return (
    <DataTable
      stacked
      className="reference"
      caption={words.columnsOf(table.title)}
      captionHidden
      rows={table.columns}
      columns={[
        {
          label: words.column,
          isHeader: true,
          cell: ({ name }) => <code id={`${table.name}.${name}`}>{name}</code>,
        },
        { label: words.meaning, prose: true, cell: ({ description }) => description },
        { label: words.type, cell: ({ type, unit }) => [words.types[type], unit].filter(Boolean).join(", ") },
        {
          label: words.terms,
          optional: true,
          prose: true,
          cell: (column) => <Terms site={site} {...column} />,
        },
        {
          label: words.filled,
          numeric: true,
          cell: ({ filled }) => words.share(filled, table.rows, formatNumber(share(filled, table.rows), 0)),
        },
        {
          label: words.example,
          optional: true,
          cell: ({ example }) => (example === null ? "" : <code>{String(example)}</code>),
        },
      ]}
    />
  );
}

function share(filled: number, rows: number): number {
  // Rounded down, so that 100 % means every row.
  return rows === 0 ? 0 : Math.floor((100 * filled) / rows);
}

function Terms({ site, vocabulary, terms }: ColumnReference & { site: Site }): VNode | string {
  if (vocabulary) return <a href={site.href(address.vocabulary(vocabulary))}>{vocabulary}</a>;
  return terms.join(", ");
}
