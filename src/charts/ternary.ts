/** Who pays, in three parts: public money, private income, projects. One point per complete mix. */
import { median } from "../model/statistics.ts";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { highest, lowest, yearSpan } from "./facts.ts";
import { paint } from "./palette.ts";
import { drawTriangle } from "./ternary-triangle.ts";
import type { ChartWords } from "./words.ts";

export interface ThreePartMix {
  id: string;
  label: string;
  href: string | null;
  /** Per cent; the three add up to 100 within half a point. */
  public: number;
  private: number;
  projects: number;
  year: number | null;
  /** A cluster's own mix, or a published pattern of a region. */
  kind: "cluster" | "pattern";
}

const tolerance = 0.5;

export function drawTernary(
  rows: readonly ThreePartMix[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  rows.forEach(refuseWrongSum);
  const columns: ChartColumn[] = [
    { key: "label", label: words.columns.mix },
    { key: "kind", label: words.columns.kind },
    { key: "public", label: words.financing.public, numeric: true },
    { key: "private", label: words.financing.private, numeric: true },
    { key: "projects", label: words.financing.projects, numeric: true },
    { key: "year", label: words.columns.year, numeric: true },
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  return {
    ...drawVariants(options.id, (frame: Frame) => drawTriangle(frame, rows, words)),
    description: describe(rows, words),
    table: { columns, rows: rows.map((row) => tableRow(row, words)) },
    legend: [
      { label: words.ternary.cluster, color: paint("accent"), symbol: "circle" },
      { label: words.ternary.pattern, color: paint("ink"), symbol: "diamond", hollow: true },
    ],
  };
}

/** A mix that is not complete has no place in the triangle: any point would claim a share nobody reported. */
function refuseWrongSum(row: ThreePartMix): void {
  const sum = row.public + row.private + row.projects;
  // Written so that NaN is refused too.
  if (!(Math.abs(sum - 100) <= tolerance)) {
    throw new RangeError(
      `The mix "${row.label}" adds up to ${sum} per cent, so it has no place in a ternary plot.`,
    );
  }
}

function tableRow(row: ThreePartMix, words: ChartWords): Record<string, string | number | null> {
  return {
    label: row.label,
    kind: words.ternary[row.kind],
    public: row.public,
    private: row.private,
    projects: row.projects,
    year: row.year,
  };
}

function describe(rows: readonly ThreePartMix[], words: ChartWords): string {
  const named = rows.map((row) => ({ label: row.label, value: row.public }));
  const [most, least, middle] = [highest(named), lowest(named), median(named.map((item) => item.value))];
  if (!most || !least || middle === null) return words.noData;
  return words.ternary.describe({
    n: rows.length,
    patterns: rows.filter((row) => row.kind === "pattern").length,
    medianPublic: middle,
    mostPublic: most,
    leastPublic: least,
    years: yearSpan(rows.map((row) => row.year)),
  });
}
