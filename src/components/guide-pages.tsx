import type { VNode } from "preact";
import { vocabularyOf } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import { listChanges } from "../site/changes.ts";
import type { MovedPage } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { Pairs } from "./pairs.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";
import { ReleasesSection } from "./releases.tsx";
import { SearchFacets } from "./search-facets.tsx";

/** What the observatory is, how it is made, and what it cannot say. */
export function AboutPage({ site }: { site: Site }): VNode {
  const words = text.guides.about;
  const { publisher, licence_data, licence_code } = site.dataset.site;
  return (
    <Layout site={site} title={words.title} description={words.lead} path={address.about} data={["json"]}>
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <div class="prose">
        {words.sections.map(([title, paragraphs], index) => (
          <Section key={title} id={`part-${index + 1}`} title={title}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Section>
        ))}
        <Section id="licences" title={words.licences}>
          <p>
            {words.licencesText(licence_data, licence_code)}{" "}
            <a href={site.href(address.cite)}>{text.citation.guide.title}</a>
          </p>
        </Section>
        <Section id="contact" title={words.contact}>
          <p>
            {words.publisher(publisher.name)}{" "}
            {publisher.email && <a href={`mailto:${publisher.email}`}>{publisher.email}</a>}
          </p>
        </Section>
      </div>
    </Layout>
  );
}

/** Terms of the field, from the vocabularies that define them. */
export function GlossaryPage({ site }: { site: Site }): VNode {
  const words = text.guides.glossary;
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.glossary}
      data={["json"]}
      breadcrumbs={[{ label: text.guides.about.title, path: address.about }]}
    >
      <SearchFacets kind={text.pages.kinds.page} />
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      {words.lists.map((id) => {
        const vocabulary = vocabularyOf(site.dataset, id);
        return (
          <Section key={id} id={id} title={vocabulary.title}>
            <Pairs
              rows={[...vocabulary.terms.values()].map(({ label, definition }) => [label, definition])}
            />
          </Section>
        );
      })}
    </Layout>
  );
}

/** New and changed records by day. */
export function ChangesPage({ site }: { site: Site }): VNode {
  const words = text.pages.changes;
  const days = Map.groupBy(listChanges(site.dataset), ({ date }) => date);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.changes}
      data={["json"]}
      searched="nothing"
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
        <p>
          {words.subscribe}: <a href={site.href("/feed.xml")}>RSS</a> ·{" "}
          <a href={site.href("/feed.json")}>JSON Feed</a>
        </p>
      </Opening>
      <ReleasesSection site={site} />
      {[...days].map(([date, changes]) => {
        const links = changes.map((change) => ({
          label: change.isNew ? words.added(change.title) : change.title,
          href: site.href(change.path),
          note: change.text,
        }));
        return (
          <Section key={date} id={`day-${date}`} title={formatDate(date)}>
            {links.length > 20 ? (
              <details>
                <summary>{words.many(links.length)}</summary>
                <LinkList links={links} />
              </details>
            ) : (
              <LinkList links={links} />
            )}
          </Section>
        );
      })}
    </Layout>
  );
}

/** Shown by the server for an address that does not exist. */
export function NotFoundPage({ site }: { site: Site }): VNode {
  const words = text.pages.notFound;
  return (
    <Layout site={site} title={words.title} description={words.text} path="/404.html" indexed={false}>
      <Opening title={words.title}>
        <p>{words.text}</p>
      </Opening>
      <p>{words.try}</p>
      <LinkList
        links={[
          { label: text.pages.search.title, href: site.href(address.search) },
          { label: text.lists.clusters.title, href: site.href(address.clusters) },
          { label: text.shell.home, href: site.href(address.home) },
        ]}
      />
    </Layout>
  );
}

/** The old address of a record that moved or split: says so and leads on. */
export function MovedRecordPage({ site, moved }: { site: Site; moved: MovedPage }): VNode {
  const words = text.pages.moved;
  const title = words.title(moved.path.split("/").at(-2) ?? "");
  return (
    <Layout
      site={site}
      title={title}
      description={moved.reason}
      path={moved.path}
      data={["json"]}
      indexed={false}
    >
      <Opening title={title}>
        <p>{words.text(formatDate(moved.date), moved.reason)}</p>
      </Opening>
      <LinkList links={moved.to.map((path) => ({ label: path, href: site.href(path) }))} />
    </Layout>
  );
}
