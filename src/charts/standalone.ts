/** A drawing that can leave the site: colours written out, title, legend and source inside, no links. */
import type { LegendItem } from "./drawing.ts";
import type { Palette } from "./palette.ts";
import { escapeText } from "./serialise.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface StandaloneOptions {
  title: string;
  source: string;
  palette: Palette;
  /** Given for charts that leave their legend to the page. */
  legend?: readonly LegendItem[];
}

const fontFamily = "system-ui, -apple-system, 'Segoe UI', sans-serif";
const [margin, titleSize, sourceSize, legendSize] = [16, 17, 11, 12];

export function standaloneSvg(
  svg: string,
  { title, source, palette, legend = [] }: StandaloneOptions,
): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg);
  if (!size) throw new TypeError("This is no drawing of ours: it has no viewBox.");
  const [width, height] = [Number(size[1]), Number(size[2])];
  // Semi-bold text is wider than the regular text that the guess is made for.
  const titles = wrapText(title, width / 1.15, titleSize);
  const sources = wrapText(source, width, sourceSize);
  const legendTop = margin + titles.length * 22 + 6;
  const key = drawLegend(legend, width, legendTop);
  const chartTop = key.bottom + 8;
  const sourceTop = chartTop + height + 12;
  const total = Math.ceil(sourceTop + sources.length * 15 + margin);
  const lines = (texts: string[], top: number, step: number, attributes: string): string =>
    texts
      .map(
        (text, i) =>
          `<text x="${margin}" y="${top + (i + 0.8) * step}" ${attributes}>${escapeText(text)}</text>`,
      )
      .join("");
  const body =
    `<title>${escapeText(title)}</title><rect width="100%" height="100%" fill="var(--paper)"/>` +
    lines(titles, margin, 22, `font-size="${titleSize}" font-weight="600" text-anchor="start"`) +
    key.markup +
    `<g transform="translate(${margin},${chartTop})">${unwrap(svg)}</g>` +
    lines(sources, sourceTop, 15, `font-size="${sourceSize}" fill="var(--muted)" text-anchor="start"`);
  const outer = width + 2 * margin;
  const root =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${outer} ${total}" width="${outer}" height="${total}" ` +
    `role="img" font-family="${fontFamily}" fill="var(--ink)" text-anchor="middle">`;
  return replaceVariables(`${root}${body}</svg>\n`, palette);
}

/** The inside of the drawing. Links turn into groups: a relative address leads nowhere from a file. */
function unwrap(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/u, "")
    .replace(/<\/svg>\s*$/u, "")
    .replace(/<a href="[^"]*"/gu, "<g")
    .replaceAll("</a>", "</g>")
    .replaceAll('fill="inherit"', "");
}

function replaceVariables(svg: string, palette: Palette): string {
  return svg.replace(/var\(--([a-z0-9-]+)\)/gu, (whole, token: string) => {
    const colour = (palette as Record<string, string | undefined>)[token];
    if (colour === undefined) throw new TypeError(`The palette has no colour for ${whole}.`);
    return colour;
  });
}

function drawLegend(
  items: readonly LegendItem[],
  width: number,
  top: number,
): { markup: string; bottom: number } {
  let [x, y, markup] = [0, top, ""];
  for (const item of items) {
    const itemWidth = 18 + textWidth(item.label, legendSize) + 16;
    if (x > 0 && x + itemWidth > width) [x, y] = [0, y + 20];
    markup +=
      `<g transform="translate(${margin + x},${y})">${swatch(item)}<text x="18" y="11" font-size="${legendSize}" ` +
      `text-anchor="start">${escapeText(item.label)}</text></g>`;
    x += itemWidth;
  }
  return { markup, bottom: items.length === 0 ? top : y + 20 };
}

const shapes = {
  circle: '<circle cx="6" cy="7" r="4.5"',
  square: '<rect x="2" y="3" width="8" height="8"',
  triangle: '<path d="M6,2L11,11L1,11Z"',
  diamond: '<path d="M6,1L11,7L6,13L1,7Z"',
} as const;

/** A sample of the mark: filled, hollow or hatched. */
function swatch({ color, symbol, hollow = false, hatched = false }: LegendItem): string {
  const shape = symbol ? shapes[symbol] : '<rect x="0.5" y="1.5" width="11" height="11"';
  if (hatched)
    return `${shape} fill="none" stroke="${color}"/><path d="M1,8L7,2M1,12L11,2M5,12L11,6" stroke="${color}" stroke-width="1.5"/>`;
  return hollow
    ? `${shape} fill="var(--paper)" stroke="${color}" stroke-width="1.5"/>`
    : `${shape} fill="${color}"/>`;
}
