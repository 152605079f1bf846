import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, Opening, Section } from "./parts.tsx";

const words = text.guides.fields;

/** Every field of every kind of record, made from the schemas. */
export function FieldsPage({ site }: { site: Site }): VNode {
  const kinds = Map.groupBy(site.fields, ({ kind }) => kind);
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
      </Opening>
      {[...kinds].map(([kind, fields]) => (
        <Section key={kind} id={`kind-${kind}`} title={words.kinds[kind] ?? kind}>
          <DataTable
            caption={words.kinds[kind] ?? kind}
            captionHidden
            rows={fields}
            columns={[
              {
                label: words.field,
                isHeader: true,
                cell: ({ path }) => <code id={`${kind}.${path}`}>{path}</code>,
              },
              { label: words.meaning, cell: ({ description }) => description },
              {
                label: words.type,
                cell: ({ type, required }) => `${type}${required ? `, ${words.required.toLowerCase()}` : ""}`,
              },
              { label: words.example, cell: ({ example }) => (example ? <code>{example}</code> : " ") },
              {
                label: words.terms,
                cell: ({ vocabulary, terms }) =>
                  vocabulary ? (
                    <a href={site.href(address.vocabulary(vocabulary))}>{vocabulary}</a>
                  ) : terms.length > 0 ? (
                    terms.join(", ")
                  ) : (
                    " "
                  ),
              },
            ]}
          />
        </Section>
      ))}
    </Layout>
  );
}
