import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { twinningAddress } from "../../site/twinning-query.ts";
import { writeFragment } from "../../site/what-if/address.ts";
import { valuesOfCluster } from "../../site/what-if/write.ts";
import { text } from "../../text/index.ts";
import { LinkList } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

/** What a reader can do with a cluster besides reading on: print it, try other figures, look for partners. */
export function ClusterWays({ site, cluster }: ClusterProps): VNode {
  const words = text.benchmark.ways;
  const links = [
    { label: words.brief, href: site.href(address.clusterBrief(cluster.id)) },
    { label: words.peers, href: "#peers" },
    { label: words.whatIf, href: `${site.href(address.whatIf)}#${whatIfFragment({ site, cluster })}` },
    { label: words.twinning, href: site.href(twinningAddress({ id: cluster.id })) },
  ];
  return (
    <nav class="contents screen-only" aria-label={words.title}>
      <span>{words.title}</span>
      <LinkList inline links={links} />
    </nav>
  );
}

/** The figures of this cluster as the what-if page reads them from its address. */
function whatIfFragment({ site: { dataset, indicators }, cluster }: ClusterProps): string {
  const values = valuesOfCluster(dataset, cluster, (id) => indicators.result(cluster.id, id));
  return writeFragment({ values, basedOn: cluster.id });
}
