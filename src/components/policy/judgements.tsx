import type { VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import type { Mark } from "../../model/types.generated.ts";
import { type AdviceTerm, adviceByPhase, type JudgedTerm, judgedTerms } from "../../site/policy-groups.ts";
import { text } from "../../text/index.ts";
import { Notes, Provenanced } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { PolicyProps } from "./opening.tsx";

/** Do's and don'ts by phase of policy. Phases without a judgement are folded; a point that no source judges says so. */
export function AdviceSection({ site, policy }: PolicyProps): VNode {
  const phases = adviceByPhase(site, policy);
  const words = text.policy.advice;
  const all = phases.reduce((total, { advice }) => total + advice.length, 0);
  const judged = phases.reduce((total, phase) => total + phase.judged, 0);
  const own = policy.record.phases ?? [];
  return (
    <Section id="advice" title={words.title} lead={words.lead}>
      <p>{judged === 0 ? words.noneJudged(all) : words.judged(judged, all)}</p>
      {phases.map(({ phase, advice, judged: number }) => (
        <details key={phase.id} class="phase" open={number > 0}>
          <summary>
            {phase.label}: {words.phase(number, advice.length)}
            {own.some((id) => id === phase.id) && `, ${words.ownPhase}`}
          </summary>
          <ul class="marks">
            {advice.map((entry) => (
              <AdviceMark key={entry.term.id} site={site} policy={policy} entry={entry} />
            ))}
          </ul>
        </details>
      ))}
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

function AdviceMark({ entry: { term, judgement }, ...props }: PolicyProps & { entry: AdviceTerm }): VNode {
  const words = text.policy.advice;
  const isDont = term.kind === "dont";
  const before = isDont ? words.dont : words.do;
  if (!judgement) {
    return (
      <li class="mark-unknown" title={term.definition}>
        {before}: {term.label} <span class="mark-word">{words.doMark.unknown}</span>
      </li>
    );
  }
  const { mark } = judgement;
  return (
    <JudgedItem
      {...props}
      entry={{ term, judgement }}
      sign={isDont ? opposite[mark] : mark}
      before={before}
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
