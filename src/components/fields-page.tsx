import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { type Fill, fillOfFields, sinceOfFields } from "../site/field-fill.ts";
import type { FieldRow } from "../site/field-reference.ts";
import type { Site } from "../site/site.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { type Column, DataTable, Opening, Section } from "./parts.tsx";

const words = text.guides.fields;

/** Every field of every kind of record, made from the schemas and counted in the records. */
export function FieldsPage({ site }: { site: Site }): VNode {
  const kinds = Map.groupBy(site.fields, ({ kind }) => kind);
  const fill = fillOfFields(site);
  const since = sinceOfFields(site);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.fields}
      data={["json"]}
      searched="nothing"
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>
          {words.filesInstead} <a href={site.href(address.tables)}>{text.tables.page.title}</a>.
        </p>
      </Opening>
      {[...kinds].map(([kind, fields]) => (
        <Section key={kind} id={`kind-${kind}`} title={words.kinds[kind] ?? kind}>
          <DataTable
            stacked
            className="reference field-reference"
            caption={words.kinds[kind] ?? kind}
            captionHidden
            rows={fields}
            columns={columnsOf(site, kind, { fill, since })}
          />
        </Section>
      ))}
    </Layout>
  );
}

interface Counted {
  readonly fill: ReadonlyMap<FieldRow, Fill>;
  readonly since: ReadonlyMap<FieldRow, string | null>;
}

function columnsOf(site: Site, kind: string, { fill, since }: Counted): Column<FieldRow>[] {
  return [
    {
      label: words.field,
      isHeader: true,
      cell: ({ path }) => <code id={`${kind}.${path}`}>{path}</code>,
    },
    { label: words.meaning, prose: true, cell: ({ description }) => description },
    {
      label: words.type,
      cell: ({ type, unit, required }) => [type, unit, required && words.needed].filter(Boolean).join(", "),
    },
    {
      label: words.terms,
      optional: true,
      prose: true,
      cell: ({ vocabulary, terms }) =>
        vocabulary ? <a href={site.href(address.vocabulary(vocabulary))}>{vocabulary}</a> : terms.join(", "),
    },
    { label: words.filled, optional: true, numeric: true, cell: (row) => showFill(fill.get(row)) },
    { label: words.since, numeric: true, cell: (row) => since.get(row) ?? words.notReleased },
    {
      label: words.example,
      optional: true,
      cell: ({ example }) => (example ? <code>{example}</code> : ""),
    },
  ];
}

/** Empty where nothing is counted. */
function showFill(fill: Fill | undefined): string {
  if (!fill) return "";
  const { filled, places } = fill;
  return words.fill(formatNumber(filled, 0), formatNumber(places, 0));
}
