import type { ComponentChildren, VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { address, dataAddress } from "../../site/address.ts";
import { clustersComparedWith } from "../../site/pattern-views.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { SourceList } from "../cited.tsx";
import { LinkList } from "../parts.tsx";
import { RecordBox } from "../record-box.tsx";
import type { PatternProps } from "./pattern-page.tsx";

const words = text.financing.pattern;

/** The margin: sources, clusters and policy that the pattern speaks of, clusters compared with it, the record. */
export function PatternAside({ site, pattern }: PatternProps): VNode {
  const { record } = pattern;
  const policy = record.policy === undefined ? undefined : site.policy(record.policy);
  const clusters = (record.clusters ?? []).flatMap((id) => site.cluster(id) ?? []);
  const links = (list: readonly Cluster[]) =>
    list.map((cluster) => ({ label: cluster.record.name, href: site.href(address.cluster(cluster.id)) }));
  const compared = clustersComparedWith(site, pattern);
  return (
    <aside class="margin">
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{text.cluster.aside.sources}</h2>
        <SourceList site={site} footnotes={site.footnotes(pattern)} />
      </section>
      {clusters.length > 0 && (
        <Part title={words.clusters}>
          <LinkList links={links(clusters)} />
        </Part>
      )}
      {policy && (
        <Part title={words.policy}>
          <LinkList links={[{ label: policy.record.name, href: site.href(address.policy(policy.id)) }]} />
        </Part>
      )}
      {compared.length > 0 && (
        <Part title={words.used}>
          <p class="note">{words.usedLead}</p>
          <LinkList links={links(compared)} />
        </Part>
      )}
      <Part title={text.policy.aside.nearby}>
        <AreaList site={site} covers={record.covers} />
        <LinkList links={[{ label: text.financing.title, href: site.href(address.financing) }]} />
      </Part>
      <RecordBox site={site} entry={pattern} dataPath={dataAddress(address.pattern(pattern.id))} />
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
