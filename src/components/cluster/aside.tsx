import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { comparedRegionOf } from "../../model/geography.ts";
import { address } from "../../site/address.ts";
import { compare } from "../../text/en/compare.ts";
import { text } from "../../text/index.ts";
import { Notes } from "../cited.tsx";
import { CompareLink } from "../compare-link.tsx";
import { LinkList } from "../parts.tsx";
import { AsidePart, RecordAside, Supporters } from "../record-aside.tsx";
import type { ClusterProps } from "./opening.tsx";

/** Peers that the link to the comparison names. */
const peersCompared = 3;

/** The margin: sources, policies, supporters, related clusters, the record itself. */
export function ClusterAside({ site, cluster }: ClusterProps): VNode {
  return (
    <RecordAside
      site={site}
      entry={cluster}
      path={address.cluster(cluster.id)}
      remark={remarkOnPlace(cluster)}
    >
      <Policies site={site} cluster={cluster} />
      <Supporters supporters={cluster.record.supporters} footnotes={site.footnotes(cluster)} />
      <RelatedClusters site={site} cluster={cluster} />
      <Comparison site={site} cluster={cluster} />
      <section class="screen-only">
        <h2>{text.cluster.aside.nearby}</h2>
        <LinkList links={nearbyPages({ site, cluster })} />
      </section>
    </RecordAside>
  );
}

function Policies({ site, cluster }: ClusterProps): VNode | null {
  const { policies } = cluster.record;
  if (!policies) return null;
  return (
    <AsidePart title={text.cluster.aside.policies}>
      <ul class="links">
        {policies.map((link) => (
          <li key={link.policy}>
            <a href={site.href(address.policy(link.policy))}>
              {site.policy(link.policy)?.record.name ?? link.policy}
            </a>
            <Notes footnotes={site.footnotes(cluster)} source={link.source} />
            {link.note && <span class="note">{link.note}</span>}
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}

function RelatedClusters({ site, cluster }: ClusterProps): VNode | null {
  const { relations } = cluster.record;
  if (!relations) return null;
  return (
    <AsidePart title={text.cluster.aside.related}>
      <ul class="links">
        {relations.map((relation) => (
          <li key={relation.cluster}>
            <a href={site.href(address.cluster(relation.cluster))}>
              {site.cluster(relation.cluster)?.record.name ?? relation.cluster}
            </a>
            <span class="note">{text.cluster.relation[relation.relation]}</span>
            <Notes footnotes={site.footnotes(cluster)} source={relation.source} />
          </li>
        ))}
      </ul>
    </AsidePart>
  );
}

/** The way to see it beside its nearest peers; not on a site with one cluster. */
function Comparison({ site, cluster }: ClusterProps): VNode | null {
  const subject = site.benchmark.subjects.get(cluster.id);
  const peers = (subject && site.benchmark.peers(subject, "nearest", peersCompared)) ?? [];
  if (peers.length === 0) return null;
  return (
    <section class="screen-only">
      <h2>{compare.link.aside}</h2>
      <CompareLink
        site={site}
        ids={[cluster.id, ...peers.map(({ subject: peer }) => peer.id)]}
        label={compare.link.peers}
      />
    </section>
  );
}

/** What the point on the map stands for, where it is not the cluster itself. */
function remarkOnPlace({ record: { place } }: Cluster): string | undefined {
  if (!place?.coordinates_of) return undefined;
  return place.stand_in
    ? text.cluster.standIn(place.coordinates_of)
    : text.cluster.pointOf(place.coordinates_of);
}

/** Pages on which this cluster stands beside others: its country, region and sector. */
function nearbyPages({ site, cluster }: ClusterProps): { label: string; href: string }[] {
  const { country, sector } = cluster.record;
  const region = comparedRegionOf(site.dataset, cluster);
  return [
    ...(country
      ? [{ label: site.label("countries", country), href: site.href(address.country(country)) }]
      : []),
    ...(region ? [{ label: site.label("regions", region), href: site.href(address.region(region)) }] : []),
    { label: site.label("sectors", sector), href: site.href(address.sector(sector)) },
  ];
}
