import type { VNode } from "preact";
import { figuresOf } from "../../site/area-figures.ts";
import { isAtWork } from "../../site/benchmark-views.ts";
import { list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { ExamplesTable } from "../brief/next-step.tsx";
import { Section } from "../parts.tsx";
import type { AreaBriefProps } from "./props.tsx";

const words = text.areaBrief.step;

/** More names do not fit. */
const mostNames = 10;

/** Clusters by stage, what the stage after the most frequent one asks, and clusters elsewhere that are there. */
export function NextStepSection({ site, brief: { portfolio, step } }: AreaBriefProps): VNode {
  const { coded, profile } = figuresOf(site, portfolio);
  const { stage, tied, at, next } = step;
  if (!stage)
    return (
      <Section id="next-stage" title={words.title}>
        <p class="not-reported">{words.none}</p>
      </Section>
    );
  const label = stage.label.toLowerCase();
  const others = list(tied.map((term) => term.label.toLowerCase()));
  const isOnly = portfolio.clusters.length === 1;
  const parts = profile.stages.map(({ id, count }) => words.part(site.label("stages", id), count));
  const asks = !next
    ? words.last(at.length)
    : isOnly
      ? words.nextOne(next.label.toLowerCase())
      : words.next(next.label.toLowerCase(), at.length);
  return (
    <Section id="next-stage" title={words.title}>
      {!isOnly && <p>{words.counts(parts.join(", "), portfolio.clusters.length - coded)}</p>}
      <p>
        {isOnly ? words.nowAll(label) : words.now(at.length, label, others)}
        {!isOnly && ` ${namesOf(site, at)}`} {asks}
      </p>
      <ul class="marks brief-criteria">
        {step.asks.map(({ criterion, shown }) => (
          <li key={criterion.id} class={shown > 0 ? "mark-met" : "mark-unknown"}>
            {criterion.label} <span class="mark-word">{words.shown(shown, at.length)}</span>
          </li>
        ))}
      </ul>
      {next && <Examples site={site} step={step} next={next.label.toLowerCase()} />}
    </Section>
  );
}

/** The clusters at the most frequent stage by name, each with the year of the judgement and with its state. */
function namesOf(site: AreaBriefProps["site"], at: AreaBriefProps["brief"]["step"]["at"]): string {
  const names = at.slice(0, mostNames).map((subject) => {
    const state =
      subject.state && !isAtWork(subject) ? site.label("statuses", subject.state).toLowerCase() : null;
    return words.named(subject.name, [subject.stageYear, state].filter((one) => one !== null).join(", "));
  });
  return words.names(names.join("; "), at.length - names.length);
}

function Examples({
  site,
  step: { ahead, hasOutside },
  next,
}: {
  site: AreaBriefProps["site"];
  step: AreaBriefProps["brief"]["step"];
  next: string;
}): VNode {
  if (ahead.length === 0) return <p>{hasOutside ? words.noneAhead(next) : words.noOutside}</p>;
  return (
    <>
      <ExamplesTable
        context={site}
        title={words.ahead(next)}
        subjects={ahead.map(({ subject }) => subject)}
        distances={ahead.map(({ distance }) => distance)}
      />
      <p class="note">{words.rule}</p>
    </>
  );
}
