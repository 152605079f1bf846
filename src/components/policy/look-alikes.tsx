import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { compareAddress } from "../../site/compare/address.ts";
import { levelLabels } from "../../site/policy-benchmark.ts";
import {
  contributionsInWords,
  type LookAlike,
  lookAlikesOf,
  partsOfDistance,
  weightsInWords,
} from "../../site/policy-look-alikes.ts";
import { text } from "../../text/index.ts";
import { formatPolicyPeriod, formatPolicyState } from "../../text/policy-period.ts";
import { Area } from "../area.tsx";
import { Pairs } from "../pairs.tsx";
import { NotReported, Section } from "../parts.tsx";
import { RecordNotes } from "../record-notes.tsx";
import { Bar } from "./bar.tsx";
import type { PolicyProps } from "./opening.tsx";

const words = text.policyBenchmark.lookAlikes;

/** The nearest policies elsewhere, why they are near, and whether their effects were studied. */
export function LookAlikesSection({ site, policy }: PolicyProps): VNode {
  const { lookAlikes, reason } = lookAlikesOf(site, policy);
  if (reason) {
    return (
      <Section id="look-alikes" title={words.title}>
        <p class="not-reported">{words.reason[reason]}</p>
      </Section>
    );
  }
  return (
    <Section id="look-alikes" title={words.title} lead={words.lead}>
      <p>
        <strong>{words.notEffect}</strong> {words.scale}
      </p>
      <ol class="look-alikes">
        {lookAlikes.map((entry) => (
          <LookAlikeItem key={entry.peer.policy.id} site={site} policy={policy} entry={entry} />
        ))}
      </ol>
      <details>
        <summary>{words.methodTitle}</summary>
        <p class="note">{words.method(weightsInWords())}</p>
      </details>
    </Section>
  );
}

function LookAlikeItem({ site, policy, entry }: PolicyProps & { entry: LookAlike }): VNode {
  const { peer, distance, knownShare, shared } = entry;
  const { id, record } = peer.policy;
  return (
    <li>
      <h3>
        <a href={site.href(address.policy(id))}>{record.name}</a>
      </h3>
      <p class="distance">
        <strong>{words.distance(distance)}</strong> {words.from} {contributionsInWords(peer)}.{" "}
        {words.known(knownShare)}
      </p>
      <Bar
        pieces={partsOfDistance(peer).map(({ contribution, known }) => ({
          width: 100 * contribution,
          look: known ? "known" : "unknown",
        }))}
      />
      <Pairs
        rows={[
          [words.place, <Whereabouts key="place" site={site} policy={peer.policy} />],
          [words.shared, shared || <span class="not-reported">{words.nothingShared}</span>],
          [words.evaluation, <Evaluation key="evaluation" site={site} policy={peer.policy} />],
        ]}
      />
      <p>
        <a
          href={site.href(compareAddress([policy.id, id], "policies"))}
          aria-label={words.compareSpoken(policy.record.name, record.name)}
        >
          {words.compare}
        </a>
      </p>
    </li>
  );
}

function Whereabouts({ site, policy }: PolicyProps): VNode {
  const { covers, place, period } = policy.record;
  const levels = levelLabels(site, policy).join(", ");
  const years = formatPolicyPeriod(period) ?? formatPolicyState(period);
  return (
    <>
      <Area site={site} covers={covers} place={place?.name} />
      {levels && `, ${levels.toLowerCase()}`}
      {years && period ? (
        <>
          , {years}
          <RecordNotes site={site} entry={policy} path={address.policy(policy.id)} source={period.source} />
        </>
      ) : (
        <>
          , <span class="not-reported">{text.policyBenchmark.lookAlikes.noYears}</span>
        </>
      )}
    </>
  );
}

/** State and finding as recorded; the numbers lead to the sources on the page of the look-alike. */
function Evaluation({ site, policy }: PolicyProps): VNode {
  const { evaluation } = policy.record;
  if (!evaluation) return <NotReported />;
  const state = text.policy.evaluation.state[evaluation.state];
  return (
    <>
      {state}
      {evaluation.text && `: ${evaluation.text}`}
      <RecordNotes site={site} entry={policy} path={address.policy(policy.id)} source={evaluation.source} />
    </>
  );
}
