import { drawMap } from "../../charts/map.ts";
import { drawStageByRegion } from "../../charts/stage-by-region.ts";
import type { Cluster } from "../../model/dataset.ts";
import { text } from "../../text/index.ts";
import { mapRows, stageCounts } from "../cluster-charts.ts";
import type { Portfolio } from "../portfolio.ts";
import type { Site } from "../site.ts";
import { newestAssessment } from "../stage.ts";
import type { ChartDescription } from "./chart.ts";
import { financingOfPortfolio, policiesOfPortfolio } from "./group-charts.ts";
import { drawnOnWorld } from "./overview-charts.ts";

/** The id of a chart on the page of a region, country, grouping or sector: `regions-africa-stages`. */
export function portfolioChartId(
  { path }: Pick<Portfolio, "path">,
  what: "stages" | "map" | "financing" | "policies",
): string {
  return `${path.slice(1, -1).replaceAll("/", "-")}-${what}`;
}

/** Stages of three clusters or more, the map where three or more have a place, and what is known of money and policies. */
export function portfolioCharts(site: Site): ChartDescription[] {
  return site.lists.portfolios.flatMap((portfolio) => {
    const { clusters, kind, path, term } = portfolio;
    const about = (what: "financing" | "policies") => ({
      ...{ id: portfolioChartId(portfolio, what), kind, page: path, pageName: term.label },
    });
    return [
      ...(clusters.length > 2 && kind !== "country" ? [stagesOf(site, portfolio)] : []),
      ...(mapRows(site, clusters).length > 2 ? [placesOf(site, portfolio)] : []),
      ...financingOfPortfolio(site, portfolio, about("financing")),
      ...policiesOfPortfolio(site, portfolio, about("policies")),
    ];
  });
}

function stagesOf(site: Site, portfolio: Portfolio): ChartDescription {
  const { kind, path, term, clusters } = portfolio;
  const { titles, stageNote } = text.chartPages;
  const title = isArea(portfolio) ? titles.stagesByCountry : titles.stagesByRegion;
  const coded = clusters.filter((cluster) => newestAssessment(cluster, site.dataset)).length;
  return {
    id: portfolioChartId(portfolio, "stages"),
    kind,
    page: path,
    pageName: term.label,
    title: title(term.label),
    note: stageNote(String(coded), String(clusters.length)),
    source: () => site.chartSource,
    draw: (id) => drawStageByRegion(stageCounts(site, clusters, rowOf(site, portfolio)), text.charts, { id }),
  };
}

function placesOf(site: Site, portfolio: Portfolio): ChartDescription {
  const { kind, path, term, clusters } = portfolio;
  return {
    id: portfolioChartId(portfolio, "map"),
    kind,
    page: path,
    pageName: term.label,
    title: text.chartPages.titles.places(term.label),
    source: () => site.chartSource,
    ...(kind === "sector"
      ? drawnOnWorld(site, clusters)
      : { draw: (id) => drawMap(mapRows(site, clusters), text.charts, { id, focus: "places" }) }),
  };
}

/** Whether the countries of a portfolio make rows; those of a continent and more would make a chart of two pages. */
function isArea({ kind, countries }: Portfolio): boolean {
  return (kind === "region" || kind === "grouping") && countries.length <= 60;
}

/** Rows of the stage chart: countries in an area, regions elsewhere; clusters of several countries share one row. */
function rowOf(site: Site, portfolio: Portfolio): (cluster: Cluster) => string {
  if (!isArea(portfolio)) return (cluster) => site.regionLabel(cluster);
  return (cluster) =>
    cluster.record.other_countries
      ? text.pages.portfolio.several
      : (site.placeOf(cluster) ?? site.regionLabel(cluster));
}
