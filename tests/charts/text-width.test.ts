import { describe, expect, test } from "vitest";
import { fitsWrapped, textWidth, wrapText } from "../../src/charts/text-width.ts";

describe("text width", () => {
  test.each([
    ["Latin America & Caribbean", 200, ["Latin America & Caribbean"]],
    ["Latin America & Caribbean", 100, ["Latin America &", "Caribbean"]],
    ["Operationali\u00ADsation", 200, ["Operationalisation"]],
    ["Operationali\u00ADsation", 90, ["Operationali-", "sation"]],
    ["Unbreakable", 10, ["Unbreakable"]],
    ["", 10, []],
  ])("wraps %j at %d", (text, width, lines) => {
    expect(wrapText(text, width, 12)).toEqual(lines);
  });

  test("grows with the text and the size, and counts other scripts as wide", () => {
    expect(textWidth("clusters", 12)).toBeGreaterThan(textWidth("cluster", 12));
    expect(textWidth("cluster", 13)).toBeGreaterThan(textWidth("cluster", 12));
    expect(textWidth("産業", 10)).toBe(20);
  });

  test("knows whether labels fit", () => {
    expect(fitsWrapped(["Foreign trade"], 60, 12)).toBe(true);
    expect(fitsWrapped(["Infrastructure"], 60, 12)).toBe(false);
  });
});
