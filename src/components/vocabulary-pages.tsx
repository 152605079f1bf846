import type { VNode } from "preact";
import type { Term, Vocabulary } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { vocabularyLinks } from "../site/typed-links.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, LinkList, Opening } from "./parts.tsx";

const words = text.guides.vocabularies;

/** All closed lists. */
export function VocabulariesPage({ site }: { site: Site }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.vocabularies}
      data={["json"]}
      searched="nothing"
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <LinkList
        links={site.lists.vocabularies.map(({ id, title, description, terms }) => ({
          label: title,
          href: site.href(address.vocabulary(id)),
          note: `${words.terms(formatNumber(terms.size, 0))}. ${description}`,
        }))}
      />
    </Layout>
  );
}

/** One closed list: its terms with ids, definitions and places in the list. */
export function VocabularyPage({ site, vocabulary }: { site: Site; vocabulary: Vocabulary }): VNode {
  const labelOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (vocabulary.terms.get(id)?.label ?? id);
  return (
    <Layout
      site={site}
      title={vocabulary.title}
      description={vocabulary.description}
      path={address.vocabulary(vocabulary.id)}
      data={["json"]}
      links={vocabularyLinks(site, address.vocabulary(vocabulary.id))}
      searched="nothing"
      breadcrumbs={[
        { label: text.guides.data.title, path: address.data },
        { label: words.title, path: address.vocabularies },
      ]}
    >
      <Opening title={vocabulary.title} kicker={words.title}>
        <p>{vocabulary.description}</p>
      </Opening>
      <DataTable<Term>
        caption={vocabulary.title}
        captionHidden
        rows={[...vocabulary.terms.values()]}
        columns={[
          { label: words.term, isHeader: true, cell: ({ label }) => label },
          { label: words.id, cell: ({ id }) => <code id={`term-${id}`}>{id}</code> },
          { label: words.definition, cell: ({ definition }) => definition ?? "" },
          { label: words.broader, cell: ({ broader }) => labelOf(broader) ?? "" },
          { label: words.unit, cell: ({ unit }) => unit ?? "" },
          { label: words.isic, cell: ({ isic }) => isic?.join(", ") ?? "" },
          {
            label: words.ecosystems,
            cell: ({ ecosystems }) => ecosystems?.map((id) => site.label("ecosystems", id)).join("; ") ?? "",
          },
        ]}
      />
    </Layout>
  );
}
