import { describe, expect, test } from "vitest";
import type { StageCount } from "../../src/charts/stage-by-region.ts";
import { drawStageByRegion } from "../../src/charts/stage-by-region.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { countTexts, testSoundness } from "./sound-drawing.ts";

const rows: StageCount[] = clusters.map(({ region, stage }) => ({ region, stage, count: 1 }));
const draw = (some: readonly StageCount[]) => drawStageByRegion(some, words, { id: "stages" });

describe("stages by region", () => {
  testSoundness(draw, "stages", rows);

  test("the table adds up and stands in the order of totals", () => {
    const totals = draw(rows).table.rows.map((row) => Number(row.total));
    expect(totals.reduce((sum, value) => sum + value, 0)).toBe(45);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  test("draws a segment for each count of the table that is not zero, and every total", () => {
    const { wide, narrow, table } = draw(rows);
    const counts = table.rows.flatMap((row) => [0, 1, 2, 3, 4].map((stage) => Number(row[`stage-${stage}`])));
    const drawn = counts.filter((count) => count > 0).length;
    expect([wide, narrow].map((svg) => svg.split("<rect").length - 1)).toEqual([drawn, drawn]);
    for (const row of table.rows) expect(countTexts(wide, String(row.total))).toBeGreaterThan(0);
  });

  test("widths are in proportion to counts", () => {
    const { wide } = draw([
      { region: "A", stage: 1, count: 10 },
      { region: "A", stage: 0, count: 30 },
    ]);
    const widths = [...wide.matchAll(/<rect [^>]*width="([\d.]+)"/gu)].map((match) => Number(match[1]));
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 1);
  });

  test("keeps not coded apart from the stages", () => {
    const { legend, description } = draw(rows);
    expect(legend?.map((item) => item.label)).toEqual([
      "initiation",
      "establishment",
      "operationalisation",
      "transformation",
      "not coded",
    ]);
    expect(description).toMatch(
      /45 clusters in 12 regions.*Western Europe has the most \(9\).*8 is not coded/u,
    );
  });

  test("long labels start at the same place and are not cut", () => {
    const { wide } = draw(rows);
    expect(wide).toContain(">Latin America &#38; Caribbean<");
  });
});
