/** Amounts of money as records write them: "EUR 600 million". */

export interface Money {
  /** Amount in whole units of the currency. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

const zeros: Record<string, number> = { thousand: 3, million: 6, billion: 9 };

/**
 * Reads an amount such as "EUR 1.935 billion". The decimal point is shifted as text, so that no rounding error arises.
 * Returns null for text that is not an amount.
 */
export function parseMoney(text: string): Money | null {
  const match = /^([A-Z]{3}) (\d+)(?:\.(\d+))?(?: (thousand|million|billion))?$/.exec(text);
  if (!match) return null;
  const [, currency = "", whole = "", fraction = "", scale] = match;
  const shift = scale === undefined ? 0 : (zeros[scale] ?? 0);
  const padded = fraction.padEnd(shift, "0");
  const amount = Number(`${whole}${padded.slice(0, shift)}.${padded.slice(shift) || "0"}`);
  return { amount, currency };
}
