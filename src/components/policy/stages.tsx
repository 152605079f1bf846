import type { VNode } from "preact";
import type { Cluster } from "../../model/dataset.ts";
import { address } from "../../site/address.ts";
import { type PolicyStage, type PolicyStages, stagesOfPolicy } from "../../site/policy-stages.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes, Provenanced } from "../cited.tsx";
import { LinkList, Section } from "../parts.tsx";
import { GuidePages } from "./guide.tsx";
import type { PolicyProps } from "./opening.tsx";

const words = text.policyBenchmark.stages;

/** Stages that the policy is meant for, stages of the clusters that name it, and what the guide asks of policy there. */
export function StageSection({ site, policy }: PolicyProps): VNode {
  const fit = stagesOfPolicy(site, policy);
  const hasTargets = policy.record.stages_targeted !== undefined;
  return (
    <Section id="stage-fit" title={words.title} lead={words.lead}>
      <p>{sentences(fit, hasTargets, policyCount({ site, policy }))}</p>
      {(hasTargets || fit.all > 0) && (
        <div class="ladder plain">
          {fit.stages.map((row) => (
            <Rung key={row.stage.id} site={site} policy={policy} row={row} hasTargets={hasTargets} />
          ))}
        </div>
      )}
      {fit.notCoded.length > 0 && (
        <>
          <h3>
            {words.notCoded}: {fit.notCoded.length}
          </h3>
          <Clusters site={site} clusters={fit.notCoded} inline />
        </>
      )}
      <h3>{words.adviceTitle}</h3>
      <ul>
        {words.advice.map(({ text: advice, pages }) => (
          <li key={advice}>
            {advice} <GuidePages site={site} pages={pages} />
          </li>
        ))}
      </ul>
      <p class="note">{words.adviceNote}</p>
    </Section>
  );
}

function policyCount({ site, policy }: PolicyProps): number | null {
  return site.indicators.result(policy.id, "policy.clusters_supported")?.value ?? null;
}

function sentences(
  { known, fitting, all }: PolicyStages,
  hasTargets: boolean,
  counted: number | null,
): string {
  return [
    ...(hasTargets ? [] : [words.noTargets]),
    ...(all === 0 ? [words.noClusters] : [words.known(known, all)]),
    ...(hasTargets && known > 0 ? [words.fit(fitting, known), words.grown] : []),
    ...(counted !== null && counted > all ? [words.counted(formatNumber(counted, 0))] : []),
  ].join(" ");
}

function Rung({
  site,
  policy,
  row: { stage, target, clusters },
  hasTargets,
}: PolicyProps & { row: PolicyStage; hasTargets: boolean }): VNode {
  return (
    <div class={`rung stage-${stage.rank}`}>
      <h3>
        <a href={site.href(address.stage(stage.id))}>{stage.label}</a>
      </h3>
      {hasTargets && (
        <p class={target ? undefined : "not-reported"}>
          {target ? words.targeted : words.notTargeted}
          <Provenanced of={target?.provenance} />
          <Notes footnotes={site.footnotes(policy)} source={target?.source} />
        </p>
      )}
      {clusters.length > 0 ? (
        <Clusters site={site} clusters={clusters} />
      ) : (
        <p class="not-reported">{words.none}</p>
      )}
    </div>
  );
}

function Clusters(props: {
  site: PolicyProps["site"];
  clusters: readonly Cluster[];
  inline?: boolean;
}): VNode {
  const { site, clusters, inline = false } = props;
  return (
    <LinkList
      inline={inline}
      links={clusters.map(({ id, record }) => ({ label: record.name, href: site.href(address.cluster(id)) }))}
    />
  );
}
