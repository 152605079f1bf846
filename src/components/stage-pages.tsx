import type { VNode } from "preact";
import { drawStageLadder } from "../charts/stage-ladder.ts";
import type { Term } from "../model/dataset.ts";
import { vocabularyOf } from "../model/dataset.ts";
import { address } from "../site/address.ts";
import { ladderNote, ladderRows } from "../site/cluster-charts.ts";
import { codingInWords } from "../site/quality/evidence.ts";
import type { Site } from "../site/site.ts";
import { newestAssessment } from "../site/stage.ts";
import { count } from "../text/format.ts";
import { text } from "../text/index.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { ClusterTable } from "./cluster-table.tsx";
import { Layout } from "./layout.tsx";
import { LinkList, Opening, Section } from "./parts.tsx";
import { SearchFacets } from "./search-facets.tsx";
import { SummarySection } from "./summary-table.tsx";

const words = text.pages.stages;

/** The four stages side by side, with the ladder of all coded clusters. */
export function StagesPage({ site }: { site: Site }): VNode {
  const drawing = drawStageLadder(ladderRows(site, site.dataset.clusters), text.charts, { id: "ladder" });
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      path={address.stages}
      data={["json"]}
      searched="nothing"
    >
      <Opening title={words.title}>
        <p>{words.lead}</p>
      </Opening>
      <ChartFigure
        id="ladder"
        source={site.chartSource}
        note={ladderNote(site)}
        title={text.pages.regions.ladder}
        drawing={drawing}
      />
      <div class="ladder">
        {site.lists.stages.map((stage, index) => (
          <div key={stage.id} class={`rung stage-${index + 1}`}>
            <h2>
              <a href={site.href(address.stage(stage.id))}>{stage.label}</a>
            </h2>
            <p>{stage.definition}</p>
            <ul>
              {criteriaOf(site, stage).map((criterion) => (
                <li key={criterion.id}>{criterion.label}</li>
              ))}
            </ul>
            <p class="count-line">{count(clustersAt(site, stage).length, "cluster", "clusters")}</p>
          </div>
        ))}
      </div>
      <Section id="how" title={words.howCoded}>
        {words.howCodedText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          {codingInWords(site)} <a href={site.href(`${address.quality}#coding`)}>{words.agreement}</a>
        </p>
      </Section>
    </Layout>
  );
}

/** One stage: criteria, key questions, steps, and the clusters and policies that belong to it. */
export function StagePage({ site, stage }: { site: Site; stage: Term }): VNode {
  const clusters = clustersAt(site, stage);
  const policies = site.dataset.policies.filter(({ record }) =>
    record.stages_targeted?.some((target) => target.stage === stage.id),
  );
  return (
    <Layout
      site={site}
      title={stage.label}
      description={stage.definition ?? stage.label}
      path={address.stage(stage.id)}
      data={["json"]}
      breadcrumbs={[{ label: words.title, path: address.stages }]}
      searched="opening"
    >
      <Opening
        title={stage.label}
        kicker={text.pages.kinds.stage}
        searched
        facets={<SearchFacets kind={text.pages.kinds.stage} stage={[stage.label]} />}
      >
        <p>{stage.definition}</p>
      </Opening>
      <Section id="criteria" title={words.criteria}>
        <dl class="pairs">
          {criteriaOf(site, stage).map((criterion) => (
            <div key={criterion.id}>
              <dt>
                {criterion.id} · {criterion.label}
              </dt>
              <dd>
                {criterion.definition}
                {clusters.length > 0 && (
                  <span class="note">
                    {words.evidence(
                      String(
                        clusters.filter(
                          (cluster) => newestAssessment(cluster, site.dataset)?.met?.[criterion.id],
                        ).length,
                      ),
                      count(clusters.length, "cluster", "clusters"),
                    )}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Guidance stage={stage} />
      <Section id="clusters" title={words.here}>
        {clusters.length > 0 ? (
          <ClusterTable site={site} clusters={clusters} />
        ) : (
          <p class="not-reported">{words.none}</p>
        )}
      </Section>
      <SummarySection site={site} clusters={clusters} group={address.stage(stage.id)} />
      {policies.length > 0 && (
        <Section id="policies" title={words.policies}>
          <LinkList
            links={policies.map(({ id, record }) => ({
              label: record.name,
              href: site.href(address.policy(id)),
            }))}
          />
        </Section>
      )}
    </Layout>
  );
}

function Guidance({ stage }: { stage: Term }): VNode {
  if (!stage.questions && !stage.steps) return <p class="not-reported">{words.noQuestions}</p>;
  return (
    <div class="quarters">
      {stage.questions && (
        <Section id="questions" title={words.questions}>
          <ol>
            {stage.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </Section>
      )}
      {stage.steps && (
        <Section id="steps" title={words.steps}>
          <ol>
            {stage.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}

function criteriaOf(site: Site, stage: Term): Term[] {
  return [...vocabularyOf(site.dataset, "criteria").terms.values()].filter(
    (criterion) => criterion.stage === stage.id,
  );
}

function clustersAt(site: Site, stage: Term) {
  return site.dataset.clusters.filter(
    (cluster) => newestAssessment(cluster, site.dataset)?.stage === stage.id,
  );
}
