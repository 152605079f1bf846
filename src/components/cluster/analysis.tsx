import type { VNode } from "preact";
import { sentenceCase } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { Notes, Provenanced, Statements } from "../cited.tsx";
import { Section } from "../parts.tsx";
import type { ClusterProps } from "./opening.tsx";

/** Which steps of the value chain are present. */
export function ValueChainSection({ site, cluster }: ClusterProps): VNode | null {
  const { value_chain: chain } = cluster.record;
  if (!chain) return null;
  const words = text.cluster.valueChain;
  return (
    <Section id="value-chain" title={words.title}>
      <p>
        {chain.coverage && words.coverage[chain.coverage]} {chain.note}
        <Notes footnotes={site.footnotes(cluster)} source={chain.source} />
      </p>
      {chain.nodes && (
        <ul class="marks">
          {Object.entries(chain.nodes).map(([node, state]) => (
            <li
              key={node}
              class={`mark-${state === "local" ? "met" : state === "partial" ? "partly" : "not-met"}`}
            >
              {sentenceCase(node)} <span class="mark-word">{words.node[state]}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const corners = [
  "factor_conditions",
  "demand_conditions",
  "strategy_and_rivalry",
  "related_and_supporting_industries",
] as const;

/** Porter's four corners as the source judges them. */
export function DiamondSection({ site, cluster }: ClusterProps): VNode | null {
  const { diamond } = cluster.record;
  if (!diamond) return null;
  const words = text.cluster.diamond;
  return (
    <Section id="diamond" title={words.title}>
      <dl class="pairs">
        {corners.map((corner) => {
          const judged = diamond[corner];
          return (
            judged && (
              <div key={corner}>
                <dt>{words.corner[corner]}</dt>
                <dd>
                  <strong>{words.rating[judged.rating]}</strong>
                  {judged.factors && `: ${judged.factors.join("; ")}`}
                  <Provenanced of={diamond.provenance} />
                  <Notes footnotes={site.footnotes(cluster)} source={diamond.source} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </Section>
  );
}

const quarters = ["strengths", "weaknesses", "opportunities", "threats"] as const;

/** Strengths, weaknesses, opportunities and threats. */
export function SwotSection({ site, cluster }: ClusterProps): VNode | null {
  const { swot } = cluster.record;
  if (!swot) return null;
  return (
    <Section id="swot" title={text.cluster.swot.title}>
      <div class="quarters">
        {quarters.map((quarter) => {
          const statements = swot[quarter];
          return (
            statements && (
              <div key={quarter}>
                <h3>{text.cluster.swot[quarter]}</h3>
                <Statements footnotes={site.footnotes(cluster)} statements={statements} />
              </div>
            )
          );
        })}
      </div>
    </Section>
  );
}
