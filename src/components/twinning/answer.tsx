import type { VNode } from "preact";
import type { ClusterAnswer, NoAnswer, TwinningAnswer, Way } from "../../site/twinning-answer.ts";
import type { AreaAnswer, AreaRow } from "../../site/twinning-area.ts";
import type { StoppedCluster, TwinView } from "../../site/twinning-view.ts";
import { text } from "../../text/index.ts";
import { LinkList } from "../parts.tsx";
import { NamedCluster, PairList, PartnerList, Reasons } from "./pairs.tsx";

const words = text.twinning.answer;

export interface AnswerProps {
  readonly answer: TwinningAnswer;
  /** Whether the long list of an area is shown whole. */
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
}

/** Rows of an area that are shown at first. */
export const rowsAtFirst = 20;

/** The answer of the finder, with a heading that can take the focus. */
export function Answer(props: AnswerProps): VNode | null {
  const { answer } = props;
  switch (answer.kind) {
    case "start":
      return null;
    case "problem":
      return <Problem {...answer} />;
    case "cluster":
      return <Partners {...answer} />;
    case "area":
      return <Pairs {...props} answer={answer} />;
  }
}

function Heading({ title }: { title: string }): VNode {
  return (
    <h2 id="answer" tabIndex={-1}>
      {title}
    </h2>
  );
}

function Ways({ ways }: { ways: readonly Way[] }): VNode {
  return (
    <nav class="screen-only" aria-label={words.ways}>
      <h3>{words.ways}</h3>
      <LinkList inline links={ways} />
    </nav>
  );
}

function Problem({ message, ways }: NoAnswer): VNode {
  return (
    <section aria-labelledby="answer">
      <Heading title={words.problem} />
      <p class="warning">{message}</p>
      <Ways ways={ways} />
    </section>
  );
}

function Partners(answer: ClusterAnswer): VNode {
  const { title, cluster, twins, found, isSilent, lacksNothing, within, leftOut, ways } = answer;
  return (
    <section aria-labelledby="answer">
      <Heading title={title} />
      <p class="twin-own">
        <NamedCluster cluster={cluster} />
      </p>
      <p role="status">{found > twins.length ? words.foundOf(twins.length, found) : words.found(found)}</p>
      {found === 0 && (
        <p class="warning">
          {lacksNothing ? words.lacksNothing : within ? words.nobodyWithin(within.short) : words.nobody}
        </p>
      )}
      {isSilent && found > 0 && <p class="lead">{words.silent}</p>}
      {found > 0 && <p class="lead">{text.twinning.hint}</p>}
      {twins.length > 0 && <PartnerList twins={twins} />}
      <LeftOut clusters={leftOut} />
      <Ways ways={ways} />
    </section>
  );
}

function Pairs({ answer, showsAll, onShowAll }: AnswerProps & { answer: AreaAnswer }): VNode {
  const { title, area, areaHref, pairs, found, size, uncoded, stopped } = answer;
  const [first] = pairs;
  const shown = answer.rows(showsAll ? size : rowsAtFirst);
  return (
    <section aria-labelledby="answer">
      <Heading title={title} />
      <p role="status">
        {words.pairsLead(found, size)}{" "}
        {first ? words.first(first.own.name, first.partner.name) : words.pairsElse}
      </p>
      <p class="lead">{text.twinning.hint}</p>
      {pairs.length > 0 && (
        <>
          <h3>
            {words.pairs} <span class="count">{text.twinning.page.shown(pairs.length, found)}</span>
          </h3>
          <PairList pairs={pairs} />
        </>
      )}
      <h3>{words.each}</h3>
      <p class="lead">{words.eachLead}</p>
      <ul class="twins">
        {shown.map((row) => (
          <Row key={row.cluster.id} row={row} area={area.short} />
        ))}
      </ul>
      {size > shown.length && (
        <button type="button" class="screen-only" onClick={onShowAll}>
          {words.showAll(size)}
        </button>
      )}
      {uncoded > 0 && <p class="note">{words.uncoded(uncoded)}</p>}
      <LeftOut clusters={stopped} />
      <Ways
        ways={[
          { label: words.clustersOf(area.short), href: areaHref },
          { label: words.plain, href: answer.plainHref },
        ]}
      />
    </section>
  );
}

/** Clusters that are not offered as partners, with their state as the reason. */
function LeftOut({ clusters }: { clusters: readonly StoppedCluster[] }): VNode | null {
  if (clusters.length === 0) return null;
  return (
    <p class="note">
      {text.twinning.leftOut(clusters.length)}
      {clusters.map(({ name, href, state }, index) => (
        <span key={href}>
          {index > 0 && ","} <a href={href}>{name}</a> ({state})
        </span>
      ))}
    </p>
  );
}

function Row({ row: { cluster, inside, outside }, area }: { row: AreaRow; area: string }): VNode {
  return (
    <li class="twin-row">
      <p class="twin-name">
        <NamedCluster cluster={cluster} />
        <a class="note screen-only" href={cluster.partnersHref}>
          {words.allPartners}
        </a>
      </p>
      <Best label={words.inside(area)} twin={inside} />
      <Best label={words.outside(area)} twin={outside} />
    </li>
  );
}

function Best({ label, twin }: { label: string; twin: TwinView | null }): VNode {
  return (
    <div>
      <p class="twin-learns">{label}</p>
      {twin ? (
        <>
          <p>
            <NamedCluster cluster={twin.partner} />
          </p>
          <Reasons reasons={twin.receives} />
        </>
      ) : (
        <p class="not-reported">{words.nobodyHere}</p>
      )}
    </div>
  );
}
