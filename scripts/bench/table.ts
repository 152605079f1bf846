/** One line of the report. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly figure: string;
  readonly target: string;
  /** Undefined when the figure only serves to judge another. */
  readonly isMet?: boolean;
}

/** The rows below each other in columns, with a heading. */
export function formatTable(rows: readonly Row[]): string {
  const head = ["name", "what", "figure", "target", ""];
  const lines = [
    head,
    ...rows.map(({ name, what, figure, target, isMet }) => [name, what, figure, target, mark(isMet)]),
  ];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function mark(isMet: boolean | undefined): string {
  return isMet === undefined ? "" : isMet ? "met" : "missed";
}
