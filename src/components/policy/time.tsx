import type { ComponentChildren, VNode } from "preact";
import { address } from "../../site/address.ts";
import { relatedPolicies } from "../../site/policy-groups.ts";
import { count } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Cited } from "../cited.tsx";
import { Pairs } from "../pairs.tsx";
import { NotReported, Section } from "../parts.tsx";
import { GuidePages } from "./guide.tsx";
import type { PolicyProps } from "./opening.tsx";

const words = text.policyBenchmark.time;

/** Duration with the guide's warning, continuity, and what came before and after: a new name can hide unbroken support. */
export function TimeSection(props: PolicyProps): VNode {
  return (
    <Section id="time" title={words.title}>
      <Pairs
        rows={[
          [words.duration, <Duration key="duration" {...props} />],
          [words.continuity, <Continuity key="continuity" {...props} />],
          [words.before, <Line key="line" {...props} />],
        ]}
      />
    </Section>
  );
}

function Duration({ site, policy }: PolicyProps): VNode {
  const result = site.indicators.result(policy.id, "policy.duration");
  const { period } = policy.record;
  if (typeof result?.value !== "number") return <span class="not-reported">{words.noPeriod}</span>;
  const { too_short: tooShort, ongoing } = result.extra ?? {};
  const verdict = tooShort === true ? words.tooShort : tooShort === false ? words.longEnough : words.openEnd;
  return (
    <>
      <Cited footnotes={site.footnotes(policy)} source={period?.source} provenance={period?.provenance}>
        {count(result.value, "year", "years")}
        {ongoing === true && ` ${words.soFar}`}
      </Cited>
      <span class={tooShort === true ? "note flag" : "note"}>
        {verdict} <GuidePages site={site} pages={words.method} /> {tooShort === true && words.limits}
      </span>
    </>
  );
}

function Continuity({ site, policy }: PolicyProps): VNode {
  const { period } = policy.record;
  if (!period?.continuity || period.continuity === "unknown") return <NotReported />;
  return (
    <Cited footnotes={site.footnotes(policy)} source={period.source} provenance={period.provenance}>
      {text.policy.period.continuity[period.continuity]}
    </Cited>
  );
}

/** Predecessors and successors on record; their citations stand in the margin. */
function Line({ site, policy }: PolicyProps): VNode {
  const { relation } = text.policy;
  const line = relatedPolicies(site, policy).filter((entry) =>
    [relation.predecessor, relation.successor].some((kind) => kind === entry.words),
  );
  if (line.length === 0) return <span class="not-reported">{words.noOther}</span>;
  return (
    <>
      {line.map(
        ({ policy: other, words: kind }, index): ComponentChildren => (
          <span key={other.id}>
            {index > 0 && "; "}
            {kind}: <a href={site.href(address.policy(other.id))}>{other.record.name}</a>
          </span>
        ),
      )}
    </>
  );
}
