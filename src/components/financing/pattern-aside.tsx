import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { clustersComparedWith } from "../../site/pattern-views.ts";
import { text } from "../../text/index.ts";
import { AreaList } from "../area.tsx";
import { LinkList } from "../parts.tsx";
import { AsidePart, RecordAside } from "../record-aside.tsx";
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
    <RecordAside site={site} entry={pattern} path={address.pattern(pattern.id)}>
      {clusters.length > 0 && (
        <AsidePart title={words.clusters}>
          <LinkList links={links(clusters)} />
        </AsidePart>
      )}
      {policy && (
        <AsidePart title={words.policy}>
          <LinkList links={[{ label: policy.record.name, href: site.href(address.policy(policy.id)) }]} />
        </AsidePart>
      )}
      {compared.length > 0 && (
        <AsidePart title={words.used}>
          <p class="note">{words.usedLead}</p>
          <LinkList links={links(compared)} />
        </AsidePart>
      )}
      <AsidePart title={text.policy.aside.nearby}>
        <AreaList site={site} covers={record.covers} />
        <LinkList links={[{ label: text.financing.title, href: site.href(address.financing) }]} />
      </AsidePart>
    </RecordAside>
  );
}
