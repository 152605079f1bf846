import type { Indicator } from "../indicators/definition.ts";
import { formatNumber } from "./format.ts";

/** As `formatIndicator`; an amount of money with the currency of its source: "EUR 276,923 per employee". */
export function formatIndicatorIn(
  indicator: Pick<Indicator, "unit" | "decimals">,
  value: number,
  currency: string | null | undefined,
): string {
  const [, per] = /^currency units\b(.*)$/.exec(indicator.unit) ?? [];
  if (!currency || per === undefined) return formatIndicator(indicator, value);
  return `${currency}\u00a0${formatNumber(value, indicator.decimals)}${per}`;
}

/** A value of an indicator with its unit: "39 %", "3 of 4", "12 years". */
export function formatIndicator(
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  value: number,
): string {
  const number = formatNumber(value, decimals);
  if (unit === "percent" || unit === "%") return `${number}\u00a0%`;
  if (unit === "" || unit === "index" || unit === "ratio") return number;
  // Units are written in the plural; what is shown as one of them loses its s: "1 year", "1 percentage point".
  return `${number} ${number === "1" ? unit.replace(/^((?:[\w-]+ )?\w+)s\b/, "$1") : unit}`;
}
