import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { codingInWords } from "../../site/quality/evidence.ts";
import type { Site } from "../../site/site.ts";
import { criteriaOfStage, newestAssessment } from "../../site/stage.ts";
import { count } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Layout } from "../layout.tsx";
import { Opening, Section } from "../parts.tsx";
import { SiteChart } from "../site-chart.tsx";

const words = text.pages.stages;

/** The four stages side by side, with the ladder of all coded clusters. */
export function StagesPage({ site }: { site: Site }): VNode {
  const clustersAt = (stage: string): number =>
    site.dataset.clusters.filter((cluster) => newestAssessment(cluster, site.dataset)?.stage === stage)
      .length;
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
      <SiteChart site={site} id="stage-ladder" />
      <div class="ladder">
        {site.lists.stages.map((stage, index) => (
          <div key={stage.id} class={`rung stage-${index + 1}`}>
            <h2>
              <a href={site.href(address.stage(stage.id))}>{stage.label}</a>
            </h2>
            <p>{stage.definition}</p>
            <ul>
              {criteriaOfStage(site.dataset, stage.id).map((criterion) => (
                <li key={criterion.id}>{criterion.label}</li>
              ))}
            </ul>
            <p class="count-line">{count(clustersAt(stage.id), "cluster", "clusters")}</p>
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
