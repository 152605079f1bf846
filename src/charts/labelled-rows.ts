/**
 * Rows that have a label and a bar. Wide drawings set all labels flush left in one column; on a phone each label
 * stands on lines of its own above its bar, so that the bar has the whole width.
 */
import type * as Plot from "@observablehq/plot";
import type { Frame } from "./drawing.ts";
import type { TextItem, TextStyle } from "./marks.ts";
import { texts } from "./marks.ts";
import { paint } from "./palette.ts";
import { widestText, wrapText } from "./text-width.ts";

export interface RowLabel {
  label: string;
  /** Second, muted line such as year and basis. */
  sub?: string;
  href?: string | null;
}

export interface LabelledRow {
  /** Upper and lower edge of the bar, and its middle. */
  top: number;
  bottom: number;
  middle: number;
}

export interface RowLayout {
  /** Where bars start. */
  left: number;
  rows: LabelledRow[];
  height: number;
  labels: Plot.Markish[];
}

export interface RowOptions {
  barHeight: number;
  /** Where the first row starts. */
  top: number;
  /** Widest label column of the wide drawing; longer labels break. */
  labelWidth?: number;
  /** Room between rows. */
  gap?: number;
}

/** Letters such as J reach left of their origin; one pixel keeps them whole. */
export const textEdge = 1;

interface SetLabel {
  main: string[];
  sub: string[];
  href: string | null;
}

function setLabels(labels: readonly RowLabel[], frame: Frame, width: number): SetLabel[] {
  return labels.map(({ label, sub, href }) => ({
    main: wrapText(label, width, frame.font),
    sub: sub === undefined ? [] : wrapText(sub, width, frame.small),
    href: href ?? null,
  }));
}

/** Computes where labels and bars of all rows go. */
export function layoutRows(frame: Frame, labels: readonly RowLabel[], options: RowOptions): RowLayout {
  const { barHeight, top, labelWidth = 230 } = options;
  const stacked = frame.variant === "narrow";
  const gap = options.gap ?? (stacked ? 12 : 8);
  const set = setLabels(labels, frame, stacked ? frame.width : labelWidth);
  const widest = Math.max(
    0,
    ...set.map(({ main, sub }) => Math.max(widestText(main, frame.font), widestText(sub, frame.small))),
  );
  const rows: LabelledRow[] = [];
  const main: TextItem[] = [];
  const sub: TextItem[] = [];
  let y = top;
  for (const label of set) {
    const textHeight = (label.main.length + label.sub.length) * frame.line;
    const rowHeight = stacked ? textHeight + barHeight + 3 : Math.max(textHeight, barHeight);
    const barTop = stacked ? y + textHeight + 3 : y + (rowHeight - barHeight) / 2;
    const textTop = stacked ? y : y + (rowHeight - textHeight) / 2;
    placeLabel(label, textTop, frame.line, main, sub);
    rows.push({ top: barTop, bottom: barTop + barHeight, middle: barTop + barHeight / 2 });
    y += rowHeight + gap;
  }
  return {
    left: stacked ? 0 : Math.ceil(widest) + 14,
    rows,
    height: y - (set.length > 0 ? gap : 0),
    labels: [
      linkedTexts(main, { size: frame.font, line: frame.line, halo: true }),
      texts(sub, { size: frame.small, line: frame.line, fill: paint("muted") }),
    ],
  };
}

/** A label of several lines stays one piece of text, and so one link. */
function placeLabel(label: SetLabel, top: number, line: number, main: TextItem[], sub: TextItem[]): void {
  const mainHeight = label.main.length * line;
  main.push({ x: textEdge, y: top + mainHeight / 2, text: label.main.join("\n"), href: label.href });
  if (label.sub.length === 0) return;
  sub.push({ x: textEdge, y: top + mainHeight + (label.sub.length * line) / 2, text: label.sub.join("\n") });
}

/** Labels that lead somewhere wear the colour of links. */
function linkedTexts(items: TextItem[], style: TextStyle): Plot.Markish[] {
  const linked = items.filter((item) => item.href);
  const plain = items.filter((item) => !item.href);
  return [texts(plain, style), texts(linked, { ...style, fill: paint("link") })];
}
