import { describe, expect, test } from "vitest";
import { clusterIndicators, policyIndicators } from "../../src/indicators/catalogue.ts";
import { formatIndicator, formatIndicatorIn } from "../../src/text/indicator-format.ts";

test.for<[string, number, number, string]>([
  ["percent", 1, 39.04, "39\u00a0%"],
  ["percent", 1, -2.55, "−2.6\u00a0%"],
  ["percent per year", 1, 4.2, "4.2 percent per year"],
  ["", 0, 12, "12"],
  ["index", 2, 0.5, "0.5"],
  ["ratio", 2, 1, "1"],
  ["of 4", 0, 3, "3 of 4"],
  ["of 3 classes", 0, 1, "1 of 3 classes"],
  ["years", 0, 12, "12 years"],
  ["years", 0, 1, "1 year"],
  ["years", 0, 0, "0 years"],
  ["years", 1, 1.04, "1 year"],
  ["years", 1, 1.5, "1.5 years"],
  ["employees per firm", 1, 1, "1 employee per firm"],
  ["percentage points", 1, 1, "1 percentage point"],
  ["full-time equivalents per 100 members", 1, 1, "1 full-time equivalent per 100 members"],
  ["currency units per employee", 0, 20000, "20,000 currency units per employee"],
])("%s with %d decimals: %d is %s", ([unit, decimals, value, expected]) => {
  expect(formatIndicator({ unit, decimals }, value)).toBe(expected);
});

test.for<[string, string | null | undefined, string]>([
  ["currency units per employee", "EUR", "EUR\u00a0276,923 per employee"],
  ["currency units per employee", undefined, "276,923 currency units per employee"],
  ["currency units per cluster and year", "USD", "USD\u00a0276,923 per cluster and year"],
  ["members", "EUR", "276,923 members"],
  ["percent", null, "276,923\u00a0%"],
])("%s in %s: %s", ([unit, currency, expected]) => {
  expect(formatIndicatorIn({ unit, decimals: 0 }, 276923, currency)).toBe(expected);
});

describe("units of the catalogue", () => {
  const units = [...new Set([...clusterIndicators, ...policyIndicators].map(({ unit }) => unit))];

  test.for(units.map((unit) => [unit] as const))("one of %j is no plural", ([unit]) => {
    const one = formatIndicator({ unit, decimals: 1 }, 1);
    expect(one).toMatch(/^1(?:\u00a0%| .+)?$/);
    // After "of" or "percent" stands no count of things.
    if (/^(?:of|percent) /.test(unit)) return;
    expect(one.replace(/ (?:per|for) .*/, "")).not.toMatch(/s$/);
  });
});
