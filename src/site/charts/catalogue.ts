import type { Site } from "../site.ts";
import { type Chart, chartOf } from "./chart.ts";
import { clusterRecordCharts } from "./cluster-record-charts.ts";
import { financingCharts, patternCharts } from "./financing-charts.ts";
import { stageCharts } from "./group-charts.ts";
import { indicatorCharts } from "./indicator-charts.ts";
import { overviewCharts } from "./overview-charts.ts";
import { policyCharts } from "./policy-charts.ts";
import { portfolioCharts } from "./portfolio-charts.ts";

/**
 * All charts that stand on pages under a title, each described once: pages, files and the charts' own addresses take
 * them from here. The strips of a cluster among all others have no address of their own: they would be one per cluster
 * and indicator, and the indicator's chart shows the same values.
 */
export function listCharts(site: Site): Chart[] {
  return [
    ...overviewCharts(site),
    ...financingCharts(site),
    ...policyCharts(site),
    ...indicatorCharts(site),
    ...portfolioCharts(site),
    ...stageCharts(site),
    ...patternCharts(site),
    ...clusterRecordCharts(site),
  ].map(chartOf);
}
