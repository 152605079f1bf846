import type { VNode } from "preact";
import { address } from "../../site/address.ts";
import { areaFacets } from "../../site/area.ts";
import { type PolicyBenchmark, policyBenchmark } from "../../site/policy-benchmark.ts";
import { policyInShort } from "../../site/policy-in-short.ts";
import { recordLinks } from "../../site/typed-links.ts";
import { text } from "../../text/index.ts";
import { Cited } from "../cited.tsx";
import { StorySection } from "../cluster/story.tsx";
import { Layout } from "../layout.tsx";
import { DetailsSection, FiguresSection } from "../other-figures.tsx";
import { Section } from "../parts.tsx";
import { MissingSection } from "../record-box.tsx";
import { HistorySection } from "../record-history.tsx";
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
      links={recordLinks(site, address.policy(policy.id))}
      breadcrumbs={[{ label: text.policy.title, path: address.policies }]}
    >
      <PolicyFacets {...props} />
      <PolicyOpening {...props} />
      <div class="with-margin">
        <div class="body">
          <InShort {...props} benchmark={benchmark} />
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
          <TimeSection {...props} />
          <StageSection {...props} />
          <SupportedClusters {...props} />
          <BudgetsSection {...props} />
          <SelectionSection {...props} />
          <EmbeddingSection {...props} />
          <EvaluationSection {...props} />
          <BesideSection {...props} benchmark={benchmark} />
          <LookAlikesSection {...props} />
          <AdviceSection {...props} />
          <ChecklistSection {...props} />
          <PolicyIndicators {...props} />
          <FiguresSection site={site} figures={record.figures} footnotes={footnotes} />
          <DetailsSection details={record.details} footnotes={footnotes} />
          <MissingSection missing={record.missing} />
          <HistorySection site={site} record={`policies/${policy.id}`} path={address.policy(policy.id)} />
        </div>
        <PolicyAside {...props} />
      </div>
    </Layout>
  );
}

/** The questions of a reader who designs or defends a policy, answered in a sentence each. */
function InShort({ site, policy, benchmark }: PolicyProps & { benchmark: PolicyBenchmark }): VNode {
  return (
    <Section id="in-short" title={text.policyBenchmark.inShort.title}>
      <dl class="in-short">
        {policyInShort(site, policy, benchmark).map(({ question, answer, section }) => (
          <div key={section}>
            <dt>
              <a href={`#${section}`}>{question}</a>
            </dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </Section>
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
