import type { VNode } from "preact";
import { criteriaOfStage } from "../../site/stage.ts";
import { text } from "../../text/index.ts";
import { ClusterNames } from "../areas/stages.tsx";
import { Section } from "../parts.tsx";
import type { StageProps } from "./stage-page.tsx";

const words = text.stagePage;

/** Each criterion of the stage with the clusters for which a source shows it. */
export function CriteriaSection({ site, view: { stage, clusters, inPlace } }: StageProps): VNode {
  return (
    <Section id="criteria" title={words.criteria.title} lead={words.criteria.lead}>
      <dl class="pairs">
        {criteriaOfStage(site.dataset, stage.id).map((criterion) => {
          const met = new Set(inPlace.criteria.find(({ id }) => id === criterion.id)?.clusters);
          const shown = clusters.filter(({ id }) => met.has(id));
          return (
            <div key={criterion.id}>
              <dt>
                {criterion.id} · {criterion.label}
              </dt>
              <dd>
                {criterion.definition}
                {clusters.length > 0 && (
                  <span class="note">{words.criteria.shown(shown.length, clusters.length)}</span>
                )}
                {shown.length > 0 && (
                  <details class="foldable">
                    <summary>{words.criteria.name(shown.length)}</summary>
                    <ClusterNames site={site} clusters={shown} />
                  </details>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** The key questions and steps of the guide, in our words, with the pages they come from. */
export function GuidanceSection({ site, view: { stage } }: StageProps): VNode {
  const sources = [stage.source ?? []].flat().map((source) => site.citationInWords(source));
  return (
    <Section id="questions" title={words.guidance.title}>
      {!stage.questions && !stage.steps && <p class="not-reported">{text.pages.stages.noQuestions}</p>}
      <div class="quarters">
        {stage.questions && (
          <div>
            <h3>{words.guidance.questions}</h3>
            <ol>
              {stage.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
        )}
        {stage.steps && (
          <div>
            <h3>{words.guidance.steps}</h3>
            <ol>
              {stage.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
      </div>
      {sources.length > 0 && <p class="note">{words.guidance.source(sources.join("; "))}</p>}
    </Section>
  );
}
