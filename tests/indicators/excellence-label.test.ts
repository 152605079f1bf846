import { describe, expect, it } from "vitest";
import type { Label } from "../../src/model/types.generated.ts";
import { ofCluster, outcome, source } from "./build.ts";

const label = (name: Label["label"], awarded: number | string, rest: Partial<Label> = {}): Label => ({
  label: name,
  awarded,
  source,
  ...rest,
});
const compute = (labels: Label[], date = "2026-11-22") => ofCluster("excellence.label", { labels }, { date });

describe("excellence.label", () => {
  it.each([
    ["usual validity from a month", [label("esca-bronze", "2024-12")], 1, "2026-12"],
    ["valid in the last month", [label("esca-bronze", "2024-11")], 1, "2026-11"],
    ["past by a month", [label("esca-bronze", "2024-10")], "not-applicable", "2026-10"],
    ["a year of award counts to its December", [label("esca-gold", 2023)], 3, "2026-12"],
    [
      "stated end before the usual one",
      [label("esca-gold", 2025, { valid_until: "2026-10" })],
      "not-applicable",
      "2026-10",
    ],
    ["stated day", [label("esca-gold", 2020, { valid_until: "2026-11-22" })], 3, "2026-11-22"],
    [
      "stated day gone by",
      [label("esca-gold", 2020, { valid_until: "2026-11-21" })],
      "not-applicable",
      "2026-11-21",
    ],
    [
      "the highest that is valid",
      [label("esca-gold", 2015), label("esca-bronze", 2026), label("esca-silver", 2026)],
      2,
      "2028-12",
    ],
    ["the longest of equal rank", [label("esca-silver", 2025), label("esca-silver", 2026)], 2, "2028-12"],
    ["awarded later than the data", [label("esca-gold", 2027)], "not-applicable", "2030-12"],
    ["unknown award", [label("esca-gold", "unknown")], "not-applicable", null],
    [
      "unknown award with a stated end",
      [label("esca-gold", "unknown", { valid_until: "2027-01" })],
      3,
      "2027-01",
    ],
  ] as [string, Label[], number | string, string | null][])("%s", (_name, labels, expected, expiry) => {
    const result = compute(labels);
    expect(outcome(result)).toBe(expected);
    expect(result.extra?.expiry).toBe(expiry);
  });
  it("leaves out labels without rank", () => {
    expect(outcome(compute([label("iso-9001", 2026)]))).toBe("not-applicable");
    expect(outcome(ofCluster("excellence.label", {}))).toBe("not-reported");
  });
  it("depends on the date of the data", () => {
    const labels = [label("esca-bronze", "2024-12")];
    expect(compute(labels, "2026-12-31").value).toBe(1);
    expect(compute(labels, "2027-01-01").value).toBeNull();
  });
});
