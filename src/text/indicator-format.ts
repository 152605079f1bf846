import type { Indicator } from "../indicators/definition.ts";
import { formatNumber } from "./format.ts";

/** A value of an indicator with its unit: "39 %", "3 of 4", "12 years". */
export function formatIndicator({ unit, decimals }: Pick<Indicator, "unit" | "decimals">, value: number): string {
  const number = formatNumber(value, decimals);
  if (unit === "percent" || unit === "%") return `${number}\u00a0%`;
  return unit === "" || unit === "index" || unit === "ratio" ? number : `${number} ${unit}`;
}
