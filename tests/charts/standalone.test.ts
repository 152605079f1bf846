import { describe, expect, test } from "vitest";
import { drawMap } from "../../src/charts/map.ts";
import { dark, light } from "../../src/charts/palette.ts";
import { drawStageByRegion } from "../../src/charts/stage-by-region.ts";
import { standaloneSvg } from "../../src/charts/standalone.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";

const about = { title: "Half of the cases are European & more", source: "Cluster Observatory, 2026" };

describe("standalone drawing", () => {
  test("has literal colours, title, source and size, and no links", () => {
    for (const palette of [light, dark]) {
      const svg = standaloneSvg(drawMap(clusters, words, { id: "map" }).wide, { ...about, palette });
      expect(svg).not.toMatch(/var\(|<a |aria-labelledby|style=/u);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 752 \d+" width="752" height="\d+"/u,
      );
      expect(svg).toContain(palette.accent);
      expect(svg).toContain("<title>Half of the cases are European &#38; more</title>");
      expect(svg).toContain(">Cluster Observatory, 2026</text>");
      expect(svg.split("<g").length).toBe(svg.split("</g>").length);
    }
  });

  test("breaks a long title instead of cutting it, and draws the legend", () => {
    const { narrow, legend = [] } = drawStageByRegion(
      clusters.map(({ region, stage }) => ({ region, stage, count: 1 })),
      words,
      { id: "stages" },
    );
    const title = "A finding that needs more room than a phone has on one line of its narrow paper";
    const svg = standaloneSvg(narrow, { ...about, title, palette: light, legend });
    expect(svg.match(/font-weight="600" text-anchor="start"/gu)?.length).toBeGreaterThan(1);
    for (const item of legend) expect(svg).toContain(`>${item.label}</text>`);
  });

  test("refuses a colour that the palette does not know", () => {
    const svg = '<svg viewBox="0 0 10 10"><path fill="var(--nowhere)"/></svg>';
    expect(() => standaloneSvg(svg, { ...about, palette: light })).toThrow("--nowhere");
  });
});
