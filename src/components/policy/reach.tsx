import type { ComponentChildren, VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import type { Citation, Provenance } from "../../model/types.generated.ts";
import { address } from "../../site/address.ts";
import { levelLabels, type PolicyBenchmark, type TermShare } from "../../site/policy-benchmark.ts";
import { instrumentsByDimension } from "../../site/policy-groups.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes, Provenanced } from "../cited.tsx";
import { Pairs } from "../pairs.tsx";
import { Section } from "../parts.tsx";
import { Bar } from "./bar.tsx";
import type { PolicyProps } from "./opening.tsx";

const shareWords = text.policyBenchmark.shares;

interface Named {
  readonly id: string;
  readonly provenance?: Provenance;
  readonly source: Citation;
}

interface ReachProps extends PolicyProps {
  readonly benchmark: PolicyBenchmark;
}

/** Dimensions and areas, each with how many others of the level have it; stages, sectors, phases and direction. */
export function ReachSection({ site, policy, benchmark }: ReachProps): VNode {
  const { record } = policy;
  const words = text.policy.reach;
  const dimensions = record.dimensions?.map(({ dimension: id, ...stated }) => ({ id, ...stated }));
  const areas = record.areas?.map(({ area: id, ...stated }) => ({ id, ...stated }));
  const rows = restOfReach({ site, policy });
  const isCompared = benchmark.others.length > 0;
  const isSilent = !dimensions && !areas && rows.length === 0 && !isCompared;
  const known = (shares: readonly TermShare[]): number => shares[0]?.known ?? 0;
  return (
    <Section id="reach" title={words.title}>
      {isSilent && <p class="not-reported">{shareWords.silent}</p>}
      <NamedTerms
        {...{ site, policy, named: dimensions, shares: benchmark.dimensions }}
        title={words.dimensions}
        vocabulary="policy-dimensions"
      />
      <NamedTerms
        {...{ site, policy, named: areas, shares: benchmark.areas }}
        title={words.areas}
        vocabulary="policy-areas"
      />
      {isCompared && (
        <p class="note">
          {shareWords.noteKnown(
            known(benchmark.dimensions),
            known(benchmark.areas),
            benchmark.others.length,
            levelLabels(site, policy),
          )}
        </p>
      )}
      {rows.length > 0 && <Pairs rows={rows} />}
    </Section>
  );
}

/** All terms of a short list: those that a source names and those that none names, each beside the others of the level. */
function NamedTerms({
  site,
  policy,
  title,
  vocabulary,
  named,
  shares,
}: PolicyProps & {
  title: string;
  vocabulary: string;
  named: readonly Named[] | undefined;
  shares: readonly TermShare[];
}): VNode | null {
  const isCompared = shares.some(({ known }) => known > 0);
  if (!named && !isCompared) return null;
  return (
    <>
      <h3>{title}</h3>
      {!named && <p class="not-reported">{shareWords.nothingKnown}</p>}
      <ul class="marks shares">
        {[...vocabularyOf(site.dataset, vocabulary).terms.values()].map((term) => {
          const entry = named?.find(({ id }) => id === term.id);
          const share = shares.find((one) => one.term === term.id);
          return (
            <li key={term.id} class={entry ? "mark-met" : "mark-unknown"} title={term.definition}>
              <span>
                {term.label} <Own site={site} policy={policy} entry={entry} isKnown={named !== undefined} />
              </span>
              {isCompared && share && (
                <>
                  <Bar
                    pieces={[{ width: (100 * share.count) / share.known, look: entry ? "own" : "others" }]}
                  />
                  <span class="share-count">{shareWords.share(share.count, share.known)}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Whether a source names the term for this policy, in words. */
function Own({
  site,
  policy,
  entry,
  isKnown,
}: PolicyProps & { entry: Named | undefined; isKnown: boolean }): VNode {
  if (!entry) {
    return <span class="mark-word">{isKnown ? text.policy.reach.none : shareWords.notKnown}</span>;
  }
  return (
    <Cited footnotes={site.footnotes(policy)} source={entry.source} provenance={entry.provenance}>
      <span class="mark-word">{shareWords.yes}</span>
    </Cited>
  );
}

function restOfReach({ site, policy }: PolicyProps): [string, ComponentChildren][] {
  const { stages_targeted: stages, sectors, phases, approach } = policy.record;
  const words = text.policy.reach;
  const footnotes = site.footnotes(policy);
  return [
    ...(stages
      ? [
          [
            words.stages,
            stages.map((target, index) => (
              <span key={target.stage}>
                {index > 0 && ", "}
                <Cited footnotes={footnotes} source={target.source} provenance={target.provenance}>
                  <a href={site.href(address.stage(target.stage))}>{site.label("stages", target.stage)}</a>
                </Cited>
              </span>
            )),
          ] as [string, ComponentChildren],
        ]
      : []),
    ...listed(words.sectors, "sectors", sectors),
    ...listed(words.phases, "policy-phases", phases),
    ...listed(words.approach, "approaches", approach === undefined ? undefined : [approach]),
  ];

  function listed(
    label: string,
    vocabulary: string,
    terms: readonly string[] | undefined,
  ): [string, ComponentChildren][] {
    return terms ? [[label, terms.map((term) => site.label(vocabulary, term)).join(", ")]] : [];
  }
}

/** Instruments under the dimension they mainly act on, with the name that the source uses. */
export function InstrumentsSection({ site, policy }: PolicyProps): VNode | null {
  const groups = instrumentsByDimension(site, policy);
  if (groups.length === 0) return null;
  const footnotes = site.footnotes(policy);
  return (
    <Section id="instruments" title={text.policy.instruments.title} lead={text.policy.instruments.lead}>
      {groups.map(({ dimension, instruments }) => (
        <div key={dimension.id}>
          <h3>{dimension.label}</h3>
          <ul class="terms">
            {instruments.map((entry, index) => (
              <li key={index}>
                {site.label("instruments", entry.instrument)}
                {entry.as_stated && <span class="as-stated">{entry.as_stated}</span>}
                <Provenanced of={entry.provenance} />
                <Notes footnotes={footnotes} source={entry.source} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
