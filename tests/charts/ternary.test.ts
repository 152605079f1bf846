import { describe, expect, test } from "vitest";
import type { ThreePartMix } from "../../src/charts/ternary.ts";
import { drawTernary } from "../../src/charts/ternary.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters, seededNumbers } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const random = seededNumbers(3);
const rows = clusters.map((cluster, index): ThreePartMix => {
  const first = Math.round(random() * 70);
  const second = Math.round(random() * (100 - first));
  return {
    id: cluster.id,
    label: cluster.label,
    href: cluster.href,
    public: first,
    private: second,
    projects: 100 - first - second,
    year: cluster.year,
    kind: index % 5 === 0 ? "pattern" : "cluster",
  };
});
const draw = (some: readonly ThreePartMix[]) => drawTernary(some, words, { id: "ternary" });

function pointOf(mix: Partial<ThreePartMix>): { x: number; y: number } {
  const [base] = rows;
  if (!base) throw new Error("no sample rows");
  const { wide } = draw([{ ...base, href: null, kind: "cluster", ...mix }]);
  const [, x, y] = /cx="([\d.]+)" cy="([\d.]+)"/u.exec(wide) ?? [];
  return { x: Number(x), y: Number(y) };
}

describe("ternary plot", () => {
  testSoundness(draw, "ternary", rows);
  testSoundness(draw, "ternary", rows.slice(0, 14));

  test("draws each row of the table once, patterns as diamonds", () => {
    const { wide, table } = draw(rows);
    expect(table.rows).toHaveLength(45);
    expect(wide.split("<circle").length - 1).toBe(36);
    expect(wide.split(/<path transform/u).length - 1).toBe(9);
  });

  test("corners and centre are where they should be", () => {
    const top = pointOf({ public: 100, private: 0, projects: 0 });
    const left = pointOf({ public: 0, private: 100, projects: 0 });
    const right = pointOf({ public: 0, private: 0, projects: 100 });
    const third = 100 / 3;
    const centre = pointOf({ public: third, private: third, projects: third });
    expect(top.x).toBeCloseTo((left.x + right.x) / 2, 0);
    expect(left.y).toBe(right.y);
    expect(centre.x).toBeCloseTo(top.x, 0);
    expect(centre.y).toBeCloseTo((top.y + left.y + right.y) / 3, 0);
  });

  test("refuses mixes that do not add up, and broken numbers", () => {
    const [base] = rows;
    if (!base) throw new Error("no sample rows");
    expect(() => draw([{ ...base, public: 60, private: 20, projects: 10 }])).toThrow("adds up to 90");
    expect(() => draw([{ ...base, public: Number.NaN }])).toThrow("ternary");
    expect(() => draw([{ ...base, public: 33.3, private: 33.3, projects: 33.3 }])).not.toThrow();
  });

  test("names few points in a key and says how many there are", () => {
    expect(draw(rows.slice(0, 14)).narrow).toContain(">14<");
    expect(draw(rows).narrow).not.toContain(">14<");
    expect(draw(rows).description).toMatch(/^45 mixes have all three parts, 9 of them regional patterns\./u);
  });
});
