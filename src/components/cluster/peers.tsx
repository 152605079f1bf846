import type { VNode } from "preact";
import type { Contribution } from "../../benchmark/distance.ts";
import type { Peer, PeerRule } from "../../benchmark/peers.ts";
import { address } from "../../site/address.ts";
import { peersByRule } from "../../site/benchmark-views.ts";
import { compareAddress } from "../../site/compare/address.ts";
import { formatDistance, list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { StageMark } from "../cluster-table.tsx";
import { DistanceBar } from "../distance-bar.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

const words = text.benchmark.peers;

/** The nearest clusters with the reasons why, by a rule that the reader chooses. Works without scripts. */
export function PeersSection({ site, cluster }: ClusterProps): VNode {
  const lists = peersByRule(site, cluster);
  const compared = [cluster.id, ...(lists[0]?.peers ?? []).slice(0, 3).map(({ subject }) => subject.id)];
  return (
    <Section id="peers" title={words.title} lead={words.lead}>
      <fieldset class="switch peer-switch">
        <legend>{words.choose}</legend>
        {lists.map(({ rule }, index) => (
          <label key={rule}>
            <input type="radio" name="peer-rule" value={rule} checked={index === 0} />{" "}
            {text.benchmark.rule[rule]}
          </label>
        ))}
      </fieldset>
      {lists.map(({ rule, peers }) => (
        <div key={rule} class={`peers peers-${rule}`}>
          <h3 class="hidden">{text.benchmark.rule[rule]}</h3>
          <PeerList site={site} cluster={cluster} rule={rule} peers={peers} />
        </div>
      ))}
      <p class="note">
        {words.scale} <a href={site.href(address.comparing)}>{words.how}</a>
      </p>
      {compared.length > 1 && (
        <p class="screen-only">
          <a href={site.href(compareAddress(compared))}>{words.compare}</a>
        </p>
      )}
    </Section>
  );
}

function PeerList({
  site,
  rule,
  peers,
}: ClusterProps & { rule: PeerRule; peers: readonly Peer[] | null }): VNode {
  if (peers === null) return <p class="not-reported">{words.none[rule]}</p>;
  if (peers.length === 0) return <p class="not-reported">{words.empty}</p>;
  return (
    <ol class="peer-list">
      {peers.map(({ subject, distance }) => {
        const other = site.cluster(subject.id);
        return (
          <li key={subject.id}>
            <div class="peer-name">
              <a href={site.href(address.cluster(subject.id))}>{subject.name}</a>
              <small>
                {other && site.placeOf(other)} · {other && <StageMark site={site} cluster={other} />}
              </small>
            </div>
            <div class="peer-distance">
              <DistanceBar distance={distance} name={subject.name} />
              <small>{words.distance(formatDistance(distance.total))}</small>
            </div>
            <small class="peer-reasons">{reasonsInWords(distance.contributions)}</small>
          </li>
        );
      })}
    </ol>
  );
}

/** What two clusters share, in what they differ most first, and what is not known. */
function reasonsInWords(contributions: readonly Contribution[]): string {
  const name = ({ id }: Contribution): string => text.benchmark.variable[id];
  const alike = contributions.filter(({ difference }) => difference === 0);
  const apart = contributions
    .filter(({ difference }) => difference !== null && difference > 0)
    .sort((a, b) => b.part - a.part)
    .map((contribution) => `${name(contribution)} (${formatDistance(contribution.part)})`);
  const unknown = contributions.filter(({ difference }) => difference === null);
  return [
    alike.length > 0 && words.alike(list(alike.map(name))),
    apart.length > 0 && words.apart(list(apart)),
    unknown.length > 0 && words.unknown(list(unknown.map(name))),
  ]
    .filter(Boolean)
    .join(" ");
}
