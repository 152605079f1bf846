import { drawFinancingMix } from "../../charts/financing-mix.ts";
import { drawTernary } from "../../charts/ternary.ts";
import type { FinancingPattern } from "../../model/dataset.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import { regionAndStage } from "../cluster-words.ts";
import { clusterMixes, landscapeBars, ternaryRows } from "../financing-views.ts";
import { patternBar, usableShares } from "../mix-bars.ts";
import { patternBars } from "../pattern-views.ts";
import type { Site } from "../site.ts";
import type { ChartDescription } from "./chart.ts";
import { citationsInWords } from "./citations.ts";

const words = text.financing;

/** Charts of the financing landscape; none where there is nothing to draw, because its page then says so in words. */
export function financingCharts(site: Site): ChartDescription[] {
  const mixes = clusterMixes(site, site.dataset.clusters);
  const threeParts = ternaryRows(site, mixes, site.dataset.patterns);
  const patterns = patternBars(site, site.dataset.patterns);
  const shared = {
    kind: "financing",
    page: address.financing,
    pageName: words.title,
    source: () => site.chartSource,
  } as const;
  const charts: (ChartDescription & { rows: number })[] = [
    {
      ...shared,
      id: "financing-landscape",
      rows: mixes.length,
      title: words.mixes.figure(mixes.length),
      note: words.mixes.note,
      draw: (id) =>
        drawFinancingMix(
          landscapeBars(site, mixes, (cluster) => regionAndStage(site, cluster)),
          text.charts,
          { id },
        ),
    },
    {
      ...shared,
      id: "financing-three-parts",
      rows: threeParts.length,
      title: words.ternary.figure(threeParts.length),
      note: words.ternary.note,
      draw: (id) => drawTernary(threeParts, text.charts, { id }),
    },
    {
      ...shared,
      id: "financing-patterns",
      rows: patterns.length,
      title: words.patterns.figure(patterns.length),
      note: words.patterns.note,
      draw: (id) => drawFinancingMix(patterns, text.charts, { id }),
    },
  ];
  return charts.flatMap(({ rows, ...chart }) => (rows > 0 ? chart : []));
}

/** The id of the chart on the page of a published pattern. */
export function patternChartId(pattern: string): string {
  return `financing-${pattern}-mix`;
}

/** The mix of each published pattern that prints shares. */
export function patternCharts(site: Site): ChartDescription[] {
  return site.dataset.patterns.flatMap((pattern) => patternChart(site, pattern) ?? []);
}

function patternChart(site: Site, pattern: FinancingPattern): ChartDescription | null {
  const { mix, name } = pattern.record;
  const bar = patternBar(site, pattern, name, null);
  if (!mix || !usableShares(mix) || !bar) return null;
  return {
    id: patternChartId(pattern.id),
    kind: "patterns",
    page: address.pattern(pattern.id),
    pageName: name,
    title: text.chartPages.titles.pattern(name),
    ...(bar.unknownShare > 0 ? { note: words.patterns.note } : {}),
    source: () =>
      citationsInWords(site, [{ record: `financing/${pattern.id}`, source: [mix.source].flat() }]),
    draw: (id) => drawFinancingMix([bar], text.charts, { id }),
  };
}
