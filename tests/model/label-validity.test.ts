import { describe, expect, it } from "vitest";
import { endOfLabel } from "../../src/model/label-validity.ts";

describe("endOfLabel", () => {
  it.each([
    [2023, 24, "2025-12"],
    ["2023-01", 24, "2025-01"],
    ["2023-12", 1, "2024-01"],
    ["2020-2021", 36, "2024-12"],
    ["unknown", 24, null],
    [2023, undefined, null],
  ])("an award of %s valid for %s months ends in %s", (awarded, months, end) => {
    expect(endOfLabel({ label: "esca-bronze", awarded, source: "guide" }, months)).toBe(end);
  });
});
