import { describe, expect, test } from "vitest";
import type { FinancingMix } from "../../src/charts/financing-mix.ts";
import { drawFinancingMix } from "../../src/charts/financing-mix.ts";
import { englishChartWords as words } from "../../src/text/charts.en.ts";
import { clusters } from "./sample-rows.ts";
import { testSoundness } from "./sound-drawing.ts";

const rows = clusters.map((cluster, index): FinancingMix => {
  const share = (index * 7) % 60;
  return {
    label: cluster.label,
    sub: "2021, budget",
    parts: [
      { key: "projects", label: "projects", share: 15 },
      { key: "public", label: "public", share },
      { key: "fees", label: "fees", share: 20 },
    ],
    unknownShare: 65 - share,
  };
});
const draw = (some: readonly FinancingMix[]) => drawFinancingMix(some, words, { id: "mix" });

describe("financing mix", () => {
  testSoundness(draw, "mix", rows);

  test("the table has every share, and null where a mix does not name a source", () => {
    const { table } = draw([
      { label: "A", sub: "2020", parts: [{ key: "public", label: "public", share: 40 }], unknownShare: 60 },
      { label: "B", sub: "2021", parts: [{ key: "fees", label: "fees", share: 100 }], unknownShare: 0 },
    ]);
    expect(table.rows).toEqual([
      { label: "A", sub: "2020", public: 40, fees: null, unknown: 60 },
      { label: "B", sub: "2021", public: null, fees: 100, unknown: 0 },
    ]);
  });

  test("parts follow the fixed order, whatever the order of the record", () => {
    const { wide } = draw(rows.slice(1, 2));
    const places = ["--fin-public", "--fin-fees", "--fin-projects"].map((token) =>
      wide.indexOf(`var(${token})`),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(wide.indexOf("url(#mix-wide-hatch)")).toBeGreaterThan(places[2] ?? 0);
  });

  test("what the source does not print is hatched and said, with a pattern of its own per variant", () => {
    const { wide, narrow, legend, description } = draw(rows);
    expect(wide).toContain('<pattern id="mix-wide-hatch"');
    expect(narrow).toContain('<pattern id="mix-narrow-hatch"');
    expect(wide).toContain(words.notPrinted);
    expect(legend?.at(-1)).toMatchObject({ hatched: true });
    expect(description).toMatch(/^45 financing mixes\..*not stated/u);
  });

  test("text on a fill wears the colour made for it", () => {
    expect(draw(rows).wide).toContain("var(--on-fin-fees)");
  });

  test("a rest that nobody explains is refused", () => {
    const parts = [{ key: "public", label: "public", share: 40 }] as const;
    expect(() => draw([{ label: "A", sub: "", parts, unknownShare: 0 }])).toThrow("adds up to 40");
  });
});
