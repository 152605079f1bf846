import { drawCoverageHeatMap } from "../../charts/coverage-heat-map.ts";
import { drawMap } from "../../charts/map.ts";
import { drawStageByRegion } from "../../charts/stage-by-region.ts";
import { drawStageLadder } from "../../charts/stage-ladder.ts";
import type { Cluster } from "../../model/dataset.ts";
import { comparedRegionOf } from "../../model/geography.ts";
import { count, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { address } from "../address.ts";
import { coverageRows, ladderNote, ladderRows, mapRows, stageCounts } from "../cluster-charts.ts";
import type { Site } from "../site.ts";
import { newestAssessment } from "../stage.ts";
import type { ChartDescription } from "./chart.ts";

/** Charts of all clusters on record. */
export function overviewCharts(site: Site): ChartDescription[] {
  const { clusters } = site.dataset;
  const coded = clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length;
  const home = text.pages.home;
  const shared = { kind: "overview", source: () => site.chartSource } as const;
  return [
    worldMap(site),
    {
      ...shared,
      id: "stage-by-region",
      page: address.home,
      pageName: text.shell.home,
      title: home.stages(String(coded), count(clusters.length, "cluster", "clusters")),
      note: home.stagesNote(String(clusters.length)),
      draw: (id) => drawStageByRegion(stageCounts(site, clusters), text.charts, { id }),
    },
    {
      ...shared,
      id: "stage-ladder",
      page: address.stages,
      pageName: text.pages.stages.title,
      title: text.pages.regions.ladder,
      note: ladderNote(site),
      draw: (id) => drawStageLadder(ladderRows(site, clusters), text.charts, { id }),
    },
    coverage(site),
  ];
}

/** How clusters are drawn on the world: pages share its land as one file, and only files that leave carry it inside. */
export function drawnOnWorld(
  site: Site,
  clusters: readonly Cluster[],
): Pick<ChartDescription, "overLand" | "draw" | "drawAlone"> {
  return {
    overLand: true,
    draw: (id) => drawMap(mapRows(site, clusters), text.charts, { id, land: "none" }),
    drawAlone: (id) => drawMap(mapRows(site, clusters), text.charts, { id }),
  };
}

function worldMap(site: Site): ChartDescription {
  const { clusters } = site.dataset;
  const located = clusters.filter(({ record }) => record.place?.coordinates);
  const standIns = located.filter(({ record }) => record.place?.stand_in).length;
  const words = text.pages.home;
  return {
    kind: "overview",
    id: "world-map",
    page: address.home,
    pageName: text.shell.home,
    title: words.map,
    note: words.mapNote(
      formatNumber(located.length, 0),
      formatNumber(clusters.length, 0),
      formatNumber(standIns, 0),
    ),
    source: () => site.chartSource,
    ...drawnOnWorld(site, clusters),
  };
}

function coverage(site: Site): ChartDescription {
  const { dataset } = site;
  const placed = dataset.clusters.filter((cluster) => comparedRegionOf(dataset, cluster) !== null).length;
  const words = text.quality;
  return {
    kind: "overview",
    id: "coverage",
    page: address.quality,
    pageName: words.title,
    title: words.coverage.title,
    note: words.coverage.note(formatNumber(placed, 0), formatNumber(dataset.clusters.length, 0)),
    source: () => site.chartSource,
    draw: (id) =>
      drawCoverageHeatMap(
        coverageRows(site, (field) => text.pages.sections[field]),
        text.charts,
        { id },
      ),
  };
}
