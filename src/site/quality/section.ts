import { formatNumber, formatShare } from "../../text/format.ts";
import { text } from "../../text/index.ts";

/** A cell of a table: a text, with a link where it names a record. */
export interface QualityCell {
  readonly text: string;
  readonly href?: string;
}

/** A section on the quality of the data. The page and the command show the same. */
export interface QualitySection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly {
    readonly label: string;
    readonly numeric?: boolean;
    readonly prose?: boolean;
  }[];
  readonly rows: readonly (readonly QualityCell[])[];
}

/** Words of the page, and sections of a cluster record as all pages call them. */
export const words = text.quality;
export const { sections: sectionNames } = text.pages;

export const whole = (value: number): string => formatNumber(value, 0);
/** A part of a whole in per cent; nothing where there is no whole. */
export const share = (part: number, all: number): string =>
  all === 0 ? "" : formatShare((100 * part) / all, 0);
export const cell = (shown: string): QualityCell => ({ text: shown });
export const numeric = (label: string) => ({ label, numeric: true });
