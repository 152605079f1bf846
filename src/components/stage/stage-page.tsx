import type { VNode } from "preact";
import type { Term } from "../../model/dataset.ts";
import { countriesOfCluster } from "../../model/geography.ts";
import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { type StageView, viewStage } from "../../site/stage-views.ts";
import { count } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Contents } from "../areas/contents.tsx";
import { Foldable } from "../areas/foldable.tsx";
import { IndicatorsSection } from "../areas/indicators.tsx";
import { AreaPolicyTable } from "../areas/policy-table.tsx";
import { ClusterTable } from "../cluster-table.tsx";
import { Layout } from "../layout.tsx";
import { Opening, Section } from "../parts.tsx";
import { SearchFacets } from "../search-facets.tsx";
import { StageFinancingSection } from "./financing.tsx";
import { CriteriaSection, GuidanceSection } from "./guidance.tsx";
import { MovedSection } from "./moved.tsx";
import { ServicesSection, ToolsSection } from "./services.tsx";

const words = text.stagePage;

/** So many rows are read at once; a longer table is closed at first. */
const mostRows = 30;

export interface StageProps {
  readonly site: Site;
  readonly view: StageView;
}

/** One stage: criteria, key questions, tools, services and money of the clusters here, and who moved up. */
export function StagePage({ site, stage }: { site: Site; stage: Term }): VNode {
  const view = viewStage(site, stage);
  return (
    <Layout
      site={site}
      title={stage.label}
      description={`${stage.definition ?? stage.label} ${headline(view)[0]}`}
      path={address.stage(stage.id)}
      data={["json"]}
      breadcrumbs={[{ label: text.pages.stages.title, path: address.stages }]}
      searched="opening"
    >
      <Opening
        title={stage.label}
        kicker={text.pages.kinds.stage}
        searched
        facets={<SearchFacets kind={text.pages.kinds.stage} stage={[stage.label]} />}
      >
        <p>{stage.definition}</p>
        <p class="definition">{headline(view).join(" ")}</p>
      </Opening>
      <Contents
        sections={[
          CriteriaSection({ site, view }),
          GuidanceSection({ site, view }),
          ToolsSection({ site, view }),
          ServicesSection({ site, view }),
          StageFinancingSection({ site, view }),
          MovedSection({ site, view }),
          ClustersSection({ site, view }),
          IndicatorsSection({ site, clusters: view.clusters }),
          PoliciesSection({ site, view }),
        ]}
      />
    </Layout>
  );
}

function headline({ clusters, coded }: StageView): string[] {
  if (clusters.length === 0) return [words.headline.none(coded)];
  const countries = new Set(clusters.flatMap(countriesOfCluster)).size;
  return [
    words.headline.here(clusters.length, coded, count(countries, "country", "countries")),
    words.headline.limits,
  ];
}

function ClustersSection({ site, view: { clusters } }: StageProps): VNode {
  return (
    <Section id="clusters" title={words.clusters}>
      {clusters.length === 0 ? (
        <p class="not-reported">{text.pages.stages.none}</p>
      ) : (
        <Foldable
          summary={text.areaPage.clusters.table(clusters.length)}
          closed={clusters.length > mostRows}
          long
        >
          <ClusterTable site={site} clusters={clusters} />
        </Foldable>
      )}
    </Section>
  );
}

function PoliciesSection({ site, view: { stage } }: StageProps): VNode {
  const policies = site.dataset.policies.filter(({ record }) =>
    record.stages_targeted?.some((target) => target.stage === stage.id),
  );
  if (policies.length === 0)
    return (
      <Section id="policies" title={words.policies}>
        <p class="not-reported">{words.noPolicy}</p>
      </Section>
    );
  return (
    <Section id="policies" title={words.policies} lead={text.areaPage.policies.lead}>
      <Foldable summary={text.areaPage.all(policies.length)} closed={policies.length > mostRows}>
        <AreaPolicyTable site={site} policies={policies} caption={words.policies} withArea />
      </Foldable>
    </Section>
  );
}
