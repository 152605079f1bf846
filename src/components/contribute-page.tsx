import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { exampleRecord } from "../text/en/example-record.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { DataTable, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

const words = text.guides.contribute;

/** How to add or correct a case, with a complete example and the rules of the check. */
export function ContributePage({ site }: { site: Site }): VNode {
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.contribute}
      data={["json"]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <div class="prose">
        <ol class="steps">
          {words.steps.map(([title, paragraph]) => (
            <li key={title}>
              <h2>{title}</h2>
              <p>{paragraph}</p>
            </li>
          ))}
        </ol>
        <WhereToSend site={site} />
        <Section id="example" title={words.example}>
          <pre tabIndex={0} data-pagefind-ignore>
            <code>{exampleRecord}</code>
          </pre>
          <p>
            <a href={site.href(address.fields)}>{words.more}</a> ·{" "}
            <a href={site.href(address.vocabularies)}>{text.guides.vocabularies.title}</a>
          </p>
        </Section>
        <Section id="evidence" title={words.evidence}>
          <ul>
            {words.evidenceText.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
        <Section id="stages" title={words.stages}>
          <p>
            {words.stagesText} <a href={site.href(address.stages)}>{text.pages.stages.title}</a>
          </p>
        </Section>
      </div>
      <Section id="rules" title={words.rules} lead={words.rulesLead}>
        <DataTable
          caption={words.rules}
          captionHidden
          rows={site.lists.rules}
          columns={[
            { label: words.rule, isHeader: true, cell: ({ id }) => <code>{id}</code> },
            { label: text.guides.fields.meaning, cell: ({ title }) => title },
            { label: words.severity, cell: ({ severity }) => words.severities[severity] },
          ]}
        />
      </Section>
    </Layout>
  );
}

/** Where a new file goes: the repository and the address of this instance, or the honest word that it names none. */
function WhereToSend({ site }: { site: Site }): VNode {
  const { repository, publisher } = site.dataset.site;
  if (!repository && !publisher.email) return <p class="warning">{words.noAddress}</p>;
  return (
    <p>
      {repository && <a href={repository}>{words.repository}</a>}
      {repository && publisher.email && " · "}
      {publisher.email && <a href={`mailto:${publisher.email}`}>{publisher.email}</a>}
    </p>
  );
}
