import type { VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { newestAssessment } from "../../site/stage.ts";
import { formatPeriod } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

/** The criteria of all four stages, each with the source that carries it, and earlier assessments below. */
export function EvidenceSection({ site, cluster }: ClusterProps): VNode {
  const assessment = newestAssessment(cluster, site.dataset);
  const words = text.cluster.evidence;
  if (!assessment) {
    return (
      <Section id="evidence" title={words.title}>
        <p class="not-reported">{words.none}</p>
      </Section>
    );
  }
  const footnotes = site.footnotes(cluster);
  const criteria = [...vocabularyOf(site.dataset, "criteria").terms.values()];
  const others = (cluster.record.maturity ?? []).filter((other) => other !== assessment);
  return (
    <Section id="evidence" title={words.title} lead={words.lead}>
      <div class="ladder">
        {[...vocabularyOf(site.dataset, "stages").terms.values()].map((stage, index) => (
          <div key={stage.id} class={`rung stage-${index + 1}`}>
            <h3>
              <a href={site.href(address.stage(stage.id))}>{stage.label}</a>
            </h3>
            <ul>
              {criteria
                .filter((criterion) => criterion.stage === stage.id)
                .map((criterion) => {
                  const met = assessment.met?.[criterion.id];
                  const notMet = assessment.not_met?.[criterion.id];
                  const state = met ? "met" : notMet ? "not-met" : "unknown";
                  return (
                    <li key={criterion.id} class={`mark-${state}`} title={criterion.definition}>
                      {criterion.label}
                      <span class="hidden"> ({met ? words.met : notMet ? words.notMet : words.unknown})</span>
                      <Notes footnotes={footnotes} source={met ?? notMet} />
                    </li>
                  );
                })}
            </ul>
          </div>
        ))}
      </div>
      {assessment.note && <p>{assessment.note}</p>}
      {others.map((other, index) => (
        <p key={index}>
          {words.year(formatPeriod(other.year))}: {site.label("stages", other.stage)},{" "}
          {text.cluster.basis[other.basis]}
          {other.note && `. ${other.note}`}
          <Notes footnotes={footnotes} source={other.source} />
        </p>
      ))}
    </Section>
  );
}
