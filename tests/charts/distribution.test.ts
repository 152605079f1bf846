import { describe, expect, test } from "vitest";
import type { CategoryCount } from "../../src/charts/distribution.ts";
import { drawDistribution } from "../../src/charts/distribution.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { countTexts, testSoundness } from "./sound-drawing.ts";

const rows = clusters.map(
  (cluster, index): CategoryCount => ({
    label: cluster.label,
    value: index % 10 === 9 ? null : index,
    href: index % 2 ? cluster.href : null,
  }),
);
const draw = (some: readonly CategoryCount[]) => drawDistribution(some, words, { id: "kinds" });

describe("distribution", () => {
  testSoundness(draw, "kinds", rows);

  test("shows the values of the table in the order handed in", () => {
    const { wide, narrow, table } = draw(rows);
    expect(table.rows.map((row) => row.value)).toEqual(rows.map((row) => row.value));
    for (const row of rows.filter((one) => one.value !== null)) {
      expect(countTexts(wide, String(row.value))).toBe(1);
      expect(countTexts(narrow, String(row.value))).toBe(1);
    }
  });

  test("not reported is said and has no bar", () => {
    const { wide, description } = draw(rows);
    expect(countTexts(wide, words.notReported)).toBe(4);
    expect(wide.split("<rect").length - 1).toBe(41);
    expect(description).toMatch(/4 are not reported/u);
  });

  test("zeros alone do not break the scale", () => {
    expect(draw([{ label: "None", value: 0 }]).wide).not.toContain("NaN");
  });

  test("describes sum and extremes", () => {
    expect(
      draw([
        { label: "A", value: 3 },
        { label: "B", value: 9 },
      ]).description,
    ).toBe("12 in 2 categories. Most in B (9), fewest in A (3).");
  });
});
