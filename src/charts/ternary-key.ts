/** The key of the ternary plot: number, name and year of each point, on one line or as many as the name needs. */
import type * as Plot from "@observablehq/plot";
import type { Frame } from "./drawing.ts";
import type { TextItem } from "./marks.ts";
import { texts } from "./marks.ts";
import { paint } from "./palette.ts";
import type { ThreePartMix } from "./ternary.ts";
import { textWidth, wrapText } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

export interface Key {
  marks: Plot.Markish[];
  bottom: number;
}

export function keyList(
  frame: Frame,
  rows: readonly ThreePartMix[],
  words: ChartWords,
  origin: { x: number; y: number },
): Key {
  const indent = textWidth(words.number(rows.length), frame.small) + 8;
  const numbers: TextItem[] = [];
  const names: TextItem[] = [];
  let y = origin.y;
  rows.forEach((row, index) => {
    const year = row.year === null ? words.yearNotReported : String(row.year);
    const lines = wrapText(`${row.label}, ${year}`, frame.width - origin.x - indent, frame.small);
    const height = lines.length * frame.line;
    numbers.push({ x: origin.x + indent - 8, y: y + frame.line / 2, text: words.number(index + 1) });
    names.push({ x: origin.x + indent, y: y + height / 2, text: lines.join("\n") });
    y += height + 2;
  });
  return {
    marks: [
      texts(numbers, { size: frame.small, anchor: "end", fill: paint("muted") }),
      texts(names, { size: frame.small, line: frame.line }),
    ],
    bottom: y + 2,
  };
}
