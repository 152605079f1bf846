import type { VNode } from "preact";
import { address, dataAddress } from "../site/address.ts";
import type { Chart } from "../site/charts/chart.ts";
import type { Site } from "../site/site.ts";
import { text } from "../text/index.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { figureOf } from "./site-chart.tsx";

/** A chart alone, to stand in a frame of another site. Its links open pages of their own, not in the frame. */
export function ChartEmbedPage({ site, chart }: { site: Site; chart: Chart }): VNode {
  const path = address.chartEmbed(chart.id);
  return (
    <html lang={site.dataset.site.language}>
      <head>
        <meta charset="utf-8" />
        <title>{text.chartPages.embedTitle(chart.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={chart.drawing.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <link rel="canonical" href={site.absolute(path)} />
        <link rel="alternate" type="application/json" href={site.href(dataAddress(path))} />
        <link rel="icon" href={site.asset("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={site.asset("site.css")} />
      </head>
      <body class="embed">
        <h1>{chart.title}</h1>
        <ChartFigure {...figureOf(chart)} showTitle={false} detail="none" />
        <p class="embed-from">
          <a href={site.href(address.chart(chart.id))}>{text.chartPages.from(site.dataset.site.title)}</a>
        </p>
      </body>
    </html>
  );
}

/** What stands around the drawing in a frame of 720 px: title of up to two lines, note and source, link, margins. */
const around = 190;

/** The element that puts a chart into another page, for a column of about 720 px. */
export function embedCode(site: Site, chart: Chart): string {
  const [, height = "400"] = /viewBox="0 0 [\d.]+ ([\d.]+)"/u.exec(chart.drawing.wide) ?? [];
  const source = site.absolute(address.chartEmbed(chart.id));
  const title = chart.title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return (
    `<iframe src="${source}" title="${title}" loading="lazy" width="100%" ` +
    `height="${Math.ceil(Number(height)) + around}" style="border:0"></iframe>`
  );
}
