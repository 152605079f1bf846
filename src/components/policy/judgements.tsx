import type { VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import type { Mark } from "../../model/types.generated.ts";
import { adviceByPhase, type JudgedTerm, judgedTerms } from "../../site/policy-groups.ts";
import { text } from "../../text/index.ts";
import { Notes, Provenanced } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { PolicyProps } from "./opening.tsx";

/** Do's and don'ts by phase of policy, where a source lets us judge them. */
export function AdviceSection({ site, policy }: PolicyProps): VNode | null {
  const phases = adviceByPhase(site, policy);
  if (phases.length === 0) return null;
  const words = text.policy.advice;
  const all = vocabularyOf(site.dataset, "policy-advice").terms.size;
  const judged = phases.reduce((total, phase) => total + phase.judged.length, 0);
  return (
    <Section id="advice" title={words.title} lead={words.lead}>
      {phases.map(({ phase, judged: entries }) => (
        <div key={phase.id}>
          <h3>{phase.label}</h3>
          <ul class="marks">
            {entries.map((entry) => (
              <AdviceMark key={entry.term.id} site={site} policy={policy} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      <p class="note">{words.judged(judged, all)}</p>
    </Section>
  );
}

/** The sign of a don't that is avoided: a fault that is not there counts as good. */
const opposite: Readonly<Record<Mark, Mark>> = {
  met: "not-met",
  "not-met": "met",
  partly: "partly",
  unknown: "unknown",
};

function AdviceMark({ entry, ...props }: PolicyProps & { entry: JudgedTerm }): VNode {
  const words = text.policy.advice;
  const { mark } = entry.judgement;
  const isDont = entry.term.kind === "dont";
  return (
    <JudgedItem
      {...props}
      entry={entry}
      sign={isDont ? opposite[mark] : mark}
      before={isDont ? words.dont : words.do}
      word={isDont ? words.dontMark[mark] : words.doMark[mark]}
    />
  );
}

/** Success factors of policy, where a source lets us judge them. */
export function ChecklistSection({ site, policy }: PolicyProps): VNode | null {
  const judged = judgedTerms(site, "policy-success-factors", policy.record.success_checklist);
  if (judged.length === 0) return null;
  const words = text.policy.checklist;
  const all = vocabularyOf(site.dataset, "policy-success-factors").terms.size;
  return (
    <Section id="checklist" title={words.title} lead={words.lead}>
      <ul class="marks">
        {judged.map((entry) => (
          <JudgedItem
            key={entry.term.id}
            {...{ site, policy, entry }}
            sign={entry.judgement.mark}
            word={text.cluster.markWords[entry.judgement.mark]}
          />
        ))}
      </ul>
      <p class="note">{text.policy.advice.judged(judged.length, all)}</p>
    </Section>
  );
}

interface JudgedItemProps extends PolicyProps {
  readonly entry: JudgedTerm;
  readonly sign: Mark;
  readonly before?: string;
  readonly word: string;
}

function JudgedItem({
  site,
  policy,
  entry: { term, judgement },
  sign,
  before,
  word,
}: JudgedItemProps): VNode {
  return (
    <li class={`mark-${sign}`} title={term.definition}>
      {before && `${before}: `}
      {term.label} <span class="mark-word">{word}</span>
      <Provenanced of={judgement.provenance} />
      <Notes footnotes={site.footnotes(policy)} source={judgement.source} />
      {judgement.note && <span class="note">{judgement.note}</span>}
    </li>
  );
}
