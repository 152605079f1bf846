import type { VNode } from "preact";
import type { ClusterName, PairView, ReasonView, TwinView } from "../../site/twinning-view.ts";
import { text } from "../../text/index.ts";

const words = text.twinning;

/** Name of a cluster with its place, sector and stage below. */
export function NamedCluster({ cluster }: { cluster: ClusterName }): VNode {
  return (
    <>
      <a href={cluster.href}>{cluster.name}</a>
      <span class="note">{cluster.facts.join(" · ")}</span>
    </>
  );
}

/** What one cluster could learn from another, by reason; each thing leads to the sources that show it. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }): VNode {
  if (reasons.length === 0) return <p class="not-reported">{words.givesNothing}</p>;
  return (
    <ul class="reasons">
      {reasons.map(({ key, label, items }) => (
        <li key={key}>
          {items.map(({ id, label: item, href, ownWord }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={href}>{item}</a>
              {ownWord && <small class="own-word"> {words.ownWord}</small>}
            </span>
          ))}
          <span class="note">{label}</span>
        </li>
      ))}
    </ul>
  );
}

/** Pairs of clusters, each side with what it could learn from the other. */
export function PairList({ pairs }: { pairs: readonly PairView[] }): VNode {
  return (
    <ol class="twins">
      {pairs.map(({ own, partner, receives, gives, distance, compareHref }) => (
        <li key={`${own.id} ${partner.id}`}>
          <div class="twin-sides">
            <Side cluster={own} other={partner} reasons={receives} />
            <Side cluster={partner} other={own} reasons={gives} />
          </div>
          <p class="twin-foot">
            {words.distance(distance.toFixed(2))} · <a href={compareHref}>{words.compare}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function Side({
  cluster,
  other,
  reasons,
}: {
  cluster: ClusterName;
  other: ClusterName;
  reasons: readonly ReasonView[];
}): VNode {
  return (
    <div>
      <p class="twin-name">
        <NamedCluster cluster={cluster} />
      </p>
      <p class="twin-learns">{words.couldLearn(other.name)}</p>
      <Reasons reasons={reasons} />
    </div>
  );
}

/** Partners of one cluster: what it could learn, what it could give back. */
export function PartnerList({ twins }: { twins: readonly TwinView[] }): VNode {
  return (
    <ol class="twins">
      {twins.map(({ partner, receives, gives, distance, compareHref }) => (
        <li key={partner.id}>
          <p class="twin-name">
            <NamedCluster cluster={partner} />
          </p>
          <div class="twin-sides">
            <div>
              <p class="twin-learns">{words.learnsShort}</p>
              <Reasons reasons={receives} />
            </div>
            <div>
              <p class="twin-learns">{words.givesShort}</p>
              <Reasons reasons={gives} />
            </div>
          </div>
          <p class="twin-foot">
            {words.distance(distance.toFixed(2))} · <a href={compareHref}>{words.compare}</a> ·{" "}
            <a href={partner.partnersHref}>{words.ownPartners}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
