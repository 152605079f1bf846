import type { VNode } from "preact";
import { stageChartId } from "../../site/charts/group-charts.ts";
import { text } from "../../text/index.ts";
import { MixMedians } from "../areas/financing.tsx";
import { MixBars } from "../areas/mixes.tsx";
import { SummaryValue } from "../areas/summary-value.tsx";
import { Pairs } from "../pairs.tsx";
import { Section } from "../parts.tsx";
import type { StageProps } from "./stage-page.tsx";

const words = text.stagePage.financing;

/** How clusters at the stage are financed: their mixes by name, the public share, and medians where there are enough. */
export function StageFinancingSection({
  site,
  view: { stage, clusters, inPlace, mixes, publicShare },
}: StageProps): VNode {
  const complete = mixes.filter(({ chosen }) => chosen.isWhole).length;
  if (mixes.length === 0)
    return (
      <Section id="financing" title={words.title}>
        <p class="not-reported">{words.none(clusters.length)}</p>
      </Section>
    );
  return (
    <Section id="financing" title={words.title}>
      <p>
        {words.stated(mixes.length, complete, clusters.length)} <MixMedians mix={inPlace.mixes} />
      </p>
      <Pairs rows={[[words.publicShare, <SummaryValue key="share" site={site} row={publicShare} />]]} />
      <MixBars site={site} mixes={mixes} chart={stageChartId(stage.id)} />
    </Section>
  );
}
