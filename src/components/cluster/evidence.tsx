import type { VNode } from "preact";
import { vocabularyOf } from "../../model/dataset.ts";
import { tooLittleEvidence } from "../../model/stage-code.ts";
import type { Coding } from "../../model/types.generated.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
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
        {cluster.record.no_stage?.note && <p>{cluster.record.no_stage.note}</p>}
        <Codes site={site} coding={cluster.record.no_stage?.coding} />
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
      <Codes site={site} coding={assessment.coding} />
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

/** What each coder chose, so that a reader sees where they differ. */
function Codes({ site, coding }: { site: Site; coding: Coding | undefined }): VNode | null {
  if (!coding) return null;
  const words = text.cluster.evidence;
  const codes = coding.map(({ coder, stage }) => {
    const label = stage === tooLittleEvidence ? words.tooLittle : site.label("stages", stage);
    return `${coder} ${label.toLowerCase()}`;
  });
  return <p class="note">{codes.length > 1 ? words.codes(codes.join(", ")) : words.oneCode(codes.join())}</p>;
}
