/** The document that charts are drawn on where there is no browser. */
import domino from "@mixmark-io/domino";

/** Made once: a new document per chart would cost more than the chart. Plot never appends to it. */
export const drawingDocument: Document = domino.createDocument();
