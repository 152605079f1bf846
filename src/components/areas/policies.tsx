import type { VNode } from "preact";
import type { Policy } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { dividePolicies } from "../../site/area-policies.ts";
import { portfolioChartId } from "../../site/charts/portfolio-charts.ts";
import { type Portfolio, worldPath } from "../../site/portfolio.ts";
import type { Site } from "../../site/site.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";
import { Foldable } from "./foldable.tsx";
import { AreaPolicyTable } from "./policy-table.tsx";

const words = text.areaPage.policies;

/** So many bars fit on a printed page. */
const mostBars = 25;
/** More rows than this are closed at first. */
const mostRows = 30;

interface PoliciesProps {
  readonly site: Site;
  readonly portfolio: Portfolio;
}

/** The policies of an area on a timeline and as a table, its own told apart from those of wider areas. */
export function AreaPoliciesSection({ site, portfolio }: PoliciesProps): VNode | null {
  const { own, wider } = dividePolicies(site, portfolio);
  if (own.length + wider.length === 0) return null;
  if (portfolio.path === worldPath)
    return (
      <Section id="policies" title={words.titleOwn(own.length, wider.length)}>
        <p>
          <a href={site.href(address.policies)}>{words.everything(own.length)}</a>
        </p>
        <Continuity policies={own} />
      </Section>
    );
  return (
    <Section id="policies" title={words.titleOwn(own.length, wider.length)} lead={words.lead}>
      <Timeline site={site} portfolio={portfolio} />
      {own.length > 0 ? (
        <Foldable summary={`${words.own}: ${own.length}`} closed={own.length > mostRows}>
          <AreaPolicyTable
            site={site}
            policies={own}
            caption={words.own}
            withArea={portfolio.kind !== "country"}
          />
        </Foldable>
      ) : (
        <p class="not-reported">{words.none}</p>
      )}
      {wider.length > 0 && (
        <Foldable
          summary={`${words.wider}: ${wider.length}`}
          closed={own.length > 0 || wider.length > mostRows}
        >
          <AreaPolicyTable site={site} policies={wider} caption={words.wider} withArea />
        </Foldable>
      )}
      <Continuity policies={own} />
    </Section>
  );
}

function Timeline({ site, portfolio }: PoliciesProps): VNode | null {
  const id = portfolioChartId(portfolio, "policies");
  const started = site.chart(id)?.drawing.table.rows.filter(({ start }) => start !== null).length;
  if (started === undefined) return null;
  return (
    <Foldable summary={words.timeline} closed={started > mostBars}>
      <SiteChart
        site={site}
        id={id}
        links={[{ label: text.policy.title, href: site.href(address.policies) }]}
      />
    </Foldable>
  );
}

/** How many of the policies ran without a break, with breaks, or once; and for how many nobody says it. */
function Continuity({ policies }: { policies: readonly Policy[] }): VNode | null {
  const own = text.policy.period.continuity;
  const kinds = policies.flatMap(({ record }) => record.period?.continuity ?? []);
  const counts = (["continuous", "interrupted", "single"] as const)
    .map((kind) => ({ kind, number: kinds.filter((other) => other === kind).length }))
    .filter(({ number }) => number > 0);
  if (counts.length === 0) return null;
  const stated = counts.reduce((sum, { number }) => sum + number, 0);
  return (
    <p class="note">
      {words.continuity(
        counts.map(({ kind, number }) => `${own[kind]} ${number}`).join(", "),
        policies.length - stated,
      )}
    </p>
  );
}
