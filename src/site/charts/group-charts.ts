import { drawFinancingMix, type FinancingMix as MixBar } from "../../charts/financing-mix.ts";
import { drawPolicyTimeline } from "../../charts/policy-timeline.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import { patternsOfArea } from "../area-patterns.ts";
import { dividePolicies } from "../area-policies.ts";
import { stageName } from "../cluster-words.ts";
import { type ClusterMix, clusterMixes, landscapeBars } from "../financing-views.ts";
import { patternBar } from "../mix-bars.ts";
import { lastSeenRunning, timelineRows, yearsOfPolicy } from "../policy-views.ts";
import { type Portfolio, worldPath } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { newestAssessment } from "../stage.ts";
import type { ChartDescription } from "./chart.ts";

/** Money and policies of groups of clusters: areas, sectors and stages. */

/** The id of the chart on the page of a stage. */
export function stageChartId(stage: string): string {
  return `stages-${stage}-financing`;
}

/** How the clusters at each stage are financed; none where no mix is stated. */
export function stageCharts(site: Site): ChartDescription[] {
  return site.lists.stages.flatMap(({ id, label }) => {
    const here = site.dataset.clusters.filter(
      (cluster) => newestAssessment(cluster, site.dataset)?.stage === id,
    );
    const mixes = clusterMixes(site, here);
    const about = { id: stageChartId(id), kind: "stage", page: address.stage(id), pageName: label } as const;
    const bars = landscapeBars(site, mixes, (cluster) => site.placeOf(cluster) ?? "");
    return bars.length === 0 ? [] : mixChart(site, about, mixes, bars, 0);
  });
}

type About = Pick<ChartDescription, "id" | "kind" | "page" | "pageName">;

/** The mixes of an area's clusters above the patterns published for it; the world's stand on the page of financing. */
export function financingOfPortfolio(site: Site, portfolio: Portfolio, about: About): ChartDescription[] {
  const { clusters, kind, path } = portfolio;
  const mixes = path === worldPath ? [] : clusterMixes(site, clusters);
  const patterns = patternsOfArea(site, portfolio).reach.flatMap(({ pattern }) => {
    const name = text.areaPage.financing.patternName(pattern.record.name);
    return patternBar(site, pattern, name, site.href(address.pattern(pattern.id))) ?? [];
  });
  const own = landscapeBars(site, mixes, (cluster) =>
    [kind === "country" ? "" : site.placeOf(cluster), stageName(site, cluster)?.toLowerCase()]
      .filter(Boolean)
      .join(", "),
  );
  const bars = [...own, ...patterns];
  return bars.length === 0 ? [] : [mixChart(site, about, mixes, bars, patterns.length)];
}

function mixChart(
  site: Site,
  about: About,
  mixes: readonly ClusterMix[],
  bars: readonly MixBar[],
  patterns: number,
): ChartDescription {
  const words = text.areaPage.financing;
  return {
    ...about,
    title: text.chartPages.titles.of(about.pageName, words.figure(mixes.length, patterns)),
    note: words.note,
    source: () => site.chartSource,
    draw: (id) => drawFinancingMix(bars, text.charts, { id }),
  };
}

/** When the policies of an area ran: its own, or where it has none those of wider areas. The world's have a page. */
export function policiesOfPortfolio(site: Site, portfolio: Portfolio, about: About): ChartDescription[] {
  if (portfolio.path === worldPath) return [];
  const { own, wider } = dividePolicies(site, portfolio);
  const policies = own.length > 0 ? own : wider;
  const started = policies.filter(({ record }) => yearsOfPolicy(record).start !== null).length;
  if (started < 2) return [];
  const until = lastSeenRunning(policies);
  const words = text.areaPage.policies;
  return [
    {
      ...about,
      title: text.chartPages.titles.of(about.pageName, words.figure(started, policies.length)),
      note: words.note,
      source: () => site.chartSource,
      draw: (id) =>
        drawPolicyTimeline(timelineRows(site, policies), text.charts, {
          id,
          ...(until === null ? {} : { until }),
        }),
    },
  ];
}
