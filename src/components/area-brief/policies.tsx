import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { mostPolicies } from "../../site/area-brief/area-brief.ts";
import { evaluationOf } from "../../site/policy-evaluation.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod } from "../../text/policy-period.ts";
import { DataTable, NotReported, Section } from "../parts.tsx";
import { type AreaBriefProps, BriefNotes } from "./props.tsx";

const words = text.areaBrief.policies;

/** Policies of the area with level, period, evaluation, and the fixed note that they prove no effect. */
export function PoliciesSection({ site, brief }: AreaBriefProps): VNode {
  const { policies, widerPolicies, portfolio } = brief;
  const shown = policies.slice(0, mostPolicies);
  const isSector = portfolio.kind === "sector";
  const more = policies.length - shown.length;
  return (
    <Section id="policies" title={titleOf(brief)}>
      {shown.length === 0 ? (
        <p class="not-reported">{isSector ? words.noneSector : words.none}</p>
      ) : (
        <PolicyTable site={site} brief={brief} />
      )}
      {more + widerPolicies.length > 0 && <p class="note">{words.more(more, widerPolicies.length)}</p>}
      <p>
        <strong>{words.note}</strong>
      </p>
    </Section>
  );
}

function titleOf({ portfolio: { kind, policies: own }, policies }: AreaBriefProps["brief"]): string {
  if (kind === "sector") return words.titleSector;
  const isOwn = policies.some((policy) => own.includes(policy));
  return policies.length === 0 || isOwn ? words.title : words.titleWider;
}

function PolicyTable({ site, brief }: AreaBriefProps): VNode {
  const inside = new Set(brief.portfolio.clusters);
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={brief.policies.slice(0, mostPolicies)}
      columns={[
        {
          label: words.policy,
          isHeader: true,
          cell: ({ id, record }) => {
            const naming = (site.clustersOfPolicy.get(id) ?? []).filter((cluster) =>
              inside.has(cluster),
            ).length;
            return (
              <>
                <a href={site.href(address.policy(id))}>{record.name}</a>
                {naming > 0 && <span class="note">{words.named(naming)}</span>}
              </>
            );
          },
        },
        {
          label: words.level,
          cell: ({ record: { levels = [] } }) =>
            levels.map((level) => site.label("policy-levels", level)).join(", ") || <NotReported />,
        },
        {
          label: words.period,
          cell: ({ id, record: { period } }) => (
            <>
              {formatPolicyPeriod(period) ?? <NotReported />}
              <BriefNotes
                site={site}
                brief={brief}
                citing={[{ record: `policies/${id}`, source: period?.source }]}
              />
            </>
          ),
        },
        {
          label: words.evaluation,
          cell: (policy) => {
            const { state, words: said } = evaluationOf(policy);
            const citing = { record: `policies/${policy.id}`, source: policy.record.evaluation?.source };
            return (
              <>
                {state === "not-reported" ? <NotReported /> : said}
                <BriefNotes site={site} brief={brief} citing={[citing]} />
              </>
            );
          },
        },
      ]}
    />
  );
}
