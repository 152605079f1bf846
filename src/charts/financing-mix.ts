/** Financing mixes: one bar of 100 % per mix, sources in a fixed order, what a source does not print hatched. */
import type { ChartColumn, ChartDrawing, ChartOptions, LegendItem } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { highest, lowest, total } from "./facts.ts";
import { drawMixBars } from "./financing-mix-bars.ts";
import type { Source } from "./financing-sources.ts";
import { sources } from "./financing-sources.ts";
import { paint } from "./palette.ts";
import type { ChartWords, FinancingKey, Named } from "./words.ts";

export interface MixPart {
  key: FinancingKey;
  label: string;
  /** Per cent, 0 to 100. */
  share: number;
}

export interface FinancingMix {
  label: string;
  /** Year and basis, for example "2021, budget". */
  sub: string;
  parts: readonly MixPart[];
  /** Per cent that the source does not print. */
  unknownShare: number;
  href?: string | null;
}

/** A mix may miss 100 by rounding, not by more: unknown parts must be said. */
const tolerance = 0.5;

export function drawFinancingMix(
  rows: readonly FinancingMix[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  rows.forEach(refuseWrongSum);
  const used = sources.filter(([key]) => rows.some((row) => share(row, key) !== null));
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.mix },
    { key: "sub", label: words.columns.basis },
    ...used.map(([key]) => ({ key, label: words.financing[key], numeric: true })),
    { key: "unknown", label: words.columns.unknown, numeric: true },
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  return {
    ...drawVariants(options.id, (frame) => drawMixBars(frame, rows, words)),
    description: describe(rows, words),
    table: { columns, rows: rows.map((row) => tableRow(row, used)) },
    legend: legend(rows, used, words),
  };
}

function refuseWrongSum(row: FinancingMix): void {
  const sum = total(row.parts.map((part) => part.share)) + row.unknownShare;
  if (Math.abs(sum - 100) > tolerance) {
    throw new RangeError(`The mix "${row.label}" adds up to ${sum} per cent; give the rest as unknownShare.`);
  }
}

/** The share of a source in a mix; null when the mix does not name it, which is not zero. */
function share(row: FinancingMix, key: FinancingKey): number | null {
  const parts = row.parts.filter((part) => part.key === key);
  return parts.length === 0 ? null : total(parts.map((part) => part.share));
}

function tableRow(row: FinancingMix, used: readonly Source[]): Record<string, string | number | null> {
  const shares = used.map(([key]) => [key, share(row, key)] as const);
  return { label: row.label, sub: row.sub, ...Object.fromEntries(shares), unknown: row.unknownShare };
}

function legend(rows: readonly FinancingMix[], used: readonly Source[], words: ChartWords): LegendItem[] {
  const items: LegendItem[] = used.map(([key, token]) => ({
    label: words.financing[key],
    color: paint(token),
  }));
  if (rows.some((row) => row.unknownShare > 0)) {
    items.push({ label: words.notPrinted, color: paint("fin-unknown"), hatched: true });
  }
  return items;
}

function describe(rows: readonly FinancingMix[], words: ChartWords): string {
  const named = rows.flatMap((row): Named[] => {
    const value = share(row, "public");
    return value === null ? [] : [{ label: row.label, value }];
  });
  return words.mix.describe({
    n: rows.length,
    mostPublic: highest(named) ?? null,
    leastPublic: lowest(named) ?? null,
    withUnknown: rows.filter((row) => row.unknownShare > 0).length,
  });
}
