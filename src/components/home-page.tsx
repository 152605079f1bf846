import type { VNode } from "preact";
import { address } from "../site/address.ts";
import { type ChangeDay, type ChangeKind, recentDays } from "../site/changes.ts";
import { type FiguresHeld, figuresHeldBy } from "../site/figures-held.ts";
import { portfoliosOf } from "../site/lists.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment } from "../site/stage.ts";
import { count, formatDate, formatNumber, list } from "../text/format.ts";
import { text } from "../text/index.ts";
import { Layout } from "./layout.tsx";
import { FactStrip, LinkList, Section } from "./parts.tsx";
import { SiteChart } from "./site-chart.tsx";

const words = text.pages.home;

/** Ways to set clusters beside each other, from the first door. */
function waysToCompare(site: Site): { label: string; href: string }[] {
  const { links } = words.doors.benchmark;
  return [
    { label: links.groupings, href: site.href(address.groupings) },
    { label: links.compare, href: site.href(address.compare) },
    { label: links.whatIf, href: site.href(address.whatIf) },
    { label: links.twinning, href: site.href(address.twinning) },
  ];
}

/** The first page: one sentence, three doors, where the cases are, what is new, and the state of the data. */
export function HomePage({ site }: { site: Site }): VNode {
  const { clusters, policies, site: settings } = site.dataset;
  const countries = portfoliosOf(site.lists, "country").filter(
    (country) => country.clusters.length > 0,
  ).length;
  const coded = clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length;
  const doors = [
    { ...words.doors.benchmark, href: site.href(address.clusters), links: waysToCompare(site) },
    { ...words.doors.data, href: site.href(address.data), links: [] },
    { ...words.doors.contribute, href: site.href(address.contribute), links: [] },
  ];
  return (
    <Layout
      site={site}
      title={settings.title}
      description={settings.description}
      path={address.home}
      data={["json"]}
      searched="nothing"
    >
      <div class="opening home">
        <h1 data-pagefind-meta="title">{settings.tagline}</h1>
        <p class="summary">
          {words.sentence(
            count(clusters.length, "industrial cluster", "industrial clusters"),
            count(countries, "country", "countries"),
            count(policies.length, "policy", "policies"),
          )}
        </p>
      </div>
      <ul class="doors">
        {doors.map(({ title, text: sentence, href, links }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <p>{sentence}</p>
            {links.length > 0 && <LinkList inline links={links} />}
          </li>
        ))}
      </ul>
      <div class="home-columns">
        <SiteChart site={site} id="world-map" />
        <NewList site={site} />
      </div>
      <Section id="stages" title={words.stages(String(coded), count(clusters.length, "cluster", "clusters"))}>
        <SiteChart
          site={site}
          id="stage-by-region"
          showTitle={false}
          links={[{ label: text.pages.stages.howCoded, href: site.href(`${address.stages}#how`) }]}
        />
      </Section>
      <Section id="state" title={words.state}>
        <FactStrip facts={stateFacts(site, coded)} />
        <p>
          <a href={site.href(address.quality)}>{words.coverage}</a>
        </p>
      </Section>
    </Layout>
  );
}

function NewList({ site }: { site: Site }): VNode {
  return (
    <section aria-labelledby="new-heading">
      <h2 id="new-heading">{words.newTitle}</h2>
      <ul class="new-list">
        {recentDays(site.dataset, 6).flatMap(({ date, items, counts }) =>
          counts
            ? [
                <li key={date}>
                  <time dateTime={date}>{formatDate(date)}</time>
                  <a href={site.href(`${address.changes}#day-${date}`)}>{dayInWords(counts)}</a>
                </li>,
              ]
            : items.map((change) => (
                <li key={change.key}>
                  <time dateTime={date}>{formatDate(date)}</time>
                  <span>
                    <a href={site.href(change.path)}>{change.title}</a>
                    {!change.isNew && `: ${change.text}`}
                  </span>
                </li>
              )),
        )}
      </ul>
      <p>
        <a href={site.href(address.changes)}>{words.allChanges}</a> · <a href={site.href("/feed.xml")}>RSS</a>{" "}
        · <a href={site.href("/feed.json")}>JSON Feed</a>
      </p>
    </section>
  );
}

/** "368 clusters and 113 policies added, 24 records changed". */
function dayInWords({ added, changed }: NonNullable<ChangeDay["counts"]>): string {
  const kinds = (Object.keys(added) as ChangeKind[]).flatMap((kind) => {
    const [one = "", many = ""] = words.addedOnDay[kind];
    return added[kind] === 0 ? [] : count(added[kind], one, many);
  });
  return [
    ...(kinds.length > 0 ? [words.dayAdded(list(kinds))] : []),
    ...(changed > 0 ? [words.dayChanged(count(changed, "record", "records"))] : []),
  ].join(", ");
}

function stateFacts(site: Site, coded: number) {
  const { clusters, policies, sources } = site.dataset;
  const facts = words.stateFacts;
  // Counted as by the explorer, so that a reader finds the same number there.
  const withFigures = (kind: FiguresHeld): number =>
    clusters.filter((cluster) => figuresHeldBy(cluster, site.dataset).includes(kind)).length;
  return [
    { label: facts.clusters, value: formatNumber(clusters.length, 0) },
    { label: facts.policies, value: formatNumber(policies.length, 0) },
    { label: facts.coded, value: formatNumber(coded, 0) },
    { label: facts.members, value: formatNumber(withFigures("members"), 0) },
    { label: facts.mixes, value: formatNumber(withFigures("financing-mix"), 0) },
    { label: facts.sources, value: formatNumber(sources.length, 0) },
  ];
}
