import type { ComponentChildren, VNode } from "preact";
import { address, dataAddress } from "../../site/address.ts";
import { relatedPolicies } from "../../site/policy-groups.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { Notes, SourceList } from "../cited.tsx";
import { LinkList } from "../parts.tsx";
import { RecordBox } from "../record-box.tsx";
import { RecordNotes } from "../record-notes.tsx";
import type { PolicyProps } from "./opening.tsx";

/** The margin: sources, owners, supporters, related policies, the record itself. */
export function PolicyAside({ site, policy }: PolicyProps): VNode {
  const { record } = policy;
  const words = text.policy.aside;
  const rules = site.dataset.patterns.filter((pattern) => pattern.record.policy === policy.id);
  return (
    <aside class="margin">
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{text.cluster.aside.sources}</h2>
        <SourceList site={site} footnotes={site.footnotes(policy)} />
      </section>
      <Names title={words.owners} names={record.owners} />
      <Names title={words.implementers} names={record.implementers} />
      <Supporters site={site} policy={policy} />
      <Related site={site} policy={policy} />
      {rules.length > 0 && (
        <Part title={words.rules}>
          <LinkList
            links={rules.map(({ id, record: rule }) => ({
              label: rule.name,
              href: site.href(address.pattern(id)),
            }))}
          />
        </Part>
      )}
      <Part title={words.nearby}>
        <AreaList site={site} covers={record.covers} />
        <LinkList links={[{ label: text.policy.overview.table.title, href: site.href(address.policies) }]} />
      </Part>
      <RecordBox site={site} entry={policy} dataPath={dataAddress(address.policy(policy.id))} />
      {record.changes?.map((change) => (
        <p key={change.date} class="note">
          {formatDate(change.date)}: {change.what}
        </p>
      ))}
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] | undefined }): VNode | null {
  if (!names) return null;
  return (
    <Part title={title}>
      <ul class="links">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Part>
  );
}

function Supporters({ site, policy }: PolicyProps): VNode | null {
  const { supporters } = policy.record;
  if (!supporters) return null;
  return (
    <Part title={text.cluster.aside.supporters}>
      <ul class="links">
        {supporters.map((supporter) => (
          <li key={supporter.name + (supporter.contribution ?? "")}>
            {supporter.name}
            <Notes footnotes={site.footnotes(policy)} source={supporter.source} />
            {supporter.contribution && <span class="note">{supporter.contribution}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Related policies, also those that only name this one; their citation stands on their own page. */
function Related({ site, policy }: PolicyProps): VNode | null {
  const related = relatedPolicies(site, policy);
  if (related.length === 0) return null;
  return (
    <Part title={text.policy.aside.related}>
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
    </Part>
  );
}
