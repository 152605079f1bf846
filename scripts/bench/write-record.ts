import { writeInline } from "../../src/validation/suggest.ts";

/** Longest line for a mapping or list that stands in braces or brackets, as in the shipped records. */
const longestLine = 150;

/** Writes a record as people write them: short mappings and lists on one line, longer ones in steps of two spaces. */
export function writeRecord(record: object): string {
  const head = "# yaml-language-server: $schema=../../schemas/cluster.schema.json\n";
  const fields = Object.entries(record).map(([key, value]) => writeField(key, value, ""));
  return head + fields.join("");
}

function writeField(key: string, value: unknown, indent: string): string {
  const inline = writeInline(value);
  const isNested = value !== null && typeof value === "object";
  const begin = `${indent}${writeInline(key)}:`;
  if (!isNested || ((indent !== "" || !holdsMappings(value)) && indent.length + inline.length < longestLine))
    return `${begin} ${inline}\n`;
  return `${begin}\n${writeBelow(value, `${indent}  `)}`;
}

/** The lines of a mapping or list that does not fit on one. */
function writeBelow(value: object, indent: string): string {
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .map(([key, child]) => writeField(key, child, indent))
      .join("");
  }
  return value
    .map((item: unknown) => {
      const inline = writeInline(item);
      const fits = item === null || typeof item !== "object" || indent.length + inline.length < longestLine;
      // The first field of a longer mapping stands on the line of the dash.
      return fits ? `${indent}- ${inline}\n` : `${indent}- ${writeBelow(item, `${indent}  `).trimStart()}`;
    })
    .join("");
}

/** Lists of mappings are written one below the other at the top of a record. */
function holdsMappings(value: object): boolean {
  return Array.isArray(value) && value.some((item) => item !== null && typeof item === "object");
}
