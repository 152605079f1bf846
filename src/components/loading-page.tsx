import type { VNode } from "preact";
import { address } from "../site/address.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";

interface LoadingPageProps {
  readonly site: Site;
  /** Statements of Trino, the table of clusters first. */
  readonly trino: readonly string[];
}

const words = text.loading;

/** How to load the data with each tool, to make an indicator again, and to use engines for large data. */
export function LoadingPage({ site, trino }: LoadingPageProps): VNode {
  const folder = site.absolute(address.data);
  const [firstTable, ...otherTables] = trino;
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.loading}
      data={["json"]}
      breadcrumbs={[{ label: text.guides.data.title, path: address.data }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>
          {words.columns} <a href={site.href(address.tables)}>{text.tables.page.title}</a>
        </p>
      </Opening>
      <div class="recipes">
        {words.recipes.map(({ id, tool, needs, code, note }) => (
          <section key={id} id={id} class="recipe">
            <h2>{tool}</h2>
            <Code label={tool}>{code(folder)}</Code>
            {(needs || note) && (
              <p class="note">
                {needs && `${words.needs} ${needs}. `}
                {note}
              </p>
            )}
          </section>
        ))}
      </div>
      <div class="prose">
        <Section id="recompute" title={words.recomputeTitle}>
          {words.recomputeText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>{words.sqlCaption}</h3>
          <Code label={words.sqlCaption}>{words.recompute.sql}</Code>
          <h3>{words.pythonCaption}</h3>
          <Code label={words.pythonCaption}>{words.recompute.python(folder)}</Code>
        </Section>
        <Section id="engines" title={words.enginesTitle}>
          {words.enginesText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>{words.duckdbCaption}</h3>
          <Code label={words.duckdbCaption}>{words.engines.duckdb(folder)}</Code>
          <h3>{words.sparkCaption}</h3>
          <Code label={words.sparkCaption}>{words.engines.spark(words.sparkFolder)}</Code>
          <h3>{words.trinoCaption}</h3>
          <Code label={words.trinoCaption}>{firstTable ?? ""}</Code>
          <details>
            <summary>{words.trinoAll}</summary>
            <Code label={words.trinoAll}>{otherTables.join("\n\n")}</Code>
          </details>
        </Section>
        <Section id="tested" title={words.testedTitle}>
          <p>{words.testedText}</p>
        </Section>
      </div>
    </Layout>
  );
}

/** Lines to copy; they scroll sideways, with the keyboard too. */
function Code({ label, children }: { label: string; children: string }): VNode {
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label} data-pagefind-ignore>
      <code>{children}</code>
    </pre>
  );
}
