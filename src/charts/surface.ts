/** Runs Observable Plot on a document of our own and hands its drawing to the serialiser. */

import * as Plot from "@observablehq/plot";
import { drawingDocument } from "#drawing-document";
import type { Frame } from "./drawing.ts";
import { serialiseSvg } from "./serialise.ts";

/** Fixes that hold for all charts: the layout is computed in pixels, so scales pass values through. */
const pixelScales: Plot.PlotOptions = {
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  x: { type: "identity", axis: null },
  y: { type: "identity", axis: null },
  r: { type: "identity" },
  color: { type: "identity" },
  opacity: { type: "identity" },
  symbol: { type: "identity" },
};

/**
 * Draws marks whose coordinates are pixels of the frame. The root is an image, or a group when something in it is a
 * link, because the inside of an image is hidden from assistive technology.
 */
export function renderMarks(frame: Frame, height: number, marks: Plot.Markish[], definitions = ""): string {
  const svg = Plot.plot({ ...pixelScales, document: drawingDocument, width: frame.width, height, marks });
  return serialiseSvg(svg as unknown as Element, { id: frame.id, width: frame.width, height, definitions });
}

/** A scale from values to pixels, clamped to nothing: callers choose a domain that holds all values. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]) {
  const scale = Plot.scale({ x: { type: "linear", domain: [...domain], range: [...range] } });
  return (value: number): number => Number(scale.apply(value));
}
