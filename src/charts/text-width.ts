/**
 * Guesses how wide a text is set. Pages use the reader's system font, so the guess follows DejaVu Sans, the widest
 * of the usual ones: where it fits, the narrower fonts fit too.
 */

/** Advance widths in em, by group of characters. */
const groups: readonly (readonly [string, number])[] = [
  ["ijlI'|", 0.3],
  [" .,:;!·", 0.33],
  ["frt()[]-/1\u00A0\u202F", 0.4],
  ["sczkvxyJ?–", 0.56],
  ["aeoLTFEYZS", 0.62],
  ["bdghnpqu0123456789", 0.64],
  ["ABCKPRVX+=<>", 0.69],
  ["DGHNOQU&wÄÖÜ", 0.8],
  ["mMW@%—…", 0.98],
];

const widths = new Map(
  groups.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)),
);

/** Marks a place where a word may be broken; shown only when it is used. */
const softHyphen = "\u00AD";

/** Width of one line of text in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) {
    if (character === softHyphen) continue;
    // Unknown Latin letters are about as wide as an n; other scripts take up to a full em.
    em += widths.get(character) ?? (character < "\u1E00" ? 0.64 : 1);
  }
  return em * fontSize;
}

/** The widest of several lines. */
export function widestText(texts: readonly string[], fontSize: number): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, fontSize)), 0);
}

/** Splits at spaces and soft hyphens; each piece keeps the sign it ends with. */
function breakable(text: string): string[] {
  return text.split(/(?<=[ \u00AD])/u);
}

/**
 * Breaks a label into lines no wider than `maxWidth`, at spaces and soft hyphens. A single word that is wider keeps
 * its line: nothing is ever cut.
 */
export function wrapText(text: string, maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of breakable(text)) {
    if (line !== "" && textWidth(finishLine(line + piece, false), fontSize) > maxWidth) {
      lines.push(finishLine(line, true));
      line = "";
    }
    line += piece;
  }
  if (line !== "") lines.push(finishLine(line, false));
  return lines;
}

/** Turns a soft hyphen at the end of a broken line into a real one and drops the unused ones. */
function finishLine(line: string, broken: boolean): string {
  const hyphenated = broken && line.endsWith(softHyphen) ? `${line}-` : line;
  return hyphenated.replaceAll(softHyphen, "").trimEnd();
}

/** Whether each label can be set in lines of this width without a word sticking out. */
export function fitsWrapped(labels: readonly string[], maxWidth: number, fontSize: number): boolean {
  return labels.every((label) => widestText(wrapText(label, maxWidth, fontSize), fontSize) <= maxWidth);
}
