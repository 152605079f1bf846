import type { VNode } from "preact";
import { address, benchmarkFile } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import type { GroupingPairs } from "../../site/twinning-area.ts";
import { groupingPairs } from "../../site/twinning-area.ts";
import { twinningAddress } from "../../site/twinning-query.ts";
import { text } from "../../text/index.ts";
import { Layout } from "../layout.tsx";
import { LinkList, Opening, Section } from "../parts.tsx";
import { PairList } from "./pairs.tsx";

const words = text.twinning;

/** The twinning finder: pairs by grouping for everybody, made at build time; the script adds questions of one's own. */
export function TwinningPage({ site }: { site: Site }): VNode {
  const groupings = groupingPairs(site);
  const paired = groupings.filter(({ found }) => found > 0);
  const without = groupings.filter(({ found }) => found === 0).map(({ area }) => area.label);
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.twinning}
      data={["json"]}
      scripts={["twinning.js"]}
      searched="opening"
    >
      <Opening title={words.title} searched>
        <p>{words.lead}</p>
      </Opening>
      <noscript>
        <p class="warning">{words.page.noScript}</p>
      </noscript>
      <div id="twinning-finder" data-benchmark={site.href(benchmarkFile)} data-prefix={site.prefix} />
      <div id="twinning-static">
        <Examples site={site} groupings={paired} />
        <Section
          id="by-grouping"
          title={words.page.byGrouping}
          lead={`${words.page.byGroupingLead} ${words.hint}`}
        >
          <LinkList
            inline
            links={paired.map(({ area, found }) => ({
              label: area.short,
              href: `#${area.id}`,
              count: found,
            }))}
          />
          {paired.map((grouping) => (
            <Grouping key={grouping.area.id} site={site} grouping={grouping} />
          ))}
          {without.length > 0 && <p class="note">{words.page.withoutPairs(without)}</p>}
        </Section>
      </div>
      <Section id="how" title={words.how.title}>
        <ul>
          {words.how.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>
          <a href={site.href(`${address.comparing}#distance`)}>{words.how.comparing}</a>
        </p>
      </Section>
    </Layout>
  );
}

function Grouping({ site, grouping }: { site: Site; grouping: GroupingPairs }): VNode {
  const { area, clusters, coded, found, pairs } = grouping;
  return (
    <section class="grouping-pairs" id={area.id} aria-labelledby={`${area.id}-heading`}>
      <h3 id={`${area.id}-heading`}>
        <a href={site.href(address.grouping(area.id))}>{area.label}</a>
        {area.short !== area.label && ` (${area.short})`}
        <span class="note">
          {words.page.coded(coded, clusters)} · {words.page.shown(pairs.length, found)}
        </span>
      </h3>
      <PairList pairs={pairs} />
      <p class="script-only">
        <a href={site.href(twinningAddress({ area: { kind: "grouping", id: area.id } }))}>
          {words.page.allOf(area.short)}
        </a>
      </p>
    </section>
  );
}

/** Questions that have an answer in these data: they are made from the pairs found. */
function Examples({ site, groupings }: { site: Site; groupings: readonly GroupingPairs[] }): VNode | null {
  const [first] = groupings;
  const own = first?.pairs[0]?.own;
  if (!first || !own) return null;
  const { area } = first;
  const { stage } = site.benchmark.subjects.get(own.id) ?? {};
  const link = (label: string, query: Parameters<typeof twinningAddress>[0]) => ({
    label,
    href: site.href(twinningAddress(query)),
  });
  return (
    <nav class="script-only screen-only" aria-label={words.page.examples}>
      <h3>{words.page.examples}</h3>
      <LinkList
        inline
        links={[
          link(words.page.exampleCluster(own.name), { id: own.id }),
          link(words.page.exampleWithin(own.name, area.short), { id: own.id, within: area.id }),
          ...(stage
            ? [
                link(words.page.exampleArea(area.short, site.label("stages", stage)), {
                  area: { kind: "grouping", id: area.id },
                  stage,
                }),
              ]
            : []),
        ]}
      />
    </nav>
  );
}
