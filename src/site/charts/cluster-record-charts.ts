import { drawFinancingMix } from "../../charts/financing-mix.ts";
import { drawMembersOverTime } from "../../charts/members-over-time.ts";
import type { Cluster } from "../../model/dataset.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import { memberRows } from "../cluster-charts.ts";
import { clusterMixBars, patternBarsOfCluster } from "../financing-views.ts";
import { patternsOfCluster } from "../pattern-views.ts";
import type { Site } from "../site.ts";
import type { ChartDescription } from "./chart.ts";
import { citationsInWords } from "./citations.ts";

/** The id of a chart on the page of a cluster. */
export function clusterChartId(cluster: string, what: "financing" | "members"): string {
  return `clusters-${cluster}-${what}`;
}

/** For each cluster its financing mixes, and its members where two years or more are known. */
export function clusterRecordCharts(site: Site): ChartDescription[] {
  const { clusters } = site.dataset;
  return [
    ...clusters.flatMap((cluster) => membersOf(site, cluster) ?? []),
    ...clusters.flatMap((cluster) => mixesOf(site, cluster) ?? []),
  ];
}

function membersOf(site: Site, cluster: Cluster): ChartDescription | null {
  const { id, record } = cluster;
  const rows = memberRows(site, cluster);
  // Counts of one year side by side are no course over time.
  if (new Set(rows.map(({ year }) => year)).size < 2) return null;
  return {
    id: clusterChartId(id, "members"),
    kind: "members",
    page: address.cluster(id),
    pageName: record.name,
    title: text.chartPages.titles.members(record.name),
    note: text.chartPages.membersNote,
    source: () =>
      citationsInWords(site, [
        { record: `clusters/${id}`, source: (record.members ?? []).flatMap(({ source }) => source) },
      ]),
    draw: (chart) => drawMembersOverTime(rows, text.charts, { id: chart }),
  };
}

/** All mixes of a cluster over time, with the published patterns for its country below. */
function mixesOf(site: Site, cluster: Cluster): ChartDescription | null {
  const { id, record } = cluster;
  const own = clusterMixBars(site, cluster);
  if (own.length === 0) return null;
  const patterns = patternBarsOfCluster(site, cluster);
  const { titles } = text.chartPages;
  return {
    id: clusterChartId(id, "financing"),
    kind: "mixes",
    page: address.cluster(id),
    pageName: record.name,
    title: (patterns.length > 0 ? titles.mixBesidePatterns : titles.mix)(record.name),
    note: text.cluster.financing.note,
    source: () =>
      citationsInWords(site, [
        { record: `clusters/${id}`, source: (record.financing ?? []).flatMap(({ source }) => source) },
        ...patternsOfCluster(site, cluster).map((pattern) => ({
          record: `financing/${pattern.id}`,
          source: [pattern.record.mix?.source ?? []].flat(),
        })),
      ]),
    draw: (chart) => drawFinancingMix([...own, ...patterns], text.charts, { id: chart }),
  };
}
