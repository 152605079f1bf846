import { drawDimensionAreaMatrix } from "../../charts/dimension-area-matrix.ts";
import { drawPolicyTimeline } from "../../charts/policy-timeline.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import {
  chooseForTimeline,
  countPolicies,
  dimensionAreaCounts,
  lastSeenRunning,
  timelineRows,
} from "../policy-views.ts";
import type { Site } from "../site.ts";
import type { ChartDescription } from "./chart.ts";

const words = text.policy.overview;

/** When policies ran, and what they act on; no matrix where no record names both a dimension and an area. */
export function policyCharts(site: Site): ChartDescription[] {
  const { policies } = site.dataset;
  const { n } = countPolicies(site, policies);
  const { shown, dated, isChosen } = chooseForTimeline(policies);
  const until = lastSeenRunning(shown);
  const listWords = text.policyBenchmark.list.timeline;
  const matrix = dimensionAreaCounts(site, policies);
  const shared = {
    kind: "policies",
    page: address.policies,
    pageName: text.policy.title,
    source: () => site.chartSource,
  } as const;
  const timeline: ChartDescription = {
    ...shared,
    id: "policy-timeline",
    title: isChosen ? listWords.longest(shown.length, dated) : words.timeline.figure(dated, n),
    note: isChosen ? `${listWords.longestNote(n, dated)} ${words.timeline.note}` : words.timeline.note,
    draw: (id) =>
      drawPolicyTimeline(timelineRows(site, shown), text.charts, {
        id,
        ...(until === null ? {} : { until }),
      }),
  };
  if (matrix.n === 0) return [timeline];
  return [
    timeline,
    {
      ...shared,
      id: "policy-matrix",
      title: words.matrix.figure(matrix.n),
      note: words.matrix.note(matrix.n, n),
      draw: (id) => drawDimensionAreaMatrix(matrix.rows, text.charts, { id }),
    },
  ];
}
