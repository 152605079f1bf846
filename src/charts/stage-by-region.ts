/** Clusters by region and maturity stage: stacked bars, longest first, counts inside and totals at the end. */

import { ticks } from "d3-array";
import { compareText } from "../model/problem.ts";
import type { ChartColumn, ChartDrawing, ChartOptions, Frame, LegendItem, Stage } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { drawEmpty } from "./empty.ts";
import { highest, lowest, total } from "./facts.ts";
import type { LabelledRow } from "./labelled-rows.ts";
import { layoutRows } from "./labelled-rows.ts";
import type { BoxItem } from "./marks.ts";
import { boxes, texts, uprights } from "./marks.ts";
import { paint, stageToken } from "./palette.ts";
import { linearScale, renderMarks } from "./surface.ts";
import { textWidth } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

export interface StageCount {
  region: string;
  stage: Stage;
  count: number;
}

/** Order in a bar: along the life of a cluster, what is not coded last. */
const order: readonly Stage[] = [1, 2, 3, 4, 0];

interface RegionBar {
  region: string;
  counts: Map<Stage, number>;
  total: number;
}

function groupByRegion(rows: readonly StageCount[]): RegionBar[] {
  const regions = new Map<string, Map<Stage, number>>();
  for (const { region, stage, count } of rows) {
    const counts = regions.get(region) ?? new Map<Stage, number>();
    regions.set(region, counts.set(stage, (counts.get(stage) ?? 0) + count));
  }
  return [...regions]
    .map(([region, counts]) => ({ region, counts, total: total(counts.values()) }))
    .sort((a, b) => b.total - a.total || compareText(a.region, b.region));
}

export function drawStageByRegion(
  rows: readonly StageCount[],
  words: ChartWords,
  options: ChartOptions,
): ChartDrawing {
  const bars = groupByRegion(rows);
  const columns: ChartColumn[] = [
    { key: "region", label: words.columns.region },
    ...order.map((stage) => ({ key: `stage-${stage}`, label: words.stages[stage], numeric: true })),
    { key: "total", label: words.columns.total, numeric: true },
  ];
  if (total(bars.map((bar) => bar.total)) === 0) return drawEmpty(options.id, words, columns);
  return {
    ...drawVariants(options.id, (frame) => drawBars(frame, bars, words)),
    description: describe(bars, words),
    table: { columns, rows: bars.map(tableRow) },
    legend: order
      .filter((stage) => bars.some((bar) => (bar.counts.get(stage) ?? 0) > 0))
      .map((stage): LegendItem => ({ label: words.stages[stage], color: paint(stageToken(stage)) })),
  };
}

function tableRow(bar: RegionBar): Record<string, string | number> {
  const counts = order.map((stage) => [`stage-${stage}`, bar.counts.get(stage) ?? 0] as const);
  return { region: bar.region, ...Object.fromEntries(counts), total: bar.total };
}

function drawBars(frame: Frame, bars: readonly RegionBar[], words: ChartWords): string {
  const barHeight = frame.variant === "wide" ? 20 : 18;
  const layout = layoutRows(
    frame,
    bars.map((bar) => ({ label: bar.region })),
    { barHeight, top: 2 },
  );
  const longest = Math.max(...bars.map((bar) => bar.total));
  const room = textWidth(words.number(longest), frame.font) + 8;
  const x = linearScale([0, longest], [layout.left, frame.width - room]);
  const segments = bars.flatMap((bar, index) => {
    const row = layout.rows[index];
    return row ? placeSegments(bar, row, x, words) : [];
  });
  const marks = [
    layout.labels,
    boxes(segments, { color: paint("muted"), width: 0.75 }),
    ...segmentNumbers(segments, frame, words),
    texts(totals(bars, layout.rows, x, words), { size: frame.font, weight: 600 }),
  ];
  // On a phone labels stand between the bars, and lines would cross them; the totals say it all.
  if (frame.variant === "narrow") return renderMarks(frame, layout.height + 2, marks);
  const bottom = layout.height + 6;
  const steps = ticks(0, longest, 6).filter(Number.isInteger);
  return renderMarks(frame, bottom + 20, [
    uprights(steps.map(x), 0, bottom),
    texts(
      steps.map((step) => ({ x: x(step), y: bottom + 11, text: words.number(step) })),
      {
        size: frame.small,
        anchor: "middle",
        fill: paint("muted"),
      },
    ),
    ...marks,
  ]);
}

interface Segment extends BoxItem {
  stage: Stage;
  count: number;
}

function placeSegments(
  bar: RegionBar,
  row: LabelledRow,
  x: (value: number) => number,
  words: ChartWords,
): Segment[] {
  let start = 0;
  return order.flatMap((stage) => {
    const count = bar.counts.get(stage) ?? 0;
    if (count === 0) return [];
    const x1 = x(start);
    start += count;
    const title = `${bar.region}, ${words.stages[stage]}: ${words.number(count)}`;
    return [
      { x1, x2: x(start), y1: row.top, y2: row.bottom, fill: paint(stageToken(stage)), title, stage, count },
    ];
  });
}

/** Counts inside the segments that have room for them; the others are in the table. */
function segmentNumbers(segments: readonly Segment[], frame: Frame, words: ChartWords) {
  return order.map((stage) => {
    const items = segments
      .filter((s) => s.stage === stage && s.x2 - s.x1 >= textWidth(words.number(s.count), frame.small) + 6)
      .map((s) => ({ x: (s.x1 + s.x2) / 2, y: (s.y1 + s.y2) / 2, text: words.number(s.count) }));
    return texts(items, { size: frame.small, anchor: "middle", fill: paint(`on-${stageToken(stage)}`) });
  });
}

function totals(
  bars: readonly RegionBar[],
  rows: readonly LabelledRow[],
  x: (value: number) => number,
  words: ChartWords,
) {
  return bars.map((bar, index) => ({
    x: x(bar.total) + 6,
    y: rows[index]?.middle ?? 0,
    text: words.number(bar.total),
  }));
}

function describe(bars: readonly RegionBar[], words: ChartWords): string {
  const named = bars.map((bar) => ({ label: bar.region, value: bar.total }));
  const [most, fewest] = [highest(named), lowest(named)];
  if (!most || !fewest) return words.noData;
  return words.stageByRegion.describe({
    n: total(bars.map((bar) => bar.total)),
    regions: bars.length,
    most,
    fewest,
    notCoded: total(bars.map((bar) => bar.counts.get(0) ?? 0)),
  });
}
