import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { comparedRegionOf } from "../../model/geography.ts";
import { address, dataAddress } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes, SourceList } from "../cited.tsx";
import { LinkList } from "../parts.tsx";
import { RecordBox } from "../record-box.tsx";

interface Props {
  readonly site: Site;
  readonly cluster: Cluster;
}

/** The margin: sources, policies, supporters, related clusters, the record itself. */
export function ClusterAside({ site, cluster }: Props): VNode {
  const { record } = cluster;
  const footnotes = site.footnotes(cluster);
  const words = text.cluster.aside;
  return (
    <aside class="margin">
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{words.sources}</h2>
        <SourceList site={site} footnotes={footnotes} />
      </section>
      {record.policies && (
        <section>
          <h2>{words.policies}</h2>
          <ul class="links">
            {record.policies.map((link) => (
              <li key={link.policy}>
                <a href={site.href(address.policy(link.policy))}>
                  {site.policy(link.policy)?.record.name ?? link.policy}
                </a>
                <Notes footnotes={footnotes} source={link.source} />
                {link.note && <span class="note">{link.note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.supporters && (
        <section>
          <h2>{words.supporters}</h2>
          <ul class="links">
            {record.supporters.map((supporter) => (
              <li key={supporter.name + (supporter.contribution ?? "")}>
                {supporter.name}
                <Notes footnotes={footnotes} source={supporter.source} />
                {supporter.contribution && <span class="note">{supporter.contribution}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.relations && (
        <section>
          <h2>{words.related}</h2>
          <ul class="links">
            {record.relations.map((relation) => (
              <li key={relation.cluster}>
                <a href={site.href(address.cluster(relation.cluster))}>
                  {site.cluster(relation.cluster)?.record.name ?? relation.cluster}
                </a>
                <span class="note">{text.cluster.relation[relation.relation]}</span>
                <Notes footnotes={footnotes} source={relation.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="screen-only">
        <h2>{words.nearby}</h2>
        <LinkList links={nearbyPages({ site, cluster })} />
      </section>
      <RecordBox site={site} entry={cluster} dataPath={dataAddress(address.cluster(cluster.id))} />
      {record.place?.coordinates_of && (
        <p class="note">
          {record.place.stand_in
            ? text.cluster.standIn(record.place.coordinates_of)
            : text.cluster.pointOf(record.place.coordinates_of)}
        </p>
      )}
      {record.changes?.map((change) => (
        <p key={change.date} class="note">
          {formatDate(change.date)}: {change.what}
        </p>
      ))}
    </aside>
  );
}

/** Pages on which this cluster stands beside others: its country, region and sector. */
function nearbyPages({ site, cluster }: Props): { label: string; href: string }[] {
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
