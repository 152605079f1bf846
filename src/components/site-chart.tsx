import type { ComponentChildren, VNode } from "preact";
import { address, dataAddress } from "../site/address.ts";
import type { Chart } from "../site/charts/chart.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { ChartFigure } from "./chart-figure.tsx";

export interface SiteChartProps {
  readonly site: Site;
  /** Id in the catalogue; `site.chart(id)` tells whether the data have anything to draw. */
  readonly id: string;
  /** False when a heading of the page already says the title. */
  readonly showTitle?: boolean;
  /** Where the page can lead to the sources instead of naming them. */
  readonly source?: ComponentChildren;
  readonly links?: readonly { label: string; href: string }[];
}

/**
 * A chart of the catalogue with its files and its own address.
 * @throws when there is none of this id: a fault of the page
 */
export function SiteChart({ site, id, showTitle, source, links }: SiteChartProps): VNode {
  const chart = site.chart(id);
  if (!chart) throw new Error(`No chart of the catalogue has the id "${id}".`);
  return (
    <ChartFigure
      {...figureOf(chart)}
      {...(source === undefined ? {} : { source })}
      {...(showTitle === undefined ? {} : { showTitle })}
      {...(links === undefined ? {} : { links })}
      files={<ChartLinks site={site} id={id} />}
    />
  );
}

/** What the catalogue says of a chart, as its figure takes it. */
export function figureOf({ id, title, note, source, drawing, overLand }: Chart) {
  return { id, title, source, drawing, overLand, ...(note === undefined ? {} : { note }) };
}

/** One quiet line below a chart. A script adds the PNG, which only it can make. */
function ChartLinks({ site, id }: { site: Site; id: string }): VNode {
  const own = address.chart(id);
  const words = text.chartPages.links;
  return (
    <ul class="chart-links" aria-label={words.label}>
      <FileLink site={site} id={id} ending="svg" />
      <FileLink site={site} id={id} ending="csv" />
      <li>
        <a href={site.href(`${own}#embed`)}>{words.embed}</a>
      </li>
      <li>
        <a href={site.href(own)}>{words.own}</a>
      </li>
    </ul>
  );
}

/** A file of a chart, to be saved. */
export function FileLink({
  site,
  id,
  ending,
}: {
  site: Site;
  id: string;
  ending: "svg" | "csv" | "json";
}): VNode {
  return (
    <li>
      <a href={site.href(dataAddress(address.chart(id), ending))} download>
        {text.chartPages.links[ending]}
      </a>
    </li>
  );
}
