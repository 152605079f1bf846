import { expect, test } from "vitest";
import { compactPath } from "../../src/charts/compact-path.ts";

test.each([
  ["M1,1L2,1L2,3Z", 1, true, "M10 10l10 0 0 20z"],
  ["M1,1L2,0.5L1,3Z", 1, true, "M10 10l10-5-10 25z"],
  ["M1,1L1.1,1L2,3L0,3Z", 6, true, "M10 10l10 20-20 0z"],
  // A ring that shrinks to less than a triangle is not drawn.
  ["M1,1L1.1,1L1,1.1Z", 6, true, ""],
  ["M0,0L5,5M7,7L8,8", 1, false, "M0 0l50 50M70 70l10 10"],
  ["", 1, true, ""],
])("shortens %j", (path, tolerance, closed, expected) => {
  expect(compactPath(path, tolerance, closed)).toBe(expected);
});

test("rounding errors do not add up", () => {
  const path = `M0,0${Array.from({ length: 50 }, (_, i) => `L${((i + 1) * 1.04).toFixed(2)},0`).join("")}`;
  const steps = compactPath(path, 1, false).split("l")[1]?.split(" ").map(Number) ?? [];
  expect(steps.filter((_, i) => i % 2 === 0).reduce((sum, step) => sum + step, 0)).toBe(520);
});
