/** The drawing of the ternary plot: triangle, grid, corners, numbered points and their key. */
import * as Plot from "@observablehq/plot";
import type { Frame } from "./drawing.ts";
import { dots, texts } from "./marks.ts";
import { paint } from "./palette.ts";
import { numberPoints } from "./point-numbers.ts";
import { renderMarks } from "./surface.ts";
import type { ThreePartMix } from "./ternary.ts";
import { keyList } from "./ternary-key.ts";
import { textWidth, widestText, wrapText } from "./text-width.ts";
import type { ChartWords } from "./words.ts";

/** Corner points in pixels: public at the top, private on the left, projects on the right. */
export interface Triangle {
  left: number;
  top: number;
  side: number;
  height: number;
}

type Shares = Pick<ThreePartMix, "public" | "private" | "projects">;

/** Where a mix stands: shares are weights on the corners. */
function position(triangle: Triangle, mix: Shares): { x: number; y: number } {
  const sum = mix.public + mix.private + mix.projects;
  const [up, right] = [mix.public / sum, mix.projects / sum];
  return {
    x: triangle.left + triangle.side * (right + up / 2),
    y: triangle.top + triangle.height * (1 - up),
  };
}

/** Up to this many points are numbered and named in a key; beyond it, titles and table name them. */
const mostNumbered = 24;

const parts = ["public", "private", "projects"] as const;

export function drawTriangle(frame: Frame, rows: readonly ThreePartMix[], words: ChartWords): string {
  const wide = frame.variant === "wide";
  const corner = (source: (typeof parts)[number]): string[] =>
    wrapText(words.ternary.all(words.financing[source]), wide ? 150 : 120, frame.small);
  const numbered = rows.length <= mostNumbered;
  const triangle = placeTriangle(frame, widestText(corner("private"), frame.small), numbered, words);
  const placed = rows.map((row) => ({
    ...position(triangle, row),
    row,
    title: [
      row.label,
      ...parts.map((part) => `${words.financing[part]} ${words.percent(row[part])}`),
      row.year ?? words.yearNotReported,
    ].join(", "),
    href: row.href,
  }));
  const base = triangle.top + triangle.height;
  const key = numbered
    ? keyList(
        frame,
        rows,
        words,
        wide ? { x: triangle.left + triangle.side + 60, y: 24 } : { x: 0, y: base + 62 },
      )
    : { marks: [], bottom: 0 };
  const r = wide ? 5.5 : 4.5;
  return renderMarks(frame, Math.ceil(Math.max(base + 50, key.bottom)), [
    drawGrid(frame, triangle, words),
    drawCorners(frame, triangle, corner),
    dots(
      placed.filter(({ row }) => row.kind === "pattern"),
      { r, color: paint("ink"), hollow: true, symbol: "diamond" },
    ),
    dots(
      placed.filter(({ row }) => row.kind === "cluster"),
      { r, color: paint("accent") },
    ),
    numbered
      ? texts(numberPoints(placed, r, frame.small), { size: frame.small, anchor: "middle", halo: true })
      : [],
    ...key.marks,
  ]);
}

/** Leaves room for the corner text on the left and for the ticks on both sides. */
function placeTriangle(frame: Frame, cornerWidth: number, numbered: boolean, words: ChartWords): Triangle {
  const tick = textWidth(words.percent(75), frame.small) + 10;
  const wide = frame.variant === "wide";
  const side = wide ? 400 : frame.width - 2 * tick;
  // With a key the triangle leaves the right to it; alone it stands in the middle.
  const left = wide ? (numbered ? Math.max(cornerWidth * 0.56, tick) : (frame.width - side) / 2) : tick;
  return { left, top: 24, side, height: (side * Math.sqrt(3)) / 2 };
}

/** Grid lines each 25 %. A short stub carries each line over the edge where its number stands. */
function drawGrid(frame: Frame, triangle: Triangle, words: ChartWords): Plot.Markish[] {
  const at = (p: number, q: number, r: number) => position(triangle, { public: p, private: q, projects: r });
  const outline = [at(100, 0, 0), at(0, 100, 0), at(0, 0, 100), at(100, 0, 0)];
  const steps = [25, 50, 75];
  const lines = steps.flatMap((s) => [
    { from: at(s, 100 - s, 0), to: at(s, 0, 100 - s) },
    { from: at(0, s, 100 - s), to: at(100 - s, s, 0) },
    { from: at(100 - s, 0, s), to: at(0, 100 - s, s) },
  ]);
  const stubs = lines.map(({ from, to }) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [dx, dy] = [(from.x - to.x) / length, (from.y - to.y) / length];
    return { from, to: { x: from.x + 6 * dx, y: from.y + 6 * dy } };
  });
  const segment = { x1: "x1", y1: "y1", x2: "x2", y2: "y2" };
  const flat = (list: typeof lines) =>
    list.map(({ from, to }) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }));
  const number = (s: number, from: { x: number; y: number }, dx: number, dy: number) => ({
    x: from.x + dx,
    y: from.y + dy,
    text: words.percent(s),
  });
  const style = { size: frame.small, fill: paint("muted") } as const;
  return [
    Plot.link(flat(lines), { ...segment, stroke: paint("line") }),
    Plot.link(flat(stubs), { ...segment, stroke: paint("muted") }),
    Plot.line(outline, { x: "x", y: "y", stroke: paint("muted"), strokeWidth: 1 }),
    texts(
      steps.map((s) => number(s, at(s, 100 - s, 0), -9, 0)),
      { ...style, anchor: "end" },
    ),
    texts(
      steps.map((s) => number(s, at(0, s, 100 - s), 4, 15)),
      { ...style, anchor: "middle" },
    ),
    texts(
      steps.map((s) => number(s, at(100 - s, 0, s), 8, -7)),
      { ...style, anchor: "start" },
    ),
  ];
}

/** What a corner means, in words: all money from this source. */
function drawCorners(
  frame: Frame,
  { left, top, side, height }: Triangle,
  corner: (source: "public" | "private" | "projects") => string[],
): Plot.Markish[] {
  const style = { size: frame.small, weight: 600, line: frame.line } as const;
  const wide = frame.variant === "wide";
  const below = (lines: string[]): number => top + height + 26 + (lines.length * frame.line) / 2;
  const [privates, projects] = [corner("private"), corner("projects")];
  const edge = wide ? left : 0;
  return [
    texts([{ x: left + side / 2, y: top - 14, text: corner("public").join(" ") }], {
      ...style,
      anchor: "middle",
    }),
    texts([{ x: edge, y: below(privates), text: privates.join("\n") }], {
      ...style,
      anchor: wide ? "middle" : "start",
    }),
    texts([{ x: wide ? left + side : frame.width, y: below(projects), text: projects.join("\n") }], {
      ...style,
      anchor: wide ? "middle" : "end",
    }),
  ];
}
