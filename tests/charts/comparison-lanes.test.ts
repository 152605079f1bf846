import { describe, expect, it } from "vitest";
import { type ComparedLane, drawComparisonLanes } from "../../src/charts/comparison-lanes.ts";

const options = { id: "lanes-test", format: (value: number) => String(value), decimals: 0 };

function lane(letter: string, parts: Partial<ComparedLane>): ComparedLane {
  return { letter, name: `Name ${letter}`, value: null, interval: null, points: [], text: "text", ...parts };
}

describe("lanes of a comparison", () => {
  it("draw a letter for each value, with its text, and a dot for each of the others", () => {
    const svg = drawComparisonLanes(
      [lane("A", { value: 1, text: "1 year" }), lane("B", { value: 9, text: "9 years" })],
      [2, 3, 4],
      options,
    );
    for (const text of ["A", "B", "1 year", "9 years"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg.match(/<circle/g)).toHaveLength(5);
  });

  it("draw rings for single values and a bar for an interval", () => {
    const svg = drawComparisonLanes(
      [lane("A", { points: [1, 2, 3] }), lane("B", { value: 5, interval: [4, 6] })],
      [],
      options,
    );
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg.match(/<rect/g)).toHaveLength(1);
  });

  it("draw one value, equal values and no value without a number that is none", () => {
    for (const lanes of [
      [lane("A", { value: 3 })],
      [lane("A", { value: 3 }), lane("B", { value: 3 })],
      [lane("A", {})],
      [],
    ])
      expect(drawComparisonLanes(lanes, [], options)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("keep all that they draw inside the frame", () => {
    const svg = drawComparisonLanes(
      [
        lane("A", { value: -50, text: "a rather long text, 2020" }),
        lane("B", { value: 4000, text: "another rather long text, 2021" }),
      ],
      [0, 1],
      options,
    );
    const xs = [...svg.matchAll(/(?: cx| x1| x2)="(-?[\d.]+)"|translate\((-?[\d.]+),/g)].map(([, x, moved]) =>
      Number(x ?? moved),
    );
    expect(Math.min(...xs, 0)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(326);
  });

  it("never write a number twice on the axis", () => {
    const svg = drawComparisonLanes([lane("A", { value: 1 }), lane("B", { value: 3 })], [], options);
    const steps = [...svg.matchAll(/>([\d.]+)<\/text>/g)].map(([, step]) => step);
    expect(steps).toEqual(["1", "2", "3"]);
  });

  it("give a text that finds no room on its lane a line of its own", () => {
    const wide = { value: 50, interval: [0, 100] as const, text: "50 years, n = 9" };
    const heights = [[lane("A", { value: 50 })], [lane("A", wide)]].map((lanes) => {
      const svg = drawComparisonLanes(lanes, [], options);
      return Number(/height="(\d+)"/.exec(svg)?.[1]);
    });
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  });
});
