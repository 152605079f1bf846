import type { Policy, Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import type { Judgement, PolicyRecord } from "../model/types.generated.ts";
import { text } from "../text/index.ts";
import type { Shown } from "./area.ts";

/** What the page of one policy lists: entries of the record under the terms of a vocabulary, and related records. */

export type Instrument = NonNullable<PolicyRecord["instruments"]>[number];

/** Instruments under the dimension they mainly act on, in the order of the vocabulary. */
export function instrumentsByDimension(
  site: Shown,
  { record }: Policy,
): { dimension: Term; instruments: Instrument[] }[] {
  const terms = vocabularyOf(site.dataset, "instruments").terms;
  return [...vocabularyOf(site.dataset, "policy-dimensions").terms.values()]
    .map((dimension) => ({
      dimension,
      instruments: (record.instruments ?? []).filter(
        ({ instrument }) => terms.get(instrument)?.dimension === dimension.id,
      ),
    }))
    .filter(({ instruments }) => instruments.length > 0);
}

export interface JudgedTerm {
  readonly term: Term;
  readonly judgement: Judgement;
}

/** A term of a list of advice, with the judgement of the record where there is one. */
export interface AdviceTerm {
  readonly term: Term;
  readonly judgement: Judgement | undefined;
}

/** Every piece of advice by phase, do's before don'ts, with the judgement where a source allows one. */
export function adviceByPhase(
  site: Shown,
  { record }: Policy,
): { phase: Term; advice: AdviceTerm[]; judged: number }[] {
  const advice = record.advice as Readonly<Record<string, Judgement>> | undefined;
  const all = [...vocabularyOf(site.dataset, "policy-advice").terms.values()].map((term) => ({
    term,
    judgement: advice?.[term.id],
  }));
  const rank = ({ term }: AdviceTerm): number => (term.kind === "dont" ? 1 : 0);
  return [...vocabularyOf(site.dataset, "policy-phases").terms.values()]
    .map((phase) => {
      const own = all.filter(({ term }) => term.phase === phase.id).sort((a, b) => rank(a) - rank(b));
      return { phase, advice: own, judged: own.filter(({ judgement }) => judgement).length };
    })
    .filter(({ advice: own }) => own.length > 0);
}

/** Terms of a list that the record judges, in the order of the vocabulary. */
export function judgedTerms(
  site: Shown,
  vocabulary: string,
  judgements: Record<string, Judgement> | undefined,
): JudgedTerm[] {
  return [...vocabularyOf(site.dataset, vocabulary).terms.values()].flatMap((term) => {
    const judgement = judgements?.[term.id];
    return judgement ? [{ term, judgement }] : [];
  });
}

export interface RelatedPolicy {
  readonly policy: Policy;
  readonly words: string;
  /** The record that states the relation, and its citation. */
  readonly statedBy: Policy;
  readonly source: string | string[];
}

/** Policies that this record names, then those that name it; a pair that both state is listed once. */
export function relatedPolicies({ dataset }: Shown, policy: Policy): RelatedPolicy[] {
  const byId = new Map(dataset.policies.map((other) => [other.id, other]));
  const own = (policy.record.relations ?? []).flatMap(({ policy: id, relation, source }) => {
    const other = byId.get(id);
    return other ? [{ policy: other, words: text.policy.relation[relation], statedBy: policy, source }] : [];
  });
  const seen = new Set(own.map((entry) => entry.policy.id));
  const others = dataset.policies
    .filter(({ id }) => !seen.has(id) && id !== policy.id)
    .flatMap((other) =>
      (other.record.relations ?? [])
        .filter((relation) => relation.policy === policy.id)
        .map(({ relation, source }) => ({
          policy: other,
          words: text.policy.inverse[relation],
          statedBy: other,
          source,
        })),
    );
  return [...own, ...others];
}
