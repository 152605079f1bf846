import { describe, expect, test } from "vitest";
import type { StagedCluster } from "../../src/charts/stage-ladder.ts";
import { drawStageLadder } from "../../src/charts/stage-ladder.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const draw = (rows: readonly StagedCluster[]) => drawStageLadder(rows, words, { id: "ladder" });
const circles = (svg: string): number => svg.split("<circle").length - 1;

describe("stage ladder", () => {
  testSoundness(draw, "ladder", clusters);

  test("draws a dot for each row of the table that has a stage", () => {
    const { wide, narrow, table } = draw(clusters);
    const coded = table.rows.filter((row) => row.stage !== null).length;
    expect(table.rows).toHaveLength(45);
    expect([circles(wide), circles(narrow)]).toEqual([coded, coded]);
  });

  test("no two dots lie on each other, also in a full cell", () => {
    const [base] = clusters;
    if (!base) throw new Error("no sample rows");
    const crowd = Array.from({ length: 80 }, (_, i) => ({ ...base, id: `c${i}`, stage: 2 as const }));
    for (const svg of Object.values(draw(crowd)).slice(0, 2).map(String)) {
      const places = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/gu)].map(
        (match) => `${match[1]},${match[2]}`,
      );
      expect(new Set(places).size).toBe(80);
    }
  });

  test("the order of the rows does not matter", () => {
    expect(draw([...clusters].reverse()).wide).toBe(draw(clusters).wide);
  });

  test("single-coded dots are hollow", () => {
    const single = draw(clusters.map((row) => ({ ...row, doubleCoded: false })));
    expect(single.wide).not.toMatch(/<g fill="var\(--dot\)" stroke="var\(--paper\)"/u);
  });

  test("with nothing coded it says so and keeps the table", () => {
    const none = draw(clusters.map((row) => ({ ...row, stage: 0 })));
    expect(circles(none.wide)).toBe(0);
    expect(none.table.rows).toHaveLength(45);
  });

  test("describes number, largest group and what is not coded", () => {
    expect(draw(clusters).description).toMatch(/45 clusters.*largest group is .* with \d.*8 are not coded/u);
  });
});
