/** JSON as the data files are written: one space a level, a line break at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
