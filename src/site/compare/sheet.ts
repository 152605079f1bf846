import type { ComparabilityCode } from "../../benchmark/comparability.ts";
import type { CompareKind } from "./address.ts";

/**
 * A comparison as it is read: columns, what sets them apart, rows in blocks, and the values to be drawn. Clusters, areas
 * and policies all become one of these, so that there is one table, one print and one set of drawings.
 */
export interface Sheet {
  readonly kind: CompareKind;
  readonly columns: readonly SheetColumn[];
  readonly differences: Differences;
  /** Warnings that hold for whole columns, such as different shapes; those of areas have no code. */
  readonly warnings: readonly { readonly code: ComparabilityCode | null; readonly text: string }[];
  readonly pairs: readonly PairLine[];
  /** Tables with the same columns, one below the other. */
  readonly parts: readonly SheetPart[];
  readonly strips: readonly SheetStrip[];
  /** Codes that stand somewhere on the sheet, in their order, for the legend. */
  readonly codes: readonly ComparabilityCode[];
}

/** One of the compared. The letter stands for it wherever its name would be too long. */
export interface SheetColumn {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly path: string;
  readonly facts: readonly string[];
}

export interface Differences {
  /** The largest first. */
  readonly lines: readonly DifferenceLine[];
  /** The rule by which they were chosen, or why there are none. */
  readonly rule: string;
}

/** One thing in which they differ: who has what, and how far that is apart. */
export interface DifferenceLine {
  readonly label: string;
  readonly sides: readonly { readonly letters: readonly string[]; readonly text: string }[];
  /** A sentence after the sides; empty when they say all. */
  readonly text: string;
  readonly codes: readonly ComparabilityCode[];
}

/** How far two of them are apart. */
export interface PairLine {
  readonly letters: string;
  readonly distance: string;
  readonly known: string;
  readonly most: string;
}

/** One table: blocks of rows under a title. */
export interface SheetPart {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly SheetBlock[];
  /** Names of rows in which nobody has anything, in blocks that are empty without them. */
  readonly without: readonly string[];
  /** How those are introduced: "not reported for any". */
  readonly withoutLabel: string;
}

/** Rows that belong together. */
export interface SheetBlock {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly SheetRow[];
  /** Names of rows in which nobody has anything. */
  readonly without: readonly string[];
}

export interface SheetRow {
  readonly label: string;
  /** Page that explains the row. */
  readonly path?: string;
  /** In the order of the columns. */
  readonly cells: readonly SheetCell[];
  readonly codes: readonly ComparabilityCode[];
  readonly note?: string;
}

/** What is known of one in one row; text is null when nothing is reported. */
export interface SheetCell {
  readonly text: string | null;
  readonly note?: string;
  /** Page on which the value stands with its sources. */
  readonly path?: string;
  /** Sign before the words, so that what is there can be seen at a glance. */
  readonly mark?: "met" | "not-met" | "unknown";
}

/** One indicator to be drawn: the compared on lanes of their own, all others as grey dots. */
export interface SheetStrip {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly note: string;
  readonly codes: readonly ComparabilityCode[];
  readonly lanes: readonly SheetLane[];
  readonly others: readonly number[];
  readonly decimals: number;
}

export interface SheetLane {
  readonly letter: string;
  readonly name: string;
  /** Null where only single values are known, too few to be summarised. */
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly points: readonly number[];
  readonly text: string;
}

/** A for the first, B for the second. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/**
 * Puts blocks into one table. Blocks in which nobody has anything become one line at its end.
 *
 * @param emptyAs whether that line names the rows of such a block, or only its title
 */
export function makePart(
  head: Pick<SheetPart, "id" | "title" | "lead" | "withoutLabel">,
  blocks: readonly SheetBlock[],
  emptyAs: "rows" | "title" = "rows",
): SheetPart {
  const isFilled = ({ rows }: SheetBlock): boolean => rows.length > 0;
  return {
    ...head,
    blocks: blocks.filter(isFilled),
    without: blocks
      .filter((block) => !isFilled(block) && block.without.length > 0)
      .flatMap(({ title, without }) => (emptyAs === "title" ? [title] : without)),
  };
}

/** Divides rows into those that say something and the names of those that do not. */
export function makeBlock(
  head: Pick<SheetBlock, "id" | "title" | "lead">,
  rows: readonly SheetRow[],
): SheetBlock {
  const isEmpty = ({ cells }: SheetRow): boolean =>
    cells.every(({ text, mark }) => text === null || mark === "unknown");
  return {
    ...head,
    rows: rows.filter((row) => !isEmpty(row)),
    without: rows.filter(isEmpty).map(({ label }) => label),
  };
}
