/**
 * The document that charts are drawn on in a browser: one of its own, so that drawing leaves no trace in the page.
 * Bundlers for browsers take this file for `#drawing-document`, see `imports` in package.json.
 */
export const drawingDocument: Document = document.implementation.createHTMLDocument("");
