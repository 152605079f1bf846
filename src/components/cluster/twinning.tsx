import type { VNode } from "preact";
import { clusterTwins } from "../../site/twinning-section.ts";
import type { ReasonView } from "../../site/twinning-view.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import { NamedCluster, Reasons } from "../twinning/pairs.tsx";
import type { ClusterProps } from "./opening.tsx";

/** Three clusters from which this one could learn, with their main reasons; or in one sentence why there are none. */
export function TwinningSection({ site, cluster }: ClusterProps): VNode {
  const words = text.twinning.cluster;
  const found = clusterTwins(site, cluster.id);
  if ("why" in found)
    return (
      <Section id="twinning" title={words.title}>
        <p class="not-reported">{found.why}</p>
      </Section>
    );
  return (
    <Section id="twinning" title={words.title} lead={words.lead}>
      <ul class="twins three">
        {found.twins.map(({ partner, receives }) => (
          <li key={partner.id}>
            <p class="twin-name">
              <NamedCluster cluster={partner} />
            </p>
            <Reasons reasons={mainReasons(receives)} />
          </li>
        ))}
      </ul>
      <p>
        <a href={found.allHref}>{words.all}</a>
      </p>
    </Section>
  );
}

/** The weightiest reason and the next one: enough to decide whether to read on. */
function mainReasons(reasons: readonly ReasonView[]): readonly ReasonView[] {
  return reasons.slice(0, 2);
}
