import { looksLikeFormula } from "../../text/csv.ts";
import { escapeXml } from "../xml.ts";
import type { PlainValue } from "./sound-rows.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A column of a sheet. */
export interface SheetColumn {
  readonly head: string;
  /** Width in characters. */
  readonly width: number;
  /** Whether its texts are days, year-month-day, which become dates of the spreadsheet. */
  readonly isDate?: boolean;
}

export interface Sheet {
  /** At most 31 characters, none of them [ ] : * ? / or \. */
  readonly name: string;
  /** Whether the first row is a head, which stays in sight and lets readers filter. */
  readonly hasHead: boolean;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly PlainValue[]>;
}

/** Numbers of the cell formats in `stylesXml`. */
const styles = { plain: 0, head: 1, date: 2, text: 3 } as const;

/** Formats of cells: plain, bold, date, and text that stays text when the cell is edited. */
export const stylesXml = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The texts of all sheets, each once; cells name them by number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  toXml(): string {
    const items = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`,
    );
    return `<sst xmlns="${main}" count="${this.#uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/**
 * Text as spreadsheets read it. They take `_x000D_` for the character of that number, which is the way to write a
 * carriage return, since XML makes a line feed of it; a text that holds such letters itself has its underscore escaped.
 */
function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replaceAll("\r", "_x000D_");
}

/** The sheet with a head row that stays in sight, widths of columns, and buttons to filter. */
export function sheetXml({ columns, rows, hasHead }: Sheet, texts: SharedTexts): string {
  const names = columns.map((_, at) => columnName(at));
  const heads = columns.map(({ head }, at) => textCell(`${names[at]}1`, head, texts, styles.head));
  const lines = hasHead ? [rowXml(1, heads)] : [];
  for (const row of rows) {
    const number = lines.length + 1;
    const cells = row.map((value, at) =>
      cellXml(`${names[at]}${number}`, value, columns[at]?.isDate === true, texts),
    );
    lines.push(rowXml(number, cells));
  }
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const extent = `A1:${names.at(-1)}${Math.max(1, lines.length)}`;
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return [
    `<worksheet xmlns="${main}"><dimension ref="${extent}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${hasHead ? frozen : ""}</sheetView></sheetViews>`,
    `<cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData>`,
    hasHead ? `<autoFilter ref="${extent}"/></worksheet>` : "</worksheet>",
  ].join("");
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(place: string, value: PlainValue, isDate: boolean, texts: SharedTexts): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`;
  if (isDate) return `<c r="${place}" s="${styles.date}"><v>${dayNumber(value)}</v></c>`;
  return textCell(place, value, texts, looksLikeFormula(value) ? styles.text : styles.plain);
}

function textCell(place: string, text: string, texts: SharedTexts, style: number): string {
  const format = style === styles.plain ? "" : ` s="${style}"`;
  return `<c r="${place}"${format} t="s"><v>${texts.numberOf(text)}</v></c>`;
}

const dayOfMilliseconds = 86_400_000;

/** The number by which spreadsheets know a day: days since the end of 1899, right from March 1900 on. */
function dayNumber(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / dayOfMilliseconds;
}

/** The letters of a column: A, B … Z, AA. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
