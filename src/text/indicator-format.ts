import type { Indicator } from "../indicators/definition.ts";
import { formatNumber } from "./format.ts";

/** A value of an indicator with its unit: "39 %", "3 of 4", "12 years". */
export function formatIndicator(
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  value: number,
): string {
  const number = formatNumber(value, decimals);
  if (unit === "percent" || unit === "%") return `${number}\u00a0%`;
  if (unit === "" || unit === "index" || unit === "ratio") return number;
  // Units are written in the plural; one of them loses its s.
  return `${number} ${value === 1 ? unit.replace(/^(\w+)s\b/, "$1") : unit}`;
}
