/** What is drawn when there is nothing to draw: the words, not an empty axis. */
import type { ChartColumn, ChartDrawing } from "./drawing.ts";
import { drawVariants } from "./drawing.ts";
import { levels, texts } from "./marks.ts";
import { paint } from "./palette.ts";
import { renderMarks } from "./surface.ts";
import type { ChartWords } from "./words.ts";

/** A drawing that says "no data" between two hairlines. The table keeps its heads, and its rows if there are any. */
export function drawEmpty(
  id: string,
  words: ChartWords,
  columns: ChartColumn[],
  rows: ChartDrawing["table"]["rows"] = [],
): ChartDrawing {
  const height = 56;
  const variants = drawVariants(id, (frame) =>
    renderMarks(frame, height, [
      levels([0.5, height - 0.5], 0, frame.width),
      texts([{ x: 0, y: height / 2, text: words.noData }], { size: frame.font, fill: paint("muted") }),
    ]),
  );
  return { ...variants, description: words.noData, table: { columns, rows } };
}
