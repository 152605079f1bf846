import type { Composite } from "../../benchmark/composites.ts";
import { drawBenchmarkStrip } from "../../charts/benchmark-strip.ts";
import { drawRankBands } from "../../charts/rank-bands.ts";
import type { ClusterIndicator } from "../../indicators/definition.ts";
import { formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import { bandRows, composites } from "../benchmark-views.ts";
import { stripRows } from "../cluster-charts.ts";
import type { Site } from "../site.ts";
import type { ChartDescription } from "./chart.ts";

/** The id of the chart on the page of an indicator. */
export function indicatorChartId(indicator: string): string {
  return `indicator-${indicator.replaceAll(/[._]/g, "-")}`;
}

/** All values of each indicator of clusters on one scale, none where fewer than two can be compared; then the composites. */
export function indicatorCharts(site: Site): ChartDescription[] {
  return [
    ...site.lists.clusterIndicators.flatMap((indicator) => indicatorChart(site, indicator) ?? []),
    ...composites.map((composite) => bandsChart(site, composite)),
  ];
}

/** The id of the chart of ranks by a composite of indicators. */
export function bandsChartId(composite: string): string {
  return `bands-${composite}`;
}

/** Ranks are worked out by many draws, so nothing here asks for them before the chart is shown. */
function bandsChart(site: Site, composite: Composite): ChartDescription {
  const words = text.benchmark.composites;
  return {
    id: bandsChartId(composite.id),
    kind: "indicators",
    page: address.composites,
    pageName: words.title,
    title: words.chartTitle(text.benchmark.bands.composite[composite.id].name),
    note: () => words.note(formatNumber(bandRows(site, composite).length, 0)),
    source: () => site.chartSource,
    draw: (id) => drawRankBands(bandRows(site, composite), text.charts, { id }),
  };
}

function indicatorChart(site: Site, indicator: ClusterIndicator): ChartDescription | null {
  const rows = stripRows(site, indicator, site.dataset.clusters, true);
  if (rows.length < 2) return null;
  const [min, max] = indicator.range;
  const words = text.pages.indicators;
  const unit = `${words.unit}: ${indicator.unit}.`;
  return {
    id: indicatorChartId(indicator.id),
    kind: "indicators",
    page: address.indicator(indicator.id),
    pageName: indicator.label,
    title: text.chartPages.titles.indicator(indicator.label, rows.length),
    note: indicator.comparison === "same-definition" ? `${unit} ${words.sameDefinition(rows.length)}` : unit,
    source: () => site.chartSource,
    draw: (id) =>
      drawBenchmarkStrip(rows, text.charts, {
        id,
        format: (value) => formatNumber(value, indicator.decimals),
        ...(min === null ? {} : { min }),
        ...(max === null ? {} : { max }),
      }),
  };
}
