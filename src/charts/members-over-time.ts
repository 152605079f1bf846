/** Members over the years. Each definition of a member has its own mark and line: they must not be read as one series. */

import * as Plot from "@observablehq/plot";
import { max, min, nice, ticks } from "d3-array";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame, MarkSymbol } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { distinct } from "./facts.ts";
import type { TextItem } from "./marks.ts";
import { dots, levels, texts } from "./marks.ts";
import { paint } from "./palette.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

export interface MemberCount {
  year: number;
  total: number;
  /** Who is counted, for example "firms that pay a fee". */
  definition: string;
}

/** Look of the first, second, … definition. Shape and filling tell them apart, colour does not. */
const looks: readonly { symbol: MarkSymbol; hollow: boolean }[] = [
  { symbol: "circle", hollow: false },
  { symbol: "square", hollow: true },
  { symbol: "triangle", hollow: false },
  { symbol: "diamond", hollow: true },
  { symbol: "circle", hollow: true },
  { symbol: "square", hollow: false },
];

interface Series {
  definition: string;
  points: MemberCount[];
  symbol: MarkSymbol;
  hollow: boolean;
}

/** Definitions in the order of their first year. */
function groupByDefinition(rows: readonly MemberCount[]): Series[] {
  const sorted = [...rows].sort((a, b) => a.year - b.year || a.total - b.total);
  return distinct(sorted.map((row) => row.definition)).map((definition, index) => ({
    definition,
    points: sorted.filter((row) => row.definition === definition),
    ...(looks[index % looks.length] ?? { symbol: "circle", hollow: false }),
  }));
}

export function drawMembersOverTime(
  rows: readonly MemberCount[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const series = groupByDefinition(rows);
  const columns: ChartColumn[] = [
    { key: "year", label: words.columns.year, numeric: true },
    { key: "total", label: words.columns.members, numeric: true },
    { key: "definition", label: words.columns.definition },
  ];
  if (rows.length === 0) return drawEmpty(options.id, words, columns);
  return {
    ...drawVariants(options.id, (frame) => drawLines(frame, rows, series, words)),
    description: words.members.describe({ n: rows.length, series: series.map(firstAndLast) }),
    table: { columns, rows: series.flatMap(({ points }) => points.map((point) => ({ ...point }))) },
  };
}

function firstAndLast({ definition, points }: Series) {
  const [first, last] = [points[0], points.at(-1)];
  return {
    definition,
    first: first?.year ?? 0,
    firstTotal: first?.total ?? 0,
    last: last?.year ?? 0,
    lastTotal: last?.total ?? 0,
  };
}

function drawLines(
  frame: Frame,
  rows: readonly MemberCount[],
  series: readonly Series[],
  words: ChartWords,
): string {
  const wide = frame.variant === "wide";
  const key = drawKey(frame, series);
  const [top, bottom] = [key.height + 16, key.height + (wide ? 216 : 176)];
  const [, highest] = nice(0, Math.max(1, max(rows, (row) => row.total) ?? 1), 4);
  const steps = ticks(0, highest, 4).filter(Number.isInteger);
  const left = Math.max(...steps.map((step) => textWidth(words.number(step), frame.small))) + 10;
  const y = linearScale([0, highest], [bottom, top]);
  const [first, last] = [min(rows, (row) => row.year) ?? 0, max(rows, (row) => row.year) ?? 0];
  const x = linearScale(first < last ? [first, last] : [first - 1, last + 1], [left + 18, frame.width - 22]);
  const years = distinct(ticks(first, last, wide ? 8 : 4).map(Math.round)).filter(
    (year) => year >= first && year <= last,
  );
  const muted = { size: frame.small, fill: paint("muted") } as const;
  return renderMarks(frame, bottom + 24, [
    levels(steps.map(y), left, frame.width),
    levels([y(0)], left, frame.width, paint("muted")),
    texts(
      steps.map((step) => ({ x: left - 6, y: y(step), text: words.number(step) })),
      { ...muted, anchor: "end" },
    ),
    texts(
      years.map((year) => ({ x: x(year), y: bottom + 14, text: String(year) })),
      { ...muted, anchor: "middle" },
    ),
    series.map((one) => drawSeries(frame, one, x, y, words)),
    ...key.marks,
  ]);
}

function drawSeries(
  frame: Frame,
  { definition, points, symbol, hollow }: Series,
  x: (year: number) => number,
  y: (total: number) => number,
  words: ChartWords,
): Plot.Markish[] {
  const placed = points.map((point) => ({
    x: x(point.year),
    y: y(point.total),
    title: `${point.year}: ${words.number(point.total)}, ${definition}`,
    href: null,
  }));
  const ends = distinct([0, points.length - 1]).flatMap((index): TextItem[] => {
    const [point, at] = [points[index], placed[index]];
    return point && at ? [{ x: at.x, y: at.y - 13, text: words.number(point.total) }] : [];
  });
  return [
    Plot.line(placed, {
      x: "x",
      y: "y",
      stroke: paint("dot"),
      strokeWidth: 1.5,
      ...(hollow ? { strokeDasharray: "4 3" } : {}),
    }),
    dots(placed, { r: 4.5, color: paint("dot"), hollow, symbol }),
    texts(ends, { size: frame.small, anchor: "middle", weight: 600, halo: true }),
  ];
}

/** Says above the lines which mark counts whom. */
function drawKey(frame: Frame, series: readonly Series[]): { marks: Plot.Markish[]; height: number } {
  const marks: Plot.Markish[] = [];
  let y = 0;
  for (const { definition, symbol, hollow } of series) {
    const lines = wrapText(definition, frame.width - 18, frame.small);
    const height = lines.length * frame.line;
    marks.push(
      dots([{ x: 6, y: y + frame.line / 2, title: "", href: null }], {
        r: 4.5,
        color: paint("dot"),
        hollow,
        symbol,
      }),
    );
    marks.push(
      texts([{ x: 18, y: y + height / 2, text: lines.join("\n") }], { size: frame.small, line: frame.line }),
    );
    y += height + 2;
  }
  return { marks, height: y };
}
