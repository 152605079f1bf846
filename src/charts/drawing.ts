/** What every chart hands back: two drawings for two widths, a description in words and the same values as a table. */

/** Maturity stage of a cluster; 0 means that no stage has been coded. */
export type Stage = 0 | 1 | 2 | 3 | 4;

export type Cell = string | number | null;

export interface ChartColumn {
  key: string;
  label: string;
  /** Numeric columns are set flush right with tabular figures. */
  numeric?: boolean;
}

/** The table twin. It holds the same values as the drawing; null is shown as "not reported". */
export interface ChartTable {
  columns: ChartColumn[];
  rows: Record<string, Cell>[];
}

export type MarkSymbol = "circle" | "square" | "triangle" | "diamond";

/** One entry of a legend that the page sets in type above the drawing. */
export interface LegendItem {
  label: string;
  /** A colour variable such as `var(--stage-1)`. */
  color: string;
  hatched?: boolean;
  hollow?: boolean;
  symbol?: MarkSymbol;
}

export interface ChartDrawing {
  /** SVG for columns of 560 px and more; viewBox 720 wide. */
  wide: string;
  /** SVG for phones; viewBox 326 wide, what a screen of 360 px has inside its margins, no text under 11. */
  narrow: string;
  /** One to three plain sentences computed from the data. */
  description: string;
  table: ChartTable;
  legend?: LegendItem[];
}

/**
 * Settings that every chart takes. The page renders elements with the ids `{id}-title` and `{id}-desc`; ids inside
 * the drawing start with `id` too, so that two charts on one page cannot borrow each other's patterns.
 */
export interface ChartOptions {
  id: string;
}

/** The sheet of paper that one variant is drawn on. Sizes are viewBox units, which are CSS pixels at full size. */
export interface Frame {
  readonly id: string;
  readonly variant: "wide" | "narrow";
  readonly width: number;
  /** Size of labels. */
  readonly font: number;
  /** Size of ticks and other minor text; never under 11. */
  readonly small: number;
  /** Height of one line of labels. */
  readonly line: number;
}

/** Draws the wide and the narrow variant with one and the same function. */
export function drawVariants(id: string, draw: (frame: Frame) => string): { wide: string; narrow: string } {
  return {
    wide: draw({ id, variant: "wide", width: 720, font: 13, small: 12, line: 16 }),
    narrow: draw({ id, variant: "narrow", width: 326, font: 12, small: 11, line: 15 }),
  };
}
