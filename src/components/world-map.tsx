import type { VNode } from "preact";
import type { ChartDrawing } from "../charts/drawing.ts";
import type { Site } from "../site/site.ts";
import { formatNumber } from "../text/format.ts";
import { text } from "../text/index.ts";
import { ChartFigure } from "./chart-figure.tsx";

/**
 * The map of the world. The land lies under the dots as one file that all pages share; the style sheet names it, so
 * that it follows light and dark.
 */
export function WorldMap({ site, drawing }: { site: Site; drawing: ChartDrawing }): VNode {
  const located = site.dataset.clusters.filter(({ record }) => record.place?.coordinates);
  const standIns = located.filter(({ record }) => record.place?.stand_in).length;
  return (
    <div class="world-map">
      <ChartFigure
        id="map"
        source={site.chartSource}
        title={text.pages.home.map}
        drawing={drawing}
        note={text.pages.home.mapNote(
          formatNumber(located.length, 0),
          formatNumber(site.dataset.clusters.length, 0),
          formatNumber(standIns, 0),
        )}
      />
    </div>
  );
}
