import fc from "fast-check";
import { expect, test } from "vitest";
import { parseMoney } from "../../src/model/money.ts";

test.each([
  ["EUR 250000", { amount: 250_000, currency: "EUR" }],
  ["EUR 600 million", { amount: 600_000_000, currency: "EUR" }],
  ["XOF 600 million", { amount: 600_000_000, currency: "XOF" }],
  // 1.935 * 1e9 would be 1934999999.9999998.
  ["EUR 1.935 billion", { amount: 1_935_000_000, currency: "EUR" }],
  ["CHF 4.35 thousand", { amount: 4350, currency: "CHF" }],
  ["USD 0.5", { amount: 0.5, currency: "USD" }],
  ["USD 1.2345 thousand", { amount: 1234.5, currency: "USD" }],
  ["EUR 0", { amount: 0, currency: "EUR" }],
  ["600 million EUR", null],
  ["€ 600 million", null],
  ["EUR 600,000", null],
  ["EUR 600 Million", null],
  ["EUR -5", null],
  ["EUR 5 trillion", null],
  ["", null],
])("%s is %j", (text, expected) => {
  expect(parseMoney(text)).toEqual(expected);
});

test("what is written exactly is read exactly", () => {
  const scales = { "": 0, " thousand": 3, " million": 6, " billion": 9 };
  const whole = fc.integer({ min: 0, max: 999_999 });
  const digits = fc.stringMatching(/^\d{0,3}$/);
  const scale = fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[]));
  fc.assert(
    fc.property(whole, digits, scale, (units, fraction, word) => {
      const text = `EUR ${units}${fraction && `.${fraction}`}${word}`;
      // Counted in thousandths, so that every amount here is a whole number below 2 to the power of 63.
      const thousandths = BigInt(`${units}${fraction.padEnd(3, "0")}`) * 10n ** BigInt(scales[word]);
      expect(parseMoney(text)).toEqual({ amount: Number(thousandths) / 1000, currency: "EUR" });
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test("no text makes it fail", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const money = parseMoney(text);
      expect(money === null || Number.isFinite(money.amount)).toBe(true);
    }),
    { seed: 1 },
  );
});
