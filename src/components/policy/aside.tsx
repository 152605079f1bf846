import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { relatedPolicies } from "../../site/policy-groups.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { Notes } from "../cited.tsx";
import { LinkList } from "../parts.tsx";
import { AsidePart, RecordAside, Supporters } from "../record-aside.tsx";
import { RecordNotes } from "../record-notes.tsx";
import type { PolicyProps } from "./opening.tsx";

/** The margin: sources, owners, supporters, related policies, the record itself. */
export function PolicyAside({ site, policy }: PolicyProps): VNode {
  const { record } = policy;
  const words = text.policy.aside;
  const rules = site.dataset.patterns.filter((pattern) => pattern.record.policy === policy.id);
  return (
    <RecordAside site={site} entry={policy} path={address.policy(policy.id)}>
      <Names title={words.owners} names={record.owners} />
      <Names title={words.implementers} names={record.implementers} />
      <Supporters supporters={record.supporters} footnotes={site.footnotes(policy)} />
      <Related site={site} policy={policy} />
      {rules.length > 0 && (
        <AsidePart title={words.rules}>
          <LinkList
            links={rules.map(({ id, record: rule }) => ({
              label: rule.name,
              href: site.href(address.pattern(id)),
            }))}
          />
        </AsidePart>
      )}
      <AsidePart title={words.nearby}>
        <AreaList site={site} covers={record.covers} />
        <LinkList
          links={[{ label: text.policyBenchmark.list.groups.title, href: site.href(address.policies) }]}
        />
      </AsidePart>
    </RecordAside>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] | undefined }): VNode | null {
  if (!names) return null;
  return (
    <AsidePart title={title}>
      <ul class="links">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </AsidePart>
  );
}

/** Related policies, also those that only name this one; their citation stands on their own page. */
function Related({ site, policy }: PolicyProps): VNode | null {
  const related = relatedPolicies(site, policy);
  if (related.length === 0) return null;
  return (
    <AsidePart title={text.policy.aside.related}>
      <ul class="links">
        {related.map(({ policy: other, words, statedBy, source }) => (
          <li key={other.id}>
            <a href={site.href(address.policy(other.id))}>{other.record.name}</a>
            {statedBy === policy ? (
              <Notes footnotes={site.footnotes(policy)} source={source} />
            ) : (
              <RecordNotes site={site} entry={statedBy} path={address.policy(statedBy.id)} source={source} />
            )}
            <span class="note">{words}</span>
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}
