import type { VNode } from "preact";
import type { Subject } from "../../benchmark/subject.ts";
import { address } from "../../site/address.ts";
import type { BenchmarkContext } from "../../site/benchmark-views.ts";
import { formatDistance, list } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Section } from "../parts.tsx";
import type { BriefProps } from "./figures.tsx";

const words = text.brief.step;
const classOfState = { met: "mark-met", "not-met": "mark-not-met", "not-shown": "mark-unknown" } as const;

/** Criteria and services named for one example, so that three of them fit on the page. */
const mostNamed = 3;

/** The own stage, what the next one asks, and what three clusters there have in place. */
export function NextStepSection({
  context,
  brief: { step, subject },
  stageNotes,
  typed = false,
}: BriefProps): VNode {
  const { stage, next, asks, ahead } = step;
  if (!stage) {
    return (
      <Section id="next-stage" title={words.titleUnknown}>
        <p class="not-reported">
          {words.unknown} <a href={context.href(address.stages)}>{text.pages.stages.title}</a>
        </p>
      </Section>
    );
  }
  const year = subject.stageYear === null ? text.shell.yearNotStated : String(subject.stageYear);
  return (
    <Section id="next-stage" title={next ? words.title(next.label) : words.titleLast}>
      <p>
        {typed && words.typed(stage.label.toLowerCase())}
        {!typed &&
          (next ? words.now(stage.label.toLowerCase(), year) : words.last(stage.label.toLowerCase()))}
        {stageNotes} {!typed && next && shownOf(step.own)}
      </p>
      <ul class="marks brief-criteria">
        {asks.map(({ criterion, state }) => (
          <li key={criterion.id} class={classOfState[state]}>
            {criterion.label}{" "}
            <span class="mark-word">{(typed ? words.typedCriterion : text.benchmark.criterion)[state]}</span>
          </li>
        ))}
      </ul>
      {next &&
        (ahead.length > 0 ? (
          <ExamplesTable
            context={context}
            title={words.ahead}
            subjects={ahead.map((peer) => peer.subject)}
            distances={ahead.map(({ distance }) => distance.total)}
          />
        ) : (
          <p>{words.noneAhead}</p>
        ))}
    </Section>
  );
}

/** The criteria of the own stage that sources show. */
function shownOf(own: BriefProps["brief"]["step"]["own"]): string {
  const met = own
    .filter(({ state }) => state === "met")
    .map(({ criterion }) => criterion.label.toLowerCase());
  return met.length === 0 ? words.shownNone : words.shown(list(met));
}

/** Clusters one stage ahead with their distance, and the criteria, organisation and services that sources show. */
export function ExamplesTable({
  context,
  title,
  subjects,
  distances,
}: {
  readonly context: BenchmarkContext;
  readonly title: string;
  readonly subjects: readonly Subject[];
  /** Distance of each of the subjects. */
  readonly distances: readonly number[];
}): VNode {
  return (
    <>
      <h3>{title}</h3>
      <div class="table-frame" tabIndex={0} role="region" aria-label={text.shell.tableOf(title)}>
        <table>
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.cluster}</th>
              <th scope="col" class="numeric">
                {text.brief.peers.distance}
              </th>
              <th scope="col">{words.criteria}</th>
              <th scope="col">{words.organisation}</th>
              <th scope="col">{words.services}</th>
            </tr>
          </thead>
          <tbody>
            {subjects.map((subject, index) => (
              <tr key={subject.id}>
                <th scope="row">
                  <a href={context.href(address.cluster(subject.id))}>{subject.name}</a>
                  <span class="note">
                    {subject.countries.map((country) => context.label("countries", country)).join(", ")}
                  </span>
                </th>
                <td class="numeric">{formatDistance(distances[index] ?? 0)}</td>
                <td>{named(context, "criteria", subject.inPlace.met)}</td>
                <td>{organisationOf(context, subject)}</td>
                <td>{named(context, "services", subject.inPlace.services)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The last of a list of terms by their labels: later criteria tell more than those that all clusters meet. */
function named(context: BenchmarkContext, vocabulary: string, terms: readonly string[]): VNode | string {
  if (terms.length === 0) return <span class="not-reported">{words.nothing}</span>;
  const shown = terms.slice(-mostNamed).map((term) => context.label(vocabulary, term));
  const rest = terms.length - shown.length;
  return `${shown.join("; ")}${rest > 0 ? ` ${words.more(String(rest))}` : ""}`;
}

/** Legal form and the other marks of governance that are met, by their labels. */
function organisationOf(context: BenchmarkContext, { inPlace }: Subject): VNode | string {
  const marks = Object.entries(text.cluster.governance.mark).filter(
    ([mark]) => mark !== "legal_form" && inPlace.governance.includes(mark),
  );
  const parts = [
    ...(inPlace.legalForm ? [context.label("legal-forms", inPlace.legalForm)] : []),
    ...marks.map(([, label]) => label),
  ];
  return parts.length === 0 ? <span class="not-reported">{words.nothing}</span> : parts.join("; ");
}
