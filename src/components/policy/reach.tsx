import type { ComponentChildren, VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import type { Citation, Provenance } from "../../model/types.generated.ts";
import { address } from "../../site/address.ts";
import { instrumentsByDimension } from "../../site/policy-groups.ts";
import { text } from "../../text/index.ts";
import { Cited, Notes, Provenanced } from "../cited.tsx";
import { Pairs } from "../pairs.tsx";
import { Section } from "../parts.tsx";
import type { PolicyProps } from "./opening.tsx";

interface Named {
  readonly id: string;
  readonly provenance?: Provenance;
  readonly source: Citation;
}

/** Dimensions and areas, met or without evidence; stages, sectors, phases and direction. */
export function ReachSection({ site, policy }: PolicyProps): VNode | null {
  const { record } = policy;
  const words = text.policy.reach;
  const dimensions = (record.dimensions ?? []).map(({ dimension: id, ...stated }) => ({ id, ...stated }));
  const areas = (record.areas ?? []).map(({ area: id, ...stated }) => ({ id, ...stated }));
  const rows = restOfReach({ site, policy });
  if (dimensions.length + areas.length + rows.length === 0) return null;
  return (
    <Section id="reach" title={words.title}>
      {dimensions.length > 0 && (
        <NamedTerms
          site={site}
          policy={policy}
          title={words.dimensions}
          vocabulary="policy-dimensions"
          named={dimensions}
        />
      )}
      {areas.length > 0 && (
        <NamedTerms site={site} policy={policy} title={words.areas} vocabulary="policy-areas" named={areas} />
      )}
      {rows.length > 0 && <Pairs rows={rows} />}
    </Section>
  );
}

/** All terms of a short list: those that a source names, and those that none names. */
function NamedTerms({
  site,
  policy,
  title,
  vocabulary,
  named,
}: PolicyProps & { title: string; vocabulary: string; named: readonly Named[] }): VNode {
  return (
    <>
      <h3>{title}</h3>
      <ul class="marks">
        {[...vocabularyOf(site.dataset, vocabulary).terms.values()].map((term) => {
          const entry = named.find(({ id }) => id === term.id);
          return (
            <li key={term.id} class={entry ? "mark-met" : "mark-unknown"} title={term.definition}>
              {term.label}
              {entry ? (
                <Cited footnotes={site.footnotes(policy)} source={entry.source} provenance={entry.provenance}>
                  {""}
                </Cited>
              ) : (
                <>
                  {" "}
                  <span class="mark-word">{text.policy.reach.none}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
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
