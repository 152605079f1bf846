import type { VNode } from "preact";
import type { Contribution } from "../../benchmark/distance.ts";
import { address } from "../../site/address.ts";
import { formatDistance } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import type { BriefProps } from "./figures.tsx";

const words = text.brief.peers;
const mostPeers = 5;

/** The nearest clusters, and in what they are alike and apart. */
export function PeersTable({ context, brief: { peers } }: BriefProps): VNode {
  if (peers.length === 0) return <p class="not-reported">{text.brief.noPeers}</p>;
  return (
    <Section id="peers" title={words.title}>
      <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.tableOf(words.title)}>
        <table>
          <caption class="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.cluster}</th>
              <th scope="col">{words.stage}</th>
              <th scope="col" class="numeric">
                {words.distance}
              </th>
              <th scope="col">{words.alike}</th>
              <th scope="col">{words.apart}</th>
              <th scope="col">{words.unknown}</th>
            </tr>
          </thead>
          <tbody>
            {peers.slice(0, mostPeers).map(({ subject, distance }) => (
              <tr key={subject.id}>
                <th scope="row">
                  <a href={context.href(address.cluster(subject.id))}>{subject.name}</a>
                  <span class="note">
                    {subject.countries.map((country) => context.label("countries", country)).join(", ")}
                  </span>
                </th>
                <td>
                  {subject.stage ? (
                    context.label("stages", subject.stage)
                  ) : (
                    <span class="not-reported">{text.lists.clusters.notCoded}</span>
                  )}
                </td>
                <td class="numeric">{formatDistance(distance.total)}</td>
                <td>{names(distance.contributions, (difference) => difference === 0)}</td>
                <td>{names(distance.contributions, (difference) => (difference ?? 0) > 0)}</td>
                <td>{names(distance.contributions, (difference) => difference === null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{words.note}</p>
    </Section>
  );
}

/** Variables of one kind, those that add most first. */
function names(contributions: readonly Contribution[], test: (difference: number | null) => boolean): string {
  return contributions
    .filter(({ difference }) => test(difference))
    .sort((a, b) => b.part - a.part)
    .map(({ id }) => text.benchmark.variable[id])
    .join(", ");
}
