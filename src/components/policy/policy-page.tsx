import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { areaFacets } from "../../site/area.ts";
import { policyBenchmark } from "../../site/policy-benchmark.ts";
import { text } from "../../text/index.ts";
import { Cited } from "../cited.tsx";
import { StorySection } from "../cluster/story.tsx";
import { Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { MissingSection } from "../record-box.tsx";
import { SearchFacets } from "../search-facets.tsx";
import { PolicyAside } from "./aside.tsx";
import { BesideSection } from "./beside.tsx";
import { BudgetsSection, EmbeddingSection, EvaluationSection, SelectionSection } from "./design.tsx";
import { AdviceSection, ChecklistSection } from "./judgements.tsx";
import { LookAlikesSection } from "./look-alikes.tsx";
import { PolicyOpening, type PolicyProps } from "./opening.tsx";
import { PolicyIndicators, SupportedClusters } from "./outcomes.tsx";
import { InstrumentsSection, ReachSection } from "./reach.tsx";
import { StageSection } from "./stages.tsx";
import { TimeSection } from "./time.tsx";

/** Everything known about one policy, story first, with its sources in the margin. */
export function PolicyPage({ site, policy }: PolicyProps): VNode {
  const { record } = policy;
  const footnotes = site.footnotes(policy);
  const props = { site, policy };
  const benchmark = policyBenchmark(site, policy);
  return (
    <Layout
      site={site}
      title={record.name}
      description={record.summary}
      path={address.policy(policy.id)}
      data={["json"]}
      breadcrumbs={[{ label: text.policy.title, path: address.policies }]}
    >
      <PolicyFacets {...props} />
      <PolicyOpening {...props} />
      <div class="with-margin">
        <div class="body">
          <StorySection story={record.story} footnotes={footnotes} />
          {record.period?.note && (
            <p class="note">
              {text.policy.facts.period}:{" "}
              <Cited footnotes={footnotes} source={record.period.source}>
                {record.period.note}
              </Cited>
            </p>
          )}
          <ReachSection {...props} benchmark={benchmark} />
          <InstrumentsSection {...props} />
          <BudgetsSection {...props} />
          <SelectionSection {...props} />
          <EmbeddingSection {...props} />
          <EvaluationSection {...props} />
          <TimeSection {...props} />
          <BesideSection {...props} benchmark={benchmark} />
          <StageSection {...props} />
          <SupportedClusters {...props} />
          <LookAlikesSection {...props} />
          <AdviceSection {...props} />
          <ChecklistSection {...props} />
          <PolicyIndicators {...props} />
          <FiguresSection site={site} figures={record.figures} footnotes={footnotes} />
          <DetailsSection details={record.details} footnotes={footnotes} />
          <MissingSection missing={record.missing} />
        </div>
        <PolicyAside {...props} />
      </div>
    </Layout>
  );
}

function PolicyFacets({ site, policy: { record } }: PolicyProps): VNode {
  return (
    <SearchFacets
      kind={text.policy.kind}
      {...areaFacets(site, record.covers)}
      stage={(record.stages_targeted ?? []).map(({ stage }) => site.label("stages", stage))}
      sector={(record.sectors ?? []).map((sector) => site.label("sectors", sector))}
      dimension={(record.dimensions ?? []).map(({ dimension }) => site.label("policy-dimensions", dimension))}
      date={record.changes?.at(-1)?.date ?? record.added}
    />
  );
}
