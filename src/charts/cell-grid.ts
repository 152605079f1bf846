/** A table of tinted cells with a number in each, for matrices and heat maps. The tint only repeats the number. */
import type { Frame } from "./drawing.ts";
import { hatchDefinition, hatchFill } from "./hatching.ts";
import { textEdge } from "./labelled-rows.ts";
import type { BoxItem, TextItem } from "./marks.ts";
import { boxes, texts } from "./marks.ts";
import { paint } from "./palette.ts";
import { renderMarks } from "./surface.ts";
import { fitsWrapped, textWidth, widestText, wrapText } from "./text-width.ts";

export interface GridCell {
  /** What stands in the cell. */
  text: string;
  /** Strength of the tint, 0 to 1; null hatches the cell: there is nothing to report on. */
  tint: number | null;
  /** Muted cells hold a sign such as a light dot for zero. */
  muted?: boolean;
  /** What the cell says when it is pointed at, where that is more than its text. */
  spoken?: string;
}

export interface CellGrid {
  rows: readonly string[];
  columns: readonly string[];
  /** Cells by row, then column. */
  cells: readonly (readonly GridCell[])[];
}

/** Strongest tint: on it ink still has more than 4.5:1, in light and dark. */
const strongest = 0.4;

interface GridPlan {
  left: number;
  cellWidth: number;
  cellHeight: number;
  /** Heads stand upright when a word would not fit across its column. */
  upright: boolean;
  headHeight: number;
  rowLabels: string[][];
}

function planGrid(frame: Frame, { rows, columns }: CellGrid): GridPlan {
  const wide = frame.variant === "wide";
  const rowLabels = rows.map((row) => wrapText(row, wide ? 200 : frame.width, frame.font));
  const left = wide ? Math.ceil(widestText(rowLabels.flat(), frame.font)) + 14 : 0;
  const cellWidth = (frame.width - left) / columns.length;
  const upright = !fitsWrapped(columns, cellWidth - 4, frame.small);
  const lines = Math.max(...columns.map((column) => wrapText(column, cellWidth - 4, frame.small).length));
  const headHeight = upright ? Math.ceil(widestText(columns, frame.small)) : lines * frame.line;
  return { left, cellWidth, cellHeight: wide ? 28 : 24, upright, headHeight, rowLabels };
}

export function drawCellGrid(frame: Frame, grid: CellGrid): string {
  const plan = planGrid(frame, grid);
  const stacked = frame.variant === "narrow";
  const labels: TextItem[] = [];
  const placed: (GridCell & BoxItem)[] = [];
  let y = plan.headHeight + 8;
  grid.rows.forEach((row, index) => {
    const label = plan.rowLabels[index] ?? [];
    const labelHeight = label.length * frame.line;
    const top = stacked ? y + labelHeight + 3 : y;
    const height = stacked ? plan.cellHeight : Math.max(plan.cellHeight, labelHeight + 4);
    labels.push({ x: textEdge, y: stacked ? y + labelHeight / 2 : y + height / 2, text: label.join("\n") });
    const cells = placeCells(grid.cells[index] ?? [], plan, top, height, frame);
    cells.forEach((cell, column) => {
      const title = `${row}, ${grid.columns[column]}: ${cell.spoken ?? cell.text}`;
      placed.push({ ...cell, title: title.replaceAll("\u00ad", "") });
    });
    y = top + height + (stacked ? 9 : 0);
  });
  const middle = (cell: BoxItem & GridCell) => ({
    x: (cell.x1 + cell.x2) / 2,
    y: (cell.y1 + cell.y2) / 2,
    text: cell.text,
  });
  const hatched = placed.some((cell) => cell.tint === null);
  const marks = [
    drawHeads(frame, grid.columns, plan),
    texts(labels, { size: frame.font, line: frame.line }),
    boxes(placed, { color: paint("paper"), width: 2 }),
    texts(placed.filter((cell) => !cell.muted && cell.tint !== null).map(middle), {
      size: frame.small,
      anchor: "middle",
    }),
    texts(placed.filter((cell) => cell.muted && cell.tint !== null).map(middle), {
      size: frame.small,
      anchor: "middle",
      fill: paint("muted"),
    }),
  ];
  return renderMarks(frame, Math.ceil(y), marks, hatched ? hatchDefinition(frame) : "");
}

function placeCells(cells: readonly GridCell[], plan: GridPlan, top: number, height: number, frame: Frame) {
  return cells.map((cell, column) => {
    const x1 = plan.left + column * plan.cellWidth;
    const fill = cell.tint === null ? hatchFill(frame) : paint("link");
    const opacity = cell.tint === null ? 1 : Math.round(cell.tint * strongest * 100) / 100;
    return { ...cell, x1, x2: x1 + plan.cellWidth, y1: top, y2: top + height, fill, opacity };
  });
}

function drawHeads(frame: Frame, columns: readonly string[], plan: GridPlan) {
  const x = (column: number): number => plan.left + (column + 0.5) * plan.cellWidth;
  const style = { size: frame.small, fill: paint("muted"), line: frame.line } as const;
  if (plan.upright) {
    const items = columns.map((text, column) => ({
      x: x(column),
      y: plan.headHeight + 2,
      text: wrapText(text, Infinity, frame.small).join(""),
    }));
    return texts(items, { ...style, rotate: -90, anchor: "start" });
  }
  const items = columns.map((text, column) => {
    const lines = wrapText(text, plan.cellWidth - 4, frame.small);
    return { x: x(column), y: plan.headHeight + 2 - (lines.length * frame.line) / 2, text: lines.join("\n") };
  });
  return texts(items, { ...style, anchor: "middle" });
}

/** Whether the text fits a cell of the phone drawing; a per cent sign is dropped where it does not. */
export function fitsCell(text: string, columns: number, frame: Frame): boolean {
  return frame.variant === "wide" || textWidth(text, frame.small) <= frame.width / Math.max(1, columns) - 4;
}
