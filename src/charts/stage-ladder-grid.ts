/** The drawing of the stage ladder: four columns, one line of cells per region, as high as its fullest cell. */

import { compareText } from "../model/problem.ts";
import type { Frame } from "./drawing.ts";
import { textEdge } from "./labelled-rows.ts";
import type { DotItem, TextItem } from "./marks.ts";
import { boxes, dots, levels, texts } from "./marks.ts";
import { paint, stageToken } from "./palette.ts";
import { stack } from "./pile.ts";
import type { StagedCluster } from "./stage-ladder.ts";
import { renderMarks } from "./surface.ts";
import { widestText, wrapText } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

const stages = [1, 2, 3, 4] as const;

interface Grid {
  left: number;
  columnWidth: number;
  /** Distance between the centres of two dots. */
  step: number;
  radius: number;
  /** Dots per line of a cell. */
  perLine: number;
  /** Lines of text that column heads need, and where the first region starts. */
  heads: string[][];
  top: number;
}

function planGrid(frame: Frame, regions: readonly string[], words: ChartWords): Grid {
  const wide = frame.variant === "wide";
  const left = wide
    ? Math.ceil(
        widestText(
          regions.flatMap((r) => wrapText(r, 200, frame.font)),
          frame.font,
        ),
      ) + 16
    : 0;
  const columnWidth = (frame.width - left) / 4;
  const step = wide ? 13 : 11;
  const heads = stages.map((stage) => wrapText(words.stageHeadings[stage], columnWidth - 8, frame.small));
  const lines = Math.max(...heads.map((head) => head.length));
  return {
    left,
    columnWidth,
    step,
    radius: wide ? 5.5 : 4.5,
    perLine: Math.max(1, Math.floor((columnWidth - 12) / step)),
    heads,
    top: lines * frame.line + 12,
  };
}

export function drawLadder(
  frame: Frame,
  rows: readonly StagedCluster[],
  regions: readonly string[],
  words: ChartWords,
): string {
  const grid = planGrid(frame, regions, words);
  const labels: TextItem[] = [];
  const lines: number[] = [];
  const placed: (DotItem & { hollow: boolean })[] = [];
  let y = grid.top;
  for (const region of regions) {
    const own = rows.filter((row) => row.region === region);
    const label = wrapText(region, frame.variant === "wide" ? 200 : frame.width, frame.font);
    const labelHeight = label.length * frame.line;
    const most = Math.max(...stages.map((stage) => own.filter((row) => row.stage === stage).length));
    const dotsHeight = Math.ceil(most / grid.perLine) * grid.step;
    const stacked = frame.variant === "narrow";
    const height = stacked ? labelHeight + 2 + dotsHeight : Math.max(labelHeight, dotsHeight);
    const dotsTop = y + 6 + (stacked ? labelHeight + 2 : (height - dotsHeight) / 2);
    labels.push({
      x: textEdge,
      y: stacked ? y + 6 + labelHeight / 2 : y + height / 2 + 6,
      text: label.join("\n"),
    });
    lines.push(y);
    placed.push(...placeDots(own, grid, dotsTop, words));
    y += height + 12;
  }
  const style = { r: grid.radius, color: paint("dot") };
  return renderMarks(frame, y + 1, [
    levels([...lines, y], 0, frame.width),
    drawHeads(frame, grid),
    texts(labels, { size: frame.font, line: frame.line }),
    dots(
      placed.filter((dot) => dot.hollow),
      { ...style, hollow: true },
    ),
    dots(
      placed.filter((dot) => !dot.hollow),
      style,
    ),
  ]);
}

function placeDots(rows: readonly StagedCluster[], grid: Grid, top: number, words: ChartWords) {
  return stages.flatMap((stage, column) => {
    const sorted = rows
      .filter((row) => row.stage === stage)
      // Solid evidence first, then by name, so that the picture does not hang on the order of files.
      .sort((a, b) => Number(b.doubleCoded) - Number(a.doubleCoded) || compareText(a.id, b.id));
    const cells = stack(sorted.length, grid.perLine);
    return sorted.map((row, index) => ({
      x: grid.left + column * grid.columnWidth + grid.step / 2 + (cells[index]?.column ?? 0) * grid.step,
      y: top + grid.step / 2 + (cells[index]?.line ?? 0) * grid.step,
      title: [row.label, words.stages[row.stage], row.year ?? words.yearNotReported].join(", "),
      href: row.href,
      hollow: !row.doubleCoded,
    }));
  });
}

/** Column heads over a bar in the colour of the stage. */
function drawHeads(frame: Frame, grid: Grid) {
  const x = (column: number): number => grid.left + column * grid.columnWidth;
  const bars = stages.map((stage, column) => ({
    x1: x(column),
    x2: x(column) + grid.columnWidth - 8,
    y1: grid.top - 8,
    y2: grid.top - 3,
    fill: paint(stageToken(stage)),
  }));
  const heads = grid.heads.map((lines, column) => ({
    x: x(column),
    y: grid.top - 12 - (lines.length * frame.line) / 2,
    text: lines.join("\n"),
  }));
  return [boxes(bars), texts(heads, { size: frame.small, line: frame.line })];
}
