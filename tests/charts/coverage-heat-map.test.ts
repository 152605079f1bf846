import { describe, expect, test } from "vitest";
import type { FieldCoverage } from "../../src/charts/coverage-heat-map.ts";
import { drawCoverageHeatMap } from "../../src/charts/coverage-heat-map.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { regions } from "./sample-rows.ts";
import { countTexts, testSoundness } from "./sound-drawing.ts";

const fields = ["Stage", "Members", "Financing mix", "Legal form", "Year of foundation"];
const rows = fields.flatMap((field, i) =>
  regions.map(
    (region, j): FieldCoverage => ({
      field,
      region,
      share: j === 9 ? null : ((i * 13 + j * 29) % 101) / 100,
      n: j === 9 ? 0 : j + 1,
    }),
  ),
);
const draw = (some: readonly FieldCoverage[]) => drawCoverageHeatMap(some, words, { id: "heat" });

describe("coverage heat map", () => {
  testSoundness(draw, "heat", rows);

  test("cells show the per cent of the table", () => {
    const { wide, table } = draw(rows);
    expect(table.rows).toHaveLength(rows.length);
    for (const row of table.rows.filter((one) => one.share !== null)) {
      expect(countTexts(wide, words.percent(Number(row.share)))).toBeGreaterThan(0);
    }
  });

  test("no records is hatched, not zero", () => {
    const { wide, table, legend } = draw(rows);
    expect(wide.split("url(#heat-wide-hatch)").length - 1).toBe(fields.length);
    expect(table.rows.filter((row) => row.share === null)).toHaveLength(fields.length);
    expect(legend?.[0]?.label).toBe("no records");
  });

  test("nearly none and nearly all are not rounded to 0 and 100", () => {
    const { table } = draw([
      { field: "F", region: "A", share: 0.001, n: 900 },
      { field: "F", region: "B", share: 0.999, n: 900 },
    ]);
    expect(table.rows.map((row) => row.share)).toEqual([1, 99]);
  });

  test("describes records, best, worst and regions without records", () => {
    expect(draw(rows).description).toMatch(
      /^68 records, 5 fields, 12 regions\. Most often reported is .*1 region has no records/u,
    );
  });
});
