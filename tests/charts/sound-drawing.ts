/** What must hold for every drawing, whatever chart it comes from. */
import { expect, test } from "vitest";
import type { ChartDrawing } from "../../src/charts/drawing.ts";

/** Attributes that a drawing may have. Anything else needs a decision, not a habit. */
const allowed = new Set(
  (
    "xmlns viewBox width height role aria-labelledby aria-describedby fill fill-opacity stroke stroke-width " +
    "stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin paint-order text-anchor font-size font-weight " +
    "transform x y x1 x2 y1 y2 cx cy r dx dy d href id patternUnits patternTransform opacity"
  ).split(" "),
);

const elements = new Set("svg g a path line rect circle text tspan title defs pattern".split(" "));

/** Fails when tags are not closed in order, so that the same text is good XML and good HTML. */
function checkWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, close, name = "", , selfClosed] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[^>]*?)?)(\/?)>/gu)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!selfClosed) open.push(name);
    expect(elements).toContain(name);
  }
  expect(open).toEqual([]);
}

function checkVariant(svg: string, width: number, id: string): void {
  checkWellFormed(svg);
  expect(svg).toMatch(
    new RegExp(`^<svg xmlns="[^"]+" viewBox="0 0 ${width} [\\d.]+" width="${width}" height="[\\d.]+"`, "u"),
  );
  expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\u26a0|\u00ad/u);
  expect(svg).not.toMatch(/url\((?!#)/u);
  for (const [, name = ""] of svg.replace(/>[^<]*</gu, "><").matchAll(/\s([a-zA-Z-]+)="/gu))
    expect(allowed).toContain(name);
  for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/gu))
    expect(Number(size)).toBeGreaterThanOrEqual(11);
  for (const [, own = ""] of svg.matchAll(/\sid="([^"]+)"/gu)) expect(own.startsWith(`${id}-`)).toBe(true);
  for (const [, color = ""] of svg.matchAll(/(?:fill|stroke)="([^"]+)"/gu)) {
    expect(color).toMatch(/^(?:var\(--[a-z0-9-]+\)|url\(#[\w-]+\)|none|inherit)$/u);
  }
  expect(svg).toContain(`aria-labelledby="${id}-title" aria-describedby="${id}-desc"`);
  expect(svg).toContain(svg.includes("<a ") ? 'role="group"' : 'role="img"');
  checkTextInside(svg, width);
}

/** Anchors of text lie on the paper; the width of a text is measured in the browser, not here. */
function checkTextInside(svg: string, width: number): void {
  const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/u.exec(svg)?.[1]);
  for (const [, x, y] of svg.matchAll(/<text[^>]*transform="translate\((-?[\d.]+),(-?[\d.]+)\)/gu)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(width);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(height);
  }
}

function expectSound(drawing: ChartDrawing, id: string): void {
  checkVariant(drawing.wide, 720, id);
  checkVariant(drawing.narrow, 326, id);
  expect(drawing.description).not.toMatch(/NaN|undefined|Infinity|null|\u00ad/u);
  expect(drawing.description.trim()).not.toBe("");
  const keys = drawing.table.columns.map((column) => column.key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const row of drawing.table.rows) expect(Object.keys(row).sort()).toEqual([...keys].sort());
}

/** Registers the tests that all charts share. `many` are realistic rows. */
export function testSoundness<Row>(
  draw: (rows: readonly Row[]) => ChartDrawing,
  id: string,
  many: readonly Row[],
): void {
  test("draws many rows soundly", () => expectSound(draw(many), id));
  test("draws one row soundly", () => expectSound(draw(many.slice(0, 1)), id));
  test("says that there is no data", () => {
    const drawing = draw([]);
    expectSound(drawing, id);
    expect(drawing.description).toBe("No data reported yet.");
    expect(drawing.wide).toContain("No data reported yet.");
    expect(drawing.table.rows).toEqual([]);
  });
  test("is a function of its rows", () => {
    expect(draw(structuredClone(many))).toEqual(draw(many));
  });
}

/** How often a text stands in a drawing as a whole. */
export function countTexts(svg: string, text: string): number {
  return svg.split(`>${text}<`).length - 1;
}
