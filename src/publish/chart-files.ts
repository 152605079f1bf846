import type { Cell } from "../charts/drawing.ts";
import { address, dataAddress } from "../site/address.ts";
import type { Chart } from "../site/charts/chart.ts";
import type { Site } from "../site/site.ts";
import { type Table, toCsv } from "../text/csv.ts";
import { text } from "../text/index.ts";
import type { PageData } from "./page-data.ts";

/** The list of charts, and what is said of each with its values. */
export function chartData(site: Site): PageData {
  const { charts } = site.lists;
  return [
    [address.charts, charts.map((chart) => listed(site, chart))],
    ...charts.map((chart) => [address.chart(chart.id), described(site, chart)] as const),
    ...charts.map((chart) => [address.chartEmbed(chart.id), listed(site, chart)] as const),
  ];
}

/** The files beside the page of each chart: the drawing that can leave the site, and its values. */
export function chartFiles(site: Site): [path: string, content: string][] {
  return site.lists.charts.flatMap((chart): [string, string][] => {
    const path = address.chart(chart.id);
    return [
      [dataAddress(path, "svg"), chart.standalone(site.absolute(path))],
      [dataAddress(path, "csv"), toCsv(valuesOf(chart))],
    ];
  });
}

/** The table twin as a table of values: heads as readers see them, numbers as they are, missing values empty. */
export function valuesOf({ id, drawing: { table } }: Pick<Chart, "id" | "drawing">): Table {
  return {
    name: id,
    columns: table.columns.map(({ label }) => label),
    rows: table.rows.map((row) => table.columns.map(({ key }): Cell => row[key] ?? null)),
  };
}

/** A chart as the list names it. */
function listed(site: Site, { id, kind, title, page }: Chart) {
  const path = address.chart(id);
  return {
    id,
    kind: text.chartPages.kinds[kind],
    title,
    url: site.absolute(path),
    page: site.absolute(page),
    data: site.absolute(dataAddress(path)),
    svg: site.absolute(dataAddress(path, "svg")),
    csv: site.absolute(dataAddress(path, "csv")),
  };
}

function described(site: Site, chart: Chart) {
  const { note, source, drawing } = chart;
  return {
    ...listed(site, chart),
    embed: site.absolute(address.chartEmbed(chart.id)),
    description: drawing.description,
    note: note ?? null,
    source,
    date: site.dataset.date,
    licence: site.dataset.site.licence_data,
    table: drawing.table,
  };
}
