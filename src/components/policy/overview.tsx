import type { VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { countByLevel, groupPolicies, type PolicyGroup } from "../../site/policy-list.ts";
import { countPolicies, type PolicyCounts } from "../../site/policy-views.ts";
import type { Site } from "../../site/site.ts";
import { count, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Layout } from "../layout.tsx";
import { DataTable, Opening, Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import { PolicyGroups } from "./policy-groups.tsx";

const words = text.policy.overview;
const listWords = text.policyBenchmark.list;

/** All policies: how many of each region and level, each with its figures, when they ran and what they act on. */
export function PoliciesPage({ site }: { site: Site }): VNode {
  const { policies } = site.dataset;
  const counts = countPolicies(site, policies);
  const groups = groupPolicies(site, policies);
  return (
    <Layout
      site={site}
      title={text.policy.title}
      description={words.description}
      path={address.policies}
      data={["json", "csv"]}
    >
      <Opening title={text.policy.title}>
        <p>{finding(counts, shortDurations(site))}</p>
      </Opening>
      {groups.length > 0 && <Counts site={site} groups={groups} />}
      <PolicyGroups site={site} groups={groups} />
      <Section id="timeline" title={words.timeline.title}>
        <SiteChart site={site} id="policy-timeline" />
      </Section>
      <Section id="matrix" title={words.matrix.title}>
        {site.chart("policy-matrix") ? (
          <SiteChart site={site} id="policy-matrix" />
        ) : (
          <p class="not-reported">{words.matrix.none}</p>
        )}
      </Section>
    </Layout>
  );
}

/** Number of policies by region and level; each region leads to its group below. */
function Counts({ site, groups }: { site: Site; groups: readonly PolicyGroup[] }): VNode {
  const { counts } = listWords;
  const levels = [...vocabularyOf(site.dataset, "policy-levels").terms.values()].map(({ label }) => label);
  const rows = groups.map((group) => ({ group, byLevel: countByLevel(site, group.policies) }));
  return (
    <Section id="where" title={counts.title}>
      <DataTable
        caption={counts.caption}
        captionHidden
        rows={rows}
        columns={[
          {
            label: counts.region,
            isHeader: true,
            cell: ({ group }) => <a href={`#list-${group.id}`}>{group.label}</a>,
          },
          { label: counts.all, numeric: true, cell: ({ group }) => formatNumber(group.policies.length, 0) },
          ...[...levels, counts.noLevel].map((label, index) => ({
            label,
            numeric: true,
            cell: ({ byLevel }: (typeof rows)[number]) => formatNumber(byLevel[index] ?? 0, 0),
          })),
        ]}
      />
      <p class="note">{counts.note}</p>
    </Section>
  );
}

/** What the records show, with the numbers it rests on. */
function finding(
  { n, europe, started, ended, medianYears, withDimensions, allDimensions }: PolicyCounts,
  { short, known }: { short: number; known: number },
): string {
  return [
    words.recorded(n, europe),
    words.started(started, n),
    ...(medianYears === null ? [] : [words.ended(ended, count(medianYears, "year", "years"))]),
    ...(known === 0 ? [] : [listWords.tooShort(short, known)]),
    ...(withDimensions === 0 ? [] : [words.allThree(allDimensions, withDimensions)]),
  ].join(" ");
}

/** Policies whose whole duration is known, and those of them that the guide calls too short. */
function shortDurations(site: Site): { short: number; known: number } {
  const flags = [...site.indicators.ofIndicator("policy.duration").values()]
    .map(({ extra }) => extra?.too_short)
    .filter((flag) => typeof flag === "boolean");
  return { short: flags.filter(Boolean).length, known: flags.length };
}
