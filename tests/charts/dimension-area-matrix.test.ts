import { describe, expect, test } from "vitest";
import type { DimensionAreaCount } from "../../src/charts/dimension-area-matrix.ts";
import { drawDimensionAreaMatrix } from "../../src/charts/dimension-area-matrix.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { countTexts, testSoundness } from "./sound-drawing.ts";

const dimensions = ["Framework conditions", "Cluster actors", "Cluster management organisations"];
const areas = ["Innovation", "Environment", "Infrastructure", "Social aspects", "Foreign trade"];
const rows = dimensions.flatMap((dimension, i) =>
  areas.map((area, j): DimensionAreaCount => ({ dimension, area, count: (7 * i + 11 * j + 3) % 19 })),
);
const draw = (some: readonly DimensionAreaCount[]) => drawDimensionAreaMatrix(some, words, { id: "matrix" });

describe("matrix of dimensions and areas", () => {
  testSoundness(draw, "matrix", rows);

  test("shows the numbers of the table", () => {
    const { wide, narrow, table } = draw(rows);
    const cells = table.rows.flatMap((row) => areas.map((_, column) => Number(row[`area-${column}`])));
    expect(cells).toEqual(rows.map((row) => row.count));
    for (const count of cells.filter((value) => value > 0)) {
      expect(countTexts(wide, String(count))).toBeGreaterThan(0);
      expect(countTexts(narrow, String(count))).toBeGreaterThan(0);
    }
  });

  test("zero is a dot without tint", () => {
    const { wide } = draw([
      { dimension: "D", area: "A", count: 0 },
      { dimension: "D", area: "B", count: 4 },
    ]);
    expect(countTexts(wide, "•")).toBe(1);
    expect(wide).toContain('fill-opacity="0"');
  });

  test("describes total, extreme and gaps", () => {
    const total = rows.reduce((sum, row) => sum + row.count, 0);
    expect(draw(rows).description).toMatch(new RegExp(`^${total} mentions.*Most frequent is`, "u"));
  });
});
