import { describe, expect, test } from "vitest";
import type { StripValue } from "../../src/charts/benchmark-strip.ts";
import { drawBenchmarkStrip } from "../../src/charts/benchmark-strip.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const rows = clusters.map(
  (cluster, index): StripValue => ({
    id: cluster.id,
    label: cluster.label,
    href: cluster.href,
    value: (index * 37) % 101,
    year: cluster.year,
    own: index === 4,
  }),
);
const draw = (some: readonly StripValue[]) =>
  drawBenchmarkStrip(some, words, { id: "strip", min: 0, max: 100, format: words.percent });
const values = (...list: number[]): StripValue[] =>
  list.map((value, i) => ({ id: `v${i}`, label: `V${i}`, href: null, value, year: 2020 }));

describe("benchmark strip", () => {
  testSoundness(draw, "strip", rows);

  test("draws one dot per row of the table, and no row twice", () => {
    const { wide, table } = draw(rows);
    expect(table.rows.map((row) => row.value)).toEqual(rows.map((row) => row.value));
    expect(wide.split("<circle").length - 1).toBe(45);
  });

  test("dots stand at their values", () => {
    const { wide } = draw(values(0, 50, 100));
    const [low = 0, middle = 0, high = 0] = [...wide.matchAll(/cx="([\d.]+)"/gu)].map((match) =>
      Number(match[1]),
    );
    expect(middle).toBeCloseTo((low + high) / 2, 0);
  });

  test("median and quartiles only from five peers on, without the own value", () => {
    expect(draw(values(1, 2, 3, 4)).wide).not.toContain("var(--band)");
    expect(draw(values(1, 2, 3, 4)).description).toContain("too few peers");
    const own = { id: "o", label: "Own", href: null, value: 99, year: null, own: true };
    const { wide, description } = draw([...values(10, 20, 30, 40, 50), own]);
    expect(wide).toContain("var(--band)");
    expect(description).toMatch(
      /6 values.*Own has 99.%; the median of the peers is 30.%, half of them lie between 20.% and 40.%/u,
    );
  });

  test("the own dot differs in size as well as in colour and names its value", () => {
    const { wide } = draw(rows);
    expect(wide).toMatch(/<g fill="var\(--accent\)"[^>]*>[\s\S]*?r="6"/u);
    expect(wide).toContain(`>${words.percent(rows[4]?.value ?? 0)}<`);
  });

  test("values beyond the scale widen it, equal values do not break it", () => {
    const far = draw(values(-20, 140)).wide;
    for (const [, x] of far.matchAll(/cx="(-?[\d.]+)"/gu)) expect(Number(x)).toBeGreaterThan(0);
    expect(drawBenchmarkStrip(values(3, 3, 3), words, { id: "strip" }).wide).not.toContain("NaN");
  });

  test("equal values are piled, not hidden", () => {
    const { wide } = draw(values(40, 40, 40, 40, 40));
    expect(new Set([...wide.matchAll(/cy="([\d.]+)"/gu)].map((match) => match[1])).size).toBe(5);
  });
});
